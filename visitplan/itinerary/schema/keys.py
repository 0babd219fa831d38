"""What is said of each key where it is defined: the words under it in its class, and the examples among them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from visitplan import document
from visitplan.itinerary.record import Record
from visitplan.itinerary.schema.spellings import Json

EXAMPLE = re.compile(r"\s+Example: ")
NUMBER = re.compile(r"0|[1-9][0-9]*(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Key:
    """What a key says, and what may stand under it."""

    description: str
    examples: tuple[object, ...]

    @property
    def schema(self) -> Json:
        """The same in JSON Schema."""
        return {"description": self.description, "examples": list(self.examples)}


def keys_told(record: type[Record]) -> dict[str, Key]:
    """Every key of a record with what its class, or one above it, says of it."""
    classes = [one for one in reversed(record.__mro__) if issubclass(one, Record) and one is not Record]
    return {name: key for one in classes for name, key in told_in(one.__module__)[one.__name__].items()}


@cache
def told_in(module: str) -> dict[str, dict[str, Key]]:
    """By class and field what a module says; read from its source, so that it costs nothing where nobody asks."""
    package, _, name = module.rpartition(".")
    tree = ast.parse(files(package).joinpath(f"{name}.py").read_text("utf-8"))
    return {part.name: dict(fields_of(part)) for part in tree.body if isinstance(part, ast.ClassDef)}


def fields_of(part: ast.ClassDef) -> Iterator[tuple[str, Key]]:
    """The fields of a class that have words under them."""
    for field, under in pairwise(part.body):
        match field, under:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                description, *examples = EXAMPLE.split(words)
                yield name, Key(" ".join(description.split()), tuple(example_of(one) for one in examples))


def example_of(words: str) -> object:
    """The value an example stands for, as an editor would have it."""
    return typed(document.read("example", f"example: {words.strip()}".encode()).value["example"])


def typed(value: object) -> object:
    """The value with its numbers and true and false."""
    match value:
        case dict():
            return {key: typed(part) for key, part in value.items()}
        case list():
            return [typed(part) for part in value]
        case "true" | "false":
            return value == "true"
        case str() if number := NUMBER.fullmatch(value):
            return float(value) if number[1] else int(value)
    return value
