"""Who sees what, to the last field: the marks that turn up in a view are exactly those named here.

A field added to a view, or to the visit, fails here until somebody decides who may see it.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace

from marked_visit import EDITION, PROGRAMME, leaves, marks_in

from visitplan.views import VIEWS, attendance, badges, doors, evaluation_guests, evaluation_hosts, kitchen
from visitplan.views.view import Options, View

PERSON = "id name title organisation party say languages modes count"
COORDINATOR = f"{PERSON} phone email"
GUESTS_SESSION = (
    "id title when kind status interpreting languages purpose description speech url wear bring plan_b luggage stamp"
)
HOSTS_SESSION = (
    "id title when kind status interpreting languages purpose description speech url wear bring plan_b stamp"
)
GUESTS_SITE = "id name kind address location meeting_point wear bring photos access"
HOSTS_SITE = f"{GUESTS_SITE} parking"
HOSTS_VISIT = "id title zone status embargo case_number colour"
EDITION_SEEN = "number moment code"

AROUND_GUESTS: Mapping[str, str] = {
    "visit": "id title zone dates status embargo case_number url colour welcome",
    "host": "name region country",
    "party": "name region country",
    "partnership": "name organisers funding",
    "advice": "title text",
    "day": "date title note luggage",
    "wish": "text by",
    "edition": EDITION_SEEN,
    "guest": PERSON,
    "friend": PERSON,
    "child": PERSON,
    "far": PERSON,
    "manager": COORDINATOR,
    "oncall": f"{PERSON} phone",
}
AROUND_HOSTS: Mapping[str, str] = {
    "visit": HOSTS_VISIT,
    "host": "name region country",
    "party": "name region country",
    "edition": EDITION_SEEN,
    "manager": COORDINATOR,
}

HIDDEN_FROM_THE_COORDINATOR: Mapping[str, str] = {
    # what finds a thing in the file, or is told by another field
    "programme": "name",
    "visit": "route follows",
    "earlier talk way secret open late unplaced": "route duration",
    "break": "route duration",
    "late": "route duration series repeat",
    "school mill hotel day accepted": "route",
    "theme seen wish group lodging followup": "id route",
    "guest friend teacher leader interpreter": "route rank latin_source",
    # diets and needs are counts of those who are there in person
    "gone far driver manager oncall janitor": "route rank latin_source diet access",
    # a child's papers are the leader's alone
    "child": "route rank latin_source age health",
    "guardian": "name phone languages",
}
DELEGATION: Mapping[str, str] = {
    **AROUND_GUESTS,
    "earlier talk open late": GUESTS_SESSION,
    "break way": GUESTS_SESSION.replace(" kind", ""),
    "unplaced": GUESTS_SESSION.replace(" when", ""),
    "break.place late.place way.by way.end way.driver": "",
    "school mill": GUESTS_SITE,
    "hotel": GUESTS_SITE.replace(" kind", ""),
    "lodging": "nights",
    "theme seen group": "name",
    "teacher leader driver janitor interpreter": PERSON,
}
FRIEND: Mapping[str, str] = {
    **AROUND_GUESTS,
    "open": f"{GUESTS_SESSION} online",
    "unplaced": f"{GUESTS_SESSION} online".replace(" when", ""),
    "school mill": GUESTS_SITE,
    "hotel": GUESTS_SITE.replace(" kind", ""),
    "lodging": "nights",
    "theme": "name",
    "teacher janitor": PERSON,
}
CHILD: Mapping[str, str] = {
    **AROUND_GUESTS,
    "talk": f"{GUESTS_SESSION} online",
    "school": GUESTS_SITE,
    "theme group": "name",
    "teacher leader driver interpreter": PERSON,
}
SCHOOL: Mapping[str, str] = {
    **AROUND_HOSTS,
    "talk": f"{HOSTS_SESSION} online",
    "unplaced": f"{HOSTS_SESSION} online".replace(" when", ""),
    "school": HOSTS_SITE,
    "theme seen": "name",
    "wish": "text by",
    "guest friend far teacher leader interpreter": PERSON,
    "child": "count",
}
TEACHER: Mapping[str, str] = {
    **SCHOOL,
    "way": f"{HOSTS_SESSION} online by end".replace(" kind", ""),
}
JANITOR: Mapping[str, str] = {
    **AROUND_HOSTS,
    "earlier open": f"{HOSTS_SESSION} online",
    "mill": HOSTS_SITE,
    "theme seen": "name",
    "wish": "text by",
    "guest friend janitor": PERSON,
}
INTERPRETER: Mapping[str, str] = {
    **AROUND_HOSTS,
    "talk": f"{HOSTS_SESSION} online",
    "way": f"{HOSTS_SESSION} online by end".replace(" kind", ""),
    "break": "id title when status place stamp",
    "school": HOSTS_SITE.replace(" photos access", ""),
    "hotel": HOSTS_SITE.replace(" photos access", "").replace(" kind", ""),
    "theme": "name",
    "guest far teacher leader interpreter": PERSON,
    "child": "count",
}
CARD = "id name title organisation languages"
ON_CARDS: Mapping[str, str] = {
    "visit": "id title zone status colour",
    "host party": "name",
    "edition": EDITION_SEEN,
}
BADGES: Mapping[str, str] = {
    **ON_CARDS,
    "guest friend manager oncall teacher leader driver interpreter": CARD,
    "child": "id name languages",
}
DOORS: Mapping[str, str] = {
    **ON_CARDS,
    "earlier talk open late": "id title when kind interpreting languages stamp",
    "break": "id title when place interpreting languages stamp",
    "late": "place",
    "school mill": "id name",
}
KITCHEN: Mapping[str, str] = {
    **AROUND_HOSTS,
    "talk": "id title when kind status stamp",
    "unplaced": "id title kind status stamp",
    "school": "id name",
    # counted, never by name
    "guest friend child teacher leader interpreter": "count diet",
}
LEADER: Mapping[str, str] = {
    "visit": "id title zone dates status case_number colour",
    "host party": "name region country",
    "edition": EDITION_SEEN,
    "manager": COORDINATOR,
    "oncall": f"{PERSON} phone",
    "talk": "id title when kind status wear bring plan_b luggage stamp",
    "school": "id name address meeting_point",
    "group": "name",
    "guest teacher leader driver interpreter": "id name count",
    # the only paper with any of this
    "child": "id name count languages phone email age health diet access photos",
    "guardian": "name phone languages",
}
DRIVER: Mapping[str, str] = {
    **AROUND_HOSTS,
    "oncall": f"{PERSON} phone",
    "way": "id title when status by end driver luggage seats stamp",
    # the one host who must know it
    "hotel": "id name address location meeting_point parking",
    "teacher": "id name title count access",
    # counted, never by name
    "guest interpreter": "count access",
}
SIGNER = "id name title organisation count"
PAID_FOR: Mapping[str, str] = {
    "partnership": "name organisers funding",
    "edition": EDITION_SEEN,
}
ATTENDANCE: Mapping[str, str] = {
    **PAID_FOR,
    "host party": "name",
    "visit": "id title zone dates status case_number colour",
    "earlier talk late open": "id title when kind stamp",
    "guest friend child far teacher leader driver janitor interpreter": SIGNER,
}
EVALUATION: Mapping[str, str] = {
    **PAID_FOR,
    "host party": "name region country",
    "visit": "id title zone status case_number colour",
    "manager": "id name title email",
}
EVALUATION_OF_GUESTS: Mapping[str, str] = {
    **EVALUATION,
    "earlier talk late open": "id title",
    "theme seen": "name",
    "wish": "text by",
}
PUBLIC_BEFORE: Mapping[str, str] = {
    "visit": "id title zone status colour",
    "host party": "name",
    "edition": EDITION_SEEN,
}


def marks(told: Mapping[str, str]) -> set[str]:
    """Every `who.field` of a table that has several of both in a line."""
    return {
        f"{who}.{field}" if field else who
        for people, names in told.items()
        for who in people.split()
        for field in names.split() or [""]
    }


def view_of(folder: str) -> View:
    """The view of one folder."""
    return next(
        view for audience in VIEWS for name, view in audience.views(PROGRAMME, EDITION, Options()) if name == folder
    )


def test_the_coordinator_gets_all_but_a_childs_papers_and_named_diets() -> None:
    """Whatever is not shown to the coordinator is named here with its reason."""
    assert marks_in((PROGRAMME, EDITION)) - marks_in(view_of("coordinator")) == marks(HIDDEN_FROM_THE_COORDINATOR)


def test_the_delegation_gets_no_notes_costs_links_phones_diets() -> None:
    """Guests see all sessions meant for them, and ring the coordinator and who is on call."""
    assert marks_in(view_of("delegation")) == marks(DELEGATION)


def test_a_delegate_gets_their_own_sessions_with_links_and_their_own_lodging() -> None:
    """Others' sessions are absent; the names of the delegation are not."""
    assert marks_in(view_of("delegates/‹friend.id›")) == marks(FRIEND)


