"""What is made last: the index for the coordinator, and the manifest of every file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from visitplan import __version__
from visitplan.packs.index import index_of
from visitplan.packs.packs import Paper

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme

INDEX = "index.html"
MANIFEST = "manifest.json"
COORDINATOR = "coordinator"
BUILD = "build"
"""What a manifest is of where it does not say: a report or an archive copy says so."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A paper as the manifest lists it."""

    path: str
    recipient: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What a folder is and the code of the input it came from."""

    input: str
    kind: str = BUILD


def listed(paper: Paper) -> Listed:
    """A paper by its name and the code of what stands in it."""
    return Listed(paper.path, paper.recipient, sha256(paper.data).hexdigest())


def closing(programme: Programme, edition: Edition, papers: Iterable[Listed], source: str) -> tuple[Paper, Paper]:
    """The index and the manifest of these papers; `source` is the code of the input they came from."""
    rest = sorted(papers, key=lambda paper: paper.path)
    page = index_of(programme, edition, [(paper.path, paper.recipient) for paper in rest])
    index = Paper(INDEX, COORDINATOR, page)
    files = sorted([*rest, listed(index)], key=lambda paper: paper.path)
    return index, Paper(MANIFEST, COORDINATOR, manifest_of(programme, edition, files, Origin(source)))


def manifest_of(programme: Programme, edition: Edition, files: Sequence[Listed], origin: Origin) -> bytes:
    """Every file with its recipient and SHA-256, the edition and the input they came from."""
    whole = {
        "visitplan": __version__,
        **({} if origin.kind == BUILD else {"kind": origin.kind}),
        "visit": programme.visit.id,
        "edition": {
            "number": edition.number,
            "moment": edition.moment.isoformat(),
            "draft": edition.draft,
            "code": edition.code,
        },
        "input": origin.input,
        "files": [asdict(file) for file in files],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
