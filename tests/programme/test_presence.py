"""Who of the delegation is there: what `all` and a group mean."""

from collections.abc import Callable

from visitplan.programme import Programme

Resolved = Callable[[str], Programme]


def guests(programme: Programme) -> dict[str, list[str]]:
    """The ids of the delegates of each session."""
    return {session.id: [person.id for person in session.delegates] for session in programme.sessions}


def test_no_key_means_everyone_and_an_empty_list_nobody(resolved: Resolved) -> None:
    """Only an absent key is `all`."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: Pavlo Hnat}
        sessions:
          welcome: {title: Welcome, when: 2026-11-24 09:00-10:00}
          dinner: {title: Dinner, when: 2026-11-24 18:00-20:00, delegates: all}
          staff: {title: Staff, when: 2026-11-25 09:00-10:00, delegates: []}
        """)
    assert guests(programme) == {"welcome": ["anton", "pavlo"], "dinner": ["anton", "pavlo"], "staff": []}
    assert [session.everyone for session in programme.sessions] == [True, True, False]


def test_sessions_for_everyone_share_one_list(resolved: Resolved) -> None:
    """A big visit does not hold eight hundred people twenty thousand times."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: {name: Pavlo Hnat, arrives: 2026-11-24 12:00}}
        sessions:
          one: {title: One, when: 2026-11-25 09:00-10:00}
          two: {title: Two, when: 2026-11-26 09:00-10:00}
        """)
    assert programme.sessions[0].delegates is programme.sessions[1].delegates


def test_someone_not_there_for_the_whole_of_a_session_is_not_in_it(resolved: Resolved) -> None:
    """Pavlo comes at noon on the first date and leaves at noon on the last; to the minute counts as there."""
    programme = resolved("""
        delegates:
          anton: Anton Bondar
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-24 12:00, leaves: 2026-11-27 12:00}
        sessions:
          morning: {title: Morning, when: 2026-11-24 09:00-12:00}
          lunch: {title: Lunch, when: 2026-11-24 11:45-13:00}
          noon: {title: Noon, when: 2026-11-24 12:00-13:00}
          last-noon: {title: Last noon, when: 2026-11-27 11:00-12:00}
          closing: {title: Closing, when: 2026-11-27 11:00-12:30}
          evening: {title: Evening, when: 2026-11-27 18:00-20:00}
        """)
    assert guests(programme) == {
        "morning": ["anton"],
        "lunch": ["anton"],
        "noon": ["anton", "pavlo"],
        "closing": ["anton"],
        "last-noon": ["anton", "pavlo"],
        "evening": ["anton"],
    }


def test_arrival_and_departure_are_compared_across_zones(resolved: Resolved) -> None:
    """13:00 in Kyiv is noon in Stockholm."""
    programme = resolved("""
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-24 13:00 Europe/Kyiv}
        sessions:
          morning: {title: Morning, when: 2026-11-24 11:59-13:00}
          noon: {title: Noon, when: 2026-11-24 12:00-13:00}
        """)
    assert guests(programme) == {"morning": [], "noon": ["pavlo"]}


def test_dates_alone_mean_the_whole_of_those_days(resolved: Resolved) -> None:
    """Arriving on a date is arriving as it begins, leaving on it as it ends."""
    programme = resolved("""
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-25, leaves: 2026-11-26}
        sessions:
          day-1: {title: Day 1, when: 2026-11-24 20:00-21:00}
          day-2: {title: Day 2, when: 2026-11-25 00:00-01:00}
          day-3: {title: Day 3, when: 2026-11-26 22:00-24:00}
          day-4: {title: Day 4, when: 2026-11-27 00:00-01:00}
        """)
    assert guests(programme) == {"day-1": [], "day-2": ["pavlo"], "day-3": ["pavlo"], "day-4": []}


def test_the_transfer_that_brings_them_has_them_aboard(resolved: Resolved) -> None:
    """They are aboard the bus they arrive with and the one they leave with, and no other before or after."""
    programme = resolved("""
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-24 19:40, leaves: 2026-11-27 15:00}
        sessions:
          early-bus: {title: Early bus, from: Arlanda, to: Lillby, when: 2026-11-24 10:00-11:00}
          bus: {title: Bus, from: Arlanda, to: Lillby, when: 2026-11-24 17:00-19:40}
          way-out: {title: Bus out, from: Lillby, to: Arlanda, when: 2026-11-27 15:00-17:00}
          late-bus: {title: Late bus, from: Lillby, to: Arlanda, when: 2026-11-27 18:00-19:00}
        """)
    assert guests(programme) == {"early-bus": [], "bus": ["pavlo"], "way-out": ["pavlo"], "late-bus": []}


