"""A whole life by the command: edition 1, five changes, edition 2, and back again; every calendar and every mail."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from commands_run import Run, command_in
from eml_lint import faults as faults_of_mail
from ics_lint import faults

from visitplan.editions import uid_of

LIFE = """\
visit:
  title: {en: Visit from Norrby, sv: Besök från Norrby, uk: Візит із Норбю}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en, sv, uk]
  host: Söderby
  guest: Norrby
  coordinator: helena
  on_call: [helena]
hosts:
  helena: {name: Helena Ek, languages: [en, sv], email: helena@soderby.example}
  ylva: {name: Ylva Sand, languages: [sv], email: ylva@soderby.example}
  mats: {name: Mats Lind, languages: [en, sv], email: mats@soderby.example}
  nina: {name: Nina Falk, languages: [sv], email: nina@soderby.example}
delegates:
  anna: {name: Anna Berg, head: true, languages: [uk], email: anna@norrby.example}
  bo: {name: Bo Dahl, languages: [uk], phone: +46 70 174 06 15}
interpreters:
  olha: {name: Olha Kit, languages: [en, sv, uk], email: olha@soderby.example}
sites:
  plant: {name: {all: Plant}, address: {all: Road 1}, host: ylva}
sessions:
  tour:
    title: {en: Tour, sv: Rundtur, uk: Екскурсія}
    when: 2026-11-24 09:00-10:30
    site: plant
    hosts: [ylva, mats]
    interpreters: [olha]
  talk: {title: {en: Talk, sv: Samtal, uk: Розмова}, when: 2026-11-24 13:00-14:00, place: {all: Hall}, hosts: [nina]}
  music: {title: {en: Music, sv: Musik, uk: Музика}, when: 2026-11-24 16:00-17:00, place: {all: Hall}, hosts: [mats]}
  fika:
    title: {en: Coffee, sv: Fika, uk: Кава}
    when: 2026-11-24 15:00-15:30
    repeat: [2026-11-25]
    place: {all: Hall}
    hosts: [mats]
  desk: {title: {all: Desk}, when: 2026-11-25 09:00-09:30, place: {all: Hall}, hosts: [nina], visibility: internal}
"""
MOVE = ("2026-11-24 09:00-10:30", "2026-11-24 09:30-11:00")
TITLE = ("{en: Talk, sv: Samtal, uk: Розмова}", "{en: A talk, sv: Ett samtal, uk: Розмова}")
CANCELLED = ("place: {all: Hall}, hosts: [mats]}", "place: {all: Hall}, hosts: [mats], status: cancelled}")
HOST = ("hosts: [nina]}", "hosts: [nina, mats]}")
PERSON = ("hosts: [ylva, mats]", "hosts: [ylva]")
STEPS = ((MOVE, "tour"), (TITLE, "talk"), (CANCELLED, "music"), (HOST, "talk"), (PERSON, "tour"))
SESSIONS = ("tour", "talk", "music", "fika@2026-11-24", "fika@2026-11-25", "desk")
UIDS = {uid_of("life", session): session for session in SESSIONS}
Events = Mapping[str, Mapping[str, bytes]]
EVERYONE = {
    "delegates/anna": "anna@norrby.example",
    "hosts/mats": "mats@soderby.example",
    "hosts/nina": "nina@soderby.example",
    "interpreters/olha": "olha@soderby.example",
    "sites/plant": "ylva@soderby.example",
}


@pytest.fixture(name="at")
def at_(tmp_path: Path) -> Path:
    """A folder with that visit in it."""
    (tmp_path / "life.yaml").write_text(LIFE, encoding="utf-8")
    return tmp_path


def change(folder: Path, before: str, after: str) -> None:
    """Write one thing otherwise."""
    text = (folder / "life.yaml").read_text(encoding="utf-8")
    assert text.count(before) == 1, before
    (folder / "life.yaml").write_text(text.replace(before, after), encoding="utf-8")


def calendars(folder: Path) -> Events:
    """The bytes of each session in each recipient's calendar, which must be sound."""
    found: dict[str, dict[str, bytes]] = {}
    for path in sorted((folder / "build" / "life").rglob("calendar.ics")):
        data = path.read_bytes()
        assert faults(data) == []
        events = data.split(b"BEGIN:VEVENT\r\n")[1:]
        found[path.parent.relative_to(folder / "build" / "life").as_posix()] = {
            UIDS[value(event, "UID")]: event.partition(b"END:VEVENT")[0] for event in events
        }
    assert len(found) == len(EVERYONE) + 4
    return found


