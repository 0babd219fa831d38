"""`index.html`: where everything is, for the coordinator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from visitplan.exporters.colours import accent
from visitplan.itinerary.text import Text
from visitplan.labels import labels
from visitplan.packs.mails import OPEN, is_of_mails, missed, posts
from visitplan.views.driver import rounds

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme

HEADS = {
    "coordinator": "coordination",
    "delegation": "delegation",
    "delegates": "delegates",
    "leaders": "leaders",
    "sites": "sites",
    "hosts": "hosts",
    "interpreters": "interpreters",
    "drivers": "drivers",
    "print": "to_print",
    "public": "public_programme",
}
"""The word over each folder's recipients; any other folder stands under its own name."""

FIRST = {
    "delegation/programme.pdf": "programme",
    "coordinator/run-sheet.pdf": "run_sheet",
    "coordinator/changes.pdf": "changes",
    "public/programme.html": "public_programme",
}
"""What a coordinator wants to open first, each with its word."""


@dataclass(frozen=True, slots=True)
class Pack:
    """One recipient's folder: whose it is, and the files in it by path and name."""

    name: str
    folder: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The packs of one kind of recipient."""

    head: str
    packs: tuple[Pack, ...]


def index_of(programme: Programme, edition: Edition, papers: Sequence[tuple[str, str]]) -> bytes:
    """One page without an outside request: every paper, given as path and recipient, by whom it is for."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(loader=PackageLoader("visitplan.packs", ""), autoescape=True, undefined=StrictUndefined)
    language = programme.visit.languages[0]
    page = environment.get_template("index.html.j2").render(
        visit=programme.visit,
        edition=edition,
        language=language,
        say=labels(language),
        accent=accent(programme.visit.colour),
        posts=(post := tuple(posts(programme, papers, language))),
        shown=sum(len(each.mails) for each in post) <= OPEN,
        missed=tuple(missed(programme, edition, language)),
        shelves=tuple(shelves(programme, [paper for paper in papers if not is_of_mails(paper[0])], language)),
        first=[(path, word) for path, word in FIRST.items() if path in {path for path, _ in papers}],
    )
    return page.encode()


def shelves(programme: Programme, papers: Iterable[tuple[str, str]], language: str) -> Iterator[Shelf]:
    """The packs by kind of recipient, in the order of the heads; in each in the order of the programme."""
    heads = list(HEADS)
    names = names_of(programme, language)
    ranks = {folder: rank for rank, folder in enumerate(names)}

    def place(paper: tuple[str, str]) -> tuple[int, str, int, str, str]:
        path, folder = paper
        kind = folder.partition("/")[0]
        rank = heads.index(kind) if kind in HEADS else len(heads)
        return rank, kind, ranks.get(folder, len(ranks)), folder, path

    for kind, of_kind in groupby(sorted(papers, key=place), key=lambda paper: paper[1].partition("/")[0]):
        packs = tuple(
            Pack(names.get(folder, ""), folder, tuple((path, path.rpartition("/")[2]) for path, _ in files))
            for folder, files in groupby(of_kind, key=lambda paper: paper[1])
        )
        yield Shelf(labels(language).word(HEADS[kind]) if kind in HEADS else kind, packs)


def names_of(programme: Programme, language: str) -> dict[str, str]:
    """The name of each person and site by the folder of their pack."""
    people = (*programme.delegates, *programme.hosts, *programme.interpreters)
    labelled = {f"{person.role.value}/{person.id}": person.label for person in people}
    named = {folder: label if isinstance(label, str) else label.name(language) for folder, label in labelled.items()}
    led = {f"leaders/{person.id}": named[f"delegates/{person.id}"] for person in programme.delegates}
    driven = {f"drivers/{each.folder}": driver_name(each.driver, language) for each in rounds(programme)}
    return named | led | driven | {f"sites/{site.id}": site.name.name(language) for site in programme.sites}


def driver_name(driver: Person | Text, language: str) -> str:
    """A person by name, title or id, a company in its words."""
    label = driver if isinstance(driver, Text) else driver.label
    return label.name(language) if isinstance(label, Text) else label
