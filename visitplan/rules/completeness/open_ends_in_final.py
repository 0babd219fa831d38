"""A final programme has a session that is not settled.

Why it matters: It is printed, sent out and read as a promise. Whoever books a train by “about nine” or waits for a
tentative meeting has believed it.

What to do: Confirm the session, give it its time, or cancel it; or set the visit back to `status: draft`. Tentative,
approximate and not placed sessions are found, in a final programme alone.

Before:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sessions:
      tour: {title: Recycling centre, when: "2026-11-24 09:00-10:30", status: tentative}

After:

    visit:
      title: Autumn visit
      dates: 2026-11-24 to 2026-11-27
      timezone: Europe/Stockholm
      languages: [en]
      host: Norrby
      guest: Kalynivka
      coordinator: helena
      status: final
    sessions:
      tour: {title: Recycling centre, when: "2026-11-24 09:00-10:30"}
"""

from __future__ import annotations

from collections.abc import Iterator

from visitplan.diagnostics import Finding, Related, Rule, Severity
from visitplan.programme import Programme, Session
from visitplan.rules.rule import Around, at, live
from visitplan.rules.wording import listing, title_of

RULE = Rule("open-ends-in-final", Severity.ERROR, "completeness", __doc__)
FINAL = ("visit", "status")


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The sessions of a final programme that are open in some way, each once."""
    if not programme.visit.final:
        return
    for session in live(programme):
        ends = list(open_ends(session, programme))
        if ends:
            (key, _, cure), *_ = ends
            yield Finding(
                at(session, key),
                f"the programme is final, and {title_of(session)} {listing([said for _, said, _ in ends])}",
                (Related(FINAL, "final here"),),
                f"{cure}, cancel it, or set the visit back to `draft`",
            )


def open_ends(session: Session, programme: Programme) -> Iterator[tuple[str, str, str]]:
    """What is open: its key, what is said of it, and the cure. A time that cannot be read is spoken of already."""
    if session.status == "tentative":
        yield "status", "is tentative", "confirm it"
    if session.when is None and (*session.route, "when") not in programme.dropped:
        yield "when", "has no time", "add `when:`"
    if session.approximate and session.when is not None:
        yield "approximate", "has an approximate time", "settle its time"
