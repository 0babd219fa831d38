"""`contents.txt`: what the archive copy is of and what its files hold, for whoever opens it in thirty years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from visitplan.exporters.archive_page import PLANNED, facts_of, planned_head
from visitplan.labels import labels
from visitplan.views import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from visitplan.views.view import View


def render(view: View) -> bytes:
    """Plain UTF-8 text."""
    language = view.languages[0]
    say = labels(language)
    head = [say.word("archive_copy"), " ".join(words.words_of(view.visit.title, language).split())]
    facts = [f"{word}: {' '.join(said.split())}" for word, said in facts_of(view, language)]
    files = [f"{name:<24}{said}" for name, said in files_of(view, language)]
    parts = (head, facts, [say.word("archive_note")], [say.word("contents"), "", *files])
    return "\n\n".join("\n".join(part) for part in parts).encode() + b"\n"


def files_of(view: View, language: str) -> Iterator[tuple[str, str]]:
    """Each file with what it holds and its format."""
    say = labels(language)
    planned = planned_head(view, language)
    record = [say.word(key) for key in ("participants", "issues", "outcomes", "followups")]
    yield "archive.pdf", f"{say.word('archive_copy')} (PDF/A-2a, PDF/UA-1)"
    for kind in ("json", "csv"):
        yield f"held/schedule.{kind}", f"{say.word('as_held')} ({kind.upper()}, UTF-8)"
    for kind in ("json", "csv") if planned else ():
        yield f"{PLANNED}schedule.{kind}", f"{planned} ({kind.upper()}, UTF-8)"
    yield "record.json", f"{', '.join(record)} (JSON, UTF-8)"
    yield "manifest.json", "SHA-256"
