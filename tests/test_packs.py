"""Which papers each recipient gets, and the two that tell of them all."""

import json
import re
from datetime import UTC, date, datetime

import pytest

from visitplan.editions import Edition, edition_of, released, with_former
from visitplan.packs import Listed, Order, Paper, closing, listed, orders, packs, paper_of
from visitplan.pipeline import load
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.views.view import Options

VISIT = """\
visit:
  title: {sv: Besök från Norrby, uk: "Візит <Норрбю> & друзів"}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Söderby
  guest: Norrby
  coordinator: helena
  case_number: KS 2026-117
  colour: "#00538f"
hosts:
  helena: {name: Helena Ek, email: helena@soderby.example}
  idle: {name: Ivar Idle, email: ivar@soderby.example}
delegates:
  anna: {name: "Anna <b>Berg</b>", head: true, languages: [uk]}
sites:
  hall: {name: Stadshuset}
sessions:
  welcome: {title: {sv: Välkomna, uk: Вітаємо}, when: 2026-11-24 09:00-10:00, site: hall, hosts: [helena]}
"""
MOMENT = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


def programme_of(text: str = VISIT) -> Programme:
    """The programme of this itinerary."""
    checked = load("norrby.yaml", {"norrby.yaml": text.encode()}.get, Around(today=date(2026, 11, 1)))
    assert checked.programme is not None
    return checked.programme


def edition() -> Edition:
    """The draft of that programme."""
    return edition_of(programme_of(), None, MOMENT)


def due(options: Options, text: str = VISIT) -> list[Order]:
    """Every paper that is due."""
    programme = programme_of(text)
    return list(orders(programme, edition_of(programme, None, MOMENT), options))


def test_every_recipient_gets_the_papers_of_their_audience() -> None:
    """One folder a recipient; a programme in each language besides the one side by side."""
    assert [order.path for order in due(Options())] == [
        "coordinator/run-sheet.pdf",
        "coordinator/schedule.html",
        "coordinator/schedule.md",
        "coordinator/schedule.csv",
        "coordinator/schedule.xlsx",
        "coordinator/schedule.json",
        "coordinator/calendar.ics",
        "coordinator/calendar-days.ics",
        "coordinator/how-to-add.html",
        "coordinator/how-to-add.md",
        "coordinator/findings.txt",
        "coordinator/attendance.pdf",
        "delegation/programme.pdf",
        "delegation/programme.sv.pdf",
        "delegation/programme.uk.pdf",
        "delegation/booklet.uk.pdf",
        "delegation/schedule.html",
        "delegation/calendar.ics",
        "delegation/calendar-days.ics",
        "delegation/how-to-add.html",
        "delegation/how-to-add.md",
        "delegates/anna/programme.pdf",
        "delegates/anna/pocket.pdf",
        "delegates/anna/calendar.ics",
        "delegates/anna/calendar-days.ics",
        "delegates/anna/how-to-add.html",
        "delegates/anna/how-to-add.md",
        "sites/hall/brief.pdf",
        "sites/hall/calendar.ics",
        "sites/hall/calendar-days.ics",
        "sites/hall/how-to-add.html",
        "sites/hall/how-to-add.md",
        "hosts/helena/brief.pdf",
        "hosts/helena/calendar.ics",
        "hosts/helena/calendar-days.ics",
        "hosts/helena/how-to-add.html",
        "hosts/helena/how-to-add.md",
        "print/badges.pdf",
        "print/tent-cards.pdf",
        "print/door-signs.pdf",
        "print/evaluation-guests.sv.pdf",
        "print/evaluation-guests.uk.pdf",
        "print/evaluation-hosts.pdf",
        "public/programme.html",
        "public/programme.md",
    ]


def test_a_calendar_without_sessions_is_left_out() -> None:
    """An empty calendar looks like a mistake on a phone."""
    empty = VISIT.partition("sessions:")[0]
    papers = [order.path for order in due(Options(), empty)]
    assert "coordinator/schedule.md" in papers
    assert [path for path in papers if path.endswith(".ics")] == []


