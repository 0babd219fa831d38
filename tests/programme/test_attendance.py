"""Who is where."""

from collections.abc import Callable

from visitplan.programme import Programme, sessions_by_person

Resolved = Callable[[str], Programme]


def test_the_sessions_of_each_person_are_those_they_take_part_in(resolved: Resolved) -> None:
    """In order; cancelled and unplaced ones too; answering for a transfer is not taking part, so Helena is in none."""
    programme = resolved("""
        delegates: {anton: Anton Bondar}
        sessions:
          press: {title: Press, hosts: [mats]}
          night: {title: Night, when: 2026-11-24 22:00 - 2026-11-25 01:00, hosts: [mats]}
          bus: {title: Bus, from: Arlanda, to: Lillby, when: 2026-11-24 08:00-09:00, lead: helena}
          tour: {title: Tour, when: 2026-11-24 09:00-10:00, status: cancelled, delegates: [], lead: mats}
        """)
    assert {
        person.id: [session.id for session in sessions] for person, sessions in sessions_by_person(programme).items()
    } == {"anton": ["bus", "night", "press"], "mats": ["tour", "night", "press"]}
