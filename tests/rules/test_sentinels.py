"""No private value is ever shown: every case is read again with marks in the private fields of everyone in it."""

from __future__ import annotations

import re

import pytest
from rule_cases import cases, checked, read, rule_of

from visitplan.pipeline import RULES
from visitplan.reports import REPORTS, plain

PEOPLE = {"delegates", "hosts", "interpreters"}
SHARED = {
    "diet": "[quinceless]",
    "access": "[periscope]",
    "phone": "+380 00 739 10 55",
    "email": "marked@zanzibar.example",
    "say": "Passport ФВ739104",
}
GUESTS = {
    "age": "73918",
    "health": "hiccoughs at AB 918273",
    "guardian": "{name: Wilhelmina Vesper, phone: +380 00 918 27 36}",
}
MARKS = (
    *("quinceless", "periscope", "739 10 55", "zanzibar", "739104"),
    *("73918", "hiccoughs", "918273", "Vesper", "918 27 36"),
)


def marked(name: str) -> bytes | None:
    """The file with marks in every person's record that is written in braces; fields there already stay."""
    data = read(name)
    if data is None:
        return None
    section, lines = "", []
    for line in data.decode(errors="surrogateescape").split("\n"):
        section = key[1] if (key := re.match(r"([a-z]+):", line)) else section
        lines.append(marked_line(line, section) if section in PEOPLE else line)
    return "\n".join(lines).encode(errors="surrogateescape")


def marked_line(line: str, section: str) -> str:
    """The line with marks in each record on it."""
    fields = SHARED | (GUESTS if section == "delegates" else {})
    added = ", ".join(f"{key}: {mark}" for key, mark in fields.items() if not re.search(rf"\b{key}:", line))
    return re.sub(r"\{(?=(?:name|title): )(?!name: \{name)", f"{{{added}, ", line) if added else line


def shown(case: str) -> tuple[str, set[str]]:
    """Everything every format says of the marked case, narrow and wide, and the rules that spoke."""
    found = checked(case, marked)
    said = [
        plain(report(found.diagnostics, found.sources, width)) for report in REPORTS.values() for width in (80, 400)
    ]
    return "\n".join(said), {each.rule for each in found.diagnostics}


@pytest.mark.parametrize("case", cases())
def test_no_format_shows_a_mark(case: str) -> None:
    """Neither a message nor a hint nor an excerpt."""
    said, _ = shown(case)
    assert [mark for mark in MARKS if mark in said] == []


def test_the_marks_are_there_and_the_rules_speak_all_the_same() -> None:
    """Two cases in three have people to mark, and every rule still finds its fault in a marked case."""
    texts = {case: (marked(case) or b"").decode(errors="replace") for case in cases()}
    with_people = [case for case, text in texts.items() if all(mark in text for mark in MARKS[:5])]
    spoken = {rule for case in cases() for rule in shown(case)[1]}
    assert len(with_people) > len(texts) * 2 // 3
    assert {rule.name for rule in RULES} - spoken == set()
    assert {rule_of(case) for case in cases()} <= spoken
