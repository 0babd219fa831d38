"""The steps of a release: what stands in its way, what changed, whether it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from visitplan import reports
from visitplan.cli import terminal
from visitplan.cli.checking import status
from visitplan.cli.errors import CommandError
from visitplan.cli.files import sources
from visitplan.cli.ledgers import check_newest
from visitplan.cli.telling import News
from visitplan.cli.visits import Visit, all_shown, run_of
from visitplan.cli.visits import visit as visit_of
from visitplan.editions import RULES, Ledger, changes_of, edition_of, released, unchanged
from visitplan.programme import Programme
from visitplan.views import VIEWS
from visitplan.views.view import Options

ANSWERS = frozenset({"y", "yes"})


def visit_at(path: str, today: date) -> Visit:
    """The one itinerary at this path, checked; an error where there are several or nothing can be made of it."""
    found = sources([path])
    if len(found) > 1:
        raise CommandError(f"{path} holds {len(found)} itineraries: choose one, like {found[0].shown}")
    return visit_of(found[0], run_of(found, today))


def is_clean(visit: Visit) -> bool:
    """Whether nothing forbids a release; whatever is wrong is shown, a warning too."""
    refused = visit.checked.programme is None or bool(status(visit.checked.diagnostics, strict=False))
    if refused or status(visit.checked.diagnostics, strict=True):
        terminal.show(reports.full(*all_shown([visit]), terminal.width()))
        terminal.say("")
    if refused:
        terminal.say(f"refused {visit.source.shown}: an edition has no errors; nothing was released")
    return not refused


def next_edition(visit: Visit, programme: Programme, moment: datetime, out: str) -> Ledger | None:
    """The ledger with the next edition, or None where nothing changed since the last."""
    ledger = visit.checked.ledger
    check_newest(visit, programme.visit.id, out)
    if ledger and unchanged(programme, ledger):
        return None
    return released(programme, ledger, moment)


def news(visit: Visit, programme: Programme, since: int, moment: datetime, language: str = "") -> News:
    """What changed since an edition, to be said in this language; in the visit's first where none is given."""
    ledger, chosen = visit.checked.ledger, language or programme.visit.languages[0]
    edition = edition_of(programme, ledger, moment, since=since)
    if edition.changes is None:
        edition = replace(edition, changes=changes_of(programme, None, 0))
    coordinator = next(audience for audience in VIEWS if audience.name == "coordinator")
    return News(next(view for _, view in coordinator.views(programme, edition, Options())), chosen)


def readable(visit: Visit) -> Programme | None:
    """The programme, where it can be compared with what was released; what forbids that is shown."""
    found, lines = all_shown([visit])
    names = {rule.name for rule in RULES}
    wrong = [each for each in found if visit.checked.programme is None or each.rule in names]
    if wrong:
        terminal.show(reports.full(wrong, lines, terminal.width()))
        return None
    return visit.checked.programme


def check_wanted(number: int, *, yes: bool, asked: bool) -> bool:
    """Whether this edition is wanted: said beforehand, or answered now; an error where nobody can answer."""
    if yes:
        return True
    if not asked:
        raise CommandError("nobody is there to be asked: add --yes to release; nothing was released")
    terminal.say(f"\nRelease edition {number}? [y/N] ", end="")
    return terminal.answer().strip().casefold() in ANSWERS