def slips_after(*changes: tuple[str, str]) -> list[str]:
    """The change slips in Markdown of a plan changed after its first edition, by whose they are."""
    first = VISIT.replace("hosts: [helena]}\n", "hosts: [helena]}\n  tour: {title: Tur, site: mill, hosts: [idle]}\n")
    first = first.replace("  hall:", "  mill: {name: Kvarnen}\n  hall:")
    text = first
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    ledger = released(programme_of(first), None, MOMENT)
    programme = with_former(programme_of(text), ledger)
    made = orders(programme, edition_of(programme, ledger, MOMENT), Options())
    return [order.recipient for order in made if order.paper == "changes.md"]


def test_a_slip_is_only_where_there_is_news() -> None:
    """For whose session it is, with nothing left too; in the first edition and for details of no session for few."""
    assert slips_after() == []
    assert slips_after(("09:00", "09:30")) == [
        "coordinator",
        "delegation",
        "delegates/anna",
        "sites/hall",
        "hosts/helena",
    ]
    gone = ("  tour: {title: Tur, site: mill, hosts: [idle]}\n", "")
    assert slips_after(gone) == ["coordinator", "delegation", "delegates/anna", "sites/mill", "hosts/idle"]
    assert slips_after(("Besök från Norrby", "Norrby på besök")) == ["coordinator"]


WELCOME = ["coordinator", "delegation", "delegates/anna", "sites/hall", "hosts/helena"]
TOUR = ["coordinator", "delegation", "delegates/anna", "sites/mill", "hosts/idle"]


@pytest.mark.parametrize(
    ("changes", "recipients"),
    [
        ([("Välkomna", "Välkommen")], WELCOME),
        ([("title: Tur,", "title: Tur, status: cancelled,")], TOUR),
        ([("hosts: [helena]}\n  tour", "hosts: [helena, idle]}\n  tour")], [*WELCOME, "hosts/idle"]),
        ([("hosts: [idle]", "hosts: []")], TOUR),
        ([("site: mill", "site: hall")], [*TOUR[:3], "sites/mill", "sites/hall", "hosts/idle"]),
        ([("hosts: [idle]", "hosts: [idle], delegates: []")], TOUR),
        ([("hosts: [idle]", "hosts: [idle], visibility: internal")], TOUR),
        ([("09:00", "09:30"), ("09:30", "09:00")], []),
        ([("hosts: [idle]", "hosts: [idle], notes: Nyckel")], []),
    ],
)
def test_each_step_of_a_life_reaches_whom_it_concerns(changes: list[tuple[str, str]], recipients: list[str]) -> None:
    """A title fixed, a cancellation, a host more and one less, another site, guests out, hidden; back again, a note."""
    assert slips_after(*changes) == recipients


def test_one_language_for_every_paper_means_one_programme() -> None:
    """`--lang uk` leaves the other languages' programmes out."""
    papers = [order.path for order in due(Options(language="uk")) if order.recipient == "delegation"]
    assert "delegation/programme.uk.pdf" in papers
    assert "delegation/programme.sv.pdf" not in papers


def test_the_findings_come_as_they_are() -> None:
    """As the report made them."""
    (order,) = [order for order in due(Options()) if order.paper == "findings.txt"]
    assert paper_of(order, "fina ord\n") == Paper("coordinator/findings.txt", "coordinator", b"fina ord\n")


def test_packs_are_all_papers_in_that_order() -> None:
    """Each with something in it."""
    programme = programme_of()
    made = list(packs(programme, edition_of(programme, None, MOMENT), Options(), "none\n"))
    assert [paper.path for paper in made] == [order.path for order in due(Options())]
    assert all(paper.data for paper in made)


