"""The invented visits and the samples, each read, checked and packed once, and the words of every file."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from pypdf import PdfReader

from visitplan import packs, pipeline
from visitplan.editions import edition_of
from visitplan.pipeline import Checked
from visitplan.rules import Around
from visitplan.views.view import Options

ROOT = Path(__file__).parents[2]
MOMENT = datetime(2026, 11, 24, 12, tzinfo=UTC)
VISITS = sorted(
    path
    for folder in ("itineraries", "tests/visits")
    for path in (ROOT / folder).glob("*.yaml")
    if path.name != "shared-sites.yaml"
)
NAMES = [path.stem for path in VISITS]


@dataclass(frozen=True)
class Packed:
    """A visit with all its papers by their path."""

    checked: Checked
    orders: tuple[packs.Order, ...]
    papers: dict[str, bytes]


@cache
def checked(name: str) -> Checked:
    """The visit after every rule has looked at it."""
    path = next(path for path in VISITS if path.stem == name)

    def read(file: str) -> bytes | None:
        beside = path.parent / file
        return beside.read_bytes() if beside.is_file() else None

    return pipeline.load(path.name, read, Around(date(2026, 11, 24)))


@cache
def ordered(name: str) -> dict[str, packs.Order]:
    """What is due of the visit, by its path."""
    found = checked(name)
    assert found.programme is not None
    edition = edition_of(found.programme, None, MOMENT)
    return {order.path: order for order in packs.orders(found.programme, edition, Options())}


@cache
def paper(name: str, path: str) -> bytes:
    """One paper of the visit."""
    return packs.paper_of(ordered(name)[path], "").data


@cache
def packed(name: str) -> Packed:
    """The visit with every paper of every pack."""
    orders = ordered(name)
    return Packed(checked(name), tuple(orders.values()), {path: paper(name, path) for path in orders})


@cache
def plain(name: str, path: str) -> str:
    """The words of one file as an independent reader finds them, without blanks and hyphens."""
    return bare(words_of(path, packed(name).papers[path]))


def words_of(path: str, data: bytes) -> str:
    """The words of a file, by its kind."""
    match path.rpartition(".")[2]:
        case "pdf":
            return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
        case "xlsx":
            with zipfile.ZipFile(io.BytesIO(data)) as book:
                return "\n".join(stripped(book.read(part).decode()) for part in book.namelist())
        case "html":
            return stripped(data.decode())
        case "ics":
            unfolded = re.sub(r"\r\n[ \t]", "", data.decode())
            return re.sub(r"\\([\\,;])", r"\1", unfolded.replace("\\n", "\n"))
        case "md":
            return re.sub(r"\\(.)", r"\1", data.decode())
        case _:
            return data.decode()


def bare(words: str) -> str:
    """The words without what a line break may add or take away: blanks, hyphens, invisible break points."""
    return re.sub(r"[\s\-\u00ad\u200b\u2010\u2011\u2060]", "", words)


class Words(HTMLParser):
    """Collects the words of a page and the targets of its links."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep where a link leads."""
        self.words += [value or "" for key, value in attrs if tag == "a" and key == "href"]

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)


def stripped(page: str) -> str:
    """The words of HTML or XML and where its links lead."""
    parser = Words()
    parser.feed(page)
    return "\n".join(parser.words)
