"""`visitplan release`: an edition in the ledger, and the build made from it."""

import json
from pathlib import Path
from shutil import rmtree

from commands_run import VISIT, Release, Run, weeks_later

MOVED = ("2026-11-24 09:00-10:00", "2026-11-24 09:30-10:00")
LATER = "1790086400"


def ledger(folder: Path) -> Path:
    """Where the ledger stands."""
    return folder / "itineraries" / "norrby.ledger.json"


def write(folder: Path, *changes: tuple[str, str]) -> None:
    """Change the itinerary."""
    path = folder / "itineraries" / "norrby.yaml"
    text = path.read_text(encoding="utf-8")
    for before, after in changes:
        assert text.count(before) == 1
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")


def events(folder: Path, recipient: str) -> dict[str, str]:
    """Each VEVENT of a recipient's calendar by its UID, folded lines put together."""
    text = (folder / "build" / "norrby" / recipient / "calendar.ics").read_bytes().decode()
    every = text.replace("\r\n ", "").replace("\r\n", "\n").split("BEGIN:VEVENT\n")[1:]
    return {event.partition("UID:")[2].partition("\n")[0]: event.partition("END:VEVENT")[0] for event in every}


def edition(folder: Path) -> dict[str, object]:
    """Which edition the last build is."""
    told: dict[str, object] = json.loads((folder / "build" / "norrby" / "manifest.json").read_bytes())["edition"]
    return told


def test_a_release_says_what_is_new_and_whom_to_tell_then_builds(visitplan: Run, folder: Path) -> None:
    """The first edition; nothing of it is a draft, and every session has number 1."""
    done = visitplan("release", "itineraries/norrby.yaml", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """\
First version
  Welcome · Tuesday 24 November, 09:00–10:00
    New
  Tour · Wednesday 25 November, 13:00–14:30
    New

To be told
  Anna Berg: +46 70 174 06 15
  Helena Ek: helena@soderby.example

released edition 1: itineraries/norrby.ledger.json
wrote   build/norrby: 21 files for 6 recipients; no findings
Look first at build/norrby/index.html
""".replace("21 files for 6 recipients", done.stdout.partition("norrby: ")[2].partition(";")[0])
    )
    assert (edition(folder)["number"], edition(folder)["draft"]) == (1, False)
    assert all("SEQUENCE:1\n" in event for event in events(folder, "delegation").values())
    again = visitplan("release", "itineraries/norrby.yaml", "--yes", SOURCE_DATE_EPOCH=LATER)
    assert (again.returncode, again.stdout) == (0, "nothing changed, still edition 1\n")


def test_the_second_edition_changes_only_what_changed(visitplan: Run, released: Release, folder: Path) -> None:
    """One session moved: its number rises, the other is the same to the byte; a build in between is a draft."""
    released(VISIT)
    first = events(folder, "delegation")
    write(folder, MOVED)
    visitplan("build", SOURCE_DATE_EPOCH=LATER)
    assert (edition(folder)["number"], edition(folder)["draft"]) == (1, True)
    draft = events(folder, "delegation")
    done = visitplan("release", "itineraries/norrby.yaml", "--yes", SOURCE_DATE_EPOCH=LATER)
    assert "Changes since version 1\n  Welcome · Tuesday 24 November, 09:30–10:00\n" in done.stdout
    assert "New time: Tuesday 24 November, 09:30–10:00 (was 09:00–10:00)\n" in done.stdout
    second = events(folder, "delegation")
    assert second.keys() == draft.keys() == first.keys()
    moved = {uid for uid in first if second[uid] != first[uid]}
    assert (
        moved == {uid for uid in first if draft[uid] != first[uid]} == {uid for uid in first if "T090000" in first[uid]}
    )
    assert ["SEQUENCE:2\n" in second[uid] for uid in moved] == ["SEQUENCE:1\n" in draft[uid] for uid in moved] == [True]


def test_a_person_and_a_site_without_sessions_still_hear_what_is_off(visitplan: Run, folder: Path) -> None:
    """The tour goes to another host and another place; both old ones get it cancelled, everyone else as it is now."""
    write(
        folder,
        (
            "languages: [en, sv], email: helena@soderby.example}",
            "email: helena@soderby.example}\n  mats: Mats Ek\n  ylva: Ylva Lind",
        ),
        (
            "  hall: {name: Town hall, address: Storgatan 1}\n",
            "  hall: {name: Town hall, address: Storgatan 1}\n  plant: Plant\n",
        ),
        ("13:00-14:30, site: hall, hosts: [helena]", "13:00-14:30, site: plant, hosts: [mats]"),
    )
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    write(folder, ("site: plant, hosts: [mats]", "site: hall, hosts: [ylva]"))
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    for folder_, status in {
        "hosts/mats": "CANCELLED",
        "sites/plant": "CANCELLED",
        "hosts/ylva": "CONFIRMED",
        "sites/hall": "CONFIRMED",
        "delegation": "CONFIRMED",
    }.items():
        tour = next(event for event in events(folder, folder_).values() if "Tour" in event or "Rundtur" in event)
        assert (folder_, f"STATUS:{status}\n" in tour, "SEQUENCE:2\n" in tour) == (folder_, True, True)
    assert (folder / "build" / "norrby" / "hosts" / "mats" / "brief.pdf").exists()


