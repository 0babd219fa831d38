"""`visitplan release`: freeze the plan as the next numbered edition."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from visitplan.cli import clock, terminal
from visitplan.cli.build import build
from visitplan.cli.check import Today

if TYPE_CHECKING:
    from visitplan.cli.visits import Visit
    from visitplan.programme import Programme


def release(
    path: Annotated[str, typer.Argument(metavar="PATH", help="The itinerary.")],
    yes: Annotated[bool, typer.Option("--yes", help="Release without asking.")] = False,  # noqa: FBT002 -- Typer's way
    out: Annotated[str, typer.Option(metavar="FOLDER", help="Where the visit's folder goes.")] = "build",
    today: Today = "",
) -> int:
    """Freeze the plan as the next edition: what changed, who must be told; then write the ledger and build."""
    from visitplan.cli.releasing import is_clean, visit_at

    visit = visit_at(path, clock.today(today))
    programme = visit.checked.programme
    if not is_clean(visit) or programme is None:
        return 1
    if not frozen(visit, programme, out, yes=yes):
        return 0
    return build([visit.source.shown], out=out, today=today)


def frozen(visit: Visit, programme: Programme, out: str, *, yes: bool) -> bool:
    """Whether a build is due: a new edition stands in the ledger now, or the last one was stopped before its build."""
    from visitplan.cli.ledgers import edition_built, ledger_path, since_edition, write_ledger
    from visitplan.cli.releasing import check_wanted, news, next_edition
    from visitplan.cli.telling import as_text

    moment = clock.moment()
    new = next_edition(visit, programme, moment, out)
    if new is None:
        last = since_edition(visit, None)
        terminal.say(f"nothing changed, still edition {last}")
        return 0 < edition_built(out, programme.visit.id) < last
    terminal.show(as_text(news(visit, programme, since_edition(visit, None), moment)))
    if not check_wanted(new.last.number, yes=yes, asked=sys.stdin.isatty()):
        terminal.say("nothing was released")
        return False
    write_ledger(ledger_path(visit.source), new, visit.checked.ledger)
    terminal.say(f"\nreleased edition {new.last.number}: {ledger_path(visit.source)}")
    return True
