"""The only place that opens an itinerary's files: which there are, and what stands in them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from visitplan import __version__, pipeline
from visitplan.cli import terminal
from visitplan.cli.errors import CommandError
from visitplan.document import LIMIT
from visitplan.editions.naming import SUFFIX

HOME = "itineraries"
SUFFIXES = (".yaml", ".yml")
PRIVATE = (".private.yaml", ".private.yml")
ASTRAY = "is a link that leads nowhere"
MOST_RELEASED = 500_000_000
"""So much of a ledger is read: four hundred guests in ten thousand sessions, four times over."""


class Source(NamedTuple):
    """One itinerary: its name in its folder, that folder, and the folder as the person typed it."""

    folder: Path
    name: str
    typed: Path

    @property
    def shown(self) -> str:
        """The path as the person would type it."""
        return self.beside(self.name)

    def beside(self, name: str) -> str:
        """Another file of the same itinerary, as the person would type it."""
        return str(self.typed / name)


@dataclass(slots=True)
class Reader:
    """Reads regular files inside one folder, and remembers what it read."""

    folder: Path
    digests: dict[str, str] = field(default_factory=dict)

    def read(self, name: str) -> bytes | None:
        """What stands in the file; None where there is none inside the folder once links are followed."""
        path = resolved(self.folder / name)
        if path is None or not path.is_relative_to(self.folder):
            return None
        with readable(path):
            if not path.is_file():
                return None
            data = content(path)
        self.digests[name] = sha256(data).hexdigest()
        return data

    @property
    def digest(self) -> str:
        """One code for everything read and the program that read it: the same input gives the same code."""
        told = [__version__, *(f"{name}\0{code}" for name, code in sorted(self.digests.items()))]
        return sha256("\0".join(told).encode()).hexdigest()


def content(path: Path) -> bytes:
    """The bytes of a regular file; one more than the limit at most, so that the reader can say that it is too long.

    Nobody types a ledger: it grows with every edition, and what was released must be read back whole.
    """
    with path.open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise CommandError(f"{path} is no regular file")
        return file.read(MOST_RELEASED if path.name.endswith(SUFFIX) else LIMIT + 1)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Whatever the disk refuses to tell, said in one line."""
    try:
        yield
    except OSError as error:
        raise CommandError(f"cannot read {path}: {error.strerror or error}") from error


def resolved(path: Path) -> Path | None:
    """The path with every link followed; None for one that is no path at all or leads in a circle."""
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return None


def sources(paths: Sequence[str]) -> tuple[Source, ...]:
    """Every itinerary meant by the paths, each once; without paths those of `itineraries/`, else of this folder."""
    meant = [Path(path) for path in paths] or [Path(HOME) if Path(HOME).is_dir() else Path()]
    found = {(source.folder, source.name): source for path in meant for source in sources_at(path)}
    return tuple(found.values())


def sources_at(path: Path) -> Iterable[Source]:
    """The itineraries at a path: the file itself, or those directly in the folder."""
    place = resolved(path)
    with readable(path):
        if place is not None and place.is_dir():
            return sources_in(path, place)
        if place is None or not place.exists():
            raise CommandError(f"{path} {ASTRAY}" if is_astray(path) else f"{path} does not exist{near(path)}")
        if not place.is_file():
            raise CommandError(f"{path} is neither a file nor a folder")
    return [source_of(path, place)]


def sources_in(typed: Path, folder: Path) -> list[Source]:
    """The itineraries directly in a folder: no private files, no hidden ones and none that another one includes."""
    named = sorted(entry.name for entry in os.scandir(folder) if entry.name.endswith(SUFFIXES))
    named = [name for name in named if not name.startswith(".") and not name.endswith(PRIVATE)]
    names = [name for name in named if (folder / name).is_file()]
    reader = Reader(folder)
    heads = not_included({name: pipeline.includes(name, reader.read) for name in names})
    others = [name for name in heads if not pipeline.is_itinerary(name, reader.read)]
    heads = [name for name in heads if name not in others]
    found = [source_of(typed / name, folder / name) for name in heads]
    if not found:
        raise CommandError(
            f"no itineraries in {folder if typed == Path() else typed}: an itinerary is a *.yaml file with a `visit:`"
        )
    for name in filter(lambda name: is_astray(folder / name), named):
        terminal.remark(f"skipped {typed / name}: it {ASTRAY}")
    for name in others:
        terminal.remark(f"skipped {typed / name}: it has no `visit:`, and no itinerary here includes it")
    return found


def is_astray(path: Path) -> bool:
    """Whether it is a link to nothing, or to itself."""
    return path.is_symlink() and not path.exists()


def not_included(includes: Mapping[str, Iterable[str]]) -> list[str]:
    """The files that no other one includes; of those that include each other, all, so that this is told."""
    parts = {part for name, named in includes.items() for part in named if part != name}
    reached = {part for name, named in includes.items() if name not in parts for part in named}
    return [name for name in includes if name not in parts or name not in reached]


def source_of(typed: Path, path: Path) -> Source:
    """The itinerary at a file; through a link it lives where the link leads."""
    place = resolved(path) or path
    return Source(place.parent, place.name, typed.parent if place.name == typed.name else place.parent)


def near(path: Path) -> str:
    """A question after the name that was meant, or what there is to do."""
    from difflib import get_close_matches

    try:
        names = sorted(os.listdir(path.parent))  # noqa: PTH208 -- names are wanted, not paths
    except OSError:
        return f": there is no folder {path.parent} either"
    close = get_close_matches(path.name, names, n=1)
    return f": did you mean {path.parent / close[0]}?" if close else ": give a file or a folder of itineraries"
