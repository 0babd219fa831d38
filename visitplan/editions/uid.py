"""By what calendars know a session."""

from __future__ import annotations

from uuid import UUID, uuid5

NAMESPACE = UUID("5d294656-f9d8-492b-90a4-a7e43f3c858c")
"""Never change it: UIDs come from it, and calendars know our sessions by them."""


def uid_of(visit: str, session: str) -> str:
    """The same in every pack and edition: from ids alone."""
    return str(uuid5(NAMESPACE, f"{visit}/{session}"))
