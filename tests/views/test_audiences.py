"""Which packs there are, for whom, in which language, with which papers."""

from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

from written_visits import BARE, edition_at, packs_of, programme_of, session_of, view_of

from visitplan.editions.edition import Stamp
from visitplan.views import ASKED, VIEWS
from visitplan.views.view import Options

SESSIONS = """\
interpreters:
  olha: {name: Olha Lysenko, languages: [uk, sv], modes: [consecutive]}
  idle: {name: Taras Koval, languages: [uk, sv]}
sites:
  hall: {name: Hall, host: mats}
  mill: {name: Mill}
sessions:
  talk: {title: Talk, when: 2026-10-23 09:00-10:00, site: hall, hosts: helena, interpreters: olha,
    online: "https://meet.example/1"}
  tour: {title: Tour, when: 2026-10-24 09:00-10:00, delegates: olena, online: "https://meet.example/2"}
  setup: {title: Set up chairs, when: 2026-10-24 07:00-08:00, delegates: [], hosts: helena}
  secret: {title: Security, when: 2026-10-24 10:00-11:00, site: mill, hosts: mats, interpreters: idle,
    delegates: andrii, visibility: internal}
"""


def test_everyone_with_a_session_has_one_folder() -> None:
    """No pack for a host or site whose only session is internal, nor for an idle interpreter."""
    assert list(packs_of(programme_of(SESSIONS))) == [
        "coordinator",
        "coordinator/attendance",
        "delegation",
        "delegates/olena",
        "delegates/andrii",
        "sites/hall",
        "hosts/helena",
        "interpreters/olha",
        "print",
        "print/doors",
        "print/evaluation_guests",
        "print/evaluation_hosts",
        "public",
    ]


def test_a_withdrawn_guest_gets_no_paper_and_stands_on_the_coordinators_alone() -> None:
    """Even when a session still names them."""
    head = """\
        delegates:
          ann: {name: Ann, head: true}
          gone: {name: Gone, status: withdrawn}
        sessions:
          talk: {title: Talk, when: 2026-10-23 09:00-10:00, delegates: [ann, gone]}
        """
    packs = packs_of(programme_of(head, head=BARE))
    assert [folder for folder in packs if folder.startswith("delegates/")] == ["delegates/ann"]
    assert [person.id for person in packs["delegation"].delegates] == ["ann"]
    assert [person.id for person in session_of(packs["delegation"], "talk").delegates] == ["ann"]
    assert [(person.id, person.status) for person in packs["coordinator"].delegates] == [
        ("ann", "confirmed"),
        ("gone", "withdrawn"),
    ]


def test_a_file_with_no_guests_yet_makes_papers() -> None:
    """Ten lines are enough for the programme: everyone is whoever comes."""
    packs = packs_of(programme_of("sessions:\n  talk: {title: Talk, when: 2026-10-23 09:00-10:00}\n", head=BARE))
    assert list(packs) == ["coordinator", "delegation", "print", "print/evaluation_guests", "public"]
    assert [session.id for session in packs["delegation"].sessions] == ["talk"]


def test_each_reads_their_own_language() -> None:
    """The first of theirs that the visit has; else the hosts' first or the guests' second; two side by side."""
    languages = {folder: view.languages for folder, view in packs_of(programme_of(SESSIONS)).items()}
    assert languages == {
        "coordinator": ("sv",),
        "coordinator/attendance": ("sv", "uk"),
        "delegation": ("sv", "uk"),
        "delegates/olena": ("uk",),
        "delegates/andrii": ("uk",),
        "sites/hall": ("en",),
        "hosts/helena": ("sv",),
        "interpreters/olha": ("uk",),
        "print": ("sv", "uk"),
        "print/doors": ("sv", "uk"),
        "print/evaluation_guests": ("sv",),
        "print/evaluation_hosts": ("sv",),
        "public": ("sv",),
    }


