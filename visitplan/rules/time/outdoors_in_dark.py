"""An outdoor session is in the dark.

Why it matters: In November the sun sets in the north before the afternoon coffee. The guests see a car park by
torchlight, and someone slips.

What to do: Move it into the hours the hint names, or indoors. The sun is reckoned for the site's `location:`; it
speaks of sessions with `outdoors: true` there. Where the sun does not set or does not rise, its height decides.

Before:

    sites: {petterboda: {name: Petterboda, location: [59.2315, 18.2790]}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 14:30-16:00", site: petterboda, outdoors: true}

After:

    sites: {petterboda: {name: Petterboda, location: [59.2315, 18.2790]}}
    sessions:
      tour: {title: Waste tour, when: "2026-11-24 13:00-14:30", site: petterboda, outdoors: true}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.almanac import Daylight, daylight, in_dark
from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Timespan
from visitplan.rules.rule import Around, at, stays, within_visit
from visitplan.rules.wording import clock, name_of

RULE = Rule("outdoors-in-dark", Severity.WARNING, "time", __doc__)


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """Outdoor sessions at a site on the map, any moment of which is without sun."""
    zone = programme.visit.zone
    for stay in stays(programme):
        session, when = stay.session, stay.when
        if not session.outdoors or session.site is None or session.site.location is None:
            continue
        if session.is_transfer or not within_visit(programme, session):
            continue
        location = session.site.location
        if in_dark(location, when.start_utc, when.end_utc):
            here = when.start.astimezone(session.site.zone or zone)
            sun = daylight(location, here.date(), session.site.zone or zone)
            that_day = " that day" if sun.dark or sun.sunrise or sun.sunset else ""
            yield Finding(
                at(session, "when"),
                f"{fact(sun, when)} at {name_of(session.site)}{that_day}",
                (Related(at(session, "outdoors"), "outdoors"),),
                cure(sun, when),
            )


def fact(sun: Daylight, when: Timespan) -> str:
    """When the sun sets or rises, whichever is the matter."""
    if sun.dark:
        return "the sun does not rise"
    if sun.sunrise and when.start < sun.sunrise:
        return f"sunrise is {clock(sun.sunrise)}"
    if sun.sunset:
        return f"sunset is {clock(sun.sunset, when.start.date())}"
    return "the sun goes down before it ends"


def cure(sun: Daylight, when: Timespan) -> str:
    """Where in the day it fits."""
    if sun.sunrise is None or sun.sunset is None or when.duration > sun.sunset - sun.sunrise:
        return "move it indoors, or see to light"
    return f"there is daylight {clock(sun.sunrise)}–{clock(sun.sunset, sun.sunrise.date())}"
