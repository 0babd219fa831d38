"""The picture of the days: sessions as bars on a clock, with its legend and the same in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import ceil, floor
from typing import TYPE_CHECKING

from visitplan.exporters.paper.kinds import KINDS, colour_of, shape_of
from visitplan.exporters.paper.passages import clean, once, passage, word
from visitplan.labels import labels
from visitplan.programme import Timespan
from visitplan.views import words
from visitplan.views.agenda import row_time

if TYPE_CHECKING:
    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import View

FEWEST, MOST = 2, 21
"""Days from and up to which the picture tells something."""
EARLIEST, LATEST = 9, 17
"""Hours the clock shows at least."""
LONGEST_DAY = 24
UNSURE = ("tentative", "cancelled")
"""Statuses whose bars are hollow."""
LONGEST = 16_000
"""Characters of the picture in words: PDF/A takes no string of over 32,767 bytes, and a character may take two."""
TICKS = 12
"""Hours from which only every second has its line."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A session on one date, in hours of that date."""

    row: AgendaRow
    start: float
    end: float
    lane: int = 0


def overview(days: Sequence[AgendaDay], view: View) -> dict[str, object] | None:
    """The picture, or nothing where there is too little or too much for one."""
    drawn = [(day, in_lanes(bars_of(day))) for day in days]
    bars = [bar for _, of_day in drawn for bar in of_day]
    if not FEWEST <= len(days) <= MOST or not bars:
        return None
    clock = shown_hours(bars)
    return {
        "heading": word("at_a_glance", view.languages),
        "alt": clean(alternative(days, view))[:LONGEST],
        "ticks": ticks(clock),
        "rows": [picture_row(day, of_day, clock, view) for day, of_day in drawn],
        "legend": [*legend([bar.row.session.kind for bar in bars], view), *marks(bars, view)],
    }


def shown_hours(bars: Sequence[Bar]) -> tuple[int, int]:
    """The hours the clock shows: all, but of what goes on over midnight only an hour on either side."""
    starts = [bar.end - 1 if bar.row.continues else bar.start for bar in bars]
    ends = [bar.start + 1 if bar.end >= LONGEST_DAY else bar.end for bar in bars]
    first, last = min(EARLIEST, floor(min(starts))), max(LATEST, ceil(max(ends)))
    return max(0, first - first % 2), min(LONGEST_DAY, last + last % 2)


def bars_of(day: AgendaDay) -> list[Bar]:
    """The timed sessions of a date as hours since its midnight."""
    return [Bar(row, *hours(row.session.when, day.date)) for row in day.timed if isinstance(row.session.when, Timespan)]


def hours(span: Timespan, day: date) -> tuple[float, float]:
    """Start and end on this date's clock, cut at its midnights; each end by the clock it is told in.

    Who flies across the date line lands before they left: then both by the clock where they land.
    """
    end = since_midnight(span.end, day)
    start = since_midnight(span.start, day)
    if end < start and not span.backwards:
        start = since_midnight(span.start.astimezone(span.end.tzinfo), day)
    start = min(max(start, 0.0), LONGEST_DAY - 0.25)
    return start, min(max(end, start + 0.25), LONGEST_DAY)


def since_midnight(moment: datetime, day: date) -> float:
    """Hours by the clock's face since this date began."""
    midnight = datetime.combine(day, time(0))
    return (moment.replace(tzinfo=None) - midnight) / timedelta(hours=1)


def in_lanes(bars: Iterable[Bar]) -> list[Bar]:
    """Each bar in the first lane that is free by then."""
    ends: list[float] = []
    placed = []
    for bar in sorted(bars, key=lambda bar: (bar.start, bar.end)):
        lane = next((n for n, end in enumerate(ends) if end <= bar.start), len(ends))
        ends[lane : lane + 1] = [bar.end]
        placed.append(Bar(bar.row, bar.start, bar.end, lane))
    return placed


def ticks(clock: tuple[int, int]) -> list[dict[str, object]]:
    """Lines for the hours; every second one is told."""
    first, last = clock
    step = 2 if last - first > TICKS else 1
    return [
        {"at": (hour - first) / (last - first), "hour": f"{hour:02}" if (hour - first) % 2 == 0 else ""}
        for hour in range(first, last + 1, step)
    ]


def picture_row(day: AgendaDay, bars: list[Bar], clock: tuple[int, int], view: View) -> dict[str, object]:
    """A date with its bars, placed as shares of the clock shown."""
    first, last = clock
    say = labels(view.languages[0])
    return {
        "weekday": clean(say.capital(say.weekday(day.date))),
        "date": clean(say.short(day.date)),
        "lanes": max((bar.lane + 1 for bar in bars), default=1),
        "bars": [
            {
                "from": (max(bar.start, first) - first) / (last - first),
                "to": (min(bar.end, last) - first) / (last - first),
                "lane": bar.lane,
                "colour": colour_of(bar.row.session.kind),
                "shape": shape_of(bar.row.session.kind),
                "hollow": bar.row.session.status in UNSURE,
                "cancelled": bar.row.session.cancelled,
                "words": "" if bar.row.continues else clock_of(bar.row),
            }
            for bar in bars
        ],
    }


def clock_of(row: AgendaRow) -> str:
    """The start, as told in the bar."""
    return words.clock(row.session.when.start) if isinstance(row.session.when, Timespan) else ""


def legend(kinds: Iterable[str], view: View) -> list[dict[str, object]]:
    """The colours in use with their words, in the order of kinds."""
    used = set(kinds)
    return [
        {
            "colour": colour,
            "shape": shape_of(kind),
            "hollow": False,
            "cancelled": False,
            "words": once(passage(labels(code).term("kind", kind), code) for code in view.languages),
        }
        for kind, colour in KINDS.items()
        if kind in used
    ]


def marks(bars: Iterable[Bar], view: View) -> list[dict[str, object]]:
    """What a hollow bar says, where there is one."""
    statuses = {bar.row.session.status for bar in bars}
    return [
        {
            "colour": colour_of("other"),
            "shape": shape_of("other"),
            "hollow": True,
            "cancelled": status == "cancelled",
            "words": once(passage(labels(code).term("status", status), code) for code in view.languages),
        }
        for status in UNSURE
        if status in statuses
    ]


def alternative(days: Sequence[AgendaDay], view: View) -> str:
    """What the picture shows, in words of the first language."""
    language = view.languages[0]
    told = [
        f"{words.day_of(day.date, language)}: "
        + (
            ", ".join(f"{row_time(row, view, language)} {row.session.title.words(language)}" for row in day.timed)
            or labels(language).word("no_sessions")
        )
        for day in days
    ]
    return ". ".join([labels(language).word("at_a_glance"), *told]) + "."
