"""Which papers each recipient gets, and the papers themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.exporters import render_of
from visitplan.views import VIEWS

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme
    from visitplan.views.audience import Audience
    from visitplan.views.view import Options, View

FINDINGS = "findings.txt"
CALENDARS = frozenset({"calendar.ics", "calendar-days.ics"})
"""What a pack without sessions goes without: an empty calendar looks like a mistake."""
BY_LANGUAGE = "{language}"


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of a pack: its path in the visit's folder, who it is for, what stands in it."""

    path: str
    recipient: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Order:
    """A paper that is due: for whom, which, and the view to render it from."""

    recipient: str
    paper: str
    view: View

    @property
    def path(self) -> str:
        """Where the file stands in the visit's folder; its name tells the language where there is one a language."""
        return f"{self.recipient}/{self.paper.replace(BY_LANGUAGE, self.view.languages[0])}"

    @property
    def names(self) -> tuple[str, str]:
        """What `--only` calls it: the paper, like `badges`, and the kind of file, like `pdf`."""
        return names_of(self.paper)


def names_of(paper: str) -> tuple[str, str]:
    """The paper and the kind of file: `programme` and `pdf` of `programme.{language}.pdf`, in a folder the folder."""
    folder, _, name = paper.rpartition("/")
    return folder or name.partition(".")[0], name.rpartition(".")[2]


def packs(programme: Programme, edition: Edition, options: Options, findings: str) -> Iterator[Paper]:
    """Every paper of every pack, in the order of the audiences."""
    return (paper_of(order, findings) for order in orders(programme, edition, options))


def orders(programme: Programme, edition: Edition, options: Options) -> Iterator[Order]:
    """Every paper that is due."""
    for audience in VIEWS:
        for recipient, view in audience.views(programme, edition, options):
            yield from orders_of(audience, recipient, replace(view, pack=recipient))


def orders_of(audience: Audience, recipient: str, view: View) -> Iterator[Order]:
    """The papers of one recipient; a calendar only where there are sessions."""
    for paper in audience.papers:
        if paper in CALENDARS and not view.sessions:
            continue
        if BY_LANGUAGE not in paper:
            yield Order(recipient, paper, view)
            continue
        for language in [view.options.language] if view.options.language else view.visit.languages:
            yield Order(recipient, paper, replace(view, languages=(language,)))


def paper_of(order: Order, findings: str) -> Paper:
    """The paper itself; the findings come as they are."""
    data = findings.encode() if order.paper == FINDINGS else render_of(order.paper)(order.view)
    return Paper(order.path, order.recipient, data)
