"""One visit's build: check it, render its papers, put them in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from visitplan import packs, reports
from visitplan.cli import terminal
from visitplan.cli.checking import status
from visitplan.cli.errors import CommandError, unknown
from visitplan.cli.files import Source
from visitplan.cli.ledgers import check_newest, since_edition
from visitplan.cli.ordering import Wanted
from visitplan.cli.output import Shelf
from visitplan.cli.parallel import each
from visitplan.cli.visits import Run, Visit, visit
from visitplan.editions import Edition, edition_of
from visitplan.labels import LANGUAGES
from visitplan.packs import Listed, Order, Paper
from visitplan.programme import Programme
from visitplan.views.view import Options

FINDINGS_WIDTH = 100

SHARED = 12
"""So many papers are worth starting workers for."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked of every visit of a build."""

    run: Run
    moment: datetime
    options: Options
    wanted: Wanted
    strict: bool
    alone: bool
    since: int | None = None

    def check(self) -> None:
        """Stop where editions of several visits are asked for: each counts its own."""
        if self.since is not None and not self.alone:
            raise CommandError("--since is an edition of one visit: name its itinerary")


@dataclass(frozen=True, slots=True)
class Build:
    """A visit with the papers asked for; without programme and edition where it was refused."""

    visit: Visit
    programme: Programme | None = None
    edition: Edition | None = None
    papers: tuple[Paper, ...] = ()
    recipients: frozenset[str] = frozenset()

    @property
    def refused(self) -> bool:
        """Whether nothing may be made of it."""
        return self.edition is None


def built(source: Source, job: Job) -> Build:
    """The visit's papers; those of the only visit of a run are made on every processor, with a bar."""
    checked = visit(source, job.run)
    programme = checked.checked.programme
    if programme is None or status(checked.checked.diagnostics, strict=job.strict):
        return Build(checked)
    check_language(job.options.language, programme)
    since = since_edition(checked, job.since) if job.since is not None else None
    edition = edition_of(programme, checked.checked.ledger, job.moment, since=since)
    every = tuple(packs.orders(programme, edition, job.options))
    recipients = frozenset(order.recipient for order in every)
    if job.alone:
        job.wanted.check(recipients)
    due = Due(job.wanted.of(every), findings_of(checked))
    numbers = range(len(due.orders))
    papers = each(paper, numbers, due, least=SHARED) if job.alone else (paper(number, due) for number in numbers)
    shown = terminal.counted(papers, len(numbers)) if job.alone else papers
    return Build(checked, programme, edition, tuple(shown), recipients)


@dataclass(frozen=True, slots=True)
class Due:
    """The papers to be made of one visit, and its findings."""

    orders: tuple[Order, ...]
    findings: str


def paper(number: int, due: Due) -> Paper:
    """The paper of this number: numbers are all that travels to a worker again and again."""
    return packs.paper_of(due.orders[number], due.findings)


def check_language(language: str, programme: Programme) -> None:
    """Stop for a language that neither the visit nor the printed words have."""
    known = {*LANGUAGES, *programme.visit.languages}
    if language and language not in known:
        raise unknown("language", language, known)


def findings_of(checked: Visit) -> str:
    """The coordinator's findings as plain text; the same from wherever the command was typed."""
    said = reports.full(checked.checked.diagnostics, checked.checked.sources, FINDINGS_WIDTH)
    return reports.plain(said)


def placed(build: Build, shelf: Shelf, wanted: Wanted) -> tuple[Listed, ...]:
    """Put the papers in place and list everything that stands there now.

    A part of a build is added to the last one where that came from the same input, and takes its place where not.
    """
    programme, edition = build.programme, build.edition
    if programme is None or edition is None:
        raise ValueError("a refused visit has no papers")
    with shelf.held():
        last = shelf.last(programme.visit.id)
        check_newest(build.visit, programme.visit.id, str(shelf.typed))
        new = {paper.path: packs.listed(paper) for paper in build.papers}
        stays = not wanted.everything and last.input == build.visit.digest
        kept = {
            path: Listed(path, file["recipient"], file["sha256"])
            for path, file in last.papers.items()
            if stays and path not in new and path != packs.INDEX
        }
        files = (*kept.values(), *new.values())
        closing = packs.closing(programme, edition, files, build.visit.digest)
        shelf.write(programme.visit.id, (*build.papers, *closing), kept)
    return files
