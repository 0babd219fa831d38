"""The cover: both municipalities, the band with title and dates, the greeting, contacts, the code."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from visitplan.almanac.countries import numbers_of
from visitplan.exporters.paper.frame import initial_of, recipient_of
from visitplan.exporters.paper.passages import LINKS, Passages, each, named, once, passage, told, word
from visitplan.exporters.paper.people import person
from visitplan.labels import labels
from visitplan.views.words import dates_of, zone_note

if TYPE_CHECKING:
    from visitplan.views.view import PartyLine, PersonLine, View


def cover(view: View) -> dict[str, object]:
    """Everything on the band and over it."""
    visit, languages = view.visit, view.languages
    parties = [party(line, key, view) for line, key in ((visit.host, "host"), (visit.guest, "guest")) if line]
    return {
        "parties": parties,
        "paper": word("programme", languages),
        "title": once(told(visit.title, languages)),
        "dates": each(languages, lambda language: dates_of(view, language)),
        "lines": [*partnership(view), each(languages, lambda language: zone_note(view, language))],
        "recipient": once(each(languages, lambda language: recipient_of(view, language))),
        "draft": word("draft", languages) if view.edition.draft else [],
        "greeting": told(visit.welcome, languages),
    }


def party(line: PartyLine, role: str, view: View) -> dict[str, object]:
    """A municipality: host or guest."""
    languages = view.languages
    name = named(line.name, languages)
    lands = once(each(languages, lambda code: labels(code).country(line.country))) if line.country else []
    return {
        "role": word(role, languages),
        "name": name,
        "land": once([*named(line.region, languages), *lands]),
        "initial": initial_of(str(name[0]["words"])),
    }


def partnership(view: View) -> list[Passages]:
    """The programme the visit belongs to, who runs it and who pays, a row each, a cell a language."""
    visit, languages = view.visit, view.languages
    lines = [told(visit.partnership, languages)] if visit.partnership else []
    if visit.organisers:
        organisers = ", ".join(visit.organisers)
        lines.append(each(languages, lambda code: f"{labels(code).word('organisers')}: {organisers}"))
    if visit.funding:
        funding = visit.funding
        lines.append(each(languages, lambda code: f"{labels(code).word('funded')}: {funding.words(code)}"))
    return lines


def contacts(view: View, *, emergency: bool = True) -> dict[str, object] | None:
    """Coordinators, who answers at night, and the emergency number."""
    people: dict[str, tuple[PersonLine, list[Passages]]] = {}
    for key, lines in (("coordination", view.coordinators), ("on_call", view.on_call)):
        for line in lines:
            known = people.get(line.id, (line, []))
            people[line.id] = (known[0], [*known[1], word(key, view.languages)])
    cards = [{**person(line, view), "duties": duties, "tags": []} for line, duties in people.values()]
    call = emergency_call(view) if emergency else None
    if not cards and not call:
        return None
    return {"heading": word("contacts", view.languages), "people": cards, "emergency": call}


def emergency_call(view: View) -> dict[str, object] | None:
    """The numbers to call in the country the visit is in, where they are known."""
    languages = view.languages
    numbers = numbers_of(view.visit.host.country if view.visit.host else "")
    if not numbers.emergency:
        return None
    calls = {"medical": numbers.medical, "police": numbers.police}
    return {
        "words": each(languages, lambda code: labels(code).word("emergency", number="").rstrip(": ")),
        "number": passage(numbers.emergency, languages[0], href=f"tel:{numbers.emergency}"),
        "more": [word(key, languages, number=number) for key, number in calls.items() if number],
    }


def code(view: View) -> dict[str, object] | None:
    """A QR code of the address where the newest version is; the address alone where it is too long for one."""
    url, languages = view.visit.url, view.languages
    if not url.startswith(LINKS):
        return None
    return {
        "words": word("newest", languages),
        "address": passage(url.removeprefix("https://"), languages[0], href=url),
        "svg": drawn(url),
        "alt": f"{labels(languages[0]).word('newest')}: {url}",
    }


@lru_cache(maxsize=64)
def drawn(url: str) -> str:
    """The code as SVG, nothing when it would not fit."""
    import segno

    try:
        made: str = segno.make_qr(url, error="m").svg_inline(border=2, dark="#14304a", omitsize=True)
    except segno.DataOverflowError:
        return ""
    return made
