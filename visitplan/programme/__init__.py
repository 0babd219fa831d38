"""Programme: the visit resolved, what will happen."""

from visitplan.programme.attendance import sessions_by_person
from visitplan.programme.invited import concerned, invited, mailable
from visitplan.programme.model import OddTime, Programme, Unresolved, WrittenText
from visitplan.programme.people import Group, Guardian, Person, Role
from visitplan.programme.places import End, Lodging, Site, Way
from visitplan.programme.resolve import resolve
from visitplan.programme.session import Occurrence, Session
from visitplan.programme.timespan import Timespan, WholeDays
from visitplan.programme.visit import Acceptance, Advice, Day, Followup, Partnership, Party, Theme, Visit, Wish
from visitplan.programme.ways import Distance, Ways

__all__ = [
    "Acceptance",
    "Advice",
    "Day",
    "Distance",
    "End",
    "Followup",
    "Group",
    "Guardian",
    "Lodging",
    "Occurrence",
    "OddTime",
    "Partnership",
    "Party",
    "Person",
    "Programme",
    "Role",
    "Session",
    "Site",
    "Theme",
    "Timespan",
    "Unresolved",
    "Visit",
    "Way",
    "Ways",
    "WholeDays",
    "Wish",
    "WrittenText",
    "concerned",
    "invited",
    "mailable",
    "resolve",
    "sessions_by_person",
]
