"""Every web page of the samples, judged by axe-core."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from packed import packed

from visitplan import packs
from visitplan.editions import edition_of

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
            (tmp_path / f"{visit}.{path.replace('/', '.')}").write_bytes(packed(visit).papers[path])
        (tmp_path / f"{visit}.index.html").write_bytes(index_of(visit))
    files = sorted(str(path) for path in tmp_path.iterdir())
    assert len(files) == len(VISITS) * (len(PAGES) + 1) == 20
    printed = subprocess.run(["node", str(HERE / "axe.mjs"), *files], stdout=subprocess.PIPE, check=True, timeout=300)
    judged = json.loads(printed.stdout)
    assert {Path(page).name: each["violations"] for page, each in judged.items()} == {
        Path(page).name: [] for page in files
    }
    assert min(each["passed"] for each in judged.values()) > 10


def index_of(visit: str) -> bytes:
    """The coordinator's index page."""
    programme = packed(visit).checked.programme
    assert programme is not None
    papers = [
        packs.listed(packs.Paper(path, path.rpartition("/")[0], data)) for path, data in packed(visit).papers.items()
    ]
    moment = packed(visit).orders[0].view.edition.moment
    index, _ = packs.closing(programme, edition_of(programme, None, moment), papers, "")
    return index.data
