"""What a code on paper stands for."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from visitplan.editions import Ledger, edition_of, ledger_text, read_ledger, released
from visitplan.editions.standing import Standing, standings_of
from visitplan.programme import Programme

From = Callable[[str], Programme]
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  {title: Visit, dates: 2026-11-24, timezone: Europe/Kyiv, languages: [en], host: A, guest: B, coordinator: eva}
hosts:
  eva: {name: Eva Ek, email: eva@lillby.example}
  mats: Mats Lind
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:30, hosts: [mats]}
  talk: {title: Talk, when: 2026-11-24 11:00-12:00, hosts: [mats]}
"""
MOVED = VISIT.replace("09:00-10:30", "09:30-10:30")
GONE = "".join(line for line in MOVED.splitlines(keepends=True) if "talk" not in line)
KNOWN = GONE.replace("mats: Mats Lind", "mats: {name: Mats Lind, email: mats@lillby.example}")


def life(programme: From, *texts: str) -> Ledger:
    """The ledger after each of these was released."""
    ledger: Ledger | None = None
    for number, text in enumerate(texts):
        made = released(programme(text), ledger, NOON + number * timedelta(days=1))
        ledger = read_ledger(ledger_text(made).encode())
    assert ledger is not None
    return ledger


def standings(programme: From, text: str, ledger: Ledger | None) -> dict[str, tuple[int, bool, str, str]]:
    """Every code with its edition, whether it holds, and the session it is of."""
    now = programme(text)
    found = standings_of(now, ledger, edition_of(now, ledger, NOON))
    assert all(code == standing.code for code, standing in found.items())
    return {
        code: (each.edition, each.current, each.session, str(each.title) if each.title else "")
        for code, each in found.items()
    }


def test_before_a_release_only_the_draft_has_codes(programme: From) -> None:
    """Of the whole and of each session."""
    told = standings(programme, VISIT, None)
    assert sorted(told.values()) == [(0, True, "", ""), (0, True, "talk", "Talk"), (0, True, "tour", "Tour")]


def test_every_edition_and_every_version_of_a_session_is_known(programme: From) -> None:
    """By the edition it came with; what a later one only sends to more people is no new version."""
    ledger = life(programme, VISIT, MOVED, GONE, KNOWN)
    one, two, three, four = (release.code for release in ledger.releases)
    tour, talk = ([version.code for version in ledger.sessions[id_].versions] for id_ in ("tour", "talk"))
    assert (three, tour[1]) == (four, tour[2])
    assert (len(talk), ledger.sessions["talk"].last.dropped) == (2, True)
    assert standings(programme, KNOWN, ledger) == {
        one: (1, False, "", ""),
        two: (2, False, "", ""),
        four: (4, True, "", ""),
        tour[0]: (1, False, "tour", "Tour"),
        tour[1]: (2, True, "tour", "Tour"),
        talk[0]: (1, False, "talk", "Talk"),
    }


def test_a_draft_stands_beside_the_editions(programme: From) -> None:
    """The last edition holds no more, its unchanged sessions do."""
    ledger = life(programme, VISIT)
    told = standings(programme, MOVED, ledger)
    assert told[ledger.last.code] == (1, False, "", "")
    assert told[ledger.sessions["talk"].last.code] == (1, True, "talk", "Talk")
    assert (0, True, "", "") in told.values()
    assert (0, True, "tour", "Tour") in told.values()
    assert Standing("K7F3QX", 1, current=True).session == ""
