"""No word is translated for nothing: the program names each, or its subject."""

import re
from pathlib import Path

from visitplan.labels.words import en

PACKAGE = Path(__file__).parents[2] / "visitplan"
SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(PACKAGE.rglob("*"))
    if path.suffix in {".py", ".j2"} and "words" not in path.relative_to(PACKAGE).parts[:2]
)
MADE_UP = {"code_is_edition": '"code_is_"', "code_is_session": '"code_is_"'}
"""Keys put together of parts, with the part to look for."""


def sign_of(key: str) -> str:
    """What in the sources asks for a word, as a regular expression."""
    subject, dot, _ = key.rpartition(".")
    if key in MADE_UP:
        return MADE_UP[key]
    return rf"['\"]{re.escape(key)}['\"]" + (
        rf'|"{re.escape(subject)}\.\{{|term\("{re.escape(subject)}",' if dot else ""
    )


def test_every_word_is_asked_for() -> None:
    """By its whole key, or with what stands behind the last dot filled in."""
    assert [key for key in (*en.WORDS, *en.PLURALS) if not re.search(sign_of(key), SOURCES)] == []
