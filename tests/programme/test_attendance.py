"""Who is where."""

from collections.abc import Callable
from datetime import date

from visitplan.programme import (
    Programme,
    Session,
    day_of,
    everyone,
    sessions_at,
    sessions_by_date,
    sessions_by_person,
    sessions_of,
)

Resolved = Callable[[str], Programme]

VISIT = """
    delegates: {anton: Anton Bondar}
    interpreters: {olha: Olha Kit}
    sites: {plant: Plant, hall: Hall}
    days: {2026-11-24: First day}
    sessions:
      press: {title: Press, hosts: [mats]}
      night: {title: Night, when: 2026-11-24 22:00 - 2026-11-25 01:00, site: plant, hosts: [mats]}
      bus: {title: Bus, from: hall, to: plant, site: plant, kind: transfer, when: 2026-11-24 08:00-09:00, lead: helena}
      tour: {title: Tour, when: 2026-11-24 09:00-10:00, site: plant, status: cancelled, delegates: [], lead: mats}
    """


def ids(sessions: tuple[Session, ...] | list[Session]) -> list[str]:
    """Their ids, in order."""
    return [session.id for session in sessions]


def test_the_sessions_of_a_person_are_those_they_take_part_in(resolved: Resolved) -> None:
    """In order; cancelled and unplaced ones too; answering for a transfer is not taking part."""
    programme = resolved(VISIT)
    helena, mats = programme.hosts
    assert ids(sessions_of(programme, mats)) == ["tour", "night", "press"]
    assert ids(sessions_of(programme, helena)) == []
    assert ids(sessions_of(programme, programme.delegates[0])) == ["bus", "night", "press"]


def test_the_sessions_of_everyone_at_once_are_the_same(resolved: Resolved) -> None:
    """Whoever is in none is left out."""
    programme = resolved(VISIT)
    assert {person.id: ids(sessions) for person, sessions in sessions_by_person(programme).items()} == {
        person.id: ids(sessions_of(programme, person)) for person in (programme.delegates[0], programme.hosts[1])
    }


def test_a_transfer_is_no_session_of_a_site(resolved: Resolved) -> None:
    """A host must not see where guests come from."""
    programme = resolved(VISIT)
    plant, hall = programme.sites
    assert ids(sessions_at(programme, plant)) == ["tour", "night"]
    assert ids(sessions_at(programme, hall)) == []


def test_a_session_past_midnight_stands_on_both_dates(resolved: Resolved) -> None:
    """The unplaced one on none."""
    by_date = sessions_by_date(resolved(VISIT))
    assert {day: ids(sessions) for day, sessions in by_date.items()} == {
        date(2026, 11, 24): ["bus", "tour", "night"],
        date(2026, 11, 25): ["night"],
    }


def test_everyone_is_delegates_then_hosts_then_interpreters(resolved: Resolved) -> None:
    """Each in file order."""
    assert [person.id for person in everyone(resolved(VISIT))] == ["anton", "helena", "mats", "olha"]


def test_a_date_of_which_nothing_is_said_has_no_day(resolved: Resolved) -> None:
    """Only the first has."""
    programme = resolved(VISIT)
    assert day_of(programme, date(2026, 11, 24)) is programme.days[0]
    assert day_of(programme, date(2026, 11, 25)) is None
