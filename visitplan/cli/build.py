"""`visitplan build`: check, then write every pack."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.check import Paths, Strict, Today

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from visitplan.cli.building import Build, Job
    from visitplan.cli.files import Source
    from visitplan.cli.ordering import Wanted
    from visitplan.cli.output import Shelf
    from visitplan.cli.summary import Outcome

Several = list[str] | None
Since = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=0,
        help="Tell changes and make mails since this edition, for who missed later ones; 0: everything anew.",
        show_default="the last",
    ),
]


def build(  # noqa: PLR0913, PLR0917 -- one parameter an option, as Typer reads them
    paths: Paths = None,
    out: Annotated[str, typer.Option(metavar="FOLDER", help="Where the visits' folders go.")] = "build",
    only: Annotated[Several, typer.Option(metavar="badges,pdf,…", help="Only these papers or kinds of file.")] = None,
    recipients: Annotated[
        Several, typer.Option("--for", metavar="delegation,sites/ID,…", help="Only these recipients.")
    ] = None,
    lang: Annotated[str, typer.Option(metavar="CODE", help="One language for every paper.")] = "",
    paper: Annotated[str, typer.Option(metavar="a4|letter", help="The size of the paper.")] = "a4",
    alarm: Annotated[str, typer.Option(metavar="30min", help="Let calendars ring before each session.")] = "",
    since: Since = None,
    strict: Strict = False,  # noqa: FBT002 -- Typer's way to say a flag
    today: Today = "",
) -> int:
    """Check the itineraries, then write everything everyone needs."""
    from visitplan.cli import ordering
    from visitplan.cli.building import Job
    from visitplan.cli.checking import split
    from visitplan.cli.files import sources
    from visitplan.cli.output import Shelf
    from visitplan.cli.summary import tell
    from visitplan.cli.visits import run_of

    wanted = ordering.wanted(split(only or ()), split(recipients or ()))
    options = ordering.options(paper, alarm, lang)
    moment, day, found = clock.moment(), clock.today(today), sources(paths or ())
    shelf = Shelf(out)
    job = Job(run_of(found, day), moment, options, wanted, strict=strict, alone=len(found) == 1, since=since)
    job.check()
    with closing(builds(found, job)) as every:
        outcomes = [outcome(build, shelf, wanted) for build in every]
    tell(outcomes)
    if not job.alone:
        wanted.check({name for done in outcomes for name in done.build.recipients})
    return int(any(done.build.refused for done in outcomes))


def builds(sources: Sequence[Source], job: Job) -> Generator[Build]:
    """Every visit's papers, on all processors where there are several visits."""
    from visitplan.cli.building import built
    from visitplan.cli.parallel import each

    yield from terminal.counted(each(built, sources, job), len(sources))


def outcome(build: Build, shelf: Shelf, wanted: Wanted) -> Outcome:
    """The build put in place, unless it was refused or holds nothing of what was asked for."""
    from visitplan.cli.building import placed
    from visitplan.cli.summary import Outcome

    if build.programme is None or not build.papers:
        return Outcome(build)
    return Outcome(replace(build, papers=()), str(shelf.typed / build.programme.visit.id), placed(build, shelf, wanted))
