"""Ids that stand for something, and those that do not."""

from collections.abc import Callable

from visitplan.programme import Programme, Unresolved

Resolved = Callable[[str], Programme]


def test_everything_named_is_looked_up(resolved: Resolved) -> None:
    """People, groups, sites and themes, each once and in written order."""
    programme = resolved("""
        themes: {waste: Waste, water: Water}
        delegates: {anton: Anton Bondar}
        groups: {leadership: [anton]}
        interpreters: {olha: Olha Kit}
        sites: {plant: Plant}
        sessions:
          tour:
            title: Tour
            when: 2026-11-24 09:00-10:00
            site: plant
            delegates: [leadership]
            hosts: [mats, helena, mats]
            lead: helena
            driver: mats
            interpreters: olha
            speakers: [anton, mats]
            themes: [water, waste]
        """)
    (tour,) = programme.sessions
    assert programme.unresolved == ()
    assert tour.site is programme.sites[0]
    assert [person.id for person in tour.hosts] == ["mats", "helena"]
    assert (tour.lead, tour.driver) == (programme.hosts[0], programme.hosts[1])
    assert tour.interpreters == programme.interpreters
    assert [person.id for person in tour.speakers] == ["anton", "mats"]
    assert [theme.id for theme in tour.themes] == ["water", "waste"]
    assert tour.groups == programme.groups


def test_ids_nobody_defines_are_kept_with_those_there_are(resolved: Resolved) -> None:
    """For the rule to say where, and what was perhaps meant."""
    programme = resolved("""
        themes: {waste: Waste}
        delegates: {anton: Anton Bondar}
        groups: {leadership: [antom]}
        sites: {plant: {name: Plant, host: hellena}}
        wishes: {waste: {text: How waste is handled, themes: [wasted]}}
        sessions:
          tour:
            title: Tour
            site: plantt
            delegates: [anton, leaders]
            hosts: [helena, mat]
            lead: mat
            interpreters: [olha]
            speakers: someone
            themes: [water]
        lodging: {hotel: {site: inn, nights: 2026-11-24, people: [driver]}}
        followups: {project: {text: Joint project, owner: nobody}}
        accept: [{rule: no-meal, at: visit, because: They eat at home, by: boss, until: 2026-11-20}]
        """)
    delegates, hosts, people = ("anton",), ("helena", "mats"), ("anton", "helena", "mats")
    assert programme.unresolved == (
        Unresolved(("groups", "leadership", "members", "0"), "delegate", "antom", delegates),
        Unresolved(("sites", "plant", "host"), "person", "hellena", people),
        Unresolved(("sessions", "tour", "site"), "site", "plantt", ("plant",)),
        Unresolved(("wishes", "waste", "themes", "0"), "theme", "wasted", ("waste",)),
        Unresolved(("sessions", "tour", "delegates", "1"), "delegate or group", "leaders", (*delegates, "leadership")),
        Unresolved(("sessions", "tour", "hosts", "1"), "host", "mat", hosts),
        Unresolved(("sessions", "tour", "lead"), "person", "mat", people),
        Unresolved(("sessions", "tour", "interpreters", "0"), "interpreter", "olha", ()),
        Unresolved(("sessions", "tour", "speakers", "0"), "person or group", "someone", (*people, "leadership")),
        Unresolved(("sessions", "tour", "themes", "0"), "theme", "water", ("waste",)),
        Unresolved(("lodging", "hotel", "site"), "site", "inn", ("plant",)),
        Unresolved(("lodging", "hotel", "people", "0"), "person or group", "driver", (*people, "leadership")),
        Unresolved(("accept", "0", "by"), "person", "boss", people),
        Unresolved(("followups", "project", "owner"), "person", "nobody", people),
    )


def test_the_coordinator_must_be_a_host(resolved_alone: Resolved) -> None:
    """Someone defined elsewhere is told apart from someone defined nowhere."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: anton}
        delegates: {anton: Anton Bondar}
        hosts: {helena: Helena Ekdal}
        """)
    assert programme.visit.coordinator is None
    assert programme.unresolved == (
        Unresolved(("visit", "coordinator"), "host", "anton", ("helena",), defined_as="delegates"),
    )


