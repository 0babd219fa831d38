"""Nothing that only a private file says is ever shown: ids, keys, names, wrong values, whatever the rule."""

from __future__ import annotations

import json

import pytest
from rule_cases import TODAY, cases, checked, expected, read

from visitplan import document, pipeline
from visitplan.diagnostics import Rejected
from visitplan.reports import REPORTS, plain
from visitplan.rules import Around

PERSON = """{
  name: {en: Zebedee Quorn, uk: Зебедей Кворн, sv: Zebedej Quorn}, nickname: quornling, status: quornfirmed,
  languages: [quornish], arrives: 2026-13-24 quorntime, diet: [quornless], quorn-free: yes, rank: quornmost,
  say: QUORN-bird, phone: +380 00 913 72 48, remote: Quorn/Land, name: quorn-again}"""
PRIVATE = """\
delegates:
  quorn-delegate: {{name: Quorn Delegate}}
{delegates}
hosts:
  quorn-host: {{name: Quorn Host}}
{hosts}
groups: {{quorn-group: [quorn-member]}}
sites: {{quorn-site: {{name: Quorn Site}}}}
sessions:
  quorn-session: {{title: Quorn Session, when: 2026-11-24 09:00-10:00}}
{sessions}
quorn-section: {{a: b}}
visit: {{coordinator: quorn-coordinator, quorn-key: 1}}
travel: {{quorn-here: {{quorn-there: 5 min}}}}
accept: [{{rule: quorn-rule, at: quorn-place, because: Quorn reason, by: quorn-owner, until: 2026-11-01}}]
"""
SESSION = """{
  delegates: [quorn-guest], hosts: [quorn-receiver], interpreters: [quorn-voice], site: quorn-hall,
  themes: [quorn-theme], purpose: Quorn purpose, kind: quornish, speech: quorn minutes}"""
MARKS = ("quorn", "кворн", "zebedee", "zebedej", "зебедей", "kvorn", "zebedei", "913 72 48")


def ids_of(case: str, registry: str) -> tuple[str, ...]:
    """The ids a case defines there, as far as it can be read."""
    try:
        defined = document.read(case, read(case) or b"").value.get(registry)
    except Rejected:
        return ()
    return tuple(defined) if isinstance(defined, dict) else ()


def overlaid(name: str) -> bytes | None:
    """The file; beside every case a private one that says something strange of everybody in it."""
    if not name.endswith(".private.yaml"):
        return read(name)
    case = name.replace(".private.yaml", ".yaml")
    if case not in cases():
        return None
    written = {
        registry: "\n".join(f"  {one}: {words}" for one in ids_of(case, registry))
        for registry, words in (("delegates", PERSON), ("hosts", PERSON), ("sessions", SESSION))
    }
    return PRIVATE.format(**written).encode()


def named(name: str) -> bytes | None:
    """The file; beside every case a private one with nothing but the names of everybody in it."""
    if not name.endswith(".private.yaml"):
        return read(name)
    case = name.replace(".private.yaml", ".yaml")
    people = [(registry, one) for registry in ("delegates", "hosts") for one in ids_of(case, registry)]
    lines = [f"  {one}: {{name: {{en: Zebedee Quorn, uk: Зебедей Кворн}}}}" for _, one in people]
    sections = {
        registry: "\n".join(line for line, (kind, _) in zip(lines, people, strict=True) if kind == registry)
        for registry in ("delegates", "hosts")
    }
    return "\n".join(f"{registry}:\n{text}" for registry, text in sections.items()).encode()


@pytest.mark.parametrize("case", cases())
@pytest.mark.parametrize("read_with", [overlaid, named], ids=["strange", "named"])
def test_no_format_shows_what_only_a_private_file_says(case: str, read_with: document.gathering.Read) -> None:
    """Neither a message nor a hint, a related place or an excerpt."""
    found = checked(case, read_with)
    said = {style: plain(report(found.diagnostics, found.sources, 400)) for style, report in REPORTS.items()}
    said |= {style: json.dumps(json.loads(said[style]), ensure_ascii=False, indent=1) for style in ("json", "sarif")}
    lines = [line for text in said.values() for line in text.lower().split("\n")]
    assert [line for line in lines if any(mark in line for mark in MARKS)] == []


def test_the_private_files_are_read_and_spoken_of() -> None:
    """Most cases have somebody to say something of, and every reading rule finds what is wrong there."""
    spoken = {
        one.rule
        for case in cases()
        for one in checked(case, overlaid).diagnostics
        if one.span.file.endswith(".private.yaml")
    }
    assert {"unknown-key", "unknown-reference", "invalid-value", "repeated-key", "unknown-timezone"} <= spoken
    assert expected("unknown-reference.yaml")


def test_what_another_visit_calls_a_session_in_private_is_not_told() -> None:
    """That someone is busy there is; the names of others stay there."""
    visit = """\
visit:
  id: {name}
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
hosts: {{helena: {{name: Helena Ek, email: helena@norrby.example}}}}
sessions: {{{name}-talk: {{title: Talk, when: 2026-11-24 09:00-10:00, hosts: [helena]}}}}
"""
    files = {
        "one.yaml": visit.format(name="one").encode(),
        "two.yaml": visit.format(name="two").encode(),
        "two.private.yaml": b"sessions: {two-talk: {title: Quorn talk}}\n",
    }
    beside = pipeline.neighbour("two.yaml", files.get)
    assert beside
    checked = pipeline.load("one.yaml", files.get, Around(TODAY, neighbours=(beside,)))
    assert [one.message for one in checked.diagnostics if one.rule == "booked-elsewhere"] == [
        "Helena Ek is at a session of two.yaml until 10:00"
    ]


def test_dates_and_times_of_a_private_value_are_dots_where_a_finding_speaks_of_it() -> None:
    """Also those that others of the file have; a date nobody else has is dots everywhere."""
    visit = """\
visit:
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
hosts: {helena: Helena Ek}
delegates: {olena: Olena Kovalenko, taras: Taras Bondar}
sessions: {talk: {title: Talk, when: 2026-11-26 13:00-14:00, delegates: [olena, taras]}}
"""
    private = b"delegates: {olena: {leaves: 2026-11-26 11:00}, taras: {arrives: 2026-11-27 13:00}}\n"
    files = {"visit.yaml": visit.encode(), "visit.private.yaml": private}
    checked = pipeline.load("visit.yaml", files.get, Around(TODAY))
    assert [one.message for one in checked.diagnostics if one.rule == "absent-delegate"] == [
        "Olena Kovalenko is named here, but leaves •••••• •••••",
        "Taras Bondar is named here, but arrives •••••• •••••",
    ]
