"""What other readers of YAML make of plain words: an editor of YAML 1.2, and those of YAML 1.1."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date

import yaml
from jsonschema import Draft202012Validator

from visitplan import document, itinerary
from visitplan.diagnostics import Diagnostic, Rejected
from visitplan.itinerary.schema import schema

SCHEMA = schema()
VALIDATOR = Draft202012Validator(SCHEMA)
READING = frozenset(
    {"unknown-key", "missing-key", "invalid-value", "invalid-id", "country-as-language", "unknown-timezone"}
)
"""The rules of what a file may say; a note among them is none of that."""

SEXAGESIMAL = re.compile(r"[-+]?[0-9]+(?::[0-5]?[0-9])+")
Typed = Callable[[str], object]


def as_words(word: str) -> object:
    """Every scalar as text, as we read it."""
    return word


def as_base(word: str) -> object:
    """Every scalar as text, and an empty one as the empty text: PyYAML's BaseLoader."""
    return word


def as_yaml_1_2(word: str) -> object:
    """The core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution."""
    if word in {"", "~", "null", "Null", "NULL"}:
        return None
    if word.lower() in {"true", "false"} and (word.islower() or word.istitle() or word.isupper()):
        return word.lower() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", word):
        return int(word)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", word):
        return float(word)
    return word


def as_yaml_1_1(word: str) -> object:
    """PyYAML's types, and hours with minutes in base 60 also where they begin with a zero."""
    if SEXAGESIMAL.fullmatch(word):
        sixties = [int(part) for part in word.lstrip("+-").split(":")]
        return sum(part * 60**place for place, part in enumerate(reversed(sixties)))
    if word != word.strip():  # it was quoted, so it is a text
        return word
    loader = yaml.SafeLoader("")
    node = yaml.ScalarNode(loader.resolve(yaml.ScalarNode, word, (True, False)), word)
    try:
        value = loader.construct_object(node)
    except ValueError:  # a date the calendar lacks
        return word
    return value.isoformat() if isinstance(value, date) else value


READERS: tuple[Typed, ...] = (as_words, as_base, as_yaml_1_2, as_yaml_1_1)


def typed(value: object, reader: Typed) -> object:
    """The value with each text as this reader has it; keys are texts again, as in JSON."""
    if isinstance(value, dict):
        return {str(key if reader is as_words else reader(key)): typed(part, reader) for key, part in value.items()}
    if isinstance(value, list):
        return [typed(part, reader) for part in value]
    if value is None:
        return "" if reader is as_base else None
    return reader(value) if isinstance(value, str) else value


def faults(value: object) -> list[str]:
    """What our own reader has against a value; JSON is YAML."""
    data = json.dumps(value, ensure_ascii=False).encode()
    try:
        found: tuple[Diagnostic, ...] = itinerary.parse(document.read("any.yaml", data, itinerary.PRIVATE)).diagnostics
    except Rejected as rejected:
        found = rejected.diagnostics
    return [f"{one.rule}: {one.message}" for one in found if one.rule in READING and one.severity == "error"]


def objections(value: object) -> list[str]:
    """What the schema has against a value, whoever typed it."""
    return [
        f"{reader.__name__} {'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for reader in READERS
        for error in VALIDATOR.iter_errors(typed(value, reader))
    ]