def test_a_host_among_the_delegates_is_found_out(resolved: Resolved) -> None:
    """They would be counted as a guest."""
    programme = resolved("""
        sessions:
          dinner: {title: Dinner, delegates: [helena]}
        """)
    assert programme.sessions[0].delegates == ()
    assert programme.unresolved == (
        Unresolved(("sessions", "dinner", "delegates", "0"), "delegate or group", "helena", (), defined_as="hosts"),
    )


def test_a_repeated_session_keeps_a_wrong_id_once(resolved: Resolved) -> None:
    """One cause, one finding."""
    programme = resolved("""
        sessions:
          breakfast: {title: Breakfast, when: 2026-11-24 07:00-08:00, repeat: daily, hosts: [mat]}
        """)
    assert len(programme.sessions) == 4
    assert programme.unresolved == (
        Unresolved(("sessions", "breakfast", "hosts", "0"), "host", "mat", ("helena", "mats")),
    )


def test_travel_between_unknown_sites_is_kept_at_the_key(resolved: Resolved) -> None:
    """Both ends of a way are keys of the file."""
    programme = resolved("""
        sites: {plant: Plant, hall: Hall}
        travel: {plant: {hall: 12 min, hal: 15 min}, plan: {hall: 3 min}}
        """)
    assert [way.route for way in programme.travel] == [("travel", "plant", "hall")]
    assert programme.unresolved == (
        Unresolved(("travel", "plant", "hal"), "site", "hal", ("plant", "hall"), at_key=True),
        Unresolved(("travel", "plan"), "site", "plan", ("plant", "hall"), at_key=True),
    )


def test_the_id_of_a_record_that_could_not_be_read_is_known(resolved_alone: Resolved) -> None:
    """The reader has said what is wrong with it; every session there would say it again."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts: {helena: {phone: "+46 70 174 06 05"}}
        sites: {plant: {address: Road 1}}
        sessions:
          tour: {title: Tour, site: plant, hosts: [helena]}
        """)
    (tour,) = programme.sessions
    assert (programme.hosts, programme.sites, tour.site, tour.hosts) == ((), (), None, ())
    assert programme.unresolved == ()


def test_no_id_is_unknown_where_the_whole_registry_could_not_be_read(resolved_alone: Resolved) -> None:
    """A list of sites has lost their ids."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts: {helena: Helena Ekdal}
        sites: [Plant, Hall]
        sessions:
          tour: {title: Tour, site: plant, hosts: [mats]}
        """)
    assert programme.unresolved == (Unresolved(("sessions", "tour", "hosts", "0"), "host", "mats", ("helena",)),)


def test_delegates_that_could_not_be_read_are_not_everyone(resolved_alone: Resolved) -> None:
    """Otherwise a slip of the pen double-books the whole delegation."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts: {helena: Helena Ekdal}
        delegates: {anton: Anton Bondar}
        sessions:
          tour: {title: Tour, delegates: {anton: yes}}
        """)
    assert programme.sessions[0].delegates == ()
    assert not programme.sessions[0].everyone


def test_a_theme_and_a_site_may_have_one_id(resolved: Resolved) -> None:
    """Only people and groups share their ids."""
    programme = resolved("""
        themes: {waste: Waste}
        delegates: {anton: Anton Bondar}
        sites: {waste: Waste centre, anton: House of Anton}
        wishes: {waste: {text: How waste is handled, themes: [waste]}}
        sessions:
          tour: {title: Tour, site: waste, themes: [waste], delegates: [anton]}
          walk: {title: Walk, site: anton}
        """)
    tour, walk = programme.sessions
    assert programme.unresolved == ()
    assert (tour.site, walk.site) == programme.sites
    assert (tour.themes, tour.delegates) == (programme.themes, programme.delegates)


def test_an_id_used_twice_stands_for_its_first_owner(resolved_alone: Resolved) -> None:
    """The reader speaks of it; nobody interprets who is a host."""
    programme = resolved_alone("""
        visit: {title: T, dates: 2026-11-24, timezone: UTC, languages: [en], host: A, guest: B, coordinator: helena}
        hosts: {helena: Helena Ekdal}
        interpreters: {helena: Helena Kit}
        sessions:
          tour: {title: Tour, hosts: [helena], interpreters: [helena]}
        """)
    (tour,) = programme.sessions
    assert (tour.hosts, tour.interpreters) == (programme.hosts, ())
    assert programme.unresolved == ()
