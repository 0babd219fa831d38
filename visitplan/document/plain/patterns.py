"""What a line may look like: words that stand for themselves alone, whatever is around them (YAML 1.1, chapter 9)."""

from __future__ import annotations

import re

KEY = r"\w[\w.-]{0,99}"  # YAML wants a key within 1,024 characters
START = r"-?[^ \n?:,\[\]{}#&*!|>'\"%@`-]"
# A colon ends a text where a space follows, and `#` begins a comment after one; a text ends with its last sign.
SIGNS = r"[^\n:#]*(?:(?::(?=[^ \n])|(?<! )#)[^\n:#]*)*(?<! )"
INSIDE = r"[^\n:#,\[\]{}?]*"  # in brackets, where commas and brackets end a text
TEXT = START + SIGNS
TEXT_INSIDE = rf"{START}{INSIDE}(?:(?::(?=[\w/])|(?<! )#){INSIDE})*(?<! )"
QUOTED = r"\"[^\"\\\n]*\"|'[^'\n]*'"  # on one line, and nothing in it stands for something else
REST = r" *(?:(?<= )#[^\n]*)?\n"
BETWEEN = r"(?: *(?:#[^\n]*)?\n)*+"  # empty lines and comments

LINE = re.compile(
    rf"{BETWEEN}(?P<indent> *)(?P<dash>- +)?(?:(?P<key>{KEY}):(?: +|(?=\n)))?"
    rf"(?:(?:(?P<plain>{TEXT})|(?P<quoted>{QUOTED}))?{REST}|(?=(?P<sign>[\[{{|>])))"
)
"""A line, after empty ones and comments: its blanks, dash and key, and its value or the sign that begins one."""

PART = re.compile(
    rf"(?:({KEY}): )?(?:({TEXT_INSIDE})|\[({TEXT_INSIDE}(?:, {TEXT_INSIDE})*)\]|({QUOTED})|([\[{{]))"
    r"( *(?:[\]}] *)*(?:, *)?)|."
)
"""What follows one another in brackets: a key; a text, a list of texts, a text in quotes, or the bracket that begins
something else; closing ones and a comma. Without groups, a sign that is none of it: parts leave nothing out.
"""

ENDED = re.compile(REST)
"""What may follow on the line of a bracket that closed."""

KEPT = re.compile(
    rf"(?P<style>[|>])(?P<strip>-?){REST}(?=(?P<width> *))(?P<body>(?:(?P=width)[^ \n](?:[^\n]*[^ \n])?\n)+)"
    r"\n*(?P<next> *+)(?!\n)"
)
"""A text that keeps its lines or folds them: its first line, the lines with one indent, and that of the next line."""

LAST = re.compile(rf"{BETWEEN} *\Z")
"""Nothing more than empty lines and comments."""
