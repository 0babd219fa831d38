"""Visits that look nothing like each other: each builds, its words are on its paper, its secrets in no pack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from packed import NAMES, bare, checked, packed, plain

from visitplan.diagnostics import Severity
from visitplan.itinerary.text import Text
from visitplan.labels import labels
from visitplan.packs import Order
from visitplan.programme import Person, Programme
from visitplan.views.view import SessionLine, View

ELSEWHERE = {"how-to-add", "pocket"}
"""Papers that leave most of a view out on purpose; what they hold is looked for by tests of their own."""

SAMPLES = ("tyreso-bilohorodka-2023", "ungdomslager-tyreso-2024", "vannas-slobozhanske-2023")


def test_there_are_ten_invented_visits_and_three_samples() -> None:
    """A loop over nothing proves nothing."""
    assert len(NAMES) == 13
    assert set(SAMPLES) < set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_visit_has_no_errors(name: str) -> None:
    """What a person could have written builds."""
    assert [each.message for each in checked(name).diagnostics if each.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_no_findings(name: str) -> None:
    """The samples check clean, notes included."""
    assert checked(name).diagnostics == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_pack_has_its_papers(name: str) -> None:
    """The coordinator, the delegation and the public get a pack whatever the visit."""
    papers = set(packed(name).papers)
    programmes = {path for path in papers if path.startswith("delegation/programme.")}
    languages = programme_of(name).visit.languages
    assert programmes == {"delegation/programme.pdf", *(f"delegation/programme.{code}.pdf" for code in languages)}
    assert {
        "coordinator/run-sheet.pdf",
        "coordinator/schedule.html",
        "coordinator/schedule.md",
        "coordinator/schedule.csv",
        "coordinator/schedule.xlsx",
        "coordinator/schedule.json",
        "coordinator/calendar.ics",
        "coordinator/findings.txt",
        "delegation/schedule.html",
        "delegation/calendar.ics",
        "public/programme.html",
        "public/programme.md",
    } <= papers


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_view_is_on_its_paper(name: str) -> None:
    """Nothing is lost: each Text of a view stands in its PDF and on its web page, in each of the paper's languages."""
    looked = 0
    for order in packed(name).orders:
        paper, kind = order.names
        if kind in {"pdf", "html"} and paper not in ELSEWHERE and not order.recipient.startswith("public"):
            page = plain(name, order.path)
            said = set() if mirrored(order) else printed(view_of(order))
            looked += len(said)
            assert (order.path, sorted(words for words in said if bare(words) not in page)) == (order.path, [])
    assert looked > 10


@pytest.mark.parametrize("name", NAMES)
def test_no_private_value_is_in_any_pack(name: str) -> None:
    """Health, guardians: on the leader's sheet alone. Guests' phones and addresses: with the coordinator alone."""
    programme = programme_of(name)
    secrets = {bare(value) for person in programme.delegates for value in never_printed(person)}
    reachable = {bare(value) for person in programme.delegates for value in (person.phone, person.email) if value}
    for path in packed(name).papers:
        page = plain(name, path)
        known = children_of(path, programme)
        assert (path, sorted(value for value in secrets - known if value in page)) == (path, [])
        if not path.startswith("coordinator/"):
            assert (path, sorted(value for value in reachable if value in page)) == (path, [])


@pytest.mark.parametrize("name", NAMES)
def test_no_host_or_stranger_learns_where_guests_sleep(name: str) -> None:
    """The hotel's name stands in no pack of a site, a host or the public, but of those who have a session there."""
    programme = programme_of(name)
    for lodging in programme.lodging:
        assert lodging.site is not None
        names = {bare(form) for _, form in lodging.site.name.forms}
        there = [session for session in programme.sessions if session.site is lodging.site]
        known = {f"hosts/{person.id}" for session in there for person in session.attending}
        known |= {f"sites/{lodging.site.id}"}
        for path in packed(name).papers:
            folder, _, rest = path.partition("/")
            if folder in {"hosts", "public", "sites"} and f"{folder}/{rest.partition('/')[0]}" not in known:
                page = plain(name, path)
                assert (path, sorted(form for form in names if form in page)) == (path, [])


@pytest.mark.parametrize("name", NAMES)
def test_hosts_phones_reach_no_guest(name: str) -> None:
    """Guests see the coordinator's and the on-call phones, no other host's."""
    programme = programme_of(name)
    open_to_guests = {programme.visit.coordinator, *programme.visit.on_call}
    private = {bare(host.phone) for host in programme.hosts if host.phone and host not in open_to_guests}
    private -= {bare(person.phone) for person in open_to_guests if person}
    for path in packed(name).papers:
        if path.startswith(("delegation/", "delegates/", "public/", "sites/", "interpreters/")):
            page = plain(name, path)
            assert (path, sorted(phone for phone in private if phone in page)) == (path, [])


@pytest.mark.parametrize("name", NAMES)
def test_internal_notes_and_costs_stay_with_the_coordinator(name: str) -> None:
    """Notes of sessions and sites, and who pays, are read by the coordinator alone."""
    programme = programme_of(name)
    texts = [session.notes for session in programme.sessions] + [site.notes for site in programme.sites]
    inside = {bare(form) for text in texts if text for _, form in text.forms}
    for path in packed(name).papers:
        if not path.startswith("coordinator/"):
            page = plain(name, path)
            assert (path, sorted(words for words in inside if words in page)) == (path, [])


def programme_of(name: str) -> Programme:
    """The visit resolved."""
    programme = checked(name).programme
    assert programme is not None
    return programme


def never_printed(person: Person) -> Iterator[str]:
    """What no paper but the sheet of their leader may show of a person."""
    if person.health:
        yield from (form for _, form in person.health.forms)
    if person.guardian:
        yield person.guardian.phone or "no phone given"
        yield from (form for _, form in person.guardian.name.forms) if person.guardian.name else ()


def children_of(path: str, programme: Programme) -> set[str]:
    """What the leader of a group may read of those in it, on the leader's sheet."""
    led = [group for group in programme.groups if group.leader and path.startswith(f"leaders/{group.leader.id}/")]
    return {bare(value) for group in led for person in group.members for value in never_printed(person)}


def view_of(order: Order) -> View:
    """The view of a paper; the greeting is for guests, so the coordinator's run sheet leaves it out."""
    if order.paper != "run-sheet.pdf":
        return order.view
    return replace(order.view, visit=replace(order.view.visit, welcome=None))


def printed(view: View) -> set[str]:
    """Every Text of a view in the languages of its paper, lists of people and places included."""
    return {words for text in texts_of(view) for words in forms_of(text, view.languages)}


def forms_of(text: Text, languages: tuple[str, ...]) -> Iterator[str]:
    """A Text as its paper says it: by language, a name by script."""
    for language in languages:
        yield text.words(language) if text.has(language) else text.name(language)


def mirrored(order: Order) -> bool:
    """Whether a PDF has right-to-left words, whose order readers mix: `exporters/test_papers_of_visits` reads those."""
    return order.names[1] == "pdf" and any(labels(code).direction == "rtl" for code in order.view.languages)


def texts_of(value: object) -> Iterator[Text]:
    """Every Text anywhere inside; of a transfer's ends the name alone, no more is printed of them."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_of(one)
    elif isinstance(value, SessionLine):
        for field in fields(value):
            part = getattr(value, field.name)
            yield from texts_of(part.name if part and field.name in {"start_place", "end_place"} else part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))