def test_a_childs_own_paper_tells_nothing_of_age_health_guardian() -> None:
    """Only the name stands there; without a bed of theirs, no hotel."""
    assert marks_in(view_of("delegates/‹child.id›")) == marks(CHILD)


def test_a_site_gets_its_own_sessions_and_themes_seen_before() -> None:
    """No hotel, no other time or place, no phone of a guest, no child by name."""
    assert marks_in(view_of("sites/‹school.id›")) == marks(SCHOOL)


def test_a_host_rides_along_without_learning_the_hotel() -> None:
    """The transfer shows the end where nobody sleeps."""
    assert marks_in(view_of("hosts/‹teacher.id›")) == marks(TEACHER)


def test_a_host_elsewhere_gets_nothing_of_the_school() -> None:
    """Another host's brief is about other sessions."""
    assert marks_in(view_of("hosts/‹janitor.id›")) == marks(JANITOR)


def test_an_interpreter_gets_own_sessions_ways_and_the_break_between() -> None:
    """The hotel only as the end of a way they go along; a break by its title and place."""
    assert marks_in(view_of("interpreters/‹interpreter.id›")) == marks(INTERPRETER)


def test_badges_tell_who_someone_is_and_of_a_child_the_name_alone() -> None:
    """No phone, no party, no session, no date; nobody who takes part from afar."""
    guests = tuple(replace(person, count=1) for person in PROGRAMME.delegates)
    hosts = tuple(replace(person, count=1) for person in PROGRAMME.hosts)
    interpreters = tuple(replace(person, count=1) for person in PROGRAMME.interpreters)
    programme = replace(PROGRAMME, delegates=guests, hosts=hosts, interpreters=interpreters)
    assert marks_in(badges.view(programme, EDITION, Options())) == marks(BADGES)