def test_booklets_are_for_those_who_read_them() -> None:
    """Each language a guest's own programme is in; before anybody is named, the one guests fall back to."""
    visit = programme_of(SESSIONS)
    assert view_of(visit, "delegation").guest_languages == ("uk",)
    assert view_of(replace(visit, delegates=()), "delegation").guest_languages == ("uk",)
    mixed = replace(
        visit,
        delegates=tuple(
            replace(each, languages=(code,)) for each, code in zip(visit.delegates, ("en", "sv"), strict=True)
        ),
    )
    assert view_of(mixed, "delegation").guest_languages == ("sv", "en")


def test_one_language_may_be_asked_for_all() -> None:
    """`--lang en` overrides every other choice."""
    packs = packs_of(programme_of(SESSIONS), Options(language="en"))
    assert {view.languages for view in packs.values()} == {("en",)}


def test_a_visit_in_one_language_prints_that_one() -> None:
    """Nothing to stand beside it, and no second for the guests."""
    programme = programme_of("sessions:\n  talk: {title: Talk, when: 2026-10-23 09:00-10:00}\n", head=BARE + GUEST)
    packs = packs_of(programme)
    assert packs["delegation"].languages == packs["delegates/ann"].languages == ("sv",)


GUEST = "delegates:\n  ann: {name: Ann}\n"


def test_a_pack_names_its_recipient() -> None:
    """By name, else title, else id; nobody for the whole delegation and the public."""
    told = """\
        delegates:
          ann: {name: Ann}
          expert: {title: Expert}
        sites:
          hall: {name: Hall}
        sessions:
          talk: {title: Talk, when: 2026-10-23 09:00-10:00, site: hall}
        """
    packs = packs_of(programme_of(told, head=BARE))
    assert {folder: str(view.recipient) for folder, view in packs.items()} == {
        "coordinator": "Helena",
        "coordinator/attendance": "None",
        "delegation": "None",
        "delegates/ann": "Ann",
        "delegates/expert": "Expert",
        "sites/hall": "Hall",
        "print": "None",
        "print/doors": "None",
        "print/evaluation_guests": "None",
        "print/evaluation_hosts": "None",
        "public": "None",
    }


def test_a_visit_without_a_coordinator_has_papers_all_the_same() -> None:
    """The name is wrong in the file; a rule says so, and the papers go on."""
    whole = programme_of(SESSIONS)
    packs = packs_of(replace(whole, visit=replace(whole.visit, coordinator=None)))
    assert {view.coordinators for view in packs.values()} == {()}
    assert packs["coordinator"].recipient is None


def test_links_go_to_those_who_take_part() -> None:
    """The delegation's common paper has only the link all of them need; that there is one, all may know."""
    packs = packs_of(programme_of(SESSIONS))
    told = {
        folder: {session.id: session.online for session in view.sessions if session.has_link}
        for folder, view in packs.items()
    }
    assert told == {
        "coordinator": {"talk": "https://meet.example/1", "tour": "https://meet.example/2"},
        "coordinator/attendance": {},
        "delegation": {"talk": "https://meet.example/1", "tour": ""},
        "delegates/olena": {"talk": "https://meet.example/1", "tour": "https://meet.example/2"},
        "delegates/andrii": {"talk": "https://meet.example/1"},
        "sites/hall": {"talk": ""},
        "hosts/helena": {"talk": "https://meet.example/1"},
        "interpreters/olha": {"talk": "https://meet.example/1"},
        "print": {},
        "print/doors": {},
        "print/evaluation_guests": {},
        "print/evaluation_hosts": {},
        "public": {},
    }


