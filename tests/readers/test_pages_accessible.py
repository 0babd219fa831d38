"""Every web page of the samples, judged by axe-core."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from calendar_views import TOUR
from mail_views import MOVED, OFF, YAROSLAVA, mailed
from packed import MOMENT, checked, ordered, paper

from visitplan import packs
from visitplan.cli.previewing import Shown
from visitplan.cli.serving import page
from visitplan.editions import Kind, edition_of, released, with_former
from visitplan.exporters.mail.letter import letter_of
from visitplan.exporters.mail.page import as_page
from visitplan.reports import Fragment
from visitplan.views.view import ChangeLine, Options

HERE = Path(__file__).parent
PAGES = (
    "coordinator/schedule.html",
    "delegation/schedule.html",
    "delegation/how-to-add.html",
    "public/programme.html",
)
VISITS = ("tyreso-bilohorodka-2023", "arabic-names-irbid", "one-day-bare", "all-day-fair")


@pytest.mark.usefixtures("axe")
def test_axe_finds_nothing_against_any_page(tmp_path: Path) -> None:
    """Landmarks, headings, languages, names of links: WCAG 2.2 and axe-core's best practices."""
    for visit in VISITS:
        for path in PAGES:
            (tmp_path / f"{visit}.{path.replace('/', '.')}").write_bytes(paper(visit, path))
        (tmp_path / f"{visit}.index.html").write_bytes(index_of(visit))
    files = sorted(str(path) for path in tmp_path.iterdir())
    assert len(files) == len(VISITS) * (len(PAGES) + 1) == 20
    judge(files)


def judge(files: list[str]) -> None:
    """Let axe-core look at these pages: it finds much that is right and nothing that is wrong."""
    printed = subprocess.run(["node", str(HERE / "axe.mjs"), *files], stdout=subprocess.PIPE, check=True, timeout=300)
    judged = json.loads(printed.stdout)
    assert {Path(each).name: told["violations"] for each, told in judged.items()} == {
        Path(each).name: [] for each in files
    }
    assert min(told["passed"] for told in judged.values()) > 10


@pytest.mark.usefixtures("axe")
def test_axe_finds_nothing_against_the_page_around_a_preview(tmp_path: Path) -> None:
    """With findings and without."""
    findings = (Fragment("error[invalid-value]", "bold red"), Fragment(": `<9>` is no time"))
    for name, told in (("clean", ()), ("broken", findings)):
        shown = Shown(1, "x.yaml", "Visit", b"", told, "1 error", errors=bool(told), stale=bool(told))
        (tmp_path / f"{name}.html").write_bytes(page("preview.html.j2", shown))
    judge(sorted(str(path) for path in tmp_path.iterdir()))


@pytest.mark.usefixtures("axe")
def test_axe_finds_nothing_against_mails_and_the_page_that_lists_them(tmp_path: Path) -> None:
    """An invitation, an update, a cancellation; the index of an edition that went out, with whom no mail reaches."""
    change = ChangeLine("tour", (Kind.MOVED,), before=replace(TOUR, when=MOVED.was), after=TOUR)
    views = {
        "invited": mailed(TOUR, to=YAROSLAVA, language="uk"),
        "updated": mailed(MOVED, news="updated", changes=(change,)),
        "cancelled": mailed(OFF, method="CANCEL", news="cancelled"),
    }
    for name, view in views.items():
        (tmp_path / f"{name}.html").write_text(as_page(letter_of(view), view), encoding="utf-8")
    (tmp_path / "index.html").write_bytes(index_of_mails())
    judge(sorted(str(path) for path in tmp_path.iterdir()))


def index_of_mails() -> bytes:
    """The index of a second edition in which somebody who was invited has no address any more."""
    first = checked("tyreso-bilohorodka-2023").programme
    assert first is not None
    second = replace(first, sessions=first.sessions[1::2], hosts=first.hosts[:-1])
    ledger = released(second, released(first, None, MOMENT), MOMENT)
    left = with_former(second, ledger)
    edition = edition_of(left, ledger, MOMENT)
    orders = [order for order in packs.orders(left, edition, Options()) if "invitations" in order.names]
    papers = [packs.listed(packs.Paper(order.path, order.recipient, b"")) for order in orders]
    page = packs.closing(left, edition, papers, "")[0].data
    assert (b"<details" in page, b'class="missed"' in page) == (True, True)
    return page


def index_of(visit: str) -> bytes:
    """The coordinator's index page."""
    programme = checked(visit).programme
    assert programme is not None
    papers = [packs.listed(packs.Paper(path, order.recipient, b"")) for path, order in ordered(visit).items()]
    index, _ = packs.closing(programme, edition_of(programme, None, MOMENT), papers, "")
    return index.data