def test_door_signs_name_no_person() -> None:
    """What, when, where, in which languages, and the two municipalities."""
    assert marks_in(doors.view(PROGRAMME, EDITION, Options())) == marks(DOORS)


def test_a_kitchen_gets_numbers_and_no_name_but_the_coordinators() -> None:
    """Kinds of diet with how many have them; which dishes, when and where."""
    (school,) = (site for site in PROGRAMME.sites if site.id == "‹school.id›")
    assert marks_in(kitchen.view(school, PROGRAMME, EDITION, Options())) == marks(KITCHEN)


def test_a_leader_gets_what_is_private_of_their_children_and_of_nobody_else() -> None:
    """With whom to call, when they are where, and which grown-ups are there."""
    assert marks_in(view_of("leaders/‹guest.id›")) == marks(LEADER)


def test_a_driver_gets_both_ends_and_numbers() -> None:
    """The hotel, since they drive there; no guest by name, no other session, no note."""
    assert marks_in(view_of("drivers/‹way.id›")) == marks(DRIVER)


def test_an_attendance_list_tells_who_and_what_they_were_at() -> None:
    """No place, phone, diet or party; nobody who has withdrawn or has nothing to sign for."""
    assert marks_in(attendance.view(PROGRAMME, EDITION, Options())) == marks(ATTENDANCE)


def test_an_evaluation_form_tells_no_time_and_no_place() -> None:
    """Guests read the titles and themes of what they were shown; hosts, one form for all of them, not even that."""
    assert marks_in(evaluation_guests.view(PROGRAMME, EDITION, Options())) == marks(EVALUATION_OF_GUESTS)
    assert marks_in(evaluation_hosts.view(PROGRAMME, EDITION, Options())) == marks(EVALUATION)


def test_the_public_gets_no_date_before_the_embargo_ends() -> None:
    """Whose visit and which week: nothing else."""
    assert marks_in(view_of("public")) == marks(PUBLIC_BEFORE)


UNMARKED = {
    # for the rules alone, never in a view
    ("Programme", "texts"),
    ("Programme", "unresolved"),
    ("Programme", "odd_times"),
    ("Programme", "former"),
    ("Session", "guests_gone"),
    ("Programme", "private"),
    ("Programme", "listed"),
    ("Programme", "dropped"),
    # facts without words
    ("Group", "shared"),
    ("Person", "shared"),
    ("Site", "shared"),
    ("Theme", "shared"),
    ("Opening", "day"),
}


def test_every_field_of_the_visit_is_marked() -> None:
    """A field added to the programme needs a mark, so that the lists above decide on it."""
    empty, filled = set(), set()
    for record in records(PROGRAMME):
        for field in fields(record):
            (filled if getattr(record, field.name) else empty).add((type(record).__name__, field.name))
    assert empty - filled == UNMARKED


def records(value: object) -> list[object]:
    """Every record of the programme in it, the policy and the times themselves excepted."""
    if isinstance(value, tuple):
        return [record for each in value for record in records(each)]
    if not is_dataclass(value) or type(value).__module__.endswith((".policy", ".text", ".timespan")):
        return []
    return [value, *(record for field in fields(value) for record in records(getattr(value, field.name)))]


def test_a_mark_is_found_wherever_it_stands() -> None:
    """The search itself is not blind."""
    assert marks_in(({"‹a.b›": 1}, (frozenset({"x ‹c.d› y"}),))) == {"a.b", "c.d"}
    assert list(leaves(("a", ("b",)))) == ["a", "b"]
