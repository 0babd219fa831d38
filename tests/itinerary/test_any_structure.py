"""Whatever stands in a file, parsing it ends in an itinerary or a rejection."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from visitplan import document, itinerary
from visitplan.diagnostics import Rejected
from visitplan.itinerary.layout import RECORDS
from visitplan.itinerary.record import keys_of

KEYS = sorted({key for record in RECORDS.values() for key in keys_of(record)})
WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            "all",
            "yes",
            "2026-11-24",
            "2026-11-24 09:00-10:00",
            "2026-11-24 09:00",
            "1 h",
            "en",
            "ua",
            "se",
            "a",
            "15",
        ]
    ),
    st.sampled_from(
        ["Europe/Kiev", "Europe/Kyiv", "08:00-16:00", "59.1, 18.2", "#00538f", "daily", "121212-1212", "🚲"]
    ),
    st.text(max_size=12),
)
NAMES = st.one_of(st.sampled_from(KEYS), st.sampled_from(["en", "ua", "se", "all", "a", "b", "mon-fri", "2026-11-24"]))
VALUES = st.recursive(
    st.one_of(st.none(), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=4)),
    max_leaves=12,
)
VISIT = {
    "title": "Visit",
    "dates": "2026-11-24",
    "timezone": "Europe/Stockholm",
    "languages": ["en"],
    "host": "Norrby",
    "guest": "Kalynivka",
    "coordinator": "helena",
}


def parsed(value: object) -> bool:
    """Whether an itinerary came of it; JSON is YAML."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        result = itinerary.parse(document.read("any.yaml", text.encode(), itinerary.PRIVATE))
    except Rejected:
        return False
    return result.itinerary.visit.id != ""


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_file_is_parsed_or_rejected(value: dict[str, object]) -> None:
    """Nothing else happens."""
    parsed(value)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.dictionaries(st.sampled_from(keys_of(RECORDS[()])[1:]), VALUES, max_size=5))
def test_a_visit_is_parsed_whatever_stands_beside_it(value: dict[str, object]) -> None:
    """Only the visit itself can be rejected."""
    assert parsed({"visit": VISIT, **value})


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(section for section, *rest in filter(None, RECORDS) if rest == ["*"])), st.data())
def test_any_record_is_parsed(section: str, data: st.DataObject) -> None:
    """With its own keys and any values under them."""
    value = data.draw(st.dictionaries(st.sampled_from(keys_of(RECORDS[(section, "*")])), VALUES, max_size=6))
    assert parsed({"visit": VISIT, section: {"a": value}})


def test_a_long_value_takes_no_long_time() -> None:
    """No pattern tries every way to split it: 20,000 blanks, breaks and numbers are read at once."""
    many = 20_000
    long = [" " * many + "x\n" + " " * many, "121212-1213 " * many, "2026-11-24 " + " " * many + "!", "a@" + "." * many]
    keys = ("title", "notes", "when", "duration", "online", "repeat", "languages")
    sessions = {f"s{number}": dict.fromkeys(keys, words) for number, words in enumerate(long)}
    assert parsed({"visit": VISIT, "sessions": sessions, "hosts": {"a": {"email": long[3], "remote": long[2]}}})
