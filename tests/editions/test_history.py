"""What was released, edition by edition, and the plan as it stood before the guests came."""

from collections.abc import Callable
from datetime import UTC, datetime

from visitplan.editions import Kind, Ledger, history_of, released
from visitplan.programme import Programme

VISIT = """\
visit:
  title: Visit from Storby
  dates: 2026-05-04 to 2026-05-05
  timezone: Europe/Stockholm
  languages: [en]
  host: Lillby
  guest: Storby
  coordinator: eva
hosts: {eva: Eva Ek, nils: Nils Holm}
delegates: {anna: Anna Berg}
sites: {hall: {name: Town hall, host: nils}, mill: The mill}
sessions:
  welcome: {title: Welcome, when: 2026-05-04 09:00-10:00, site: hall, hosts: [eva]}
  tour: {title: Tour, when: 2026-05-05 09:00-10:00, site: mill, hosts: [nils]}
"""
MOVED = VISIT.replace("2026-05-04 09:00-10:00", "2026-05-04 09:30-10:30")
DROPPED = "".join(line for line in MOVED.splitlines(keepends=True) if "tour" not in line)
RENAMED = DROPPED.replace("Town hall", "City hall")

Make = Callable[[str], Programme]


def at(day: int, hour: int = 8) -> datetime:
    """A moment around the visit."""
    return datetime(2026, 5, day, hour, tzinfo=UTC)


def life(programme: Make, *states: tuple[str, datetime]) -> Ledger:
    """The ledger after these releases."""
    ledger: Ledger | None = None
    for written, moment in states:
        ledger = released(programme(written), ledger, moment)
    assert ledger is not None
    return ledger


def test_nothing_was_released(programme: Make) -> None:
    """Without a ledger there is no history."""
    history = history_of(programme(VISIT), None)
    assert (history.issues, history.planned_edition, history.planned) == ((), 0, ())


def test_each_edition_tells_what_it_changed(programme: Make) -> None:
    """New, moved, gone, another place; each with the session as it was and as it became, and whom one turned to."""
    states = ((VISIT, at(1)), (MOVED, at(2)), (DROPPED, at(3)), (RENAMED, at(4)))
    history = history_of(programme(RENAMED), life(programme, *states))
    assert [(issue.number, issue.moment) for issue in history.issues] == [
        (number, moment) for number, (_, moment) in enumerate(states, 1)
    ]
    assert [[(change.id, change.kinds) for change in issue.changes] for issue in history.issues] == [
        [("tour", (Kind.NEW,)), ("welcome", (Kind.NEW,))],
        [("welcome", (Kind.MOVED,))],
        [("tour", (Kind.GONE,))],
        [("welcome", (Kind.PLACE,))],
    ]
    (gone,) = history.issues[2].changes
    assert gone.was is not None
    assert (str(gone.was.title), [host.id for host in gone.was.hosts], gone.now) == ("Tour", ["nils"], None)
    (place,) = history.issues[3].changes
    assert [str(each.site.name) for each in (place.was, place.now) if each and each.site] == ["Town hall", "City hall"]
    assert place.contact is not None
    assert place.contact.id == "nils"


def test_the_plan_is_the_last_edition_before_the_first_day(programme: Make) -> None:
    """By the visit's own calendar: half past ten in the evening by UTC is the first day in Stockholm."""
    evening = datetime(2026, 5, 3, 22, 30, tzinfo=UTC)
    ledger = life(programme, (VISIT, at(1)), (MOVED, at(2)), (DROPPED, evening))
    history = history_of(programme(DROPPED), ledger)
    assert history.planned_edition == 2
    assert sorted(session.id for session in history.planned) == ["tour", "welcome"]


def test_where_all_was_released_later_the_first_edition_is_the_plan(programme: Make) -> None:
    """A visit released on its first day."""
    history = history_of(programme(MOVED), life(programme, (VISIT, at(4)), (MOVED, at(5))))
    assert history.planned_edition == 1
    (welcome,) = (session for session in history.planned if session.id == "welcome")
    assert welcome.span is not None
    assert welcome.span.start.isoformat() == "2026-05-04T09:00:00+02:00"


def test_a_place_of_words_is_told_as_it_was(programme: Make) -> None:
    """And a session without one."""
    written = VISIT.replace("site: hall", "place: The square").replace(", site: mill", "")
    history = history_of(programme(written), life(programme, (written, at(1))))
    assert {session.id: (session.site, str(session.place or "")) for session in history.planned} == {
        "welcome": (None, "The square"),
        "tour": (None, ""),
    }


def test_a_change_nobody_needs_to_hear_of_is_none(programme: Make) -> None:
    """What was cancelled and is cancelled may change its title."""
    off = VISIT.replace("hosts: [nils]", "hosts: [nils], status: cancelled")
    renamed = off.replace("title: Tour", "title: Walk")
    history = history_of(programme(off), life(programme, (off, at(1)), (renamed, at(2))))
    assert history.issues[1].changes == ()
