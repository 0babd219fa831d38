"""What changed for everybody, for the coordinator: nothing left out, who must be told, who need not be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from visitplan.views.news import change_line, with_former_times
from visitplan.views.view import ChangeLine, PersonLine, PlaceLine, SessionLine, ToldLine, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitplan.editions import Change, Changes, Stranger
    from visitplan.editions.ledger import Facts, Spot
    from visitplan.programme import Person
    from visitplan.views.news import Reader


def with_news(view: View, changes: Changes | None, reader: Reader, person: Callable[[Person], PersonLine]) -> View:
    """The view with every change, who must hear of it and how to reach them, and who is unaffected."""
    if changes is None:
        return view
    whole = Whole(reader)
    news = whole.lines(changes.sessions)
    told = (ToldLine(person(each.person), whole.lines(each.changes)) for each in changes.affected)
    gone = (ToldLine(stranger_line(each), whole.lines(each.changes), known=False) for each in changes.strangers)
    return replace(
        view,
        sessions=with_former_times(view.sessions, news),
        since=changes.since,
        changes=news,
        told=(*told, *gone),
        unaffected=tuple(person(each.person) for each in changes.unaffected),
        details=changes.details,
    )


def stranger_line(stranger: Stranger) -> PersonLine:
    """Somebody by the id alone, a site by its name."""
    return PersonLine(stranger.id, name=stranger.place)


@dataclass(frozen=True, slots=True)
class Whole:
    """Makes each change's line once, however many must hear of it."""

    reader: Reader
    made: dict[tuple[str, tuple[str, ...]], ChangeLine] = field(default_factory=dict)

    def lines(self, changes: Iterable[Change]) -> tuple[ChangeLine, ...]:
        """Each of these changes with all that is known of it."""
        return tuple(map(self.line, changes))

    def line(self, change: Change) -> ChangeLine:
        """The change, also with a place or somebody who is in the itinerary no more."""
        key = change.id, change.kinds
        if key not in self.made:
            line = change_line(change, self.reader)
            before = with_the_lost(line.before, change.before) if line.before and change.before else None
            self.made[key] = replace(line, kinds=change.kinds, before=before)
        return self.made[key]


def with_the_lost(line: SessionLine, facts: Facts) -> SessionLine:
    """The session as it was told: a place by its name and whom to turn to by the id, where the itinerary lost them."""
    return replace(
        line,
        lead=line.lead or (PersonLine(facts.contact) if facts.contact else None),
        place=line.place or place_of(facts.place),
        start_place=line.start_place or place_of(facts.start_place),
        end_place=line.end_place or place_of(facts.end_place),
    )


def place_of(spot: Spot | None) -> PlaceLine | None:
    """A place by its name alone."""
    return PlaceLine(spot.name) if spot else None
