"""What anyone may read holds nothing that the private file alone says, in whatever key it stands."""

from dataclasses import replace
from datetime import date

import pytest
from marked_visit import leaves
from visit_over import OVER
from written_visits import edition_at

from visitplan import document, itinerary
from visitplan.programme import Programme, resolve
from visitplan.views import archive, report
from visitplan.views.openness import Openness
from visitplan.views.shelter import shelter_of
from visitplan.views.view import Options, View

AFTER = Options(today=date(2027, 1, 1))


def programme_with(private: str) -> Programme:
    """The visit with a private file laid over it."""
    main, over = (document.read(name, text.encode()) for name, text in (("o.yaml", OVER), ("o.private.yaml", private)))
    written = document.join(main, (), over)
    parsed = itinerary.parse(written)
    assert [found.message for found in parsed.diagnostics] == []
    return replace(resolve(parsed.itinerary, "over.yaml"), private=document.overlaid(written))


def papers_of(programme: Programme) -> tuple[View, View]:
    """The report and the registrar's copy."""
    return report.view(programme, edition_at(), AFTER), archive.view(programme, edition_at(), AFTER)


@pytest.mark.parametrize(
    "private",
    [
        "visit: {title: SECRET}",
        "visit: {case_number: SECRET}",
        "visit: {partnership: {funding: SECRET}}",
        "delegates: {olena: {name: SECRET}}",
        "delegates: {olena: {title: {en: SECRET}}}",
        "delegates: {olena: {organisation: SECRET}}",
        "hosts: {mats: {name: SECRET}}",
        "hosts: {helena: {title: SECRET}}",
        "hosts: {mats: {party: SECRET}}",
        "interpreters: {olha: {name: SECRET}}",
        "sites: {mill: {name: SECRET}}",
        "sites: {mill: {address: SECRET}}",
        "sites: {hotel: {name: SECRET}}",
        "sessions: {tour: {title: SECRET}}",
        "sessions: {tour: {place: SECRET}}",
        "sessions: {bus: {from: SECRET}}",
        "sessions: {bus: {to: SECRET}}",
        "sessions: {bus: {driver: SECRET}}",
        "sessions: {tour: {purpose: SECRET}}",
        "sessions: {tour: {description: SECRET}}",
        "outcomes: [SECRET]",
        "wishes: {bins: {text: SECRET}}",
        "followups: {letter: {text: SECRET}}",
    ],
)
def test_no_private_words_are_told(private: str) -> None:
    """Neither in the report nor in the registrar's copy."""
    for view in papers_of(programme_with(private)):
        assert [leaf for leaf in leaves(view) if isinstance(leaf, str) and "SECRET" in leaf] == []


def test_people_places_and_times_from_there_are_not_told_either() -> None:
    """A session keeps its place in the list; of whom it is and when nothing is said."""
    private = """\
sessions:
  tour: {when: 2026-10-20 10:15-11:00, hosts: [idle], interpreters: [], themes: [care], delegates: [olena], lead: idle}
  bus: {driver: idle, by: car}
  talk: {site: hotel}
hosts: {idle: {languages: [en]}}
followups: {letter: {owner: idle, due: 2026-12-24, status: done}}
"""
    view = papers_of(programme_with(private))[1]
    tour = next(line for line in view.sessions if line.id == "tour")
    assert (tour.when, tour.hosts, tour.lead, tour.delegates, tour.guests, tour.themes) == (None, (), None, (), 0, ())
    bus, talk = (next(line for line in view.sessions if line.id == id_) for id_ in ("bus", "talk"))
    assert (bus.by, talk.place) == ("", None)
    letter = view.followups[0]
    assert (letter.owner, letter.due, letter.status, letter.overdue) == (None, None, "open", False)
    assert "idle" not in {host.id for host in view.hosts}


def test_without_a_private_file_the_visit_is_as_it_is() -> None:
    """Nothing is made anew."""
    programme = programme_with("hosts: {mats: {email: mats@lindhaga.example}}\n")
    plain = replace(programme, private=frozenset())
    openness = Openness(plain, shelter_of(plain))
    assert openness.programme(plain) is plain
    assert openness.session(plain.sessions[0]) is plain.sessions[0]


def test_a_hotel_named_in_the_private_file_is_kept_back_by_that_name() -> None:
    """An outcome of the shared file that names it is left out."""
    programme = programme_with("sites: {hotel: {name: The old mill}}")
    assert str(papers_of(programme)[0].outcomes[2]) == "Left out: names a place that is not public"
