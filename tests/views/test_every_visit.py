"""What no pack of any sample visit may hold, whatever the visit is like: phones, addresses, diets, children, beds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from marked_visit import leaves
from written_visits import edition_at, packs_of

from visitplan import document, itinerary
from visitplan.editions import Edition, edition_of, released, with_former
from visitplan.itinerary.text import Text
from visitplan.programme import Person, Programme, Timespan, WholeDays, resolve
from visitplan.views.lines import is_child
from visitplan.views.view import View

ROOT = Path(__file__).parents[2]
VISITS = [*sorted((ROOT / "itineraries").glob("*.yaml")), *sorted((ROOT / "tests" / "visits").glob("*.yaml"))]
VISITS = [path for path in VISITS if "\nvisit:" in f"\n{path.read_text(encoding='utf-8')}"]


def programme_in(path: Path) -> Programme:
    """The programme of a file with all it includes."""

    def read(name: str) -> bytes | None:
        file = path.parent / name
        return file.read_bytes() if file.is_file() else None

    return resolve(itinerary.parse(document.gather(path.name, read, itinerary.PRIVATE)).itinerary, path.stem)


def found(forbidden: set[str], view: View) -> set[str]:
    """Which of these words stand in a view."""
    words = "\n".join({leaf for leaf in leaves(view) if isinstance(leaf, str)})
    return {word for word in forbidden if word in words}


def people_of(programme: Programme) -> tuple[Person, ...]:
    """Everyone."""
    return (*programme.delegates, *programme.hosts, *programme.interpreters)


def private_of(programme: Programme) -> Iterator[str]:
    """Phones and addresses of all but the coordinator, guardians' too."""
    for person in people_of(programme):
        if person is not programme.visit.coordinator:
            yield from (person.email, person.phone)
        if person.guardian:
            yield person.guardian.phone


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_nobody_but_the_coordinator_gets_private_words(path: Path) -> None:
    """Neither phones but those of whom guests may ring, nor health, nor a note; what a leader gets is judged below."""
    programme = programme_in(path)
    on_call = {person.phone for person in programme.visit.on_call}
    health = {form for person in people_of(programme) if person.health for _, form in person.health.forms}
    notes = {form for each in (*programme.sessions, *programme.sites) if each.notes for _, form in each.notes.forms}
    for folder, view in packs_of(programme, edition=edition_at()).items():
        if folder == "coordinator" or folder.startswith("leaders/"):
            continue
        ringable = on_call if view.on_call else set()
        forbidden = {*private_of(programme), *health, *notes} - ringable - {""}
        assert found(forbidden, view) == set(), folder


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_no_host_learns_a_childs_name_or_where_guests_sleep(path: Path) -> None:
    """But the place of their own session, when guests sleep there too."""
    programme = programme_in(path)
    children = {
        form
        for person in programme.delegates
        if person.name and person.age is not None and person.age < 18
        for _, form in person.name.forms
    }
    for folder, view in packs_of(programme).items():
        if not folder.startswith(("sites/", "hosts/")):
            continue
        own = {line.place.id for line in view.sessions if line.place}
        beds = {
            form
            for lodging in programme.lodging
            if lodging.site and lodging.site.id not in own
            for _, form in lodging.site.name.forms
        }
        assert found({*children, *beds}, view) == set(), folder


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_a_leader_learns_of_their_own_children_alone(path: Path) -> None:
    """Phones, guardians and health of these; of nobody else, and nobody else's folder is theirs."""
    programme = programme_in(path)
    children = {person.id: person for person in programme.delegates}
    on_call = {person.phone for person in programme.visit.on_call}
    for folder, view in packs_of(programme).items():
        if not folder.startswith("leaders/"):
            assert view.children == (), folder
            continue
        own = [children[line.person.id] for line in view.children]
        allowed = {word for child in own for word in (child.phone, *([child.guardian.phone] if child.guardian else []))}
        assert found({*private_of(programme)} - allowed - on_call - {""}, view) == set(), folder


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_neither_a_driver_nor_a_form_names_a_guest(path: Path) -> None:
    """A driver counts them; an evaluation form is about sessions."""
    programme = programme_in(path)
    names = {form for person in programme.delegates if person.name for _, form in person.name.forms}
    for folder, view in packs_of(programme).items():
        if folder.startswith("drivers/") or view.audience in {"driver", "evaluation_guests", "evaluation_hosts"}:
            assert found(names, view) == set(), folder


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_the_public_learns_no_name_of_a_person(path: Path) -> None:
    """Before the embargo and after it."""
    programme = programme_in(path)
    names = {form for person in people_of(programme) if person.name for _, form in person.name.forms}
    for year in (2000, 2100):
        moment = edition_at().moment.replace(year=year)
        public = packs_of(programme, edition=edition_at(moment))["public"]
        assert found(names, public) == set()
        assert public.sessions == () or year == 2100


def once_otherwise(programme: Programme) -> tuple[Programme, Edition]:
    """The programme after an edition in which each session was an hour later, elsewhere, and half are gone since."""
    sites = [None, *programme.sites]
    before = [
        replace(
            session,
            when=session.when and later(session.when),
            title=Text(tuple((code, f"{words} (*)") for code, words in session.title.forms)),
            site=None if session.is_transfer else sites[number % len(sites)],
            end_place=sites[number % len(sites)] if session.is_transfer else None,
        )
        for number, session in enumerate(programme.sessions)
    ]
    ledger = released(replace(programme, sessions=tuple(before)), None, edition_at().moment)
    now = with_former(replace(programme, sessions=programme.sessions[::2]), ledger)
    return now, edition_of(now, ledger, edition_at().moment)


def later(when: Timespan | WholeDays) -> Timespan | WholeDays:
    """An hour later; whole days as they are."""
    hour = timedelta(hours=1)
    return Timespan(when.start + hour, when.end + hour) if isinstance(when, Timespan) else when


@pytest.mark.parametrize("path", VISITS, ids=lambda path: path.stem)
def test_news_gives_nobody_away(path: Path) -> None:
    """With everything moved, renamed, elsewhere or gone: no phone, note, child or bed; the public hears no news."""
    programme, edition = once_otherwise(programme_in(path))
    packs = packs_of(programme, edition=edition)
    assert packs["coordinator"].changes
    assert packs["public"].changes == ()
    phones = {*private_of(programme)} - {person.phone for person in programme.visit.on_call} - {""}
    children = {form for child in programme.delegates if is_child(child) and child.name for _, form in child.name.forms}
    for folder, view in packs.items():
        news = replace(view, sessions=(), children=())
        if folder != "coordinator":
            assert found(phones, news) == set(), folder
        if folder.startswith(("sites/", "hosts/")):
            lines = [line for change in view.changes for line in (change.before, change.after) if line]
            own = {folder.split("/")[1], *(line.place.id for line in lines if line.place)}
            beds = {
                form
                for lodging in programme.lodging
                if lodging.site and lodging.site.id not in own
                for _, form in lodging.site.name.forms
            }
            assert found({*children, *beds}, news) == set(), folder