def test_a_session_deleted_after_its_release_is_an_error(visitplan: Run, released: Release, folder: Path) -> None:
    """Nothing is released; accepted, it goes out as cancelled."""
    released(VISIT)
    before = ledger(folder).read_bytes()
    (line,) = (f"{line}\n" for line in VISIT.split("\n") if "tour:" in line)
    write(folder, (line, ""))
    done = visitplan("release", "itineraries/norrby.yaml", "--yes")
    assert done.returncode == 1
    assert "error[removed-after-release]: “Tour” on 25 November (`tour`) was released and is gone" in done.stdout
    assert done.stdout.endswith("refused itineraries/norrby.yaml: an edition has no errors; nothing was released\n")
    assert ledger(folder).read_bytes() == before
    accepted = "{rule: removed-after-release, at: sessions, because: Told, by: helena, until: 2026-11-30}"
    accept = f"accept:\n  - {accepted}\nsessions:\n"
    write(folder, ("sessions:\n", accept))
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    (tour,) = (event for event in events(folder, "delegation").values() if "STATUS:CANCELLED\n" in event)
    assert ("SEQUENCE:2\n" in tour, "TRANSP:TRANSPARENT\n" in tour, "SUMMARY:Inställt: Rundtur" in tour) == (True,) * 3


def test_nobody_to_ask_is_an_error(visitplan: Run, folder: Path) -> None:
    """The changes are shown all the same."""
    done = visitplan("release", "itineraries/norrby.yaml")
    assert (done.returncode, done.stdout.startswith("First version\n")) == (2, True)
    assert done.stderr == "visitplan: nobody is there to be asked: add --yes to release; nothing was released\n"
    assert not ledger(folder).exists()


def test_a_ledger_in_doubt_is_never_written_over(visitplan: Run, released: Release, folder: Path) -> None:
    """Edited by hand, of another visit, older than the last build, of a file that was renamed."""
    released(VISIT)
    first = ledger(folder).read_text(encoding="utf-8")
    ledger(folder).write_text(first.replace("T09:00", "T08:00"), encoding="utf-8")
    edited = visitplan("release", "itineraries/norrby.yaml", "--yes")
    assert (edited.returncode, "error[ledger-damaged]" in edited.stdout) == (1, True)
    assert visitplan("build").returncode == 1
    ledger(folder).write_text(first, encoding="utf-8")
    write(folder, MOVED)
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    ledger(folder).write_text(first, encoding="utf-8")
    older = visitplan("release", "itineraries/norrby.yaml", "--yes")
    assert (older.returncode, older.stderr) == (
        2,
        (
            "visitplan: itineraries/norrby.ledger.json ends with edition 1, but build/norrby was built from edition 2: "
            "fetch the newest ledger; nothing was written\n"
        ),
    )
    again = visitplan("build", "itineraries/norrby.yaml")
    assert (again.returncode, again.stderr, edition(folder)["number"]) == (2, older.stderr, 2)
    (folder / "itineraries" / "norrby.yaml").rename(folder / "itineraries" / "sandby.yaml")
    renamed = visitplan("release", "itineraries/sandby.yaml", "--yes")
    lost = """\
error[visit-renamed]: norrby.ledger.json has no itinerary and looks like the ledger of this visit
 --> itineraries/sandby.yaml:1:1
  |
1 | visit:
  | ^^^^^
 ::: itineraries/norrby.ledger.json:1:1
  | the ledger of releases
  = rename it to sandby.ledger.json; if it is another visit's, move it away
"""
    assert (renamed.returncode, renamed.stdout.startswith(lost)) == (1, True)
    (folder / "itineraries" / "vinby.yaml").write_text(weeks_later(3), encoding="utf-8")
    for command in ("build", "check"):
        done = visitplan(command, "itineraries")
        assert (command, done.returncode, lost in done.stdout) == (command, 1, True)
    (folder / "itineraries" / "vinby.yaml").unlink()
    ledger(folder).rename(folder / "itineraries" / "sandby.ledger.json")
    other = visitplan("release", "itineraries/sandby.yaml", "--yes")
    assert (other.returncode, "error[visit-renamed]" in other.stdout) == (1, True)


def test_one_visit_is_released_at_a_time(visitplan: Run, folder: Path) -> None:
    """A folder of several says which there are."""
    text = (folder / "itineraries" / "norrby.yaml").read_text(encoding="utf-8")
    (folder / "itineraries" / "other.yaml").write_text(text, encoding="utf-8")
    done = visitplan("release", "itineraries", "--yes")
    assert (done.returncode, done.stderr) == (
        2,
        "visitplan: itineraries holds 2 itineraries: choose one, like itineraries/norrby.yaml\n",
    )


def test_a_release_stopped_before_its_build_is_built_when_asked_again(visitplan: Run, folder: Path) -> None:
    """The ledger has the edition, the folder still the one before; where both agree nothing is built."""
    visitplan("release", "itineraries/norrby.yaml", "--yes")
    before = folder / "before"
    (folder / "build").rename(before)
    write(folder, MOVED)
    visitplan("release", "itineraries/norrby.yaml", "--yes")
    rmtree(folder / "build")
    before.rename(folder / "build")
    assert edition(folder)["number"] == 1
    again = visitplan("release", "itineraries/norrby.yaml", "--yes")
    assert "nothing changed, still edition 2\nwrote " in again.stdout
    assert edition(folder)["number"] == 2
    assert "wrote" not in visitplan("release", "itineraries/norrby.yaml", "--yes").stdout
