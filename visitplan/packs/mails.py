"""What the index says of the mails of an edition: to whom, about what, and whom no mail reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.views.inviting import unsent

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Person, Programme

IN = "/invitations/"
MAIL = ".eml"
CALENDAR = ".ics"
OPEN = 60
"""So many mails are shown at once; more wait under their head until asked for."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail about one session, and its calendar file ("" where that is not there)."""

    title: str
    path: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Post:
    """Everything that goes to one person: who it is, where the mails lie."""

    name: str
    email: str
    folder: str
    mails: tuple[Mail, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """Somebody whom no mail reaches, by what else they can be reached, and what it is about."""

    name: str
    phone: str
    titles: str


def is_of_mails(path: str) -> bool:
    """Whether a file is a mail or its calendar file."""
    return IN in path


def is_mail(path: str) -> bool:
    """Whether a file is a mail."""
    return is_of_mails(path) and path.endswith(MAIL)


def posts(programme: Programme, papers: Iterable[tuple[str, str]], language: str) -> Iterator[Post]:
    """The mails by recipient, in the order of their folders; in each by the time of the session."""
    titles, people = titles_of(programme, language), recipients(programme)
    ranks = {session: rank for rank, session in enumerate(titles)}
    every = sorted(
        ((folder, path) for path, folder in papers if is_of_mails(path)),
        key=lambda each: (each[0], ranks.get(session_of(each[1]), -1)),
    )
    paths = {path for _, path in every}
    for folder, group in groupby((each for each in every if is_mail(each[1])), key=lambda each: each[0]):
        mails = tuple(mail_of(path, paths, titles) for _, path in group)
        person = people.get(folder)
        yield Post(name_of(person, language) if person else "", person.email if person else "", folder, mails)


def session_of(path: str) -> str:
    """The id of the session a file is about."""
    return path.partition(IN)[2].removesuffix(MAIL).removesuffix(CALENDAR)


def mail_of(path: str, paths: set[str], titles: Mapping[str, str]) -> Mail:
    """A mail by the title of its session."""
    session, calendar = session_of(path), path.removesuffix(MAIL) + CALENDAR
    return Mail(titles.get(session, session), path, calendar if calendar in paths else "")


def missed(programme: Programme, edition: Edition, language: str) -> Iterator[Missed]:
    """Those who were invited and whom no mail tells the news."""
    titles = titles_of(programme, language)
    for each in unsent(programme, edition):
        name = name_of(each.person, language) if each.person else each.id
        about = ", ".join(titles.get(session, session) for session in each.sessions)
        yield Missed(name, each.person.phone if each.person else "", about)


def titles_of(programme: Programme, language: str) -> dict[str, str]:
    """What each session is called, or was."""
    return {session.id: session.title.words(language) for session in (*programme.former, *programme.sessions)}


def recipients(programme: Programme) -> dict[str, Person]:
    """Who the mails in each folder go to: those of a site to whoever receives there."""
    people = (*programme.delegates, *programme.hosts, *programme.interpreters)
    own = {f"{person.role.value}/{person.id}": person for person in people}
    return own | {f"sites/{site.id}": site.host for site in programme.sites if site.host}


def name_of(person: Person, language: str) -> str:
    """Name, title or id."""
    label = person.label
    return label.name(language) if isinstance(label, Text) else label
