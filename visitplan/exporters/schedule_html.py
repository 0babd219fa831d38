"""`schedule.html`: one page without an outside request, for a phone and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from visitplan.exporters.exporter import moments_of
from visitplan.exporters.facts import facts_of
from visitplan.exporters.paper.frame import recipient_of
from visitplan.exporters.web import style, template
from visitplan.itinerary.text import Text, script_of, script_of_language
from visitplan.labels import labels
from visitplan.views import words as wording
from visitplan.views.agenda import agenda, row_time, unplaced

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitplan.views.agenda import AgendaDay, AgendaRow
    from visitplan.views.view import FollowupLine, LodgingLine, PartyLine, PersonLine, SessionLine, View

Page: TypeAlias = dict[str, object]
RIGHT_TO_LEFT = frozenset({"ARABIC", "HEBREW"})


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with the language they really are in; `mark` says when a translation is missing."""

    language: str
    words: str
    mark: str = ""

    @property
    def direction(self) -> str:
        """How the words run: rtl or ltr."""
        return "rtl" if script_of(self.words) in RIGHT_TO_LEFT else "ltr"


def render(view: View) -> bytes:
    """UTF-8 HTML, every word of the itinerary escaped."""
    return template("schedule.html.j2").render(page=page_of(view)).encode()


def page_of(view: View) -> Page:
    """What the template shows, all of it words already."""
    visit, first = view.visit, view.languages[0]
    return {
        "language": first,
        "direction": "rtl" if script_of_language(first) in RIGHT_TO_LEFT else "ltr",
        "columns": len(view.languages),
        "style": style(view),
        "title": visit.title.words(first),
        "titles": passages(view, visit.title),
        "parties": [party_of(view, party) for party in (visit.host, visit.guest) if party],
        "partnership": [
            *passages(view, visit.partnership),
            *said(view, lambda code: labels(code).listing(visit.organisers)),
            *passages(view, visit.funding),
        ],
        "dates": said(view, lambda code: wording.dates_of(view, code)),
        "recipient": said(view, lambda code: recipient_of(view, code)) if view.recipient else [],
        "edition": said(view, lambda code: wording.version_of(view, code)),
        "draft": view.edition.draft,
        "zone": said(view, lambda code: wording.zone_note(view, code)),
        "case_number": visit.case_number,
        "nav": labels(first).word("dates"),
        "words": {key: word(view, key) for key in ("contacts", "not_placed", "practical", "no_sessions", "lodging")},
        "welcome": passages(view, visit.welcome),
        "days": [day_of(view, day) for day in agenda(view)],
        "unplaced": [session_of(view, session) for session in unplaced(view)],
        **lists_of(view),
    }


def lists_of(view: View) -> Page:
    """Contacts, participants, practical advice, wishes, outcomes and follow-ups."""
    people = (("delegates", view.delegates), ("hosts", view.hosts), ("interpreters", view.interpreters))
    lists = (
        ("wishes", [line_of(view, wish.text, wish.by) for wish in view.wishes]),
        ("outcomes", [line_of(view, outcome) for outcome in view.outcomes]),
        ("followups", [followup_of(view, followup) for followup in view.followups]),
    )
    return {
        "contacts": contacts_of(view),
        "lodging": [lodging_of(view, lodging) for lodging in view.lodging],
        "numbers": numbers(view),
        "people": [
            {"label": word(view, key), "lines": [person_of(view, person) for person in lines]}
            for key, lines in people
            if lines
        ],
        "practical": [
            {"title": passages(view, advice.title), "text": passages(view, advice.text)}
            for advice in view.visit.practical
        ],
        "lists": [{"label": word(view, key), "lines": lines} for key, lines in lists if lines],
    }


def party_of(view: View, party: PartyLine) -> Page:
    """A municipality with its region and country."""
    land = said(view, lambda code: labels(code).country(party.country)) if party.country else []
    return {"names": passages(view, party.name, name=True), "land": [*passages(view, party.region), *land]}


def line_of(view: View, text: Text, by: Text | None = None) -> Page:
    """A wish or an outcome, and whose it is."""
    return {"texts": passages(view, text), "by": passages(view, by)}


def followup_of(view: View, followup: FollowupLine) -> Page:
    """What is to be done, by whom and when, and how far it is."""
    return {
        "texts": passages(view, followup.text),
        "by": said(view, lambda code: wording.followup_note(followup, code)),
    }


def lodging_of(view: View, lodging: LodgingLine) -> Page:
    """Where guests sleep, from which evening to which, and who."""
    nights, place = lodging.nights, lodging.place
    return {
        "place": passages(view, place.name, name=True) if place else [],
        "address": passages(view, place.address, name=True) if place else [],
        "nights": said(
            view, lambda code: f"{labels(code).word('nights')}: {labels(code).dates(nights.first, nights.last)}"
        ),
        "people": said(view, lambda code: wording.people_of(lodging.people, code)),
    }


