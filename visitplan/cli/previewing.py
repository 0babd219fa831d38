"""What a preview shows: the schedule as the files say it now, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock

from visitplan import packs, pipeline, reports
from visitplan.cli import clock
from visitplan.cli.building import check_language
from visitplan.cli.errors import CommandError, unknown
from visitplan.cli.files import Reader, Source, sources
from visitplan.cli.visits import Visit, all_shown
from visitplan.cli.watching import Watch
from visitplan.diagnostics import Severity
from visitplan.editions import edition_of
from visitplan.exporters import render_of
from visitplan.pipeline import Checked
from visitplan.reports import Fragment
from visitplan.rules import Around
from visitplan.views.view import Options

PAGES = frozenset({"schedule.html", "programme.html"})
"""The papers that are a page for a browser."""
WIDTH = 110
EMPTY = b"<!doctype html><title>visitplan</title>"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page of which itinerary, in which language, checked for which day."""

    source: Source
    recipient: str
    language: str
    today: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a browser gets: the page, what is wrong, and a number that rises with every change.

    `stale` says that the file cannot be read, and the page is from before.
    """

    version: int
    name: str
    title: str
    page: bytes
    fragments: tuple[Fragment, ...]
    counts: str
    errors: bool
    stale: bool


def wanted_page(path: str, recipient: str, language: str, today: str) -> Wanted:
    """What is to be shown; an error where nobody could show that."""
    found = sources([path])
    if len(found) > 1:
        raise CommandError(f"{path} holds {len(found)} itineraries: choose one, like {found[0].shown}")
    clock.today(today)
    return Wanted(found[0], recipient.strip("/"), language, today)


class Preview:
    """The page of one itinerary, made anew when it is asked for and a file has changed."""

    def __init__(self, wanted: Wanted) -> None:
        """Show it for the first time; an error where there is no such recipient or language."""
        self.source = wanted.source
        self._wanted = wanted
        self._lock = Lock()
        self._watch = Watch(Reader(wanted.source.folder))
        self._shown = Shown(0, wanted.source.shown, wanted.source.shown, EMPTY, (), "", errors=False, stale=True)
        self._shown = self._made(strict=True)

    @property
    def now(self) -> Shown:
        """What is to be seen now."""
        with self._lock:
            if self._watch.changed:
                self._shown = self._made(strict=False)
            return self._shown

    def _made(self, *, strict: bool) -> Shown:
        """What the files say; a file that cannot be read leaves the page as it was."""
        self._watch = Watch(Reader(self.source.folder))
        try:
            checked = pipeline.load(self.source.name, self._watch.read, Around(clock.today(self._wanted.today)))
        except CommandError as error:
            said = (Fragment(f"{error}\n"),)
            return replace(self._shown, version=self._shown.version + 1, fragments=said, errors=True, stale=True)
        page = self._page(checked, strict=strict)
        diagnostics, lines = all_shown([Visit(self.source, checked, "")])
        return Shown(
            version=self._shown.version + 1,
            name=self.source.shown,
            title=title_of(checked) or self._shown.title,
            page=self._shown.page if page is None else page,
            fragments=tuple(reports.full(diagnostics, lines, WIDTH)) if diagnostics else (),
            counts=reports.counts(diagnostics),
            errors=any(found.severity is Severity.ERROR for found in diagnostics),
            stale=page is None,
        )

    def _page(self, checked: Checked, *, strict: bool) -> bytes | None:
        """The recipient's page; None where there is none, an error where one was never to be."""
        programme, wanted = checked.programme, self._wanted
        if programme is None:
            return None
        if strict:
            check_language(wanted.language, programme)
        edition = edition_of(programme, checked.ledger, clock.moment())
        orders = packs.orders(programme, edition, Options(language=wanted.language))
        pages = {order.recipient: order for order in orders if order.paper in PAGES}
        if wanted.recipient not in pages:
            raise unknown("page for", wanted.recipient, pages)
        order = pages[wanted.recipient]
        return render_of(order.paper)(order.view)


def title_of(checked: Checked) -> str:
    """What the visit is called; nothing where that cannot be read."""
    visit = checked.programme.visit if checked.programme else None
    return " ".join(visit.title.words(visit.languages[0]).split()) if visit else ""
