"""`visitplan since`: which edition a code is of, of the visit or of a session; and packs that tell since an edition."""

import json
from pathlib import Path

import pytest
from commands_run import Release, Run

from visitplan.editions import Ledger, read_ledger

VISIT = """\
visit:
  title: {en: Visit, sv: Besök, uk: Візит}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en, sv, uk]
  host: Söderby
  guest: Norrby
  coordinator: helena
hosts:
  helena: {name: Helena Ek, email: helena@soderby.example}
  ylva: {name: Ylva Lind, email: ylva@soderby.example}
delegates:
  anna: {name: Anna Berg, head: true, phone: +46 70 174 06 15}
sites:
  hall: {name: Town hall, address: Storgatan 1}
sessions:
  tour: {title: {en: Tour, sv: Rundtur, uk: Екскурсія}, when: 2026-11-24 09:00-10:00, site: hall, hosts: [helena]}
  talk: {title: Talk, when: 2026-11-25 13:00-14:30, site: hall, hosts: [ylva], delegates: []}
"""
MOVE = ("09:00-10:00", "09:30-10:30")
CANCEL = ("title: Talk", "status: cancelled, title: Talk")
PATH = "itineraries/norrby.yaml"


def changed(*changes: tuple[str, str]) -> str:
    """The visit with some things written otherwise."""
    text = VISIT
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    return text


def write(folder: Path, *changes: tuple[str, str]) -> None:
    """Write the visit with some things written otherwise."""
    (folder / PATH).write_text(changed(*changes), encoding="utf-8")


@pytest.fixture
def ledger(folder: Path, released: Release) -> Ledger:
    """What was released: the visit, then with the tour moved and the talk cancelled."""
    released(VISIT, changed(MOVE, CANCEL))
    return read_ledger((folder / "itineraries" / "norrby.ledger.json").read_bytes())


def test_the_code_of_an_edition(ledger: Ledger, visitplan: Run) -> None:
    """Its number and date; what changed since, or that it still holds."""
    first, second = (release.code for release in ledger.releases)
    now = visitplan("since", second, PATH)
    assert (now.returncode, now.stdout, now.stderr) == (
        0,
        f"{second} is version 2, 21 September 2026\nStill current\n",
        "",
    )
    assert (
        visitplan("since", first, PATH).stdout
        == f"""\
{first} is version 1, 21 September 2026
No longer current

Changes since version 1
  Tour · Tuesday 24 November, 09:30–10:30
    New time: Tuesday 24 November, 09:30–10:30 (was 09:00–10:00)
  Talk · Wednesday 25 November, 13:00–14:30
    Cancelled

To be told
  Anna Berg: +46 70 174 06 15
    Tour: New time: Tuesday 24 November, 09:30–10:30 (was 09:00–10:00)
  Helena Ek: helena@soderby.example
    Tour: New time: Tuesday 24 November, 09:30–10:30 (was 09:00–10:00)
  Ylva Lind: ylva@soderby.example
    Talk: Cancelled
"""
    )


def test_the_code_of_a_session_however_it_is_typed(ledger: Ledger, visitplan: Run) -> None:
    """Small letters, a blank, Cyrillic letters that look alike; the session's own news alone, in three languages."""
    old, new = (version.code for version in ledger.sessions["tour"].versions)
    typed = f" {old[:3].lower()} {old[3:].lower()} "
    assert (
        visitplan("since", typed, PATH, "--lang", "sv").stdout
        == f"""\
{old} är ”Rundtur” som i version 1, 21 september 2026
Gäller inte längre

Ändringar sedan version 1
  Rundtur · Tisdag 24 november, 09:30–10:30
    Ny tid: tisdag 24 november, 09:30–10:30 (tidigare 09:00–10:00)

Ska få besked
  Anna Berg: +46 70 174 06 15
    Rundtur: Ny tid: tisdag 24 november, 09:30–10:30 (tidigare 09:00–10:00)
  Helena Ek: helena@soderby.example
    Rundtur: Ny tid: tisdag 24 november, 09:30–10:30 (tidigare 09:00–10:00)
"""
    )
    cyrillic = new.translate(str.maketrans("ABCEHKMPTXY", "АВСЕНКМРТХУ"))
    page = visitplan("since", cyrillic, PATH, "--lang", "uk", "--format", "md").stdout
    assert page == f"**{new} – це «Екскурсія» з версії 2, 21 вересня 2026 р.**  \nДосі чинне\n"


