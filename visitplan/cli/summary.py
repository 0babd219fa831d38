"""What a build says at its end: what was refused and why, what was written and where to look first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from visitplan import reports
from visitplan.cli import terminal
from visitplan.cli.building import Build
from visitplan.cli.visits import all_shown
from visitplan.packs import INDEX, Listed
from visitplan.packs.mails import is_mail
from visitplan.reports import many
from visitplan.reports.fragment import visible
from visitplan.views.inviting import unsent


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the build of one visit ended: the folder and what it holds now; neither where nothing was written."""

    build: Build
    folder: str = ""
    files: tuple[Listed, ...] = ()


def tell(outcomes: Sequence[Outcome]) -> None:
    """Show the findings of the refused, one line a visit, and where to look first."""
    refused = [outcome.build.visit for outcome in outcomes if outcome.build.refused]
    if refused:
        diagnostics, lines = all_shown(refused)
        terminal.show(reports.full(diagnostics, lines, terminal.width()))
        terminal.say("")
    for outcome in outcomes:
        terminal.say(line(outcome))
        for said in mails(outcome):
            terminal.say(said)
    written = [outcome for outcome in outcomes if outcome.folder]
    if len(written) == 1:
        terminal.say(f"Look first at {written[0].folder}/{INDEX}")
    elif written:
        terminal.say(f"Look first at the {INDEX} of each")


def line(outcome: Outcome) -> str:
    """What became of one visit."""
    visit = outcome.build.visit
    said = reports.counts(visit.checked.diagnostics)
    if outcome.build.refused:
        return f"refused {visit.source.shown}: {said}"
    if not outcome.folder:
        return f"nothing {visit.source.shown}: it has none of what was asked for"
    recipients = len({file.recipient for file in outcome.files})
    amount = f"{many(len(outcome.files), 'file')} for {many(recipients, 'recipient')}"
    return f"wrote   {outcome.folder}: {amount}; {said}"


def mails(outcome: Outcome) -> Iterator[str]:
    """How many mails wait to be sent, and whom none of them reaches."""
    number = sum(is_mail(file.path) for file in outcome.files)
    build = outcome.build
    changes = build.edition.changes if build.edition else None
    if number and changes:
        since = f" with the news since edition {changes.since} (--since 0: all anew)" if changes.since else ""
        yield f"send    {outcome.folder}: {many(number, 'mail')}{since}, listed in {INDEX}"
    for each in unsent(build.programme, build.edition) if build.programme and build.edition else ():
        phone = f", {visible(each.person.phone)}" if each.person and each.person.phone else ""
        about = ", ".join(f"`{session}`" for session in each.sessions)
        yield f"tell    `{each.id}`{phone}: invited before to {about}, but no mail goes there now"
