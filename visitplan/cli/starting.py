"""Writes a new itinerary and what an editor wants beside it; never over anything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from visitplan import pipeline
from visitplan.almanac.romanisation import romanised
from visitplan.cli import clock, terminal
from visitplan.cli.asking import words_of
from visitplan.cli.errors import CommandError
from visitplan.cli.files import HOME
from visitplan.diagnostics import Severity
from visitplan.itinerary.ids import id_from
from visitplan.itinerary.kinds.languages import visit_languages
from visitplan.itinerary.kinds.moments import dates
from visitplan.itinerary.kinds.zones import zone
from visitplan.itinerary.schema import schema
from visitplan.itinerary.sketch import Start, sketch
from visitplan.labels import labels
from visitplan.reports.fragment import visible
from visitplan.rules import Around

if TYPE_CHECKING:
    from visitplan.cli.asking import Answers

SCHEMA = "visitplan.schema.json"
SUFFIXES = (".yaml", ".yml")
IGNORED = "*.private.yaml"


def free_place(name: str) -> Path:
    """Where the file is to stand: in `itineraries/` where there is one; an error where something stands there."""
    typed = Path(name)
    stem = id_from(romanised(typed.name.removesuffix(".yaml").removesuffix(".yml")))
    if not stem:
        raise CommandError(f"`{visible(name)}` names no file: write letters or digits, like lviv-2027")
    bare = typed.parent == Path() and not name.startswith(("./", ".\\"))
    home = Path(HOME) if bare and Path(HOME).is_dir() else typed.parent
    if not home.is_dir():
        raise CommandError(f"there is no folder {visible(str(home))}: make it first; nothing was written")
    for suffix in SUFFIXES:
        there = home / f"{stem}{suffix}"
        if there.exists() or there.is_symlink():
            raise CommandError(f"{there} is there already: choose another name; nothing was written")
    return home / f"{stem}.yaml"


def start_of(answers: Answers, title: str) -> Start:
    """What the answers say; the title as given, else made of who comes, in every language with words of its own."""
    languages, guest = visit_languages(answers["languages"]), words_of(answers["guest"])
    spoken = [(code, labels(code).word("visit_from", guest=guest)) for code in languages if labels(code).known]
    made = tuple(spoken) if len(languages) > 1 else tuple(("", words) for _, words in spoken)
    own = (("", words_of(title)),) if title.strip() else ()
    return Start(
        titles=own or made or (("", labels("en").word("visit_from", guest=guest)),),
        dates=dates(answers["dates"]),
        timezone=zone(answers["timezone"]),
        languages=languages,
        host=words_of(answers["host"]),
        guest=guest,
        coordinator=words_of(answers["coordinator"]),
        email=answers["email"].strip(),
    )


def started(place: Path, start: Start) -> int:
    """The exit status, once the itinerary stands there."""
    private = f"{place.stem}.private.yaml"
    text = sketch(start, private)
    check_clean(place.name, text)
    schema = place.with_name(SCHEMA)
    with told(place):
        create(place, text)
        if not schema.exists():
            create(schema, schema_text())
            terminal.say(f"wrote {schema}: an editor that knows YAML then tells and completes every key")
    terminal.say(f"wrote {place}")
    terminal.say(f"Diets, needs and private phones go into {private} beside it{warning_of(place.parent)}")
    terminal.say(f"Next: open it, and see it grow with `visitplan preview {typed_again(place)}`")
    return 0


def check_clean(name: str, text: str) -> None:
    """Stop where the answers together make no sound itinerary, such as days written backwards."""
    checked = pipeline.load(name, {name: text.encode()}.get, Around(clock.today("")))
    errors = [found for found in checked.diagnostics if found.severity is Severity.ERROR]
    if errors:
        raise CommandError(f"{visible(errors[0].message)}; nothing was written")


def create(path: Path, text: str) -> None:
    """Write a file that was not there."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def schema_text() -> str:
    """The JSON Schema that the first line of an itinerary names."""
    return json.dumps(schema(), indent=2) + "\n"


def warning_of(folder: Path) -> str:
    """What to do first where git would take private files along."""
    folders = [folder.resolve(), *folder.resolve().parents]
    depth = next((number for number, each in enumerate(folders) if (each / ".git").exists()), None)
    if depth is None or any(ignores(each / ".gitignore") for each in folders[: depth + 1]):
        return ""
    return f": put a line `{IGNORED}` into .gitignore first, so that git never sees it"


def ignores(path: Path) -> bool:
    """Whether git is told there to leave private files alone."""
    try:
        return IGNORED in {line.strip() for line in path.read_text(encoding="utf-8").splitlines()}
    except (OSError, UnicodeError):
        return False


def typed_again(place: Path) -> str:
    """The path as it is typed in a shell: ids are plain, the folder may not be."""
    return str(place) if place.as_posix().replace("/", "").replace("-", "").replace(".", "").isalnum() else f'"{place}"'


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Whatever the disk refuses, said in one line."""
    try:
        yield
    except OSError as error:
        raise CommandError(f"cannot write {error.filename or place}: {error.strerror or error}") from error
