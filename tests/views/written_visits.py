"""Programmes from YAML a coordinator could have written, and what is looked for in their views."""

from datetime import UTC, datetime
from textwrap import dedent

from visitplan import document, itinerary
from visitplan.editions.edition import Edition
from visitplan.programme import Programme, resolve
from visitplan.views import VIEWS
from visitplan.views.view import Options, SessionLine, View

ASKED = Options()
VISIT = """\
visit:
  title: Visit from Zoriane
  dates: 2026-10-23 to 2026-10-27
  timezone: Europe/Stockholm
  languages: [sv, uk, en]
  host: {name: Lindhaga kommun, country: SE}
  guest: {name: Zoriane, country: UA}
  coordinator: helena
delegates:
  olena: {name: {en: Olena Halahan, uk: Олена Галаган}, head: true, languages: [uk, en]}
  andrii: {name: Andrii Yizhak, languages: [pl]}
hosts:
  helena: {name: Helena Ekdal, languages: [sv, en], email: helena@lindhaga.example, phone: +46 70 174 06 05}
  mats: {name: Mats Lindroos, languages: [en]}
"""


BARE = """\
visit:
  title: Visit
  dates: 2026-10-23 to 2026-10-24
  timezone: Europe/Stockholm
  languages: [sv]
  host: Lindhaga
  guest: Zoriane
  coordinator: helena
hosts:
  helena: Helena
"""


def programme_of(written: str, head: str = VISIT) -> Programme:
    """The programme of the visit from 23 to 27 October 2026 and what is written; YAML faults fail the test."""
    read = document.read("visit.yaml", (head + dedent(written)).encode())
    parsed = itinerary.parse(document.join(read, (), None))
    assert [diagnostic.message for diagnostic in parsed.diagnostics] == []
    return resolve(parsed.itinerary, "visit")


def edition_at(moment: datetime = datetime(2026, 10, 1, 12, tzinfo=UTC), number: int = 0) -> Edition:
    """An edition of this moment; a draft before the first release."""
    return Edition(number=number, moment=moment, draft=not number, code="k7f3", stamps={})


def packs_of(programme: Programme, options: Options = ASKED, edition: Edition | None = None) -> dict[str, View]:
    """Every view by its folder; a second one in the same folder by its audience, too."""
    edition = edition or edition_at()
    packs: dict[str, View] = {}
    for audience in VIEWS:
        for folder, view in audience.views(programme, edition, options):
            packs[f"{folder}/{audience.name}" if folder in packs else folder] = view
    return packs


def view_of(programme: Programme, folder: str = "coordinator", options: Options = ASKED) -> View:
    """The view of one folder."""
    return packs_of(programme, options)[folder]


def session_of(view: View, session: str) -> SessionLine:
    """One session of a view."""
    return next(line for line in view.sessions if line.id == session)
