"""Paper and calendar agree: the number of the edition, its date and its code stand on every page of every paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from html import unescape
from pathlib import Path

import pytest
from paper_checks import bare, pages_of

from visitplan import pipeline
from visitplan.editions import Edition, edition_of, ledger_name, ledger_text, released
from visitplan.labels import labels
from visitplan.packs import Order, closing, orders, paper_of
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.views import VIEWS
from visitplan.views.view import Options

ROOT = Path(__file__).parents[2]
FIRST = datetime(2023, 11, 10, 9, tzinfo=UTC)
FOR_PROGRAMS = frozenset({"csv", "json", "xlsx", "txt"})
"""Kinds of file for programs, and the findings, which are of the file and no edition."""
OF_SESSIONS = frozenset({"ics", "eml"})
"""What tells the edition and code of each session."""
TAGS = re.compile(r"<style.*?</style>|<[^>]*>", re.DOTALL)


def second_edition(name: str, *changes: tuple[str, str]) -> tuple[Programme, Edition]:
    """A sample released and, where there are changes, released again with them three days later."""
    path = ROOT / "itineraries" / f"{name}.yaml"
    first = path.read_text(encoding="utf-8")
    second = first
    for before, after in changes:
        assert before in second
        second = second.replace(before, after, 1)
    files = {path.name: first.encode()}
    for day, text in enumerate((first, second) if changes else (first,)):
        files[path.name] = text.encode()
        checked = pipeline.load(path.name, files.get, Around(today=date(2023, 11, 1)))
        assert checked.programme is not None
        ledger = released(checked.programme, checked.ledger, FIRST + day * timedelta(days=3))
        files[ledger_name(path.name)] = ledger_text(ledger).encode()
    checked = pipeline.load(path.name, files.get, Around(today=date(2023, 11, 1)))
    assert checked.programme is not None
    return checked.programme, edition_of(checked.programme, checked.ledger, FIRST)


VISITS: dict[str, list[tuple[str, str]]] = {
    "tyreso-bilohorodka-2023": [("when: 2023-11-28 10:40-12:10", "when: 2023-11-28 11:00-12:10")],
    "ungdomslager-tyreso-2024": [],
}


def pages(kind: str, data: bytes) -> Iterator[str]:
    """The words of each page, without spaces."""
    if kind == "pdf":
        yield from ("".join(parts) for parts in pages_of(data))
    else:
        words = data.decode()
        yield bare(unescape(TAGS.sub(" ", words)) if kind == "html" else words.replace("\\", ""))


def stands(order: Order, edition: Edition, words: str) -> bool:
    """Whether number, date and code are among the words, in one of the paper's languages."""
    visit = order.view.visit
    day = edition.moment.astimezone(visit.zone).date()
    told = (
        (labels(code).word("edition", n=edition.number), labels(code).date(day), edition.code)
        for code in (*order.view.languages, *visit.languages)
    )
    return any(all(bare(part) in words for part in parts) for parts in told)


@pytest.fixture(scope="module", params=VISITS)
def papers(request: pytest.FixtureRequest) -> tuple[Edition, list[tuple[Order, bytes]]]:
    """Every paper of a visit, with the edition they are of."""
    programme, edition = second_edition(request.param, *VISITS[request.param])
    due = [order for order in orders(programme, edition, Options()) if order.names[1] not in FOR_PROGRAMS]
    return edition, [(order, paper_of(order, "").data) for order in due]


def test_no_paper_of_a_build_is_left_out() -> None:
    """The two visits have every paper there is."""
    made = {
        order.paper for name, changes in VISITS.items() for order in orders(*second_edition(name, *changes), Options())
    }
    assert made == {paper for audience in VIEWS for paper in audience.papers}


def test_every_page_tells_its_edition(papers: tuple[Edition, list[tuple[Order, bytes]]]) -> None:
    """Printed, for the screen, in Markdown; on badges and signs too."""
    edition, made = papers
    kinds = {order.names[1] for order, _ in made}
    assert kinds >= {"pdf", "html", "md", "ics"}
    silent = [
        (order.path, number)
        for order, data in made
        if order.names[1] not in OF_SESSIONS
        for number, page in enumerate(pages(order.names[1], data), 1)
        if not stands(order, edition, page)
    ]
    assert silent == []


def test_an_event_tells_the_edition_that_last_changed_it(papers: tuple[Edition, list[tuple[Order, bytes]]]) -> None:
    """And the code of its content, which is not that of the whole, but for the banner of a day."""
    edition, made = papers
    files = [(order, data.decode().replace("\r\n ", "")) for order, data in made if order.names[1] == "ics"]
    assert {order.names[0] for order, _ in files} >= {"calendar", "calendar-days"}
    for order, text in files:
        events = text.replace("\r\n", "\n").split("BEGIN:VEVENT\n")[1:]
        assert events
        for event in events:
            said = re.search(r"\nDESCRIPTION:.*?(\d) · ([2-9A-Z]{6})\n", event)
            assert said, (order.path, event)
            codes = {(stamp.edition, stamp.code) for stamp in edition.stamps.values()}
            days = {(number, code) for number, code in edition.codes.items()}
            assert (int(said[1]), said[2]) in (days if order.names[0] == "calendar-days" else codes), order.path


def test_a_mail_tells_the_edition_that_last_changed_its_session() -> None:
    """As its attachment does."""
    programme, edition = second_edition("tyreso-bilohorodka-2023", *VISITS["tyreso-bilohorodka-2023"])
    mails = [order for order in orders(programme, edition, Options()) if order.names[1] == "eml"]
    assert mails
    for order in mails:
        (invitation,) = order.view.invitations
        stamp = edition.stamps[invitation.session.id]
        body = message_from_bytes(paper_of(order, "").data, policy=default).get_body(("plain",))
        assert body
        assert (stamp.edition, f"Version 2 · {stamp.code}" in body.get_content()) == (2, True), order.path


def test_the_index_tells_the_edition() -> None:
    """The coordinator's way to everything else."""
    programme, edition = second_edition("vannas-slobozhanske-2023")
    (page,) = pages("html", closing(programme, edition, [], "")[0].data)
    assert all(part in page for part in ("Version1", "10november2023", edition.code))