def test_the_draft_has_codes_too(ledger: Ledger, folder: Path, visitplan: Run) -> None:
    """Of the whole and of what changed in it; programs read the same as JSON."""
    write(folder, MOVE, CANCEL, ("en: Tour", "en: Walk"))
    visitplan("build", PATH)
    whole = json.loads((folder / "build" / "norrby" / "manifest.json").read_bytes())["edition"]["code"]
    assert visitplan("since", whole, PATH).stdout == f"{whole} is the draft as it stands now\nStill current\n"
    told = (folder / "build" / "norrby" / "hosts" / "helena" / "calendar.ics").read_bytes().decode()
    code = told.replace("\r\n ", "").partition("\\nDraft – subject to change · ")[2][:6]
    said = visitplan("since", code, PATH, "--lang", "uk").stdout
    assert said == f"{code} – це «Екскурсія» у нинішній чернетці\nДосі чинне\n"
    now = ledger.sessions["tour"].last.code
    record = json.loads(visitplan("since", now, PATH, "--format", "json").stdout)
    assert {key: record[key] for key in ("code", "edition", "session", "current")} == {
        "code": now,
        "edition": 2,
        "session": "tour",
        "current": False,
    }
    assert [change["kinds"] for change in record["changes"]["sessions"]] == [["title"]]


def test_a_code_nobody_knows_is_said_with_help(ledger: Ledger, visitplan: Run) -> None:
    """One line, status 2; a slip of the finger finds its code."""
    code = ledger.last.code
    near = visitplan("since", code[:5] + ("2" if code[5] != "2" else "3"), PATH)
    assert (near.returncode, near.stdout) == (2, "")
    assert near.stderr.endswith(f"did you mean `{code}`?\n")
    none = visitplan("since", "IIIIII", PATH)
    assert (none.returncode, none.stderr) == (
        2,
        (
            f"visitplan: no edition and no session of {PATH} has the code `IIIIII`: "
            "is it of a draft that was never released, or of another visit?\n"
        ),
    )
    style = visitplan("since", code, PATH, "--format", "xml")
    assert (style.returncode, style.stderr.partition(":")[2]) == (2, " no format `xml`: there is json, md, text\n")


def test_a_ledger_in_doubt_answers_nothing(ledger: Ledger, folder: Path, visitplan: Run) -> None:
    """The finding stands in place of an answer."""
    (folder / "itineraries" / "norrby.ledger.json").write_text("{}", encoding="utf-8")
    done = visitplan("since", ledger.last.code, PATH)
    assert (done.returncode, done.stdout.partition("\n")[0]) == (
        1,
        "error[ledger-damaged]: norrby.ledger.json is no ledger of visitplan",
    )


def test_packs_tell_since_the_edition_asked_for(ledger: Ledger, folder: Path, visitplan: Run) -> None:
    """Who missed edition 2 gets its news with edition 3's; without --since there is none of it."""
    write(folder, MOVE, CANCEL, ("en: Tour", "en: Walk"))
    visitplan("release", PATH, "--yes")
    slip = folder / "build" / "norrby" / "hosts" / "helena" / "changes.md"
    assert "New time" not in slip.read_text("utf-8")
    assert not (folder / "build" / "norrby" / "hosts" / "ylva" / "changes.md").exists()
    done = visitplan("build", PATH, "--since", "1")
    assert done.returncode == 0
    assert "- New time: ~~09:00–10:00~~ → **" in slip.read_text("utf-8")
    assert "**Cancelled**" in (folder / "build" / "norrby" / "hosts" / "ylva" / "changes.md").read_text("utf-8")
    later = visitplan("build", PATH, "--since", "4")
    assert (later.returncode, later.stderr) == (2, f"visitplan: there is no edition 4 of {PATH}: the last is 3\n")
    assert ledger.last.number == 2


def test_editions_of_several_visits_are_not_mixed(folder: Path, visitplan: Run) -> None:
    """Each visit counts its own."""
    (folder / "itineraries" / "sandby.yaml").write_text(VISIT, encoding="utf-8")
    done = visitplan("build", "itineraries", "--since", "1")
    assert (done.returncode, done.stderr) == (
        2,
        "visitplan: --since is an edition of one visit: name its itinerary\n",
    )
