"""The JSON Schema for editors: whole, true to the models, and what it lets through that `check` does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from typed_by_editors import READERS, SCHEMA, VALIDATOR, as_yaml_1_2, faults, objections, typed

from visitplan import document, itinerary
from visitplan.diagnostics import Route
from visitplan.itinerary.layout import RECORDS
from visitplan.itinerary.record import keys_of
from visitplan.itinerary.schema.keys import keys_told

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "itineraries/visitplan.schema.json"
FILES = sorted(
    path
    for folder in ("itineraries", "tests/visits")
    for path in (ROOT / folder).glob("*.yaml")
    if path.name != "shared-sites.yaml"  # an included file has no `visit`
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
NEEDED = {
    "delegates": {"name": "Olena"},
    "hosts": {"name": "Helena"},
    "interpreters": {"name": "Olha"},
    "sites": {"name": "Depot"},
    "lodging": {"nights": "2026-11-24"},
    "sessions": {"title": "Tour"},
    "wishes": {"text": "Waste"},
    "followups": {"text": "Exchange"},
    "accept": {"rule": "a", "at": "b", "because": "c", "by": "d", "until": "2026-11-20"},
}
"""What a record of each section must have."""


def examples() -> Iterator[tuple[Route, object]]:
    """Every example of every key, and where it stands."""
    for route, record in RECORDS.items():
        fields = {field.alias or name: name for name, field in record.model_fields.items()}
        for key, name in fields.items():
            for example in keys_told(record)[name].examples:
                yield (*route, key), example


EXAMPLES = tuple(examples())


def written(route: Route, value: object) -> dict[str, object]:
    """A file with this value at this route, and what else must be there."""
    section, *rest = route
    if section == "visit":
        return {"visit": value if not rest else {**VISIT, **inner(rest, value)}}
    if not rest:
        return {"visit": VISIT, section: value}
    if section == "policy":
        return {"visit": VISIT, section: {rest[0]: value}}
    record = {**NEEDED.get(section, {}), **inner(rest[1:], value)}
    if section == "sessions" and rest[-1] == "duration":
        record["when"] = "2026-11-24 09:00"
    entries = {"2026-11-24" if section == "days" else "a": record}
    return {"visit": VISIT, section: [record] if section == "accept" else entries}


def inner(route: list[str], value: object) -> dict[str, object]:
    """The value under the keys of a route; a star is the one entry of a list."""
    key, *rest = route
    if not rest:
        return {key: value}
    if rest[0] == "*":
        return {key: [inner(rest[1:], value)]}
    return {key: {"name": "Norrby", **inner(rest, value)}}


def test_the_schema_is_one() -> None:
    """Draft 2020-12, every part of it used and found."""
    Draft202012Validator.check_schema(SCHEMA)
    words = json.dumps(SCHEMA)
    assert len(SCHEMA["$defs"]) > 40
    assert [name for name in SCHEMA["$defs"] if f'"#/$defs/{name}"' not in words] == []


def test_the_published_schema_is_up_to_date(*, renew: bool) -> None:
    """The file beside the samples is what `visitplan schema` prints; `--renew` writes it anew."""
    now = json.dumps(SCHEMA, indent=2) + "\n"
    if renew:
        PUBLISHED.write_text(now, encoding="utf-8")
    assert PUBLISHED.read_text(encoding="utf-8") == now


def test_every_key_has_a_description_and_an_example() -> None:
    """No key is left to guessing."""
    told = {record: keys_told(record) for record in RECORDS.values()}
    assert sum(len(keys) for keys in told.values()) > 150
    for record, keys in told.items():
        assert set(keys) == set(record.model_fields)
        assert [
            name for name, key in keys.items() if not key.description.endswith((".", "!")) or not key.examples
        ] == []


def test_no_key_is_missing_from_the_schema() -> None:
    """Each record of the models has its keys there and refuses all others."""
    records = {record: SCHEMA["$defs"].get(record.__name__.lower()) for record in RECORDS.values()}
    shapes = {
        record: shape.get("else", shape)
        for record, shape in records.items()
        if shape and "Record" in str(record.__mro__)
    }
    assert len(shapes) >= 15
    for record, shape in shapes.items():
        assert tuple(shape["properties"]) == keys_of(record)
        assert shape["additionalProperties"] is False


@pytest.mark.parametrize(("route", "example"), EXAMPLES, ids=[".".join(route) for route, _ in EXAMPLES])
def test_an_example_may_be_written(route: Route, example: object) -> None:
    """Neither the model nor the schema has anything against it, whoever typed it."""
    value = written(route, typed(example, str))
    assert (faults(value), objections(value)) == ([], [])


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_the_visits_fit_and_name_the_schema(path: Path) -> None:
    """As YAML 1.1, as YAML 1.2 and as plain texts; their first line leads an editor to it."""
    text = path.read_text(encoding="utf-8")
    _, _, place = text.partition("\n")[0].partition("# yaml-language-server: $schema=")
    assert (path.parent / place).resolve() == PUBLISHED
    plain = document.read(path.name, text.encode(), itinerary.PRIVATE).value
    assert objections(plain) == []


def test_there_are_enough_visits() -> None:
    """A loop over nothing proves nothing."""
    assert len(FILES) == 13


PROVEN = ("unknown-key", "missing-key", "invalid-value", "invalid-id")
UNTOLD = {
    ("invalid-id.yaml", "  olena: Olena Ek"): "two registries share their ids; a schema looks at one",
    ("invalid-value.yaml", "  colour: #00538f"): "to every reader of YAML this is an empty value with a comment",
}
"""What `check` finds and the schema cannot, with the reason."""


def guilty_of(case: str) -> list[tuple[str, bool]]:
    """Each line of a rule case that says it is wrong, and whether the schema objects to anything on it."""
    text = (ROOT / "tests/rules" / case).read_text(encoding="utf-8")
    read = document.read(case, text.encode(), itinerary.PRIVATE)
    # The document has mended what a comma cut; an editor has not.
    value = typed(yaml.load(text, yaml.BaseLoader), as_yaml_1_2)  # noqa: S506 -- it makes nothing but texts
    hit = {read.span(route, at_key=True).line for error in VALIDATOR.iter_errors(value) for route in routes_of(error)}
    return [
        (line.partition("  # expect: ")[0], number in hit)
        for number, line in enumerate(text.split("\n"), start=1)
        if any(rule in PROVEN for rule in line.partition("# expect: ")[2].split(", "))
    ]


def routes_of(error: ValidationError) -> list[Route]:
    """Where an error stands: at the keys that should not be there, else at the value."""
    above = tuple(map(str, error.absolute_path))
    if error.validator == "additionalProperties":
        return [(*above, key) for key in error.instance if key not in error.schema["properties"]]
    if "propertyNames" in error.absolute_schema_path:
        return [(*above, error.instance)]
    return [above]


@pytest.mark.parametrize("rule", PROVEN)
def test_what_is_wrong_with_a_file_is_wrong_for_the_schema(rule: str) -> None:
    """Line by line, but for what no schema can tell."""
    cases = sorted(path.name for path in (ROOT / "tests/rules").glob(f"{rule}*.yaml"))
    lines = [(case, line, told) for case in cases for line, told in guilty_of(case)]
    assert len(lines) >= 4
    assert [(case, line) for case, line, told in lines if not told and (case, line) not in UNTOLD] == []
    assert [(case, line) for case, line, told in lines if told and (case, line) in UNTOLD] == []


SPARE = st.sampled_from(
    [
        *["", " ", "null", "~", "no", "NO", "on", "yes", "True", "2026", "1e3", "0", "010", "12:30", "0:45", "24:00"],
        *["-a", "all", "en", "ua", "SE", "eng", "2026-02-29", "2026-11-24T09:00", "09.30", "closed", "Europe/Kiev"],
    ]
)
SIGNS = st.sampled_from(list(" \t\n\u00a0\u200b-–.,:;/@#0159TZaAeEnNoOsS{}é"))
LEAVES = sorted({str(leaf) for _, one in EXAMPLES for leaf in [one] if isinstance(leaf, str | int | float)})


@st.composite
def changed(draw: st.DrawFn, value: object) -> object:
    """The value with one text in it written otherwise, or with one entry more or less."""
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: draw(changed(value[key]))}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(value) - 1))
        return [*value[:place], draw(changed(value[place])), *value[place + 1 :]]
    if not isinstance(value, str) or not draw(st.integers(0, 2)):
        other = st.sampled_from(LEAVES) | SPARE
        return draw(other | st.none() | st.lists(other, max_size=2) | st.dictionaries(SPARE, other, max_size=2))
    place = draw(st.integers(0, len(value)))
    kept = draw(st.integers(0, 2))
    return draw(st.sampled_from([str.upper, str.lower, str]))(
        value[:place] + draw(SIGNS | SPARE) + value[place + kept :]
    )


@st.composite
def files(draw: st.DrawFn) -> dict[str, object]:
    """A file of one record made from the examples of some keys, one of them changed."""
    route = draw(st.sampled_from(sorted(RECORDS)))
    keys = draw(st.lists(st.sampled_from([one for one in EXAMPLES if one[0][:-1] == route]), min_size=1, max_size=3))
    file: dict[str, object] = {}
    for place, (at, example) in enumerate(keys):
        value = typed(example, str)
        plain = json.loads(json.dumps(value), parse_int=str, parse_float=str)
        file = merged(file, written(at, draw(changed(plain)) if place == 0 else plain))
    return draw(changed(file)) if not draw(st.integers(0, 9)) else file


def merged(under: object, over: object) -> dict[str, object]:
    """Two files as one, map by map."""
    if not isinstance(under, dict) or not isinstance(over, dict):
        return over  # type: ignore[return-value] -- the last one holds
    return {**under, **{key: merged(under.get(key), part) for key, part in over.items()}}


@settings(max_examples=600, deadline=None, derandomize=True)
@given(files())
def test_whatever_the_model_takes_the_schema_takes(file: dict[str, object]) -> None:
    """Every file without an error of ours is fine in an editor, whichever YAML it speaks."""
    if isinstance(file, dict) and not faults(file):
        assert objections(file) == []


@pytest.mark.parametrize(
    ("section", "record"),
    [
        ("sessions", {"title": {"no": "Hei", "en": "Hello"}}),
        ("sessions", {"no": "Hei", "en": "Hello"}),
        ("sessions", "2026"),
        ("sessions", {"title": "2026", "when": "2026-11-24 09.30–10.30", "notes": "null", "site": ""}),
        ("sessions", {"title": "Fair", "when": "2026-11-24 09:00", "duration": "1:30"}),
        ("sessions", {"title": "Fair", "when": "2026-11-24 09:00", "duration": "0:45"}),
        ("sites", {"name": "Depot", "open": {"MON – FRI": "08:00-16:00", "2026-11-25": "no"}, "photos": "no"}),
        ("hosts", {"name": "Ole", "languages": "no, en", "phone": "+46701740605", "party": "no"}),
        ("groups", ["olena", "no"]),
        ("groups", None),
    ],
)
def test_what_editors_type_themselves(section: str, record: object) -> None:
    """Numbers, no, null and base 60 are taken for what was written."""
    value = {"visit": VISIT, section: {"a": record}}
    assert (faults(value), objections(value)) == ([], [])


def test_readers_differ() -> None:
    """The four readers are not one: else nothing above would prove much."""
    assert [reader("10:30") for reader in READERS] == ["10:30", "10:30", "10:30", 630]
    assert [reader("no") for reader in READERS] == ["no", "no", "no", False]
    assert [reader("2026") for reader in READERS] == ["2026", "2026", 2026, 2026]