def contacts_of(view: View) -> list[Page]:
    """The coordinator and who answers at night, each once, with what they are there for."""
    duties: dict[str, list[str]] = {}
    for key, people in (("coordination", view.coordinators), ("on_call", view.on_call)):
        for person in people:
            duties.setdefault(person.id, []).append(key)
    lines = {person.id: person for person in (*view.on_call, *view.coordinators)}
    return [
        person_of(view, lines[who]) | {"duties": [duty for key in keys for duty in word(view, key)]}
        for who, keys in duties.items()
    ]


def numbers(view: View) -> list[Page]:
    """The numbers to call in the host's country; those the guests may need, so only where contacts stand."""
    from visitplan.almanac import numbers_of

    known = numbers_of(view.visit.host.country if view.visit.host else "")
    lines = (("emergency", known.emergency), ("medical", known.medical), ("police", known.police))
    return [number_of(view, key, number) for key, number in lines if number and view.coordinators]


def number_of(view: View, key: str, number: str) -> Page:
    """A number to call, with what it is for."""
    whole = number.replace(" ", "\N{NO-BREAK SPACE}")
    return {"words": said(view, lambda code: labels(code).word(key, number=whole)), "dial": number}


def day_of(view: View, day: AgendaDay) -> Page:
    """One date with its sessions."""
    return {
        "anchor": f"day-{day.date.isoformat()}",
        "short": wording.day_of(day.date, view.languages[0]),
        "names": said(view, lambda code: wording.day_of(day.date, code)),
        "title": passages(view, day.line.title),
        "notes": [passages(view, note) for note in (day.line.note, day.line.luggage) if note],
        "sessions": [session_of(view, row.session, row) for row in (*day.all_day, *day.timed)],
    }


def session_of(view: View, session: SessionLine, row: AgendaRow | None = None) -> Page:
    """One session as the page shows it, a column a language."""
    return {
        "kind": session.kind,
        "cancelled": session.cancelled,
        "continues": bool(row and row.continues),
        "start": moments_of(session.when)[0],
        "times": said(view, lambda code: row_time(row, view, code) if row else wording.time_of(session, view, code)),
        "kinds": said(view, lambda code: wording.kind_of(session, code)),
        "columns": [column_of(session, code, row) for code in view.languages],
    }


def column_of(session: SessionLine, language: str, row: AgendaRow | None) -> Page:
    """A session in one language: title, marks, prose and facts."""
    say = labels(language)
    continues = (say.word("continues"),) if row and row.continues else ()
    return {
        "language": language,
        "direction": say.direction,
        "title": passage(session.title, language),
        "flags": (*continues, *wording.flags_of(session, language)),
        "texts": [passage(text, language) for text in (session.purpose, session.description) if text],
        "facts": facts_of(session, language),
    }


def person_of(view: View, person: PersonLine) -> Page:
    """A person's line: the reader's own script first, the other after it."""
    first = view.languages[0]
    name = person.name
    native = name.other_script(first) if name else ""
    return {
        "names": [Passage(first, name.name(first))]
        if name
        else passages(view, person.title) or [Passage(first, person.id)],
        "native": Passage(native_language(name, native), native) if name and native else None,
        "titles": [
            *(passages(view, person.title) if name else []),
            *passages(view, person.organisation, name=True),
            *passages(view, person.party),
        ],
        "say": unlike([passage(said, code) for code in view.languages if (said := wording.saying_of(person, code))]),
        "phone": person.phone,
        "dial": "".join(character for character in person.phone if character in "+0123456789"),
        "email": person.email,
        "duties": [],
    }


def native_language(name: Text, form: str) -> str:
    """The language this form of a name was written in."""
    return next((language for language, words in name.forms if words == form), "und")


def passages(view: View, text: Text | None, *, name: bool = False) -> list[Passage]:
    """A Text in every language of the page, once where it is the same; a missing translation is marked."""
    if text is None:
        return []
    if name:
        return unlike([Passage(code, text.name(code)) for code in view.languages])
    return unlike([passage(text, code) for code in view.languages])


def passage(text: Text, language: str) -> Passage:
    """A Text in one language, marked where its translation is missing."""
    used, words = text.form(language)
    return Passage(used, words, "" if used == language or text.plain else missing(language))


def missing(language: str) -> str:
    """What stands beside words that lack a translation."""
    return labels(language).word("missing_translation")


def said(view: View, words: Callable[[str], str]) -> list[Passage]:
    """Words of ours in every language of the page, once where they are the same."""
    return unlike([Passage(code, words(code)) for code in view.languages])


def word(view: View, key: str) -> list[Passage]:
    """A printed word in every language of the page."""
    return said(view, lambda code: labels(code).word(key))


def unlike(texts: list[Passage]) -> list[Passage]:
    """The passages that say something, each words once."""
    once = {text.words: text for text in reversed(texts) if text.words}
    return [text for text in texts if text.words and once[text.words] is text]
