"""What the coordinator asks of a build: which papers, for whom, and how they are set."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from visitplan.cli.errors import CommandError, unknown
from visitplan.itinerary.faults import Wrong
from visitplan.itinerary.kinds.lengths import length
from visitplan.packs import Order, names_of
from visitplan.views import VIEWS
from visitplan.views.view import Options

PAPERS = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A part of a build: the papers, by name or kind of file, and the recipients; each empty for all."""

    papers: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not (self.papers or self.recipients)

    def of(self, orders: Iterable[Order]) -> tuple[Order, ...]:
        """Those of the papers that were asked for."""
        return tuple(
            order
            for order in orders
            if (not self.papers or not {*self.papers}.isdisjoint(order.names))
            and (not self.recipients or any(meant(name, order.recipient) for name in self.recipients))
        )

    def check(self, recipients: Collection[str]) -> None:
        """Stop for a recipient asked for whom nobody knows."""
        for name in self.recipients:
            if not any(meant(name, folder) for folder in recipients):
                raise unknown("recipient", name, recipients)


def meant(name: str, folder: str) -> bool:
    """Whether a name means this folder: the folder itself or the one above it (`sites` means every site)."""
    return folder == name or folder.startswith(f"{name}/")


def wanted(only: Sequence[str], recipients: Sequence[str]) -> Wanted:
    """The part asked for with `--only` and `--for`."""
    known = sorted({name for audience in VIEWS for paper in audience.papers for name in names_of(paper)})
    for name in only:
        if name not in known:
            raise unknown("paper or kind of file", name, known)
    return Wanted(tuple(only), tuple(name.strip("/") for name in recipients))


def options(paper: str, alarm: str, language: str) -> Options:
    """How the papers are set."""
    if paper.lower() not in PAPERS:
        raise unknown("paper size", paper, PAPERS)
    return Options(paper=paper.lower(), alarm=alarm_of(alarm), language=language)


def alarm_of(typed: str) -> timedelta | None:
    """How long before each session a calendar rings."""
    if not typed:
        return None
    try:
        return length(typed)
    except Wrong as error:
        raise CommandError(f"--alarm is `{typed}`: write 30min or 1h") from error