def test_an_edition_carries_only_the_stamps_of_its_sessions() -> None:
    """Even an id may tell where the guests are."""
    programme = programme_of(SESSIONS)
    stamps = {session.id: Stamp(1, datetime(2026, 10, 1, tzinfo=UTC), "c") for session in programme.sessions}
    packs = packs_of(programme, edition=replace(edition_at(number=1), stamps=stamps))
    assert {folder: sorted(view.edition.stamps) for folder, view in packs.items()} == {
        "coordinator": ["secret", "setup", "talk", "tour"],
        "coordinator/attendance": ["setup", "talk", "tour"],
        "delegation": ["talk", "tour"],
        "delegates/olena": ["talk", "tour"],
        "delegates/andrii": ["talk"],
        "sites/hall": ["talk"],
        "hosts/helena": ["setup", "talk"],
        "interpreters/olha": ["talk"],
        "print": [],
        "print/doors": ["talk"],
        "print/evaluation_guests": [],
        "print/evaluation_hosts": [],
        "public": [],
    }


def test_lists_follow_protocol() -> None:
    """The head first, then by rank, then as they stand in the file."""
    told = """\
        delegates:
          third: {name: C}
          second: {name: B, rank: 2}
          first: {name: A, rank: 1}
          mayor: {name: M, head: true}
        sessions:
          talk: {title: Talk, when: 2026-10-23 09:00-10:00}
        """
    view = view_of(programme_of(told, head=BARE), "delegation")
    assert [person.id for person in view.delegates] == ["mayor", "first", "second", "third"]


SLIPS = ("changes.pdf", "changes.md")
WITH_CALENDARS = ("calendar.ics", "calendar-days.ics", "how-to-add.html", "how-to-add.md")
MAILS = ("invitations/{session}.ics", "invitations/{session}.eml")


def test_each_audience_has_its_papers() -> None:
    """The names the packs pair with exporters."""
    assert {audience.name: audience.papers for audience in VIEWS} == {
        "coordinator": (
            "run-sheet.pdf",
            *SLIPS,
            "schedule.html",
            "schedule.md",
            "schedule.csv",
            "schedule.xlsx",
            "schedule.json",
            "calendar.ics",
            "calendar-days.ics",
            "how-to-add.html",
            "how-to-add.md",
            "findings.txt",
        ),
        "delegation": (
            "programme.pdf",
            "programme.{language}.pdf",
            "booklet.{guests}.pdf",
            "schedule.html",
            *SLIPS,
            *WITH_CALENDARS,
        ),
        "delegate": ("programme.pdf", "pocket.pdf", *SLIPS, *WITH_CALENDARS, *MAILS),
        "site": ("brief.pdf", *SLIPS, *WITH_CALENDARS, *MAILS),
        "host": ("brief.pdf", *SLIPS, *WITH_CALENDARS, *MAILS),
        "interpreter": ("brief.pdf", *SLIPS, *WITH_CALENDARS, *MAILS),
        "attendance": ("attendance.pdf",),
        "leader": ("leader.pdf",),
        "driver": ("driver.pdf",),
        "kitchen": ("meal-order.pdf",),
        "badges": ("badges.pdf", "tent-cards.pdf"),
        "doors": ("door-signs.pdf",),
        "evaluation_guests": ("evaluation-guests.{language}.pdf",),
        "evaluation_hosts": ("evaluation-hosts.pdf",),
        "public": ("programme.html", "programme.md"),
    }


def test_papers_made_when_asked_for() -> None:
    """The report and the registrar's copy."""
    assert {audience.name: audience.papers for audience in ASKED} == {
        "report": ("report.{language}.pdf", "report.{language}.md"),
        "archive": (
            "archive.pdf",
            "held/schedule.json",
            "held/schedule.csv",
            "planned/schedule.json",
            "planned/schedule.csv",
            "record.json",
            "contents.txt",
        ),
    }


def test_every_file_with_an_audience_is_listed() -> None:
    """One file an audience, each in `VIEWS` or in `ASKED`, none twice."""
    package = files("visitplan.views")
    told = [file.name.removesuffix(".py") for file in package.iterdir() if "\nAUDIENCE = Audience(" in text_of(file)]
    assert sorted(told) == sorted(audience.name for audience in (*VIEWS, *ASKED))


def text_of(file: Traversable) -> str:
    """What stands in a module; nothing for what is none."""
    return file.read_text(encoding="utf-8") if file.name.endswith(".py") else ""