def mails(folder: Path) -> dict[str, str]:
    """Every message by its path: method, session, number, recipient; each must be sound and have its mail."""
    root = folder / "build" / "life"
    found = {}
    for path in sorted(root.glob("**/invitations/*.ics")):
        data, mail = path.read_bytes(), path.with_suffix(".eml").read_bytes()
        assert (faults(data), faults_of_mail(mail)) == ([], [])
        session = UIDS[value(data, "UID")]
        assert session == path.stem
        said = (
            value(data, "METHOD"),
            session,
            value(data, "SEQUENCE"),
            value(data, "ATTENDEE").partition("mailto:")[2],
        )
        found[path.parent.parent.relative_to(root).as_posix()] = found.get(
            path.parent.parent.relative_to(root).as_posix(), ""
        ) + "{} {} {} {}\n".format(*said)
    assert len(list(root.glob("**/invitations/*"))) == 2 * sum(said.count("\n") for said in found.values())
    return found


def value(data: bytes, name: str) -> str:
    """The value of a property that stands once, its folds undone."""
    (line,) = (
        line for line in data.decode().replace("\r\n ", "").split("\r\n") if line.startswith((f"{name}:", f"{name};"))
    )
    return line if name == "ATTENDEE" else line.partition(":")[2]


def numbers(events: Events) -> dict[str, int]:
    """The SEQUENCE of each session, the same in every calendar."""
    found: dict[str, set[int]] = {}
    for calendar in events.values():
        for session, event in calendar.items():
            found.setdefault(session, set()).add(int(value(event, "SEQUENCE")))
    assert all(len(each) == 1 for each in found.values())
    return {session: each.pop() for session, each in found.items()}


def changed(before: Events, after: Events) -> set[str]:
    """The sessions whose bytes differ in a calendar; sessions in only one of both do."""
    return {
        session
        for folder in before.keys() | after.keys()
        for session in (before.get(folder, {}).keys() | after.get(folder, {}).keys())
        if before.get(folder, {}).get(session) != after.get(folder, {}).get(session)
    }


def released(run: Run, moment: int) -> str:
    """What the release says of its mails."""
    done = run("release", "life.yaml", "--yes", SOURCE_DATE_EPOCH=str(moment))
    assert (done.returncode, done.stderr) == (0, "")
    return "".join(f"{line}\n" for line in done.stdout.split("\n") if line.startswith(("send ", "tell ")))


def lines(mail: str, *sessions: str) -> str:
    """`REQUEST {} 1 mats@soderby.example` for each of these sessions."""
    return "".join(mail.format(session) + "\n" for session in sessions)


def first_mails() -> dict[str, str]:
    """Everyone is invited to all they have a part in, once each."""
    fika = ("fika@2026-11-24", "fika@2026-11-25")
    return {
        "delegates/anna": lines("REQUEST {} 1 anna@norrby.example", *fika, "music", "talk", "tour"),
        "hosts/mats": lines("REQUEST {} 1 mats@soderby.example", *fika, "music", "tour"),
        "hosts/nina": lines("REQUEST {} 1 nina@soderby.example", "talk"),
        "interpreters/olha": lines("REQUEST {} 1 olha@soderby.example", "tour"),
        "sites/plant": lines("REQUEST {} 1 ylva@soderby.example", "tour"),
    }


