"""Sentences over a view's lines that every paper says alike. Each gives plain text in one language, "" for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from visitplan.itinerary.text import Text, script_of
from visitplan.labels import labels
from visitplan.programme.timespan import Timespan, WholeDays
from visitplan.views.view import FollowupLine, PersonLine, PlaceLine, SessionLine, View

NIGHT = time(3)
"""A train under way at this hour is a night train."""


def time_of(session: SessionLine, view: View, language: str) -> str:
    """The clock, without the date: `09:00–10:30`, `about 09:00`, `All day`, `22:10–06:30 (29 Nov)`, `Not placed yet`.

    A zone other than the visit's is named where the clocks differ: `10:00–11:00 (Ukrainian time)`; a journey between
    two zones tells both: `10:00 (Ukrainian time) – 12:05 (Swedish time)`. Who takes part online reads their own clock
    too: `09:00–10:30 = 10:00–11:30 (Ukrainian time)`.
    """
    match session.when:
        case Timespan() as span:
            about = session.approximate
            return "".join(told(span, view, language, approximate=about) for told in (span_of, own_clock))
        case WholeDays():
            return labels(language).word("all_day")
        case _:
            return labels(language).word("not_placed")


def span_of(span: Timespan, view: View, language: str, *, approximate: bool = False) -> str:
    """Both ends of a span by the clock."""
    say = labels(language)
    start, end = zone_of(span.start, view, language), zone_of(span.end, view, language)
    if approximate:
        return say.word("approximate", time=clock(span.start)) + bracketed(start)
    closes, last_date = end_of(span, language)
    if start == end:
        return f"{clock(span.start)}–{closes}{bracketed(last_date, end)}"
    zones = [say.zone(str(moment.tzinfo)) for moment in (span.start, span.end)]
    return f"{clock(span.start)}{bracketed(zones[0])} – {closes}{bracketed(last_date, zones[1])}"


def own_clock(span: Timespan, view: View, language: str, *, approximate: bool = False) -> str:
    """The same by the clock of a recipient who takes part online from another zone."""
    zone = view.own_zone
    if zone is None or span.start.utcoffset() == span.start.astimezone(zone).utcoffset():
        return ""
    own, say = Timespan(span.start.astimezone(zone), span.end.astimezone(zone)), labels(language)
    day = say.short(own.start.date()) + " " if own.start.date() != span.start.date() else ""
    closes = "" if approximate else f"–{end_of(own, language)[0]}"
    return f" = {day}{clock(own.start)}{closes} ({say.zone(str(zone))})"


def end_of(span: Timespan, language: str) -> tuple[str, str]:
    """The end by the clock, midnight as 24:00, and its date where that is a later one."""
    nights = (span.end.date() - span.start.date()).days
    if nights == 1 and span.end.time() == time(0):
        return "24:00", ""
    return clock(span.end), labels(language).short(span.end.date()) if nights else ""


def clock(moment: datetime) -> str:
    """The time of day; in the hour a clock change doubles, with its distance from UTC: `02:30 UTC+02:00`."""
    face = f"{moment:%H:%M}"
    first, second = moment.replace(fold=0).utcoffset(), moment.replace(fold=1).utcoffset()
    # A skipped hour differs between its folds too, but there the second is the larger one.
    if first is None or second is None or first <= second:
        return face
    offset = f"{moment:%z}"
    return f"{face} UTC{offset[:3]}:{offset[3:]}"


def zone_of(moment: datetime, view: View, language: str) -> str:
    """What the moment's zone is called where its clock is not the visit's."""
    if moment.utcoffset() == moment.astimezone(view.visit.zone).utcoffset():
        return ""
    return labels(language).zone(str(moment.tzinfo))


def bracketed(*words: str) -> str:
    """The words in brackets after a space."""
    told = ", ".join(filter(None, words))
    return f" ({told})" if told else ""


def when_of(session: SessionLine, view: View, language: str) -> str:
    """Date and clock: `Tuesday 28 November, 09:00–10:30`, `Tuesday 28 November 22:10 – Wednesday 29 November 06:30`."""
    say = labels(language)
    match session.when:
        case Timespan(start, end):
            midnight = end - timedelta(microseconds=1)
            if midnight.date() == start.date() or session.approximate or end.date() < start.date():
                return f"{say.capital(say.day(start.date()))}, {time_of(session, view, language)}"
            return f"{say.capital(moment_of(start, view, language))} – {moment_of(end, view, language)}"
        case WholeDays(first, last) if first == last:
            return f"{say.capital(say.day(first))}, {say.word('all_day').lower()}"
        case WholeDays(first, last):
            return f"{say.capital(say.day(first))} – {say.day(last)}"
        case _:
            return say.word("not_placed")


def moment_of(moment: datetime, view: View, language: str) -> str:
    """A moment with its date: `Tuesday 28 November 22:10`."""
    day = labels(language).day(moment.date())
    return f"{day} {clock(moment)}{bracketed(zone_of(moment, view, language))}"


def day_of(day: date, language: str) -> str:
    """The date as it heads a day: `Tuesday 28 November`."""
    say = labels(language)
    return say.capital(say.day(day))


def moved_from(session: SessionLine, view: View, language: str) -> str:
    """When a moved session was to be: `Moved (was 09:00–10:30)`, with the date where that is another."""
    if session.was is None:
        return ""
    former = replace(session, when=session.was)
    same = session.when is not None and session.when.days == session.was.days and isinstance(session.was, Timespan)
    old = time_of(former, view, language) if same else when_of(former, view, language)
    return labels(language).word("moved", old=old)


def dates_of(view: View, language: str) -> str:
    """The dates of the visit, with the year."""
    dates = view.visit.dates
    return labels(language).dates(dates.first, dates.last) if dates else ""


def edition_of(view: View, language: str) -> str:
    """Which edition this is, in the visit's own date: `Version 3, 8 September 2026`; a draft says so in words."""
    say = labels(language)
    moment = say.date(view.edition.moment.astimezone(view.visit.zone).date())
    words = [say.word("edition", n=view.edition.number)] if view.edition.number else []
    return ", ".join([*words, moment, *([say.word("draft")] if view.edition.draft else [])])


