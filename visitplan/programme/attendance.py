"""Who is where, for everyone at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.programme.model import Programme
    from visitplan.programme.people import Person
    from visitplan.programme.session import Session


def sessions_by_person(programme: Programme) -> Mapping[Person, list[Session]]:
    """The sessions everyone takes part in, in order; cancelled and not placed ones too."""
    sessions: dict[Person, list[Session]] = defaultdict(list)
    for session in programme.sessions:
        for person in session.attending:
            sessions[person].append(session)
    return sessions
