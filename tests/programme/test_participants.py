"""The people of a programme and how they take part."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from visitplan import document, itinerary
from visitplan.itinerary.text import Text
from visitplan.programme import Guardian, OddTime, Programme, Role, resolve

Resolved = Callable[[str], Programme]


def plain(words: str) -> Text:
    """Words in the visit's first language."""
    return Text((("en", words),), plain=True)


def test_a_delegate_is_all_that_is_written(resolved: Resolved) -> None:
    """A child's visit has the most."""
    programme = resolved("""
        delegates:
          sofiia:
            name: {en: Sofiia Melnyk, uk: Софія Мельник}
            title: pupil
            organisation: Lyceum 1
            head: true
            rank: 2
            languages: [uk, en]
            say: {sv: so-FI-ja}
            latin_source: passport
            email: sofiia@lyceum.example
            phone: "+380 00 000 00 01"
            arrives: 2026-11-24 09:00 Europe/Kyiv
            leaves: 2026-11-27 15:00
            status: invited
            age: 14
            count: 1
            photos: no
            diet: [vegetarian]
            access: [step-free]
            guardian: {name: Iryna Melnyk, phone: "+380 00 000 00 02", languages: [uk]}
            health: Needs glasses
            swims: yes
        """)
    (sofiia,) = programme.delegates
    assert (sofiia.id, sofiia.role, sofiia.route) == ("sofiia", Role.DELEGATE, ("delegates", "sofiia"))
    assert sofiia.name == Text((("en", "Sofiia Melnyk"), ("uk", "Софія Мельник")))
    assert (sofiia.title, sofiia.organisation) == (plain("pupil"), plain("Lyceum 1"))
    assert (sofiia.head, sofiia.rank, sofiia.languages) == (True, 2, ("uk", "en"))
    assert (sofiia.say, sofiia.latin_source) == (Text((("sv", "so-FI-ja"),)), "passport")
    assert (sofiia.email, sofiia.phone) == ("sofiia@lyceum.example", "+380 00 000 00 01")
    assert sofiia.arrives == datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("Europe/Kyiv"))
    assert sofiia.leaves == datetime(2026, 11, 27, 15, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert (sofiia.status, sofiia.age, sofiia.count, sofiia.photos) == ("invited", 14, 1, "no")
    assert (sofiia.diet, sofiia.access) == (("vegetarian",), ("step-free",))
    assert sofiia.guardian == Guardian(plain("Iryna Melnyk"), "+380 00 000 00 02", ("uk",))
    assert (sofiia.health, sofiia.swims) == (plain("Needs glasses"), True)


def test_hosts_and_interpreters_have_fields_of_their_own(resolved_alone: Resolved) -> None:
    """A party, ways of interpreting, a zone to take part from."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts: {helena: {name: Helena Ekdal, party: Green}}
        interpreters: {olha: {name: Olha Kit, modes: [consecutive], remote: Europe/Kyiv}}
        """)
    (helena,), (olha,) = programme.hosts, programme.interpreters
    assert (helena.role, helena.party, helena.remote) == (Role.HOST, plain("Green"), None)
    assert (olha.role, olha.modes, olha.remote) == (Role.INTERPRETER, ("consecutive",), ZoneInfo("Europe/Kyiv"))


def test_a_title_stands_for_a_name_not_known_yet(resolved: Resolved) -> None:
    """A place is held for the deputy mayor."""
    programme = resolved("""
        delegates: {deputy: {title: Deputy Mayor}, anton: Anton Bondar}
        """)
    assert [person.label for person in programme.delegates] == [plain("Deputy Mayor"), plain("Anton Bondar")]


def test_a_single_delegate_is_the_head(resolved: Resolved) -> None:
    """Also when the others have withdrawn."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: {name: Pavlo Hnat, status: withdrawn}}
        """)
    assert [(person.id, person.head) for person in programme.delegates] == [("anton", True), ("pavlo", False)]


def test_of_two_delegates_neither_is_the_head_by_itself(resolved: Resolved) -> None:
    """`no-head` speaks of it."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: Pavlo Hnat}
        """)
    assert [person.head for person in programme.delegates] == [False, False]


def test_an_odd_arrival_is_kept_for_the_rule(resolved: Resolved) -> None:
    """02:30 does not exist that night."""
    programme = resolved("""
        delegates: {anton: {name: Anton Bondar, arrives: 2026-03-29 02:30}}
        """)
    stockholm = ZoneInfo("Europe/Stockholm")
    assert programme.odd_times == (
        OddTime(
            ("delegates", "anton", "arrives"),
            datetime(2026, 3, 29, 2, 30, tzinfo=stockholm),
            "Europe/Stockholm",
            skipped=True,
            earlier=datetime(2026, 3, 29, 1, 30, tzinfo=stockholm),
            later=datetime(2026, 3, 29, 3, 30, tzinfo=stockholm),
        ),
    )