def version_of(view: View, language: str) -> str:
    """Which edition this is and its code: `Version 3, 8 September 2026 · K7F3QX`."""
    return f"{edition_of(view, language)} · {view.edition.code}"


def zone_note(view: View, language: str) -> str:
    """Whose clock the paper shows: `All times are Swedish time`."""
    say = labels(language)
    return say.word("local_time", zone=say.zone(str(view.visit.zone)))


def kind_of(session: SessionLine, language: str) -> str:
    """The kind in print; a transfer is told by its means: `Night train`."""
    say = labels(language)
    if session.kind != "transfer" or not session.by:
        return say.term("kind", session.kind)
    return say.term("by", "night-train" if session.by == "train" and overnight(session) else session.by)


def overnight(session: SessionLine) -> bool:
    """Whether it is under way at three in the morning."""
    span = session.when
    if not isinstance(span, Timespan):
        return False
    return any(span.holds(datetime.combine(day, NIGHT, span.start.tzinfo)) for day in span.days)


def flags_of(session: SessionLine, language: str) -> tuple[str, ...]:
    """What marks a session: cancelled, to be confirmed, optional, online, interpreted."""
    say = labels(language)
    marks = {
        "cancelled": session.cancelled,
        "tbc": session.status == "tentative",
        "optional": session.optional,
        "online": bool(session.online) or session.has_link,
        "interpreted": bool(session.interpreters or session.interpreting),
    }
    return tuple(say.word(key) for key, holds in marks.items() if holds)


def place_of(session: SessionLine, language: str) -> str:
    """Where it is, by name; a transfer from where to where: `Tyresö → Arlanda`."""
    ends = [place_name(end, language) for end in (session.start_place, session.end_place) if end]
    if ends:
        only = "→ " if session.start_place is None else ""
        return only + " → ".join(ends) + (" →" if session.end_place is None else "")
    return place_name(session.place, language)


