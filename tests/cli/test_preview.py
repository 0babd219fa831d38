"""`visitplan preview`: the schedule in the browser of this machine, made anew whenever a file is saved."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands_run import VISIT, Run, codes
from preview_browser import Browser, write


@pytest.fixture
def browser(folder: Path) -> Iterator[Browser]:
    """A preview of the small visit."""
    one = Browser(folder)
    yield one
    one.stop()


def test_it_shows_the_schedule_in_a_page_with_the_findings(browser: Browser) -> None:
    """The coordinator's, as build writes it; the page asks for it, and for its script."""
    assert browser.first.startswith("itineraries/norrby.yaml is shown at http://127.0.0.1:")
    status, shell = browser.ask()
    assert status == 200
    assert '<iframe src="schedule"' in shell
    assert "<title>Visit from Norrby</title>" in shell
    assert "<strong>itineraries/norrby.yaml</strong>: " in shell
    status, page = browser.ask("schedule")
    assert (status, page.count("<h1"), "Welcome" in page) == (200, 1, True)
    status, script = browser.ask("preview.js")
    assert (status, 'fetch("state"' in script) == (200, True)
    assert browser.ask("etc/passwd")[0] == 404


def test_a_saved_file_is_shown_anew(browser: Browser, folder: Path) -> None:
    """And so is a private file that was not there, and a file that is included."""
    before = browser.state()
    assert browser.state() == before
    write(folder, VISIT.replace("en: Tour,", "en: Boat trip,"))
    after = browser.state()
    assert (after["version"] != before["version"], "Boat trip" in browser.ask("schedule")[1]) == (True, True)
    write(folder, "sessions: {tour: {title: {en: Walk, sv: Promenad}}}\n", "norrby.private.yaml")
    assert "Walk" in browser.ask("schedule")[1]
    write(folder, "sites: {mill: The mill}\n", "places.yaml")
    write(folder, VISIT.replace("site: hall, hosts: [helena], kind: recep", "site: mill, hosts: [helena], kind: recep"))
    assert "`mill`" in browser.state()["findings"]
    with (folder / "itineraries" / "norrby.yaml").open("a", encoding="utf-8") as file:
        file.write("include: [places.yaml]\n")
    assert "The mill" in browser.ask("schedule")[1]
    write(folder, "sites: {mill: The windmill}\n", "places.yaml")
    assert "The windmill" in browser.ask("schedule")[1]


def test_a_broken_file_leaves_the_last_schedule_with_what_is_wrong_above(browser: Browser, folder: Path) -> None:
    """Mended, or there again, all is as before."""
    page = browser.ask("schedule")[1]
    write(folder, VISIT + "days: [\n")
    state = browser.state()
    assert "itineraries/norrby.yaml cannot be read: this is the schedule as it was before." in state["findings"]
    assert "error[invalid-yaml]" in state["findings"]
    assert browser.ask("schedule")[1] == page
    (folder / "itineraries" / "norrby.yaml").unlink()
    assert "cannot be read" in browser.state()["findings"]
    write(folder, VISIT)
    assert "cannot be read" not in browser.state()["findings"]


def test_an_error_in_one_place_hides_nothing_else(browser: Browser, folder: Path) -> None:
    """The rest of the plan is shown as it is now, the findings open, every word of them escaped."""
    write(folder, VISIT.replace("13:00-14:30", "13:70-14:30").replace("en: Welcome", "en: Good morning"))
    assert "<details open>" in browser.state()["findings"]
    assert "`13:70` is no time of day" in browser.state()["findings"]
    assert "Good morning" in browser.ask("schedule")[1]
    write(folder, VISIT + "<script>alert(1)</script>: 1\n")
    for told in (browser.state()["findings"], browser.ask()[1]):
        assert "<script>alert" not in told
        assert "&lt;script&gt;alert(1)" in told


def test_strangers_get_nothing(browser: Browser) -> None:
    """Neither under another name (DNS rebinding), nor without the word, nor by another method."""
    for host in ("evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", browser.host + ".evil.example"):
        assert browser.ask("schedule", host=host) == (403, "this address is not ours\n")
    port = browser.host.partition(":")[2]
    assert browser.ask("schedule", host=f"localhost:{port}")[0] == 200
    for word in ("x", "schedule", browser.word[:-1], browser.word + "x", "../" + browser.word):
        assert browser.ask("schedule", word=word) == (404, "nothing here\n")
    for method in ("POST", "PUT", "DELETE", "HEAD", "OPTIONS"):
        assert browser.ask(method=method)[0] == 501


def test_it_listens_on_this_machine_alone(browser: Browser) -> None:
    """Whatever other addresses the machine has."""
    host, _, port = browser.host.partition(":")
    assert host == "127.0.0.1"
    with pytest.raises(OSError, match=r"."):
        socket.create_connection(("127.0.0.2", int(port)), timeout=5)


def test_it_writes_nothing(browser: Browser, folder: Path) -> None:
    """Only the person does."""
    before = codes(folder)
    browser.ask()
    browser.ask("schedule")
    browser.state()
    assert codes(folder) == before


def test_another_readers_page_in_another_language(folder: Path) -> None:
    """The delegation's, the public's; on a port that was asked for."""
    for recipient, words in (("delegation", "Rundtur"), ("public", "Besök från Norrby")):
        one = Browser(folder, "--for", recipient, "--lang", "sv")
        try:
            assert words in one.ask("schedule")[1]
        finally:
            one.stop()


def test_what_cannot_be_shown_is_refused(visitplan: Run, folder: Path) -> None:
    """Another recipient, language, day; a port that is taken; several visits."""
    path = "itineraries/norrby.yaml"
    done = visitplan("preview", path, "--no-open", "--for", "kitchen")
    assert done.stderr == "visitplan: no page for `kitchen`: there is coordinator, delegation, public\n"
    assert visitplan("preview", path, "--no-open", "--lang", "xx").returncode == 2
    assert visitplan("preview", path, "--no-open", "--today", "now").returncode == 2
    one = Browser(folder)
    try:
        port = one.host.partition(":")[2]
        done = visitplan("preview", path, "--no-open", "--port", port)
        assert done.stderr.startswith(f"visitplan: cannot listen on port {port}: ")
    finally:
        one.stop()
    write(folder, VISIT, "other.yaml")
    done = visitplan("preview", "itineraries", "--no-open")
    assert done.stderr == f"visitplan: itineraries holds 2 itineraries: choose one, like {path}\n"
