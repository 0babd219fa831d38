"""Writes one visit's folder whole or not at all: a new folder beside the old one, then two renames."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from visitplan.cli.errors import CommandError
from visitplan.packs import BUILD, MANIFEST, Paper

SAFE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.@ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True, slots=True)
class Last:
    """The last build at a place: the papers its manifest lists, by path, the input they came from, what kind it is."""

    papers: Mapping[str, dict[str, str]] = field(default_factory=dict)
    input: str = ""
    kind: str = BUILD


class Shelf:
    """The folder the visits' folders stand in, all of one kind: builds, reports or archive copies."""

    def __init__(self, out: str, kind: str = BUILD) -> None:
        """Make the folder where it is not there yet; links to it are followed once, here."""
        self.typed = Path(out)
        self.kind = kind
        with told(self.typed):
            self.typed.mkdir(parents=True, exist_ok=True)
            self.place = self.typed.resolve()

    @contextmanager
    def held(self) -> Iterator[None]:
        """The folder for this build alone: another one waits until this one has written."""
        with told(self.typed), locked(self.place):
            yield

    def last(self, visit: str) -> Last:
        """The last build of this visit; an error where something else stands in its place."""
        target = self.place / checked(visit)
        old = self.place / f".{visit}.old"
        with told(self.typed):
            if not os.path.lexists(target) and old.is_dir() and not old.is_symlink():
                old.rename(target)
        if not os.path.lexists(target):
            return Last()
        manifest = None if target.is_symlink() else read_manifest(target / MANIFEST)
        if manifest is None:
            raise CommandError(
                f"{self.typed / visit} was not made by visitplan and is left alone: move it or choose another --out"
            )
        if manifest.kind != self.kind:
            raise CommandError(f"{self.typed / visit} holds a {manifest.kind}, not a {self.kind}: choose another --out")
        return manifest

    def write(self, visit: str, papers: Iterable[Paper], kept: Iterable[str] = ()) -> Path:
        """Put the papers in place of the last build; `kept` of it and whatever is not ours come along."""
        last = self.last(visit)
        target, new, old = (self.place / name for name in (visit, f".{visit}.new", f".{visit}.old"))
        with told(self.typed / visit):
            remove(new)
            try:
                new.mkdir(mode=0o700)
                fill(new, papers)
                carry(target, new, frozenset(last.papers) - frozenset(kept))
                new.chmod(target.stat().st_mode & 0o777 if target.exists() else usual_mode())
                remove(old)
                swap(target, new, old)
            finally:
                remove(new)
            remove(old)
        return self.typed / visit


def usual_mode() -> int:
    """The mode of a new folder, as the person's umask has it."""
    umask = os.umask(0o077)
    os.umask(umask)
    return 0o777 & ~umask


def fill(folder: Path, papers: Iterable[Paper]) -> None:
    """Write every paper under the folder."""
    for paper in papers:
        path = folder.joinpath(*(checked(part) for part in PurePosixPath(paper.path).parts))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(paper.data)


def carry(source: Path, folder: Path, ours: frozenset[str]) -> None:
    """Bring along every file of the last build that is not among ours, links as links."""
    for path in sorted(source.rglob("*")) if source.is_dir() else ():
        name = path.relative_to(source).as_posix()
        copy = folder / name
        if path.is_dir() and not path.is_symlink():
            continue
        if name in ours or name == MANIFEST:
            continue
        if os.path.lexists(copy):
            raise CommandError(f"{source.name}/{name} is not ours, but a paper of that name is due: move it away")
        copy.parent.mkdir(parents=True, exist_ok=True)
        duplicate(path, copy)


def duplicate(path: Path, copy: Path) -> None:
    """The same file at another place: one more name for it where the disk can do that."""
    try:
        os.link(path, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(path, copy, follow_symlinks=False)


def swap(target: Path, new: Path, old: Path) -> None:
    """Let the new folder take the place; whatever happens in between, the last build is put back."""
    if not target.exists():
        new.rename(target)
        return
    target.rename(old)
    try:
        new.rename(target)
    finally:
        if not target.exists():
            old.rename(target)


def remove(path: Path) -> None:
    """Delete what an earlier build left at this place of ours."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def checked(name: str) -> str:
    """The name, when it can only mean a file right here: ids are plain, so anything else is a mistake of ours."""
    if not name or name.startswith(".") or not SAFE.issuperset(name):
        raise ValueError(f"unsafe name {name!r}")
    return name


def read_manifest(path: Path) -> Last | None:
    """What the manifest lists and is still there; None when there is no manifest of ours."""
    try:
        told = json.loads(path.read_bytes())
        papers = {str(file["path"]): {str(key): str(value) for key, value in file.items()} for file in told["files"]}
        there = {file.relative_to(path.parent).as_posix() for file in path.parent.rglob("*") if file.is_file()}
        known = {name: file for name, file in papers.items() if name in there}
        return Last(known, str(told["input"]), str(told.get("kind", BUILD))) if "visitplan" in told else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Whatever the disk refuses, said in one line."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise CommandError(f"cannot write {place}: {reason}; the last good build is as it was") from error


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """The folder held against other builds, where the system can do that."""
    try:
        from fcntl import LOCK_EX, flock
    except ImportError:  # Windows: two builds at once into one folder are on their own
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network folders know no locks
            flock(handle, LOCK_EX)
        yield
    finally:
        os.close(handle)