SENT = "send    build/life: 9 mails with the news since edition {} (--since 0: all anew), listed in index.html\n"
SECOND = {
    "delegates/anna": (
        "CANCEL music 2 anna@norrby.example\nREQUEST talk 2 anna@norrby.example\nREQUEST tour 2 anna@norrby.example\n"
    ),
    "hosts/mats": (
        "CANCEL music 2 mats@soderby.example\nREQUEST talk 2 mats@soderby.example\nCANCEL tour 2 mats@soderby.example\n"
    ),
    "hosts/nina": "REQUEST talk 2 nina@soderby.example\n",
    "interpreters/olha": "REQUEST tour 2 olha@soderby.example\n",
    "sites/plant": "REQUEST tour 2 ylva@soderby.example\n",
}
THIRD = {
    "delegates/anna": (
        "REQUEST music 3 anna@norrby.example\nREQUEST talk 3 anna@norrby.example\nREQUEST tour 3 anna@norrby.example\n"
    ),
    "hosts/mats": (
        "REQUEST music 3 mats@soderby.example\nCANCEL talk 3 mats@soderby.example\n"
        "REQUEST tour 3 mats@soderby.example\n"
    ),
    "hosts/nina": "REQUEST talk 3 nina@soderby.example\n",
    "interpreters/olha": "REQUEST tour 3 olha@soderby.example\n",
    "sites/plant": "REQUEST tour 3 ylva@soderby.example\n",
}


def test_a_whole_life(at: Path) -> None:
    """Only what changed gets another number, the rest stays to the byte; everyone gets exactly what they should."""
    run = command_in(at)
    assert released(run, 1790000000) == "send    build/life: 12 mails, listed in index.html\n"
    first = calendars(at)
    assert (mails(at), numbers(first)) == (first_mails(), dict.fromkeys(SESSIONS, 1))

    draft(at, run, first)

    assert released(run, 1790090000) == SENT.format(1)
    second = calendars(at)
    assert (mails(at), changed(first, second)) == (SECOND, {"tour", "talk", "music"})
    assert numbers(second) == {**dict.fromkeys(SESSIONS, 1), "tour": 2, "talk": 2, "music": 2}

    (at / "life.yaml").write_text(LIFE, encoding="utf-8")
    assert released(run, 1790180000) == SENT.format(2)
    third = calendars(at)
    assert (mails(at), changed(second, third)) == (THIRD, {"tour", "talk", "music"})
    assert numbers(third) == {**dict.fromkeys(SESSIONS, 1), "tour": 3, "talk": 3, "music": 3}


def draft(folder: Path, run: Run, before: Events) -> None:
    """Change one thing after the other and build each time: no mail, no number; only what changed differs."""
    for number, ((old, new), _) in enumerate(STEPS, 1):
        change(folder, old, new)
        done = run("build", "life.yaml", "--only", "ics,eml", SOURCE_DATE_EPOCH=str(1790000000 + number * 60))
        after = calendars(folder)
        assert (done.returncode, "mails" in done.stdout, mails(folder)) == (0, False, {})
        # A draft of now has the moment of now wherever it differs from the edition.
        assert changed(before, after) == {each for _, each in STEPS[:number]}
        assert numbers(after) == dict.fromkeys(SESSIONS, 1)
        before = after


def test_the_same_edition_is_built_to_the_same_bytes(at: Path) -> None:
    """On another day, mails and calendars included; a fixed zone of moments comes from the ledger."""
    run = command_in(at)
    released(run, 1790000000)
    root = at / "build" / "life"
    posted = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in root.rglob("*.[ie][cm][sl]")}
    assert len(posted) > len(EVERYONE)
    assert run("build", "life.yaml", SOURCE_DATE_EPOCH="1799999999").returncode == 0
    assert {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in root.rglob("*.[ie][cm][sl]")} == posted


