"""One design: colours, letter sizes, distances and lines have their names and values in `frame.typ` alone."""

from __future__ import annotations

import re
from importlib.resources import files

TEMPLATES = {
    file.name: file.read_text(encoding="utf-8")
    for file in (files("visitplan.exporters") / "templates").iterdir()
    if file.name.endswith(".typ")
}
LENGTH = r"-?[1-9\d]*\.?\d+(?:pt|mm|cm|in|em)\b"
COLOUR = re.compile(r'rgb\("|luma\(')
VALUE = re.compile(
    rf"(?:size|radius|thickness|spacing|leading|gutter|inset|outset|margin): \(?(?:[xy]: )?(?!0pt){LENGTH}"
    rf"|stroke: \(?(?:\w+: )?{LENGTH}|\b[hv]\((?!0pt){LENGTH}"
)
CUT_TO_SIZE = {"badges.typ", "cards.typ", "door-signs.typ", "tent-cards.typ"}
"""Cards and signs fill the paper they are cut from: their measures are their own."""


def test_there_are_templates() -> None:
    """The frame and the papers."""
    assert {"frame.typ", "programme.typ", "booklet.typ", "pocket.typ"} <= set(TEMPLATES)


def test_sizes_colours_and_distances_are_named_once() -> None:
    """No template but the frame says which colour, how large, how far; what is drawn has its own measures."""
    told = {
        f"{name}: {line.strip()}"
        for name, text in TEMPLATES.items()
        for line in text.splitlines()
        if name != "frame.typ" and (COLOUR.search(line) or (name not in CUT_TO_SIZE and VALUE.search(line)))
    }
    assert told == set()


def test_nothing_is_fetched_and_no_data_is_code() -> None:
    """No package from the network, no text evaluated."""
    assert [name for name, text in TEMPLATES.items() if "@preview" in text or "eval(" in text] == []
