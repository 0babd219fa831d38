"""`record.json`: who took part and as what, every edition and what it changed, what came of the visit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from visitplan.exporters.exporter import moments_of
from visitplan.exporters.schedule_json import edition_of, ids_of, text_of, visit_of
from visitplan.views.changing import change_lines

if TYPE_CHECKING:
    from visitplan.exporters.schedule_json import Json
    from visitplan.views.view import ChangeLine, FollowupLine, IssueLine, PersonLine, SessionLine, View


def render(view: View) -> bytes:
    """UTF-8 JSON: dates and moments as in `schedule.json`, Texts as maps; changes also said in the copy's language."""
    visit = view.visit
    whole: dict[str, Json] = {
        "visit": visit_of(view),
        "edition": edition_of(view),
        "partnership": text_of(visit.partnership),
        "organisers": list(visit.organisers),
        "funding": text_of(visit.funding),
        "numbers": dict(view.numbers),
        "participants": [person_of(each) for each in (*view.delegates, *view.hosts, *view.interpreters)],
        "planned_edition": view.planned_edition or None,
        "editions": [issue_of(issue, view) for issue in view.history],
        "wishes": [{"text": text_of(wish.text), "themes": list(map(text_of, wish.themes))} for wish in view.wishes],
        "outcomes": [text_of(outcome) for outcome in view.outcomes],
        "followups": [followup_of(followup) for followup in view.followups],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def person_of(person: PersonLine) -> dict[str, Json]:
    """Someone who took part, and as what."""
    return {
        "id": person.id,
        "role": person.role.removesuffix("s"),
        "head": person.head,
        "name": text_of(person.name),
        "title": text_of(person.title),
        "organisation": text_of(person.organisation),
        "party": text_of(person.party),
        "count": person.count,
    }


def issue_of(issue: IssueLine, view: View) -> dict[str, Json]:
    """An edition with its changes."""
    return {
        "number": issue.number,
        "moment": issue.moment.isoformat(),
        "code": issue.code,
        "changes": [change_of(change, view) for change in issue.changes],
    }


def change_of(change: ChangeLine, view: View) -> dict[str, Json]:
    """A session that was not as before: in which ways, how it was and how it became."""
    return {
        "session": change.id,
        "kinds": [str(kind) for kind in change.kinds],
        "said": list(change_lines(change, view, view.languages[0])),
        "before": state_of(change.before),
        "after": state_of(change.after),
    }


def state_of(line: SessionLine | None) -> Json:
    """A session as an edition had it."""
    if line is None:
        return None
    start, end = moments_of(line.when)
    return {
        "title": text_of(line.title),
        "start": start,
        "end": end,
        "status": line.status,
        "place": text_of(line.place.name) if line.place else None,
        "from": text_of(line.start_place.name) if line.start_place else None,
        "to": text_of(line.end_place.name) if line.end_place else None,
        "hosts": ids_of(line.hosts),
        "interpreters": ids_of(line.interpreters),
    }


def followup_of(followup: FollowupLine) -> dict[str, Json]:
    """What follows, who answers for it, by when."""
    return {
        "text": text_of(followup.text),
        "owner": text_of(followup.owner.name) if followup.owner else None,
        "due": followup.due.isoformat() if followup.due else None,
        "status": followup.status,
        "overdue": followup.overdue,
    }