def test_whom_no_mail_reaches_is_said_with_a_phone(at: Path) -> None:
    """Gone from the file, or without an address now; on the index, too."""
    run = command_in(at)
    released(run, 1790000000)
    change(at, "  olha: {name: Olha Kit, languages: [en, sv, uk], email: olha@soderby.example}", "  oles: Oles Kit")
    change(at, "interpreters: [olha]", "interpreters: [oles]")
    change(at, "languages: [en, sv], email: mats@soderby.example", "languages: [en, sv], phone: +46 70 174 06 16")
    assert released(run, 1790090000) == (
        "send    build/life: 2 mails with the news since edition 1 (--since 0: all anew), listed in index.html\n"
        "tell    `mats`, +46 70 174 06 16: invited before to `tour`, but no mail goes there now\n"
        "tell    `olha`: invited before to `tour`, but no mail goes there now\n"
    )
    index = (at / "build" / "life" / "index.html").read_text(encoding="utf-8")
    assert "Mails to send now (2)" in index
    assert "Mats Lind<small>+46 70 174 06 16</small>" in index


def test_mails_can_be_made_alone(at: Path) -> None:
    """`--only invitations`, for one recipient: two files a mail."""
    run = command_in(at)
    released(run, 1790000000)
    (at / "build").rename(at / "old")
    done = run("build", "life.yaml", "--only", "invitations", "--for", "hosts/nina", SOURCE_DATE_EPOCH="1790000000")
    assert done.returncode == 0
    found = sorted(path.relative_to(at / "build" / "life").as_posix() for path in (at / "build").rglob("*.*"))
    assert found == [
        "hosts/nina/invitations/talk.eml",
        "hosts/nina/invitations/talk.ics",
        "index.html",
        "manifest.json",
    ]


def test_mails_never_sent_can_be_made_anew(at: Path) -> None:
    """A slip mended at once: the second edition has one session's mails, `--since 0` all, as they are now."""
    run = command_in(at)
    released(run, 1790000000)
    change(at, *TITLE)
    assert (
        released(run, 1790000060)
        == "send    build/life: 2 mails with the news since edition 1 (--since 0: all anew), listed in index.html\n"
    )
    anew = run("build", "life.yaml", "--only", "invitations", "--since", "0", SOURCE_DATE_EPOCH="1790000060")
    assert anew.returncode == 0
    expected = {folder: said.replace("talk 1", "talk 2") for folder, said in first_mails().items()}
    assert mails(at) == expected


def test_an_address_found_later_is_an_edition_of_its_own(at: Path) -> None:
    """Whoever is invited stands in the ledger first, so that they hear when it is off; no session's number rises."""
    run = command_in(at)
    released(run, 1790000000)
    before = calendars(at)
    change(at, "languages: [uk], phone: +46 70 174 06 15", "languages: [uk], email: bo@norrby.example")
    assert run("build", "life.yaml", "--only", "ics,eml", SOURCE_DATE_EPOCH="1790000060").returncode == 0
    assert mails(at) == {}

    told = run("changes", "life.yaml").stdout
    fikas = ("Coffee · Tuesday 24 November, 15:00–15:30", "Coffee · Wednesday 25 November, 15:00–15:30")
    sessions = ("Tour", "Talk", fikas[0], "Music", fikas[1])
    invited = "".join(f"    {session}: Now invited by e-mail\n" for session in sessions)
    assert (
        f"  Nothing has changed\n\nTo be told\n  Bo Dahl: bo@norrby.example\n{invited}\nNot affected\n  Anna Berg, "
        in told
    )

    released(run, 1790000120)
    fika = ("fika@2026-11-24", "fika@2026-11-25")
    assert mails(at) == {"delegates/bo": lines("REQUEST {} 1 bo@norrby.example", *fika, "music", "talk", "tour")}
    assert changed(before, calendars(at)) == set()

    change(at, *CANCELLED)
    released(run, 1790000180)
    assert mails(at)["delegates/bo"] == "CANCEL music 2 bo@norrby.example\n"
