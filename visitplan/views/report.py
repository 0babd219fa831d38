"""What came of the visit, for a page of outcomes that can become a news item.

It is written to be published, so it holds what the public may know and no more. Never: a guest by name, for a name in
the news needs a yes of its own and guests from a country at war are at risk; a child but in a number; a clock time; a
phone or address; who asked for what; an internal session; what the private file alone says. Titles and sites are those
of public sessions, once the embargo is over; until then neither a day nor a site is told, the coordinator's own
sentences that name one are left out, and the page says until when it must not be published. Where the guests slept is
never told. Hosts are named where they answer for what follows: that is their office.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from visitplan.views import lines
from visitplan.views.aftermath import Guard, bare_edition, followup_line, guard_of, numbers_of
from visitplan.views.audience import Audience
from visitplan.views.openness import Openness
from visitplan.views.public import embargo_of, session_line, weeks_of
from visitplan.views.shelter import Shelter, shelter_of
from visitplan.views.view import Options, SessionLine, View, VisitLine, WishLine

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.itinerary.text import Text
    from visitplan.programme import Programme, Session, Visit, Wish


def views(programme: Programme, edition: Edition, options: Options) -> Iterator[tuple[str, View]]:
    """One page."""
    yield "report", view(programme, edition, options)


def view(programme: Programme, edition: Edition, options: Options) -> View:
    """Who visited whom and when, what was seen, what came of it, what follows and who answers for that."""
    shelter = shelter_of(programme)
    whole, programme = programme, Openness(programme, shelter).programme(programme)
    visit = programme.visit
    today = options.today or edition.moment.astimezone(visit.zone).date()
    free = today >= embargo_of(visit)
    held = held_by(today, programme)
    guard = guard_of(shelter if free else every_site(whole), visit)
    return View(
        audience="report",
        languages=(options.language,) if options.language else visit.languages[:1],
        visit=visit_line(visit, guard, free=free),
        edition=bare_edition(edition),
        options=options,
        sessions=sessions_told(held, shelter, guard) if free else (),
        themes=lines.names_of_themes(dict.fromkeys(theme for session in held for theme in session.themes)),
        numbers=tuple(numbers_of(programme, held)),
        wishes=tuple(wish_line(wish, held, guard) for wish in programme.wishes),
        outcomes=tuple(guard(outcome) for outcome in programme.outcomes),
        followups=tuple(followup_line(followup, today, visit, guard) for followup in programme.followups),
    )


def held_by(today: date, programme: Programme) -> tuple[Session, ...]:
    """What has taken place by the end of this day, but for what is internal."""
    seen = lines.seen_by_participants(programme.sessions)
    return tuple(one for one in seen if not one.cancelled and one.days and one.days[-1] <= today)


def sessions_told(held: Sequence[Session], shelter: Shelter, guard: Guard) -> tuple[SessionLine, ...]:
    """Those open to the public, as the public programme tells them, with their themes; no site guests slept at."""
    told = [session for session in held if session.visibility == "public"]
    made = ((one, session_line(number, one)) for number, one in enumerate(told, 1))
    return tuple(
        replace(
            line,
            title=guard(one.title),
            place=None if one.site in shelter.sites else line.place,
            themes=lines.names_of_themes(one.themes),
        )
        for one, line in made
    )


def every_site(programme: Programme) -> Shelter:
    """All places, not to be named before the embargo ends; but for those that are named like who hosts or visits."""
    return Shelter(tuple(site for site in programme.sites if not names_a_party(site.name, programme.visit)))


def names_a_party(name: Text, visit: Visit) -> bool:
    """Whether a site's name only repeats who hosts or who visits."""
    parties = [form.casefold() for party in (visit.host, visit.guest) for _, form in party.name.forms]
    return any(form.casefold() in party for _, form in name.forms for party in parties)


def visit_line(visit: Visit, guard: Guard, *, free: bool) -> VisitLine:
    """Who visited whom, by whom it was made possible; the days once they may be known, till then the weeks."""
    partnership = visit.partnership
    return VisitLine(
        id=visit.id,
        title=guard(visit.title),
        zone=visit.zone,
        languages=visit.languages,
        dates=visit.dates if free else None,
        weeks=weeks_of(visit),
        host=lines.party_line(visit.host),
        guest=lines.party_line(visit.guest),
        partnership=partnership.name if partnership else None,
        organisers=partnership.organisers if partnership else (),
        funding=partnership.funding if partnership else None,
        status=visit.status,
        embargo=None if free else embargo_of(visit),
        case_number=visit.case_number,
        colour=visit.colour,
    )


def wish_line(wish: Wish, held: Sequence[Session], guard: Guard) -> WishLine:
    """What the guests asked for and whether a session took it up; not who asked."""
    themes = {theme for session in held for theme in session.themes}
    met = not themes.isdisjoint(wish.themes) if wish.themes else None
    return WishLine(text=guard(wish.text), themes=lines.names_of_themes(wish.themes), met=met)


AUDIENCE = Audience(name="report", views=views, papers=("report.{language}.pdf", "report.{language}.md"))
