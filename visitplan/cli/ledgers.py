"""Writes a ledger beside its itinerary: whole or not at all, and never over one that is not the one that was read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

from visitplan.cli.errors import CommandError
from visitplan.cli.output import locked
from visitplan.editions import Damaged, Ledger, ledger_name, ledger_text, read_ledger
from visitplan.editions.naming import SUFFIX

if TYPE_CHECKING:
    from visitplan.cli.files import Source
    from visitplan.cli.visits import Visit


def write_ledger(path: Path, new: Ledger, old: Ledger | None) -> None:
    """Put the new ledger in place of the old one; an error where something else stands there by now."""
    try:
        with locked(path.parent):
            if present(path) != old:
                raise CommandError(f"{path} changed meanwhile: run `visitplan release` again; nothing was released")
            replace_whole(path, ledger_text(new).encode())
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror or error}; nothing was released") from error


def present(path: Path) -> Ledger | Damaged | None:
    """What stands there now."""
    if not os.path.lexists(path):
        return None
    try:
        return read_ledger(path.read_bytes())
    except Damaged as damaged:
        return damaged


def replace_whole(path: Path, data: bytes) -> None:
    """Write beside it, then rename: a full disk or a lost current leaves the file as it was."""
    place = path.resolve()
    handle, name = mkstemp(prefix=f".{place.name}.", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode_of(place))
        Path(name).replace(place)
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)


def mode_of(path: Path) -> int:
    """The mode of the file that is there, else of any new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    umask = os.umask(0o077)
    os.umask(umask)
    return 0o666 & ~umask


def edition_built(out: str, visit: str) -> int:
    """The number of the edition the last build was made from; 0 where there is none."""
    try:
        told = json.loads((Path(out) / visit / "manifest.json").read_bytes())
        return int(told["edition"]["number"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def ledger_path(source: Source) -> Path:
    """Where the ledger of an itinerary stands, as the person would type it."""
    return Path(source.beside(ledger_name(source.name)))


def check_newest(visit: Visit, id_: str, out: str) -> None:
    """Stop where the last build was made from a later edition: its numbers must not go back in people's calendars."""
    ledger = visit.checked.ledger
    last, built = ledger.last.number if ledger else 0, edition_built(out, id_)
    if built > last:
        there = f"ends with edition {last}" if last else "is not there"
        raise CommandError(
            f"{ledger_path(visit.source)} {there}, but {Path(out) / id_} was built from edition {built}: "
            "fetch the newest ledger; nothing was written"
        )


def since_edition(visit: Visit, asked: int | None) -> int:
    """The edition to compare with: the one asked for, else the last; 0 before the first."""
    last = visit.checked.ledger.last.number if visit.checked.ledger else 0
    if asked is not None and asked > last:
        there = f"the last is {last}" if last else "nothing is released yet"
        raise CommandError(f"there is no edition {asked} of {visit.source.shown}: {there}")
    return last if asked is None else asked


def strays(source: Source) -> tuple[tuple[str, Ledger], ...]:
    """The ledgers beside an itinerary without one of its own that have lost theirs: the file was renamed, perhaps."""
    return () if (source.folder / ledger_name(source.name)).exists() else tuple(orphans(source.folder))


def orphans(folder: Path) -> Iterator[tuple[str, Ledger]]:
    """The ledgers in a folder whose itinerary is not there: perhaps it has another name now."""
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        stem = path.name.removesuffix(SUFFIX)
        if any((folder / f"{stem}{end}").exists() for end in (".yaml", ".yml")):
            continue
        found = present(path)
        if isinstance(found, Ledger):
            yield path.name, found
