"""Every rule's manual page has its form, and what it shows is true."""

from __future__ import annotations

import pkgutil
import re
import textwrap
from datetime import UTC, date, datetime

import pytest

from visitplan import pipeline, rules
from visitplan.diagnostics import Rule, Severity
from visitplan.editions import ledger_text, released
from visitplan.pipeline import RULES
from visitplan.rules import CHECKS, Around

SHARED = {
    "acceptances",
    "counting",
    "courses",
    "elsewhere",
    "freedom",
    "greeting",
    "hearing",
    "hunger",
    "journeys",
    "minors",
    "moves",
    "phrases",
    "rule",
    "spelling",
    "tentative",
    "weekdays",
    "wording",
    "working",
    "workload",
}
OF_RELEASES = {"removed-after-release", "visit-renamed"}
"""Rules that compare a visit with its last edition: in their pages, that is what stands after."""
NAMED = re.compile(r"# (\S+)\n")
"""The first line of a part that is a file of another name than an itinerary's, which is read as it stands."""
VISIT = """\
visit:
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
"""
HOSTS = "hosts: {helena: Helena Ek}\n"


def fragment(rule: Rule, title: str) -> list[str]:
    """The files under a heading of a page, itineraries in an ordinary visit with a coordinator."""
    body = re.search(rf"\n{title}:\n\n((?:    .*\n|\n)+)", rule.manual)
    assert body, f"{rule.name} has no {title}:"
    return [completed(part) for part in textwrap.dedent(body[1]).split("---\n")]


def completed(part: str) -> str:
    """The part with a visit and its coordinator, where it has none and is no file of another kind."""
    if NAMED.match(part):
        return part
    visit = "" if re.search("^visit:", part, re.MULTILINE) else VISIT
    return visit + part + ("" if re.search("^hosts:", part, re.MULTILINE) else HOSTS)


def ledger_of(rule: Rule) -> bytes:
    """The ledger of a visit released as it stands in the page after everything was put right."""
    (part,) = fragment(rule, "After")
    programme = pipeline.neighbour("visit-0.yaml", {"visit-0.yaml": part.encode()}.get)
    assert programme
    return ledger_text(released(programme, None, datetime(2026, 10, 1, 12, tzinfo=UTC))).encode()


def named(number: int, part: str) -> tuple[str, bytes]:
    """A part as a file: a ledger is that of the first itinerary."""
    own = NAMED.match(part)
    if own is None:
        return f"visit-{number}.yaml", part.encode()
    name = "visit-0.ledger.json" if own[1].endswith(".ledger.json") else own[1]
    return name, part.removeprefix(own[0]).encode()


def found(parts: list[str], rule: Rule) -> set[str]:
    """Errors in the first of these files, the others beside it, and what this rule says: advice on the rest is none."""
    files = dict(named(number, part) for number, part in enumerate(parts))
    first, *others = [name for name in files if name.startswith("visit-") and name.endswith(".yaml")]
    if rule.name in OF_RELEASES:
        files["visit-0.ledger.json"] = ledger_of(rule)
    beside = tuple(programme for name in others if (programme := pipeline.neighbour(name, files.get)))
    checked = pipeline.load(first, files.get, Around(date(2026, 11, 1), neighbours=beside))
    return {each.rule for each in checked.diagnostics if each.severity is Severity.ERROR or each.rule == rule.name}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_says_what_is_wrong_why_it_matters_and_what_to_do(rule: Rule) -> None:
    """The first line is a sentence of its own, then come the two questions."""
    first, blank, *rest = rule.manual.split("\n")
    paragraphs = [paragraph.partition(":")[0] for paragraph in "\n".join(rest).split("\n\n")]
    assert first[:1].isupper()
    assert first.endswith(".")
    assert blank == ""
    assert paragraphs.index("Why it matters") < paragraphs.index("What to do")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_has_its_four_parts_in_order(rule: Rule) -> None:
    """Why, what to do, before, after, and nothing else; a rule of reading first says more of what it finds."""
    headings = re.findall(r"\n\n(\w[\w ]+):(?= |\n)", rule.manual)
    assert headings[headings[0] == "What it finds" :] == [
        "Why it matters",
        "What to do",
        "Before",
        "After",
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_stands_before_is_found_and_what_stands_after_is_fine(rule: Rule) -> None:
    """The first fragment is guilty of the rule and has no error beside, the second has none at all."""
    assert found(fragment(rule, "Before"), rule) == {rule.name}
    assert found(fragment(rule, "After"), rule) == set()


def test_every_file_of_the_rules_is_listed() -> None:
    """Each module under rules is a rule in CHECKS, or one of the shared parts."""
    modules = {
        module.name.rpartition(".")[2]
        for module in pkgutil.walk_packages(rules.__path__, "visitplan.rules.")
        if not module.ispkg
    }
    listed = {check.RULE.name.replace("-", "_") for check in CHECKS}
    assert listed
    assert modules == listed | SHARED


def test_rules_have_names_of_their_own() -> None:
    """No two rules share a name, and each lies in the folder of its subject."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    for check in CHECKS:
        assert check.__name__ == f"visitplan.rules.{check.RULE.subject}.{check.RULE.name.replace('-', '_')}"
