"""The colours that tell kinds of session apart, beside the word."""

from __future__ import annotations

KINDS = {
    "meeting": "#1c5a9c",
    "presentation": "#3f4aa8",
    "study-visit": "#0b7064",
    "dialogue": "#6a3f9a",
    "ceremony": "#86590a",
    "reception": "#9c2f68",
    "meal": "#ad470c",
    "break": "#66758a",
    "transfer": "#47525f",
    "free": "#45720f",
    "press": "#9d2a2a",
    "other": "#5a5a5a",
}
"""White text on each has a contrast of at least 4.5:1."""

SHAPES = {"meal": "round", "break": "slim", "transfer": "slim"}
"""What bars of a kind look like in the picture of the days, told apart without colour; all others are full."""


def colour_of(kind: str) -> str:
    """The colour of a kind of session."""
    return KINDS.get(kind, KINDS["other"])


def shape_of(kind: str) -> str:
    """The shape of a kind's bars."""
    return SHAPES.get(kind, "full")
