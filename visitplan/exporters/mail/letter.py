"""What a mail about one session says, in the recipient's language; the same for plain text and for a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from visitplan.exporters import facts
from visitplan.exporters.exporter import words_of
from visitplan.exporters.ics import description
from visitplan.exporters.ics.message import REQUEST, session_of
from visitplan.exporters.ics.plain import joined, lines, link, one_line
from visitplan.labels import labels
from visitplan.programme import mailable
from visitplan.views import changing, words

if TYPE_CHECKING:
    from visitplan.views.view import InvitationLine, PersonLine, SessionLine, View


ATTACHED = "invite.ics"
ENDS = frozenset({"from", "to"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail, passage by passage; `rows` are heads with what they say, `news` what changed."""

    subject: str
    greeting: tuple[str, ...]
    opening: str
    title: str
    news: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    closing: tuple[str, ...]
    footer: str
    off: bool


def letter_of(view: View) -> Letter:
    """The mail of the view's one invitation."""
    (invitation,) = view.invitations
    language, session = view.own_language, session_of(view)
    say = labels(language)
    title = one_line(session.title.words(language)) or session.id
    visit = one_line(view.visit.title.words(language)) or view.visit.id
    end = "answer" if invitation.method == REQUEST else "remove"
    head = say.word(f"mail.subject.{invitation.news}")
    return Letter(
        subject=f"{head}: {' · '.join(filter(None, (title, one_line(at(session, view, language)))))}",
        greeting=tuple(greeting(invitation.attendee, language).split("\n")),
        opening=say.word(f"mail.{invitation.news}", visit=visit),
        title=title,
        news=tuple(news(invitation, view, language)),
        rows=tuple((say.word(key), said) for key, said in rows(invitation, session, view) if said),
        closing=(say.word(f"mail.{end}", file=ATTACHED), signature(view)),
        off=session.cancelled,
        footer=" · ".join((description.version_of(session, view), say.word("recipient_only"))),
    )


def greeting(person: PersonLine, language: str) -> str:
    """How the recipient is addressed, by name."""
    return labels(language).word("mail.greeting", name=one_line(words.name_of(person, language)))


def rows(invitation: InvitationLine, session: SessionLine, view: View) -> Iterator[tuple[str, str]]:
    """Keys of heads and what they say: of what is called off only when and where it was to be."""
    language = view.own_language
    yield "mail.when", "\n".join(when(session, view, language))
    for key, place in (("place", session.place), ("from", session.start_place), ("to", session.end_place)):
        yield key, joined([words.place_name(place, language), words.place_address(place, language)])
    if invitation.method != REQUEST:
        return
    yield "purpose", told(words_of(session.purpose, language))
    yield "description", told(words_of(session.description, language))
    parts = (description.places(session, language), facts.people(session, language))
    for key, said in chain(*parts, facts.talk(session, language), facts.outfit(session, language)):
        if key not in ENDS:
            yield key, told(said)
    yield "link", link(session.url)


def when(session: SessionLine, view: View, language: str) -> Iterator[str]:
    """The date and the clock, where it has been moved when it was to be, and what to know of it."""
    yield at(session, view, language)
    moved = words.moved_from(session, view, language)
    if moved:
        yield moved
    marks = [] if session.cancelled else words.flags_of(session, language)[:3]
    if marks:
        yield ", ".join(marks)


def at(session: SessionLine, view: View, language: str) -> str:
    """The date and the clock; nothing where the ledger keeps no time of what is off."""
    return words.when_of(session, view, language) if session.when else ""


def news(invitation: InvitationLine, view: View, language: str) -> Iterator[str]:
    """What changed for somebody who has an invitation."""
    if invitation.news == "updated":
        for change in view.changes:
            if change.id == invitation.session.id:
                yield from map(one_line, changing.change_lines(change, view, language))


def told(said: str) -> str:
    """Words as a mail may hold them, their line breaks kept."""
    return "\n".join(filter(None, map(one_line, lines(said).split("\n"))))


def signature(view: View) -> str:
    """Who invites, and how to reach them."""
    language = view.own_language
    person = sender_of(view)
    reach = (words.person_of(person, language), person.phone, person.email)
    return "\n".join((labels(language).word("mail.questions"), *filter(None, map(one_line, reach))))


def sender_of(view: View) -> PersonLine:
    """The coordinator mail can go to; without one nobody is invited."""
    return next(person for person in view.coordinators if mailable(person.email))
