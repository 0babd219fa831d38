"""The registrar's copy is a public record: offices and places, nothing private, no child, no bed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from marked_visit import EDITION, PROGRAMME, leaves, marks_in
from visit_over import SECRETS, programme_over
from written_visits import edition_at

from visitplan.editions import History, Ledger, history_of, released
from visitplan.programme import Programme
from visitplan.views import archive
from visitplan.views.view import Options, View

FIRST = datetime(2026, 10, 1, 8, tzinfo=UTC)
SECOND = datetime(2026, 10, 12, 8, tzinfo=UTC)
MOVED = ("when: 2026-10-21 10:00-11:00, site: mill", "when: 2026-10-21 11:00-12:00, site: mill")
HOTEL = ("Hotel Falken, kind: hotel", "Hotel Ugglan, kind: hotel")


def copy_of(programme: Programme, ledger: Ledger | None = None) -> View:
    """The copy of a visit with what was released of it."""
    edition = replace(edition_at(), history=history_of(programme, ledger))
    return dict(archive.views(programme, edition, Options()))["archive"]


def test_the_programme_as_held_names_no_bed_and_no_child() -> None:
    """What was internal is not there; of a way to the hotel the kind is told, of one's stay there neither place."""
    view = copy_of(programme_over())
    assert [
        (
            each.id,
            str(each.title),
            each.place and str(each.place.name),
            each.end_place and str(each.end_place.name),
            [str(person.label) for person in each.delegates],
            each.children,
        )
        for each in view.sessions
    ] == [
        ("tour", "Tour of the mill", "The old mill", None, ["Olena Halahan"], 1),
        ("bus", "Transfer", None, None, ["Olena Halahan"], 1),
        ("check-in", "Check-in", None, None, ["Olena Halahan"], 1),
        ("talk", "Talk", "The old mill", None, ["Olena Halahan"], 0),
        ("dance", "Dance", None, None, ["Olena Halahan"], 1),
        ("fair", "Fair", None, None, ["Olena Halahan"], 1),
        ("someday", "Some day", None, None, ["Olena Halahan"], 1),
    ]
    assert [str(place.name) for place in view.sites] == ["The old mill"]
    assert list(map(str, view.outcomes)) == [
        "They sign a letter.",
        "Left out: names a place that is not public",
        "The old mill is to be rebuilt.",
    ]


def test_participants_are_those_of_age_who_took_part() -> None:
    """And the coordinator; not who was to see the police, nor who withdrew."""
    view = copy_of(programme_over())
    people = (*view.delegates, *view.hosts, *view.interpreters)
    assert [(person.role, str(person.label)) for person in people] == [
        ("delegates", "Olena Halahan"),
        ("hosts", "Helena Ekdal"),
        ("hosts", "Mats Lindroos"),
        ("hosts", "The choir"),
        ("interpreters", "Olha Lysenko"),
    ]
    assert view.numbers == (("guests", 2), ("children", 1), ("hosts", 21), ("interpreters", 1))


def test_without_a_release_there_is_no_plan_to_compare_with() -> None:
    """Nor where the edition knows of none."""
    view = copy_of(programme_over())
    assert (view.planned, view.planned_edition, view.history) == ((), 0, ())
    bare = archive.view(programme_over(), edition_at(), Options(language="sv"))
    assert (bare.planned, bare.history, bare.languages) == ((), (), ("sv",))


def test_every_edition_is_told_with_what_it_changed() -> None:
    """All is new in the first; the hotel's new name is no news for a record that never names it."""
    before = programme_over()
    ledger = released(programme_over(MOVED, HOTEL), released(before, None, FIRST), SECOND)
    view = copy_of(programme_over(MOVED, HOTEL), ledger)
    first, second = view.history
    assert (first.number, first.moment, second.number, second.moment) == (1, FIRST, 2, SECOND)
    assert {(change.id, change.kinds) for change in first.changes} == {
        (id_, ("new",)) for id_ in ("tour", "bus", "check-in", "talk", "fair", "someday")
    }
    (talk,) = second.changes
    assert talk.before is not None
    assert talk.after is not None
    assert (talk.id, talk.kinds, talk.before.when == talk.after.when) == ("talk", ("moved",), False)
    assert view.planned_edition == 2
    assert [each.id for each in view.planned] == [each.id for each in view.sessions]


def test_it_holds_these_fields_and_no_others() -> None:
    """Every mark of a visit in which every field has one."""
    history = History(planned_edition=1, planned=PROGRAMME.sessions)
    view = archive.view(PROGRAMME, replace(EDITION, history=history), Options())
    person = "id name title organisation party languages count"
    session = "id title when kind status visibility interpreting languages purpose description"
    seen = {
        "visit": "id title zone dates status case_number colour",
        "host": "name region country",
        "party": "name region country",
        "partnership": "name organisers funding",
        "edition": "number moment code",
        "guest friend far manager teacher leader janitor driver interpreter": person,
        "child": "count",
        "earlier talk late": session,
        "open": session.replace(" visibility", ""),
        "break way": session.replace(" kind", ""),
        "unplaced": session.replace(" when", ""),
        "school mill": "id name kind address",
        "theme seen group": "name",
        "wish followup": "text",
    }
    told = {f"{name}.{field}" for names, fields in seen.items() for name in names.split() for field in fields.split()}
    places = {"break.place", "late.place", "way.by", "way.end"}
    assert marks_in(view) == told | places | {"outcome", "followup.due", "followup.status"}


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_private_stands_in_any_edition(secret: str) -> None:
    """Nor by the name a hotel had, or one that is in the plan no more."""
    later = (("hotel: {name: Hotel Falken, kind: hotel}", "inn: {name: Hotel Ugglan, kind: hotel}"),)
    later += (("site: hotel, nights", "site: inn, nights"), ("site: hotel, hosts", "site: inn, hosts"))
    later += (("to: hotel, by", "to: inn, by"), ("Bus to Hotel Falken", "Bus to the hotel"))
    later += (("near Hotel Falken", "near Hotel Ugglan"), ("Breakfast at Hotel Falken", "Breakfast at Hotel Ugglan"))
    after = programme_over(*later)
    view = copy_of(after, released(after, released(programme_over(), None, FIRST), SECOND))
    assert view.history
    assert [leaf for leaf in leaves(view) if isinstance(leaf, str) and secret in leaf] == []