def test_the_whole_journey_leads_to_the_moment_of_arrival(resolved: Resolved) -> None:
    """Leg by leg, as long as each starts where the one before ended: train, flight and bus in, bus and flight out."""
    programme = resolved("""
        sites: {arlanda: Arlanda}
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-24 19:40, leaves: 2026-11-27 15:00}
          late: {name: Late Guest, arrives: 2026-11-25 09:00, leaves: 2026-11-26 09:00}
        sessions:
          train: {title: Train, by: train, from: Kyiv, to: Warsaw, when: 2026-11-23 18:00 - 2026-11-24 09:00}
          flight: {title: Flight, by: flight, from: warsaw, to: arlanda, when: 2026-11-24 13:00-15:00}
          bus: {title: Bus, from: arlanda, to: Lillby, when: 2026-11-24 17:00-19:40}
          tour: {title: Tour by bus, from: Lillby, to: Lillby, when: 2026-11-25 14:00-15:00}
          bus-out: {title: Bus out, from: Lillby, to: arlanda, when: 2026-11-27 15:00-17:00}
          flight-out: {title: Flight out, by: flight, from: arlanda, to: Warsaw, when: 2026-11-27 19:00-21:00}
          elsewhere: {title: Elsewhere, from: Arlanda market, to: Oslo, when: 2026-11-27 20:00-21:00}
          a-week-later: {title: A week later, from: Warsaw, to: Kyiv, when: 2026-11-30 19:00-21:00}
        """)
    assert guests(programme) == {
        "train": ["pavlo"],
        "flight": ["pavlo"],
        "bus": ["pavlo"],
        "tour": ["pavlo", "late"],
        "bus-out": ["pavlo"],
        "flight-out": ["pavlo"],
        "elsewhere": [],
        "a-week-later": [],
    }


def test_whole_days_have_whoever_sees_a_part_of_them(resolved: Resolved) -> None:
    """And nobody who comes after or left before."""
    programme = resolved("""
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-25 19:40, leaves: 2026-11-26 08:00}
        sessions:
          fair-1: {title: Fair, when: 2026-11-24}
          fair-2: {title: Fair, when: 2026-11-24 to 2026-11-25}
          fair-3: {title: Fair, when: 2026-11-26}
          fair-4: {title: Fair, when: 2026-11-27}
        """)
    assert guests(programme) == {"fair-1": [], "fair-2": ["pavlo"], "fair-3": ["pavlo"], "fair-4": []}


def test_a_session_without_a_time_has_everyone(resolved: Resolved) -> None:
    """Nobody can be said to be away."""
    programme = resolved("""
        delegates:
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-25 19:40}
        sessions:
          press: Meeting the press
        """)
    assert guests(programme) == {"press": ["pavlo"]}


def test_the_withdrawn_are_not_meant_by_all_or_a_group_but_stay_where_named(resolved: Resolved) -> None:
    """`withdrawn-listed` speaks of the last."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, pavlo: {name: Pavlo Hnat, status: withdrawn}}
        groups: {leadership: [anton, pavlo]}
        sessions:
          everyone: {title: Everyone, when: 2026-11-24 09:00-10:00}
          group: {title: Group, when: 2026-11-24 10:00-11:00, delegates: leadership}
          named: {title: Named, when: 2026-11-24 11:00-12:00, delegates: [pavlo]}
        """)
    assert guests(programme) == {"everyone": ["anton"], "group": ["anton"], "named": ["pavlo"]}


def test_the_remote_are_in_what_is_online_or_names_them(resolved: Resolved) -> None:
    """Iryna takes part from Kyiv."""
    programme = resolved("""
        delegates: {anton: Anton Bondar, iryna: {name: Iryna Sova, remote: Europe/Kyiv}}
        groups: {planners: [anton, iryna]}
        sessions:
          lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}
          tour: {title: Tour, when: 2026-11-24 13:00-14:00, delegates: planners}
          talk: {title: Talk, when: 2026-11-24 14:00-15:00, online: "https://meet.example/talk"}
          planning: {title: Planning, when: 2026-11-24 15:00-16:00, delegates: [iryna]}
        """)
    assert guests(programme) == {
        "lunch": ["anton"],
        "tour": ["anton"],
        "talk": ["anton", "iryna"],
        "planning": ["iryna"],
    }


