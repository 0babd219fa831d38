"""The head of a mail: names and subjects in any script, in lines no reader takes for others (RFC 5322, 2047)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from visitplan.exporters.ics.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

PLAIN = re.compile(r"[A-Za-z0-9 '-]{0,50}")
"""Words that need no quoting anywhere."""
LINE = 76
NEXT = "\r\n "


def heads(said: Iterable[tuple[str, str]]) -> bytes:
    """The lines of the head, in this order; values are in their form already."""
    return "".join(f"{name}:{folded(name, value)}\r\n" for name, value in said).encode("ascii")


def folded(name: str, value: str) -> str:
    """The value behind its name, on a line of its own where it is too long for theirs."""
    return f"{NEXT if NEXT not in value and len(name) + len(value) > LINE else ' '}{value}"


def encoded(words: str, name: str) -> str:
    """The words for a head of this name, in encoded words unless they are quite plain.

    `email.policy`, not used here, leaves `=?…?=` in a name to be decoded, and has folded one name into two
    (CVE-2025-1795).
    """
    from email.header import Header

    line = one_line(words)
    if PLAIN.fullmatch(line):
        return line
    return Header(line, "utf-8", maxlinelen=LINE, header_name=name).encode(linesep="\r\n")


def address(words: str, address: str, name: str) -> str:
    """A name and where its mail goes; the address on a line of its own where the name takes more than one."""
    shown = encoded(words, name)
    if not shown:
        return address
    last = shown if NEXT in shown else f"{name}: {shown}"
    fits = len(last.rpartition("\r\n")[2]) + len(address) + len(" <>") <= LINE
    return f"{shown}{' ' if fits else NEXT}<{address}>"