def test_the_leader_of_a_group_is_one_of_it(resolved: Resolved) -> None:
    """A delegate is added to the members; a host who leads stays a host."""
    programme = resolved("""
        delegates: {sofiia: Sofiia Melnyk, larysa: Larysa Koval}
        groups:
          foxes: {name: The Foxes, members: [sofiia], leader: larysa}
          herons: {members: [larysa], leader: helena}
          owls: [sofiia, larysa]
        """)
    assert [
        (group.id, group.route, group.name, [person.id for person in group.members], group.leader and group.leader.id)
        for group in programme.groups
    ] == [
        ("foxes", ("groups", "foxes"), plain("The Foxes"), ["sofiia", "larysa"], "larysa"),
        ("herons", ("groups", "herons"), None, ["larysa"], "helena"),
        ("owls", ("groups", "owls"), None, ["sofiia", "larysa"], None),
    ]


def test_all_hosts_are_those_who_have_not_withdrawn(resolved_alone: Resolved) -> None:
    """A remote one counts where it is online."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts:
          helena: Helena Ekdal
          mats: {name: Mats Lindroos, status: withdrawn}
          yuri: {name: Yuri Kit, remote: Europe/Kyiv}
        sessions:
          dinner: {title: Dinner, hosts: all}
          talk: {title: Talk, hosts: all, online: "https://meet.example/talk"}
        """)
    assert [[person.id for person in session.hosts] for session in programme.sessions] == [
        ["helena"],
        ["helena", "yuri"],
    ]


def test_a_driver_is_a_person_or_a_company(resolved: Resolved) -> None:
    """Words that are no id are the words."""
    programme = resolved("""
        sessions:
          bus: {title: Bus, driver: Lillby Buss AB}
          car: {title: Car, driver: mats}
          taxi: {title: Taxi, driver: {en: Taxi Lillby, uk: Таксі}}
          walk: Walk
        """)
    assert [session.driver for session in programme.sessions] == [
        plain("Lillby Buss AB"),
        programme.hosts[1],
        Text((("en", "Taxi Lillby"), ("uk", "Таксі"))),
        None,
    ]


def test_lead_and_driver_take_part_like_hosts(resolved: Resolved) -> None:
    """On a transfer a lead who is no host of it only answers for it."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, class: {name: Class 7B, count: 20}}
        interpreters: {olha: Olha Kit}
        sessions:
          a-tour: {title: Tour, hosts: [mats], lead: helena, interpreters: [olha]}
          b-bus: {title: Bus, to: Lillby, lead: helena, driver: mats}
          c-bus: {title: Bus, to: Lillby, hosts: [helena, mats], lead: helena, driver: mats}
        """)
    assert [
        (session.id, [person.id for person in session.attending], session.present) for session in programme.sessions
    ] == [
        ("a-tour", ["anton", "class", "mats", "helena", "olha"], 24),
        ("b-bus", ["anton", "class", "mats"], 21),
        ("c-bus", ["anton", "class", "helena", "mats"], 23),
    ]


def test_speakers_may_be_everyone_or_a_group(resolved: Resolved) -> None:
    """Guests speak too."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: Pavlo Hnat}
        groups: {leadership: [pavlo]}
        sessions:
          a: {title: A, speakers: all}
          b: {title: B, speakers: [helena, leadership]}
          c: C
        """)
    assert [[person.id for person in session.speakers] for session in programme.sessions] == [
        ["anton", "pavlo"],
        ["helena", "pavlo"],
        [],
    ]


def test_what_stands_in_an_included_file_is_known_as_shared() -> None:
    """`unused-definition` never speaks of it."""
    main = """
visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
include: [shared.yaml]
hosts: {helena: Helena Ekdal}
delegates: {larysa: Larysa Koval}
groups: {mixed: [larysa, anton], leaders: {name: Leaders, members: [larysa]}}
"""
    included = """
language: sv
themes: {waste: Avfall}
hosts: {mats: {name: Mats Lindroos}}
delegates: {anton: {title: {sv: ordförande, en: mayor}}}
groups: {owls: [anton], empty: []}
sites: {plant: {name: Verket}}
"""
    joined = document.join(
        document.read("lillby.yaml", main.encode()), [document.read("shared.yaml", included.encode())], None
    )
    parsed = itinerary.parse(joined)
    assert parsed.diagnostics == ()
    programme = resolve(parsed.itinerary, "lillby.yaml")
    registries = (programme.themes, programme.hosts, programme.delegates, programme.groups, programme.sites)
    assert {record.id: record.shared for registry in registries for record in registry} == {
        "waste": True,
        "helena": False,
        "mats": True,
        "larysa": False,
        "anton": True,
        "mixed": False,
        "leaders": False,
        "owls": True,
        "empty": False,
        "plant": True,
    }
    assert programme.sites[0].name == Text((("sv", "Verket"),), plain=True, shared=True)
