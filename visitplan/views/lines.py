"""What every audience's lines are built with. Nothing here decides who may see what: that stands in each audience."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.editions.days import days_of, times_of, with_veiled
from visitplan.itinerary.text import Text
from visitplan.labels import labels
from visitplan.programme import Timespan, WholeDays
from visitplan.views.view import AdviceLine, Options, PartyLine, PlaceLine, SessionLine, WishLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.editions.days import Had
    from visitplan.programme import Advice, Group, Party, Person, Programme, Session, Site, Theme, Visit, Wish
    from visitplan.programme.places import End

GROWN_UP = 18
UNRANKED = 10**9


def party_line(party: Party) -> PartyLine:
    """A municipality with its region and country."""
    return PartyLine(name=party.name, region=party.region, country=party.country)


def advice_line(advice: Advice) -> AdviceLine:
    """One thing guests need to know."""
    return AdviceLine(title=advice.title, text=advice.text)


def wish_line(wish: Wish) -> WishLine:
    """What the guests asked for."""
    return WishLine(text=wish.text, by=wish.by, themes=names_of_themes(wish.themes))


def names_of_themes(themes: Iterable[Theme]) -> tuple[Text, ...]:
    """The themes by name."""
    return tuple(theme.name for theme in themes)


def end_line(end: End | None, place_line: Callable[[Site], PlaceLine]) -> PlaceLine | None:
    """Where a transfer begins or ends: a site as this audience may know it, or words."""
    return None if end is None else PlaceLine(name=end) if isinstance(end, Text) else place_line(end)


def place_of(session: Session, place_line: Callable[[Site], PlaceLine]) -> PlaceLine | None:
    """Where a session is: a site as this audience may know it, and where in it; or words."""
    return in_room(end_line(session.site or session.place, place_line), session, session.place)


def in_room(line: PlaceLine | None, session: Session, place: Text | None) -> PlaceLine | None:
    """The site of a session with the words for a place in it: a room, a gate."""
    return replace(line, room=place) if line and session.site else line


def group_name(group: Group, visit: Visit) -> Text:
    """The group's name, else `Group ID` in every language of the visit."""
    return group.name or Text(tuple((each, labels(each).word("group", id=group.id)) for each in visit.languages))


def taking_part(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those who have not withdrawn, by protocol: the head first, then by rank, then as they stand in the file."""
    return by_protocol(person for person in people if not person.withdrawn)


def by_protocol(people: Iterable[Person]) -> tuple[Person, ...]:
    """The head of the delegation first, then by rank, then as they stand in the file."""
    return tuple(sorted(people, key=lambda each: (not each.head, UNRANKED if each.rank is None else each.rank)))


def grown_up(people: Iterable[Person]) -> tuple[Person, ...]:
    """Those of age: nothing a host or the public reads may name a child."""
    return tuple(person for person in people if not is_child(person))


def is_child(person: Person) -> bool:
    """Whether someone is under 18."""
    return person.age is not None and person.age < GROWN_UP


def seen_by_participants(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """All but the internal ones, which only the coordinator sees."""
    return tuple(session for session in sessions if session.visibility != "internal")


def with_former(sessions: Iterable[Session], former: Iterable[Session]) -> tuple[Session, ...]:
    """These sessions, and the newest of each that stands among them no more, in order of start, then id."""
    live = tuple(sessions)
    known = {session.id for session in live}
    gone: dict[str, Session] = {}
    for session in former:
        if session.id not in known:
            gone.setdefault(session.id, session)
    return tuple(sorted((*live, *gone.values()), key=order)) if gone else live


def order(session: Session) -> tuple[bool, str, str]:
    """Where a session stands: by start, whole days first on their date, the not placed last."""
    match session.when:
        case Timespan(start=start):
            return False, start.isoformat(), session.id
        case WholeDays(first=first):
            return False, first.isoformat(), session.id
    return True, "", session.id


def photos_of(session: Session, guests: Sequence[Person] = ()) -> str:
    """The photo rule: `no` where the session, the site or one of these guests says so, `yes` where one says yes."""
    said = {session.photos, session.site.photos if session.site else "", *_refusals(guests)}
    return next((word for word in ("no", "yes") if word in said), "ask")


def _refusals(guests: Iterable[Person]) -> set[str]:
    """Only a no of a guest counts for all of them."""
    return {person.photos for person in guests if person.photos == "no"}


def recipient_of(person: Person, visit: Visit) -> Text:
    """Whom a pack is for, by name, else title, else id."""
    label = person.label
    return label if isinstance(label, Text) else Text(((visit.languages[0], label),), everywhere=True)


def languages_for(person: Person | None, visit: Visit, options: Options) -> tuple[str, ...]:
    """The one language of a pack: as asked for, else the first of theirs the visit has, else the guests' or the hosts'.

    Hosts and interpreters fall back to the visit's first language, delegates to its second.
    """
    if options.language:
        return (options.language,)
    own = person.languages if person else ()
    fallback = visit.languages[1:2] if person and person.role == "delegates" else ()
    shared = tuple(language for language in own if language in visit.languages)
    return (shared or fallback or visit.languages)[:1]


def since_of(edition: Edition) -> int | None:
    """The edition that the news is told from."""
    return edition.changes.since if edition.changes else None


def guest_languages(programme: Programme, options: Options) -> tuple[str, ...]:
    """The languages of the guests' own packs, in the visit's order; without guests yet, what guests fall back to."""
    visit, people = programme.visit, taking_part(programme.delegates)
    read = {languages_for(person, visit, options) for person in people} or {visit.languages[1:2] or visit.languages}
    return (options.language,) if options.language else tuple(each for each in visit.languages if (each,) in read)


def edition_for(
    edition: Edition, sessions: Iterable[SessionLine], had: Had | None = None, elsewhere: Iterable[str] = ()
) -> Edition:
    """The edition with the stamps of these sessions alone: even an id may tell where the guests are.

    `had` tells which sessions were this recipient's; then their dates have stamps too, and those without a time any
    more the one they had. `elsewhere` are ids of sessions of theirs that stand in another pack of theirs by now.
    """
    shown = tuple(sessions)
    told = {session.id: session.when for session in shown}
    stamps = {id_: edition.stamps[id_] for id_ in told if id_ in edition.stamps}
    days = days_of(edition, (*told, *elsewhere), had) if had else {}
    live = {session.id: session.when.days for session in shown if session.when and not session.cancelled}
    days = with_veiled(edition, days, live) if had else days
    times = times_of(edition, (id_ for id_, when in told.items() if when is None), had) if had else {}
    own = replace(edition, stamps=stamps, days=days, times=times)
    return replace(own, changes=None, courses={}, codes={}, titled=None)


def theirs(person: Person) -> Had:
    """Those a person had a part in."""
    return lambda facts: not facts.internal and person.id in facts.people
