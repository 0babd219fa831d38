"""Where the guests sleep, kept from those who need not know.

What is protected: a transfer's end that is a hotel or any site of `lodging` is left out; so is a text that contains the
name or the address of such a site in any language it was written in, and a title that does gives way to its kind in
print ("Transfer"). On a transfer a word for hotel is enough, since its ends may be words and no site. What cannot be: a
paraphrase, an inflected or misspelt name, a picture behind a link. A session held at the hotel itself names it, since
its hosts must find the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitplan.itinerary.text import Text
from visitplan.labels import labels

if TYPE_CHECKING:
    from visitplan.programme import Programme, Session, Site, Visit
    from visitplan.programme.places import End

HOTEL_WORDS = (
    *("hotel", "hostel", "motel", "guesthouse", "guest house", "lodging", "vandrarhem", "pensionat"),
    *("готел", "мотел", "хостел", "гуртожит"),
)
"""What words for a place to sleep hold in English, Swedish and Ukrainian; also the kinds of site that are kept."""
SHORTEST = 3
"""Letters a name must have to be looked for in texts."""


@dataclass(frozen=True, slots=True)
class Shelter:
    """The sites where guests sleep, and words that tell one without its name."""

    sites: tuple[Site, ...]
    words: tuple[str, ...] = ()

    def around(self, session: Session) -> Shelter:
        """What to keep of one session: not the site it is at anyway; on a transfer, any hotel."""
        sites = tuple(site for site in self.sites if site is not session.site)
        return Shelter(sites, HOTEL_WORDS if session.is_transfer else ())

    def end(self, end: End | None) -> End | None:
        """Where a transfer begins or ends, unless guests sleep there."""
        if isinstance(end, Text):
            return self.text(end)
        return None if end in self.sites else end

    def text(self, text: Text | None) -> Text | None:
        """The text, unless it names where they sleep."""
        return None if text is None or self.named_in(text) else text

    def title(self, session: Session, visit: Visit) -> Text:
        """The title of a session, or its kind in print."""
        if not self.named_in(session.title):
            return session.title
        return Text(tuple((each, labels(each).term("kind", session.kind)) for each in visit.languages))

    def named_in(self, text: Text) -> bool:
        """Whether a text contains the name or address of a place where they sleep."""
        words = [form.casefold() for _, form in text.forms]
        return any(name in form for name in self._names() for form in words)

    def _names(self) -> set[str]:
        """Every form of every name and address, as it is looked for."""
        texts = [text for site in self.sites for text in (site.name, site.address) if text]
        return {*self.words, *(form.casefold() for text in texts for _, form in text.forms if len(form) >= SHORTEST)}


def shelter_of(programme: Programme) -> Shelter:
    """Where the guests of this visit sleep."""
    used = {lodging.site.id for lodging in programme.lodging if lodging.site}
    return Shelter(tuple(site for site in programme.sites if site.id in used or is_hotel(site.kind.casefold())))


def is_hotel(words: str) -> bool:
    """Whether lower case words speak of a place to sleep."""
    return any(hotel in words for hotel in HOTEL_WORDS)
