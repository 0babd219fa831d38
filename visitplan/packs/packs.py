"""Which papers each recipient gets, and the papers themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from visitplan.exporters import render_of
from visitplan.views import VIEWS
from visitplan.views.news import SLIPS

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme
    from visitplan.views.audience import Audience
    from visitplan.views.view import Options, View

FINDINGS = "findings.txt"
CALENDARS = frozenset({"calendar.ics", "calendar-days.ics", "how-to-add.html", "how-to-add.md"})
"""What a pack without sessions goes without: an empty calendar looks like a mistake."""
BY_LANGUAGE = "{language}"
BY_GUESTS = "{guests}"
"""Stands for each language that guests read."""
BY_SESSION = "{session}"


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
        """Where the file stands in the visit's folder; its name tells the language, or the session, it is one of."""
        language = self.view.languages[0]
        name = self.paper.replace(BY_LANGUAGE, language).replace(BY_GUESTS, language)
        if BY_SESSION in name:
            name = name.replace(BY_SESSION, self.view.invitations[0].session.id)
        return f"{self.recipient}/{name}"

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
    """The papers of one recipient; a calendar only where there are sessions, who has none gets the mails alone."""
    papers = audience.papers if view.sessions or not view.invitations else filter(is_mail, audience.papers)
    for paper in papers:
        if (paper in CALENDARS and not view.sessions) or (paper in SLIPS and not view.has_news):
            continue
        for each in copies(paper, view):
            yield Order(recipient, paper, each)


def is_mail(paper: str) -> bool:
    """Whether it is about one session."""
    return BY_SESSION in paper


def copies(paper: str, view: View) -> Iterator[View]:
    """The view once, or for each language, or for each invitation, as the name of the paper says."""
    if BY_LANGUAGE in paper or BY_GUESTS in paper:
        own = (view.options.language,) if view.options.language else view.visit.languages
        for language in own if BY_LANGUAGE in paper else view.guest_languages:
            yield replace(view, languages=(language,))
    elif is_mail(paper):
        for invitation in view.invitations:
            yield replace(view, invitations=(invitation,))
    else:
        yield view


def paper_of(order: Order, findings: str) -> Paper:
    """The paper itself; the findings come as they are."""
    data = findings.encode() if order.paper == FINDINGS else render_of(order.paper)(order.view)
    return Paper(order.path, order.recipient, data)
