"""What `report` and `archive` share: one visit's papers that are no part of a build, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from visitplan import packs, reports
from visitplan.cli import terminal
from visitplan.cli.building import check_language
from visitplan.cli.checking import status
from visitplan.cli.output import Shelf
from visitplan.cli.releasing import visit_at
from visitplan.cli.visits import all_shown
from visitplan.editions import edition_of, history_of
from visitplan.packs import Origin
from visitplan.views.public import embargo_of

if TYPE_CHECKING:
    from visitplan.cli.visits import Visit
    from visitplan.programme import Programme
    from visitplan.views.audience import Audience
    from visitplan.views.view import Options


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose papers are wanted, where, at which moment and for which day, and how they are set."""

    audience: Audience
    out: str
    moment: datetime
    today: date
    options: Options


def written(path: str, wanted: Wanted) -> int:
    """The exit status, once the papers stand in their folder; 1 where the itinerary has errors."""
    visit = visit_at(path, wanted.today)
    programme = visit.checked.programme
    if programme is None or status(visit.checked.diagnostics, strict=False):
        terminal.show(reports.full(*all_shown([visit]), terminal.width()))
        terminal.say(f"\nrefused {visit.source.shown}: nothing was written")
        return 1
    check_language(wanted.options.language, programme)
    place(visit, programme, wanted)
    for remark in remarks(programme, wanted):
        terminal.say(remark)
    return 0


def remarks(programme: Programme, wanted: Wanted) -> Iterator[str]:
    """What is still missing, and until when to keep it."""
    visit = programme.visit
    if not programme.outcomes:
        yield "it has no outcomes yet: write them under `outcomes:`, and what follows under `followups:`"
    if wanted.audience.name == "report" and wanted.today < (ends := embargo_of(visit)):
        yield f"do not publish it before {ends}: until then it tells neither days nor places"
    if wanted.audience.name == "archive" and wanted.today <= visit.dates.last:
        yield f"the visit ends on {visit.dates.last}: until then “as held” is the plan as it stands"


def place(visit: Visit, programme: Programme, wanted: Wanted) -> None:
    """Write the papers in place of the last ones, and say where they are."""
    ledger, kind = visit.checked.ledger, wanted.audience.name
    edition = replace(edition_of(programme, ledger, wanted.moment), history=history_of(programme, ledger))
    options = replace(wanted.options, today=wanted.today)
    papers = packs.papers_apart(wanted.audience, programme, edition, options)
    shelf = Shelf(wanted.out, kind)
    with shelf.held():
        origin = Origin(visit.digest, kind)
        folder = shelf.write(programme.visit.id, packs.with_manifest(papers, programme, edition, origin))
    terminal.say(f"wrote {folder}: {reports.many(len(papers), 'file')}\nLook first at {folder}/{papers[0].path}")
