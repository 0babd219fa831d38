"""What a guide holds, and the one for a language."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from visitplan.labels.words import LANGUAGES


@dataclass(frozen=True, slots=True)
class Program:
    """A calendar program: the steps that add a file in a calendar of its own, and what to do with a newer file."""

    name: str
    steps: tuple[str, ...]
    newer: str


@dataclass(frozen=True, slots=True)
class Guide:
    """How to add the files in one language: which of them, what changes by itself, how it is done in each program."""

    language: str
    title: str
    which: str
    sessions: str
    days: str
    one: tuple[str, ...]
    changes: str
    facts: tuple[str, ...]
    how: str
    menus: str
    newer: str
    programs: tuple[Program, ...]
    old: str
    removing: tuple[str, ...]


def guide(language: str) -> Guide:
    """The guide in this language, in English where there is none."""
    known = language.partition("-")[0].lower()
    found: Guide = import_module(f"visitplan.labels.guides.{known if known in LANGUAGES else 'en'}").GUIDE
    return found