def test_the_manifest_lists_every_file_in_stable_order() -> None:
    """With its recipient, its SHA-256, the edition and the input it came from."""
    papers = [Paper("delegation/b.md", "delegation", b"b"), Paper("coordinator/a.md", "coordinator", b"a")]
    index, manifest = closing(programme_of(), edition(), [listed(paper) for paper in papers], "code of the input")
    told = json.loads(manifest.data)
    assert (told["visit"], told["input"], told["edition"]["moment"]) == (
        "norrby",
        "code of the input",
        "2026-11-01T08:00:00+00:00",
    )
    assert told["files"] == [
        {
            "path": "coordinator/a.md",
            "recipient": "coordinator",
            "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
        },
        {
            "path": "delegation/b.md",
            "recipient": "delegation",
            "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
        },
        {"path": "index.html", "recipient": "coordinator", "sha256": listed(index).sha256},
    ]


def page(*papers: tuple[str, str]) -> str:
    """The index of these papers."""
    files = [Listed(path, recipient, "0") for path, recipient in papers]
    return closing(programme_of(), edition(), files, "")[0].data.decode()


def test_the_index_links_every_paper() -> None:
    """By its path from where the index lies."""
    papers = [(order.path, order.recipient) for order in due(Options())]
    links = re.findall(r'href="([^"]+)"', page(*papers))
    assert set(links) == {path for path, _ in papers}
    assert links[:3] == ["delegation/programme.pdf", "coordinator/run-sheet.pdf", "public/programme.html"]


def test_the_index_leads_to_the_changes_where_there_are_some() -> None:
    """Before everything else but the programme and the run sheet."""
    shown = page(("coordinator/changes.pdf", "coordinator"), ("public/programme.html", "public"))
    links = re.findall(r'href="([^"]+)"', shown)
    assert links[:2] == ["coordinator/changes.pdf", "public/programme.html"]
    assert "Det här har ändrats" in shown


def test_the_index_names_whose_each_folder_is() -> None:
    """People and sites by name, every text escaped, in the visit's first language."""
    shown = page(("delegates/anna/programme.pdf", "delegates/anna"), ("sites/hall/brief.pdf", "sites/hall"))
    assert "Anna &lt;b&gt;Berg&lt;/b&gt;<small>delegates/anna/</small>" in shown
    assert "Stadshuset<small>sites/hall/</small>" in shown
    assert "<h1>Besök från Norrby</h1>" in shown
    assert "KS 2026-117" in shown


def test_the_index_names_leaders_and_who_drives() -> None:
    """A leader by the delegate's name, a host who drives by theirs, a company in its words."""
    folders = ("leaders/anna", "drivers/taxi", "drivers/helena")
    files = [Listed(f"{folder}/sheet.pdf", folder, "0") for folder in folders]
    shown = closing(programme_of(VISIT + WAYS), edition(), files, "")[0].data.decode()
    assert re.findall(r'class="who">(.*?)<small>', shown) == [
        "Anna &lt;b&gt;Berg&lt;/b&gt;",
        "Norrby Taxi",
        "Helena Ek",
    ]


WAYS = """\
  taxi: {title: Taxi, when: 2026-11-24 11:00-11:30, kind: transfer, from: hall, to: Inn, driver: Norrby Taxi}
  lift: {title: Lift, when: 2026-11-24 12:00-12:30, kind: transfer, from: hall, to: Inn, driver: helena}
"""


def test_the_index_asks_nothing_of_the_network() -> None:
    """No script, no picture, no sheet or font from elsewhere."""
    shown = page(("delegates/anna/programme.pdf", "delegates/anna"))
    assert re.findall(r"https?:|//|<script|<img|@import|url\(", shown) == []


def test_a_folder_of_an_unknown_kind_stands_under_its_own_name() -> None:
    """So that nothing that was built is left out of the index."""
    assert "<h2>archive</h2>" in page(("archive/minutes.pdf", "archive"))
