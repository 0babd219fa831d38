"""The whole arrow, from the bytes of a file to its findings."""

from datetime import UTC, date, datetime

from visitplan.diagnostics import Diagnostic, Severity, Span
from visitplan.editions import ledger_text, read_ledger, released
from visitplan.pipeline import RULES, includes, load, neighbour, told
from visitplan.rules import Around

VISIT = b"""\
visit:
  title: Visit from Norrby
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en]
  host: Soderby
  guest: Norrby
  coordinator: helena
hosts: {helena: {name: Helena Ek, email: helena@soderby.example}}
include: [sites.yaml]
sessions:
  welcome: {title: Welcome, when: 2026-11-24 09:00-10:00, site: hall, hosts: [helena]}
  walk: {title: Walk, when: 2026-11-24 11:00-10:00, site: harbour}
"""
FILES = {"norrby.yaml": VISIT, "sites.yaml": b"sites: {hall: {name: Town hall, capacity: many}}\n"}
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
TODAY = Around(today=date(2026, 11, 1))


def test_findings_of_every_stage_come_together_in_order() -> None:
    """By file, line and column: what parse says stands beside what the rules say."""
    checked = load("norrby.yaml", FILES.get, TODAY)
    errors = [diagnostic for diagnostic in checked.diagnostics if diagnostic.severity == Severity.ERROR]
    found = [(diagnostic.rule, str(diagnostic.span)) for diagnostic in errors]
    assert found == [
        ("ends-before-start", "norrby.yaml:13:29"),
        ("unknown-reference", "norrby.yaml:13:59"),
        ("invalid-value", "sites.yaml:1:43"),
    ]


def test_a_wrong_value_stops_nothing() -> None:
    """The programme is there, with what could be read."""
    checked = load("norrby.yaml", FILES.get, TODAY)
    assert checked.programme is not None
    assert [session.id for session in checked.programme.sessions] == ["welcome", "walk"]
    assert sorted(checked.sources) == ["norrby.yaml", "sites.yaml"]


def test_a_file_that_is_not_there_is_a_finding() -> None:
    """Nobody could be told more."""
    message = "this file cannot be read: it is not there, no plain file, or has more than 10 MB"
    expected = Diagnostic("invalid-yaml", Severity.ERROR, message, Span("norrby.yaml", 1, 1, 1, 1))
    checked = load("norrby.yaml", {}.get, TODAY)
    assert (checked.programme, checked.diagnostics) == (None, (expected,))


def test_an_unreadable_visit_stops_the_rules() -> None:
    """There is no programme then, and no neighbour."""
    files = {"norrby.yaml": VISIT.replace(b"visit:", b"vist:")}
    checked = load("norrby.yaml", files.get, TODAY)
    assert checked.programme is None
    assert "unknown-key" in {diagnostic.rule for diagnostic in checked.diagnostics}
    assert neighbour("norrby.yaml", files.get) is None


def test_a_neighbour_is_the_programme_unchecked() -> None:
    """The other visits of a run are looked at, not judged."""
    programme = neighbour("norrby.yaml", FILES.get)
    assert programme is not None
    assert programme.visit.id == "norrby"


def ledger(name: str = "norrby.yaml") -> bytes:
    """The ledger of the visit, released once."""
    programme = neighbour(name, {name: VISIT}.get)
    assert programme is not None
    return ledger_text(released(programme, None, NOON)).encode()


def of_ledger(files: dict[str, bytes], *strays: tuple[str, bytes]) -> list[tuple[str, str, str, list[str]]]:
    """What is found of the ledger: rule, words, and both places."""
    others = [(name, read_ledger(data)) for name, data in strays]
    checked = load("norrby.yaml", files.get, TODAY, others)
    return [
        (found.rule, found.message, str(found.span), [str(place.span) for place in found.related])
        for found in checked.diagnostics
        if found.rule in {"ledger-damaged", "visit-renamed"}
    ]


def test_a_ledger_that_cannot_be_this_visits_is_found_in_both_files() -> None:
    """Damaged, of another id, or left behind under another name; its own is fine, and so is a stranger's."""
    name = "norrby.ledger.json"
    assert of_ledger(FILES | {name: ledger()}) == []
    assert of_ledger(FILES | {name: b"{"}) == [
        ("ledger-damaged", f"{name} is broken, or was cut off", "norrby.yaml:1:1", [f"{name}:1:1"])
    ]
    assert of_ledger(FILES | {name: ledger("sandby.yaml")}) == [
        (
            "visit-renamed",
            "this is the visit `norrby`, but it was released as `sandby`",
            "norrby.yaml:1:1",
            [f"{name}:1:1"],
        )
    ]
    left = ("old.ledger.json", ledger("sandby.yaml"))
    said = "old.ledger.json has no itinerary and looks like the ledger of this visit"
    assert of_ledger(FILES, left) == [("visit-renamed", said, "norrby.yaml:1:1", ["old.ledger.json:1:1"])]
    assert of_ledger(FILES | {name: ledger()}, left) == []
    stranger = neighbour(
        "other.yaml", {"other.yaml": VISIT.replace(b"welcome:", b"hello:").replace(b"walk:", b"tour:")}.get
    )
    assert stranger is not None
    assert of_ledger(FILES, ("other.ledger.json", ledger_text(released(stranger, None, NOON)).encode())) == []


def test_who_only_looks_sees_what_is_gone_too() -> None:
    """The programme with the sessions that were released, as cancelled ones; without a ledger as it is."""
    gone = VISIT.replace(b"  walk: {title: Walk, when: 2026-11-24 11:00-10:00, site: harbour}\n", b"")
    shown = told("norrby.yaml", {"norrby.yaml": gone, "norrby.ledger.json": ledger()}.get)
    alone = told("norrby.yaml", {"norrby.yaml": gone}.get)
    assert shown is not None
    assert alone is not None
    assert [(session.id, session.status) for session in shown.former] == [("walk", "cancelled")]
    assert alone.former == ()
    assert told("norrby.yaml", {}.get) is None


def test_the_files_an_itinerary_includes() -> None:
    """Written as a list or as one name, with or without `./`; none in a file that cannot be read."""
    files = {
        "list.yaml": b"include: [sites.yaml, ./shared/hosts.yaml]\n",
        "one.yaml": b"include: sites.yaml\n",
        "none.yaml": b"visit: {}\n",
        "broken.yaml": b"include: [\n",
        "odd.yaml": b"include: {a: b}\n",
    }
    found = [includes(name, files.get) for name in (*files, "missing.yaml")]
    assert found == [("sites.yaml", "shared/hosts.yaml"), ("sites.yaml",), (), (), (), ()]


def test_every_rule_has_one_name() -> None:
    """From the first stage to the last, and a page with a first line."""
    names = [rule.name for rule in RULES]
    assert len(names) > 30
    assert len(names) == len(set(names))
    assert all(rule.summary.endswith(".") for rule in RULES)
