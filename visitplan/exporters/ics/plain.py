"""Words as an iCalendar file may hold them: nothing unseen, nothing that reads as another line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from icalendar.prop import vUnknown

BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, bidi embeddings, overrides and isolates, the byte order mark.
UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
HALF = re.compile("[\ud800-\udfff]")
# RFC 3986, 2.2, and the percent sign of what is already quoted.
RESERVED = "%:/?#[]@!$&'()*+,;=~"


def lines(words: str) -> str:
    """The words with a line feed as their only line break and nothing that cannot be seen."""
    if words.isprintable():
        return words
    broken = BREAKS.sub("\n", words).replace("\t", " ")
    return HALF.sub("\ufffd", UNSEEN.sub("", broken))


def one_line(words: str) -> str:
    """The words on one line."""
    return " ".join(lines(words).split())


def joined(parts: Iterable[str]) -> str:
    """The parts with anything in them on one line, a comma between: lines of an address are parts too."""
    return ", ".join(one_line(line).rstrip(",") for part in parts for line in lines(part).split("\n") if line.strip())


def quotable(words: str) -> str:
    """The words on one line for a parameter, which cannot hold `"` and in which `^` starts a sign (RFC 6868)."""
    return one_line(words).replace('"', "”").replace("^", "ˆ")


def text(*words: str) -> vUnknown:
    """TEXT values, a comma between (RFC 5545, 3.3.11)."""
    from icalendar.prop import vUnknown

    # vText of icalendar 7.3 reads `\N` in `C:\Nord` as a line break, so the words are escaped here.
    return vUnknown(",".join(escaped(each) for each in words))


def escaped(words: str) -> str:
    """The words with backslash, semicolon, comma and line breaks escaped."""
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def link(address: str) -> str:
    """A web address in ASCII, else nothing."""
    from urllib.parse import quote

    if not address.startswith(("https://", "http://")):
        return ""
    return quote(one_line(address), safe=RESERVED)
