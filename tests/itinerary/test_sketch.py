"""The first lines of an itinerary: sound whatever was answered, and sound again with every example taken up."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visitplan import document, pipeline
from visitplan.itinerary.kinds.texts import paragraphs
from visitplan.itinerary.sketch import Start, own_id, scalar, sketch
from visitplan.itinerary.written import Dates
from visitplan.rules import Around

TUESDAY, THURSDAY = date(2027, 4, 13), date(2027, 4, 15)


def start_of(**more: object) -> Start:
    """A start with these answers."""
    given: dict[str, object] = {
        "titles": (("sv", "Besök från Lund"), ("uk", "Візит: Lund")),
        "dates": Dates(TUESDAY, THURSDAY),
        "timezone": "Europe/Stockholm",
        "languages": ("sv", "uk"),
        "host": "Ekby kommun",
        "guest": "Lund",
        "coordinator": "Eva Ek",
        "email": "eva@ekby.example",
    }
    return Start(**{**given, **more})  # type: ignore[arg-type] -- the answers of a test


def findings(text: str) -> list[tuple[str, str]]:
    """What check says of it, half a year before."""
    checked = pipeline.load("lund.yaml", {"lund.yaml": text.encode()}.get, Around(date(2026, 11, 24)))
    return [(found.severity.value, found.message) for found in checked.diagnostics]


def taken_up(text: str) -> str:
    """The same with `# ` taken away before every example, but for the first line, which is for the editor."""
    first, *rest = text.split("\n")
    return "\n".join([first, *(re.sub(r"^( *)# ", r"\1", line) for line in rest)])


def test_what_is_known_stands_there() -> None:
    """The head of the file as it is written."""
    head = sketch(start_of(), "lund.private.yaml").partition("\n## Diets")[0]
    told = [line for line in head.split("\n") if line and not re.match(" *#", line)]
    assert "\n".join(told) == (
        """\
visit:
  title: {sv: Besök från Lund, uk: "Візит: Lund"}
  dates: 2027-04-13 to 2027-04-15
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Ekby kommun
  guest: Lund
  coordinator: eva-ek
  on_call: [eva-ek]
  status: draft
hosts:
  eva-ek: {name: Eva Ek, email: "eva@ekby.example", languages: [sv]}"""
    )


@pytest.mark.parametrize(
    "start",
    [
        start_of(),
        start_of(dates=Dates(TUESDAY, TUESDAY), email=""),
        start_of(dates=Dates(TUESDAY, date(2027, 4, 14)), languages=("uk", "sv", "en")),
        start_of(titles=(("", "Lund: “vår”"),), languages=("en",)),
        start_of(coordinator="Mayor", languages=("en", "sv"), titles=(("en", "A"), ("sv", "B"))),
    ],
)
def test_it_checks_clean_and_so_does_every_example(start: Start) -> None:
    """No finding at all; with the examples no more than notes, such as texts in one language alone."""
    text = sketch(start, "lund.private.yaml")
    notes = [message for severity, message in findings(text) if severity != "note"]
    assert notes == []
    assert taken_up(text) != text
    assert [said for said in findings(taken_up(text)) if said[0] != "note"] == []


def test_a_start_in_its_own_languages_has_no_finding_at_all() -> None:
    """Not even a note."""
    assert findings(sketch(start_of(), "lund.private.yaml")) == []


def test_every_example_of_the_file_is_one_to_take_up() -> None:
    """Each section of the format that a coordinator writes stands there."""
    read = document.read("lund.yaml", taken_up(sketch(start_of(), "lund.private.yaml")).encode())
    assert set(read.value) == {
        *("visit", "hosts", "delegates", "interpreters", "themes", "wishes", "sites", "lodging", "travel"),
        *("sessions", "outcomes", "followups"),
    }


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Åsa Öst", "asa-ost"),
        ("Олена Галаган", "olena-halahan"),
        ("محمد", "coordinator"),
        ("mayor", "mayor-1"),
        ("all", "all-1"),
        ("CON", "con-1"),
    ],
)
def test_the_coordinators_id_comes_from_the_name(name: str, id_: str) -> None:
    """In whatever script; never one of the examples', nor a word with a meaning of its own."""
    assert own_id(name) == id_


@given(st.text().map(paragraphs).filter(lambda words: bool(words) and "\n" not in words))
def test_any_words_are_read_back_as_they_were(words: str) -> None:
    """Whatever signs stand in a name."""
    read = document.read("words.yaml", f"told: {{a: {scalar(words)}, b: {scalar(words)}}}\n".encode())
    assert (read.findings, read.value) == ((), {"told": {"a": words, "b": words}})