def test_a_group_is_those_of_it_who_are_there(resolved: Resolved) -> None:
    """People named one by one are taken at their word."""
    programme = resolved("""
        delegates:
          anton: Anton Bondar
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-25 08:00}
        groups: {leadership: [pavlo, anton]}
        sessions:
          first: {title: First, when: 2026-11-24 09:00-10:00, delegates: [leadership]}
          named: {title: Named, when: 2026-11-24 10:00-11:00, delegates: [pavlo, leadership]}
          second: {title: Second, when: 2026-11-25 09:00-10:00, delegates: [anton, leadership]}
        """)
    assert guests(programme) == {"first": ["anton"], "named": ["pavlo", "anton"], "second": ["anton", "pavlo"]}
    first, named, second = programme.sessions
    assert [[person.id for person in session.named] for session in (first, named, second)] == [[], ["pavlo"], ["anton"]]
    assert [[group.id for group in session.groups] for session in (first, named, second)] == [["leadership"]] * 3


def test_everyone_and_one_more(resolved: Resolved) -> None:
    """`all` in a list, with someone who is not there yet."""
    programme = resolved("""
        delegates:
          anton: Anton Bondar
          pavlo: {name: Pavlo Hnat, arrives: 2026-11-25 08:00}
        sessions:
          first: {title: First, when: 2026-11-24 09:00-10:00, delegates: [all, pavlo]}
        """)
    assert guests(programme) == {"first": ["anton", "pavlo"]}
    assert programme.sessions[0].everyone


def test_a_late_guest_was_not_on_the_buses_of_the_day_before(resolved: Resolved) -> None:
    """The bus they meet at nine brings the others from the hotel, not from abroad."""
    programme = resolved("""
        delegates:
          anton: {name: Anton Bondar, arrives: 2026-11-24 08:00, leaves: 2026-11-26 10:00}
          late: {name: Late Guest, arrives: 2026-11-25 09:00}
        sessions:
          flight: {title: Flight, from: Kyiv, to: Hotel, when: 2026-11-24 05:00-08:00}
          breakfast: {title: Breakfast, kind: meal, when: 2026-11-24 08:00-08:30}
          out: {title: Out, from: Hotel, to: Plant, when: 2026-11-24 08:45-09:00}
          tour: {title: Tour, kind: study-visit, when: 2026-11-24 09:00-16:00}
          back: {title: Back, from: Plant, to: Hotel, when: 2026-11-24 21:00-21:15}
          bus: {title: Bus, from: Hotel, to: Plant, when: 2026-11-25 08:45-09:00}
          closing: {title: Closing, kind: ceremony, when: 2026-11-26 09:00-10:00}
          bus-home: {title: Bus home, from: Plant, to: Hotel, when: 2026-11-26 10:00-10:15}
          coach: {title: Coach, from: Hotel, to: Harbour, when: 2026-11-26 11:00-12:00}
          taxi: {title: Taxi, from: Hotel, to: Harbour, when: 2026-11-26 11:30-12:00}
          ferry: {title: Ferry, from: Harbour, to: Gdynia, when: 2026-11-26 20:00 - 2026-11-27 08:00}
        """)
    assert guests(programme) == {
        "flight": ["anton"],
        "breakfast": ["anton"],
        "out": ["anton"],
        "tour": ["anton"],
        "back": ["anton"],
        "bus": ["anton", "late"],
        "closing": ["anton", "late"],
        "bus-home": ["anton", "late"],
        "coach": ["anton", "late"],
        "taxi": ["anton", "late"],
        "ferry": ["anton", "late"],
    }


def test_a_group_that_comes_later_has_its_own_legs_in(resolved: Resolved) -> None:
    """Transfers of a group are its journey, also when the visit has begun."""
    programme = resolved("""
        delegates:
          anton: Anton Bondar
          late: {name: Late Guest, arrives: 2026-11-25 09:00}
        groups: {followers: [late]}
        sessions:
          tour: {title: Tour, kind: study-visit, when: 2026-11-24 09:00-16:00}
          train: {title: Train, from: Kyiv, to: Arlanda, when: 2026-11-24 20:00-24:00, delegates: followers}
          bus: {title: Bus, from: Arlanda, to: Lillby, when: 2026-11-25 08:00-09:00, delegates: followers}
        """)
    assert guests(programme) == {"tour": ["anton"], "train": ["late"], "bus": ["late"]}
