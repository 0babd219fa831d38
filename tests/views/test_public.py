"""What the public hears, and when."""

from datetime import UTC, date, datetime

import pytest
from written_visits import edition_at, packs_of, programme_of

from visitplan.programme.timespan import WholeDays
from visitplan.views.view import View

SESSIONS = """\
sites:
  hall: {name: Folkets hus, address: Storgatan 1}
sessions:
  opening: {title: Opening, when: 2026-10-24 09:00-10:00, site: hall, visibility: public, hosts: mats,
    purpose: Meet, themes: []}
  dance: {title: Dance, when: "2026-10-24 22:00 - 2026-10-25 02:00", place: Library, visibility: public,
    status: cancelled}
  fair: {title: Fair, when: 2026-10-25 to 2026-10-26, site: hall, visibility: public}
  later: {title: Later, site: hall, visibility: public}
  talk: {title: Talk, when: 2026-10-24 11:00-12:00, site: hall}
  secret: {title: Secret, when: 2026-10-24 12:00-13:00, site: hall, visibility: internal}
"""


def public(moment: datetime) -> View:
    """The public's view of an edition of this moment; the visit ends on 27 October, without an embargo of its own."""
    return packs_of(programme_of(SESSIONS), edition=edition_at(moment))["public"]


BEFORE = datetime(2026, 10, 27, 22, 59, tzinfo=UTC)
AFTER = datetime(2026, 10, 27, 23, 0, tzinfo=UTC)


def test_before_the_embargo_only_the_weeks_are_told() -> None:
    """A minute before midnight in Stockholm: no session, no date, two weeks."""
    view = public(BEFORE)
    assert (view.sessions, view.visit.dates, view.visit.embargo) == ((), None, None)
    assert view.visit.weeks == ((2026, 43), (2026, 44))


def test_after_the_embargo_days_titles_and_sites_are_told() -> None:
    """From midnight on, by the host's clock: neither clock times nor people nor words for a place."""
    told = [
        (line.id, str(line.title), line.when, line.status, str(line.place.name) if line.place else "")
        for line in public(AFTER).sessions
    ]
    saturday, sunday, monday = date(2026, 10, 24), date(2026, 10, 25), date(2026, 10, 26)
    assert told == [
        ("1", "Opening", WholeDays(saturday, saturday), "confirmed", "Folkets hus"),
        ("2", "Dance", WholeDays(saturday, sunday), "cancelled", ""),
        ("3", "Fair", WholeDays(sunday, monday), "confirmed", "Folkets hus"),
    ]


def test_after_the_embargo_the_dates_are_told() -> None:
    """And nothing else of a site than its name."""
    view = public(AFTER)
    assert view.visit.dates is not None
    assert {line.place.address for line in view.sessions if line.place} == {None}


@pytest.mark.parametrize(("day", "free"), [(14, False), (15, True)])
def test_an_embargo_of_its_own_holds(day: int, *, free: bool) -> None:
    """It ends when its date begins."""
    head = SESSIONS
    programme = programme_of(head, head=VISIT_WITH_EMBARGO)
    view = packs_of(programme, edition=edition_at(datetime(2026, 12, day, 12, tzinfo=UTC)))["public"]
    assert bool(view.sessions) is free


VISIT_WITH_EMBARGO = """\
visit:
  title: Visit
  dates: 2026-10-23 to 2026-10-27
  timezone: Europe/Stockholm
  languages: [sv]
  host: Lindhaga
  guest: Zoriane
  coordinator: mats
  embargo: 2026-12-15
hosts:
  mats: Mats
"""
