"""Groups that go their own ways at the same time: their sessions side by side, under who goes where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.paper.heights import LONG, NARROW, lines_of, points
from visitplan.exporters.paper.passages import each, once, word
from visitplan.programme import Timespan
from visitplan.views import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visitplan.views.agenda import AgendaRow
    from visitplan.views.view import SessionLine, View

Rows: TypeAlias = "tuple[AgendaRow, ...]"
PAUSE = timedelta(minutes=30)
"""Between two sessions of groups up to which they stand together: the bus there, then the visit."""
ABREAST = 2
"""Groups side by side at least; more go under them."""


def by_groups(rows: Sequence[AgendaRow]) -> Iterator[Rows]:
    """The rows in order, each alone, but those of groups that part together."""
    bunch: list[AgendaRow] = []
    for entry in rows:
        if bunch and not goes_with(entry, bunch):
            yield from parted(bunch)
            bunch = []
        bunch.append(entry)
    yield from parted(bunch)


def goes_with(entry: AgendaRow, bunch: Sequence[AgendaRow]) -> bool:
    """Whether a row belongs to those of groups before it: one of a group itself, not long after them."""
    latest = max((ends for row in bunch if (ends := span_of(row))), key=lambda span: span.end_utc, default=None)
    span = span_of(entry)
    return bool(latest and span and latest.end_utc + PAUSE >= span.start_utc)


def span_of(entry: AgendaRow) -> Timespan | None:
    """When a row is, where it is of a part of the guests and begins on its date."""
    session = entry.session
    if entry.continues or session.everyone or not isinstance(session.when, Timespan):
        return None
    return session.when


def parted(bunch: Sequence[AgendaRow]) -> Iterator[Rows]:
    """These together where two groups part at the same time, else each alone."""
    spans = [(span, who_goes(entry.session)) for entry in bunch if (span := span_of(entry))]
    together = any(one.overlaps(other) and who != whom for one, who in spans for other, whom in spans)
    yield from [tuple(bunch)] if together else [(entry,) for entry in bunch]


def who_goes(session: SessionLine) -> tuple[object, ...]:
    """What tells one group from another."""
    return session.groups, session.named if session.groups else session.delegates


def split_row(rows: Rows, view: View, made: Mapping[str, dict[str, object]]) -> dict[str, object]:
    """One row for all of them: from when to when, and a column a group."""
    whole = whole_of([span for entry in rows if (span := span_of(entry))])
    groups: dict[tuple[object, ...], list[AgendaRow]] = {}
    for entry in rows:
        groups.setdefault(who_goes(entry.session), []).append(entry)
    columns = [column(of_group, view, whole, made) for of_group in groups.values()]
    tallest = max(lines_of(list(each_column.values()), NARROW) for each_column in columns)
    lines = tallest * ceil(len(columns) / ABREAST)
    return {
        "split": columns,
        "time": once(each(view.languages, lambda code: words.span_of(whole, view, code))),
        "kind": once(word("in_groups", view.languages)),
        "long": lines > LONG,
        "points": points(lines),
    }


def whole_of(spans: Sequence[Timespan]) -> Timespan:
    """From the first start to the last end."""
    first = min(spans, key=lambda span: span.start_utc)
    return Timespan(first.start, max(spans, key=lambda span: span.end_utc).end)


def column(
    rows: Sequence[AgendaRow], view: View, whole: Timespan, made: Mapping[str, dict[str, object]]
) -> dict[str, object]:
    """A group with its sessions; when, where that is not the whole time."""
    head = each(view.languages, lambda code: words.whom(rows[0].session, code))
    told = [made[entry.session.id] | ({"time": []} if entry.session.when == whole else {}) for entry in rows]
    return {"head": once(head), "sessions": told}