def place_name(place: PlaceLine | None, language: str) -> str:
    """A place's name, and where in it: `Town hall, room 4`."""
    if place is None:
        return ""
    return ", ".join(filter(None, (place.name.name(language), place.room.words(language) if place.room else "")))


def place_address(place: PlaceLine | None, language: str) -> str:
    """A place's street."""
    return place.address.name(language) if place and place.address else ""


def name_of(person: PersonLine, language: str) -> str:
    """A person's name, else title, else id; a committee with its number: `Class 7B (23)`."""
    label = person.label if isinstance(person.label, str) else person.label.name(language)
    return label + (f" ({person.count})" if person.count > 1 else "")


def person_of(person: PersonLine, language: str) -> str:
    """Name and title: `Anton Ovsiienko, mayor`."""
    title = person.title.words(language) if person.name and person.title else ""
    return ", ".join(filter(None, (name_of(person, language), title)))


def other_name(person: PersonLine, language: str) -> str:
    """The name in another script, where one was given."""
    return person.name.other_script(language) if person.name else ""


def saying_of(person: PersonLine, language: str) -> Text | None:
    """How to say the name, where that tells who reads this language more than the name as they read it."""
    if person.say is None or person.name is None:
        return person.say
    name, said = person.name.name(language), person.say.words(language)
    readable = person.say.has(language) or script_of(said) == script_of(name)
    return person.say if readable and said != name else None


def people_of(people: Iterable[PersonLine], language: str) -> str:
    """Their names, one after the other."""
    return ", ".join(name_of(person, language) for person in people)


def whom(session: SessionLine, language: str) -> str:
    """Which of the guests: `Everyone`, groups and people by name, those without a name here by number."""
    say = labels(language)
    if session.everyone:
        return say.word("everyone")
    groups = [group.name(language) for group in session.groups]
    named = session.named if groups else session.delegates
    names = [*groups, *(name_of(person, language) for person in named)]
    unnamed = session.guests - sum(person.count for person in session.delegates)
    if unnamed > 0 and not groups:
        names.append(say.plural("children" if unnamed == session.children else "guests", unnamed))
    return ", ".join(names)


def driver_of(session: SessionLine, language: str) -> str:
    """Who drives: a host, or a company in words."""
    if isinstance(session.driver, Text):
        return session.driver.name(language)
    return name_of(session.driver, language) if session.driver else ""


def interpreting_of(session: SessionLine, language: str) -> str:
    """Mode and interpreters: `consecutive: Olha Petrenko`."""
    say = labels(language)
    mode = say.term("mode", session.interpreting)
    return ": ".join(filter(None, (mode, people_of(session.interpreters, language))))


def languages_of(codes: Iterable[str], language: str) -> str:
    """Languages by their names."""
    say = labels(language)
    return ", ".join(say.language(code) for code in codes)


def counts_of(counts: Iterable[tuple[str, int]], subject: str, language: str) -> str:
    """Diets or access needs with their counts, never a name: `vegetarian 3, no pork 1`."""
    say = labels(language)
    return ", ".join(f"{say.term(subject, word)} {number}" for word, number in counts)


def photos_of(session: SessionLine, language: str) -> str:
    """The photo rule of the session and its place."""
    return labels(language).term("photos", session.photos) if session.photos else ""


def words_of(text: Text | None, language: str) -> str:
    """A Text's words, marked where they are in another language."""
    if text is None:
        return ""
    words = text.words(language)
    return words if text.has(language) else f"{words} [{text.form(language)[0]}]"


def followup_note(followup: FollowupLine, language: str) -> str:
    """Whose task it is, by when, and how far: `Helena Ekdal, 1 February 2024, open`."""
    say = labels(language)
    owner = name_of(followup.owner, language) if followup.owner else ""
    due = say.date(followup.due) if followup.due else ""
    return ", ".join(filter(None, (owner, due, say.term("status", followup.status).lower())))
