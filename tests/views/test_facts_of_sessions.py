"""Counts, margins, opening hours, photo rules and what was seen before."""

from dataclasses import replace
from datetime import timedelta

from written_visits import packs_of, programme_of, session_of, view_of

from visitplan.views.opening import opening_lines


def test_diets_and_needs_are_counted_for_those_who_are_there() -> None:
    """A committee counts whole, nobody online or withdrawn, and the driver does not eat."""
    programme = programme_of(
        """\
        delegates:
          ann: {name: Ann, diet: [vegan, nut-allergy], access: [step-free]}
          kids: {name: Class 7B, count: 3, diet: [vegan]}
          far: {name: Far, remote: Europe/Kyiv, diet: [vegan]}
          gone: {name: Gone, status: withdrawn, diet: [halal]}
        hosts: {helena: Helena, bo: {name: Bo, diet: [halal]}}
        sessions:
          lunch: {title: Lunch, kind: meal, when: 2026-10-23 12:00-13:00, hosts: helena, online: "https://meet.example/1"}
          train: {title: Train, kind: transfer, from: A, to: B, meal: true, when: 2026-10-23 14:00-15:00, driver: bo}
          talk: {title: Talk, when: 2026-10-23 16:00-17:00}
          off: {title: Dinner, kind: meal, when: 2026-10-23 18:00-19:00, status: cancelled}
        """,
        head=HEAD,
    )
    view = view_of(programme)
    counted = {line.id: (line.present, line.guests, line.eating, line.diets, line.needs) for line in view.sessions}
    assert counted == {
        "lunch": (5, 5, 5, (("vegan", 4), ("nut-allergy", 1)), (("step-free", 1),)),
        "train": (4, 4, 4, (("vegan", 4), ("nut-allergy", 1)), (("step-free", 1),)),
        "talk": (4, 4, 0, (), (("step-free", 1),)),
        "off": (4, 4, 0, (), (("step-free", 1),)),
    }


HEAD = """\
visit:
  title: Visit
  dates: 2026-10-23 to 2026-10-25
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: Lindhaga
  guest: Zoriane
  coordinator: helena
"""


def test_the_tightest_move_of_each_day_is_marked() -> None:
    """From the transfer's end to the next session; without a transfer, the way is taken off the gap."""
    programme = programme_of(
        """\
        hosts: {helena: Helena, bo: Bo}
        delegates: {ann: Ann}
        sites: {hall: Hall, mill: Mill, sea: Sea}
        travel: {hall: {mill: 12 min}}
        sessions:
          start: {title: Start, when: 2026-10-23 08:00-09:00, site: hall}
          bus: {title: Bus, kind: transfer, from: hall, to: mill, when: 2026-10-23 09:05-09:20, hosts: bo}
          mill: {title: Mill, when: 2026-10-23 09:30-10:00, site: mill, hosts: helena}
          stay: {title: Stay, when: 2026-10-23 10:00-10:30, site: mill, hosts: bo}
          back: {title: Back, when: 2026-10-23 10:50-11:00, site: hall}
          sea: {title: Sea, when: 2026-10-23 12:00-13:00, site: sea, hosts: helena}
          rest: {title: Rest, kind: free, when: 2026-10-23 13:00-14:00}
          maybe: {title: Maybe, when: 2026-10-23 13:00-14:00, optional: true, delegates: []}
          boat: {title: Boat, kind: transfer, from: sea, to: mill, when: 2026-10-23 15:00-15:30}
          pier: {title: Pier, when: 2026-10-23 16:30-17:00, site: mill}
          night: {title: Night, kind: transfer, from: sea, to: hall, when: "2026-10-23 22:00 - 2026-10-24 06:00"}
          next: {title: Next, when: 2026-10-24 06:30-07:00, site: hall}
          last: {title: Last, kind: transfer, from: hall, to: sea, when: 2026-10-24 20:00-21:00}
          after: {title: After, when: 2026-10-25 09:00-10:00, site: sea}
        """,
        head=HEAD,
    )
    view = view_of(programme)
    assert {line.id: (line.slack, line.tightest) for line in view.sessions if line.slack is not None} == {
        "bus": (timedelta(minutes=10), False),
        "back": (timedelta(minutes=8), True),
        "boat": (timedelta(hours=1), False),
        "night": (timedelta(minutes=30), True),
    }


def test_opening_hours_read_by_weekday_and_date() -> None:
    """Weekdays that follow each other are one; a date may be closed; midnight and after."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        sites:
          pub:
            name: Pub
            open: {mon-fri: "08:00-12:00, 13:00-24:00", sat: "18:00-02:00", 2026-10-24: closed}
        """,
        head=HEAD,
    )
    site = programme.sites[0]
    assert opening_lines(site, "en") == (
        "Monday–Friday: 08:00–12:00, 13:00–24:00",
        "Saturday: 18:00–02:00",
        "24 October 2026: closed",
    )
    assert opening_lines(site, "sv")[2] == "24 oktober 2026: stängt"


def test_the_strictest_photo_rule_holds() -> None:
    """A no of session or site, for hosts also of one guest; else a yes; else ask."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        delegates:
          ann: {name: Ann, photos: no}
          bo: {name: Bo, photos: yes}
        sites:
          open: {name: Open, photos: allowed}
          shut: {name: Shut, photos: no}
        sessions:
          a: {title: A, when: 2026-10-23 08:00-09:00, site: open, delegates: bo, hosts: helena}
          b: {title: B, when: 2026-10-23 09:00-10:00, site: shut, delegates: bo, hosts: helena, photos: yes}
          c: {title: C, when: 2026-10-23 10:00-11:00, site: open, hosts: helena}
          d: {title: D, when: 2026-10-23 11:00-12:00, delegates: bo, hosts: helena}
        """,
        head=HEAD,
    )
    packs = packs_of(programme)
    assert [line.photos for line in packs["delegation"].sessions] == ["yes", "no", "yes", "ask"]
    assert [line.photos for line in packs["hosts/helena"].sessions] == ["yes", "no", "no", "ask"]


def test_themes_seen_before_are_of_the_same_guests_and_earlier() -> None:
    """Neither cancelled nor internal sessions, nor those of other guests, nor later ones, nor all-day ones."""
    programme = programme_of(
        """\
        hosts: {helena: Helena, bo: Bo}
        delegates: {ann: Ann, eva: Eva}
        themes: {waste: Waste, school: School, care: Care, law: Law, sport: Sport, art: Art}
        wishes: {w: {text: See waste, themes: [waste]}, l: {text: Hear of law, themes: [law]}}
        sites: {hall: Hall}
        sessions:
          a: {title: A, when: 2026-10-23 08:00-09:00, delegates: ann, themes: [waste, school]}
          b: {title: B, when: 2026-10-23 09:00-10:00, delegates: eva, themes: [care]}
          c: {title: C, when: 2026-10-23 10:00-11:00, delegates: ann, themes: [law], status: cancelled}
          d: {title: D, when: 2026-10-23 11:00-12:00, delegates: ann, themes: [law], visibility: internal}
          fair: {title: Fair, when: 2026-10-23, delegates: ann, themes: [art]}
          own: {title: Own, when: 2026-10-24 08:00-09:00, delegates: ann, site: hall, themes: [law]}
          e: {title: E, when: 2026-10-24 10:00-11:00, delegates: ann, themes: [sport]}
        """,
        head=HEAD,
    )
    hall = packs_of(programme)["sites/hall"]
    assert [str(theme) for theme in hall.seen_before] == ["Waste", "School"]
    assert [str(wish.text) for wish in hall.wishes] == ["Hear of law"]


def test_a_child_is_a_number_to_a_host_and_a_name_to_the_delegation() -> None:
    """Grown-ups are named to both; eighteen is grown up."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        delegates:
          ann: {name: Ann, age: 18, head: true}
          kim: {name: Kim, age: 17}
        sessions:
          talk: {title: Talk, when: 2026-10-23 08:00-09:00, hosts: helena}
        """,
        head=HEAD,
    )
    packs = packs_of(programme)
    told, whole = session_of(packs["hosts/helena"], "talk"), session_of(packs["delegation"], "talk")
    assert ([person.id for person in told.delegates], told.guests, told.children) == (["ann"], 2, 1)
    assert [person.id for person in whole.delegates] == ["ann", "kim"]


def test_a_break_of_other_guests_is_none_of_the_interpreters() -> None:
    """Only one between own sessions, of the same guests, of the same day, and not cancelled."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        delegates: {ann: Ann, eva: Eva}
        interpreters: {olha: {name: Olha, languages: [sv, uk]}}
        sessions:
          before: {title: Before, kind: break, when: 2026-10-23 07:00-07:30}
          one: {title: One, when: 2026-10-23 08:00-09:00, delegates: ann, interpreters: olha}
          fika: {title: Fika, kind: break, when: 2026-10-23 09:00-09:30}
          hers: {title: Hers, kind: break, when: 2026-10-23 09:00-09:30, delegates: eva}
          off: {title: Off, kind: break, when: 2026-10-23 09:00-09:30, status: cancelled}
          internal: {title: Internal, kind: break, when: 2026-10-23 09:00-09:30, visibility: internal}
          two: {title: Two, when: 2026-10-23 10:00-11:00, delegates: ann, interpreters: olha}
          after: {title: After, kind: break, when: 2026-10-23 11:00-11:30}
          unplaced: {title: Unplaced, kind: break}
        """,
        head=HEAD,
    )
    assert [line.id for line in packs_of(programme)["interpreters/olha"].sessions] == ["one", "fika", "two"]


def test_a_group_without_a_name_is_called_by_its_id() -> None:
    """In every language of the visit; its members and leader stand on the coordinator's paper."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        delegates: {ann: Ann, eva: Eva}
        groups: {a: [ann], foxes: {name: Foxes, members: [ann, eva], leader: eva}}
        """,
        head=HEAD,
    )
    groups = view_of(programme).groups
    assert dict(groups[0].name.forms) == {"sv": "Grupp a", "uk": "Група a"}
    assert [[person.id for person in group.members] for group in groups] == [["ann"], ["ann", "eva"]]
    assert [group.leader.id if group.leader else "" for group in groups] == ["", "eva"]


def test_a_bare_file_accepts_and_follows_up_without_names() -> None:
    """An acceptance and a follow-up whose people are unknown, a lodging without a site."""
    programme = programme_of(
        """\
        hosts: {helena: Helena}
        delegates: {ann: Ann}
        sites: {inn: Inn}
        lodging: {nights: {site: inn, nights: 2026-10-23}}
        accept: [{rule: no-meal, at: visit, because: Picnic, by: helena, until: 2026-10-23}]
        followups: {report: {text: Report, owner: helena, due: 2026-12-01}}
        sessions:
          talk: {title: Talk, when: 2026-10-23 08:00-09:00}
        """,
        head=HEAD,
    )
    unknown = replace(
        programme,
        acceptances=(replace(programme.acceptances[0], by=None),),
        followups=(replace(programme.followups[0], owner=None),),
        lodging=(replace(programme.lodging[0], site=None),),
    )
    packs = packs_of(unknown)
    view = packs["coordinator"]
    assert (view.accepted[0].by, view.followups[0].owner, view.lodging[0].place) == (None, None, None)
    assert packs["delegation"].lodging[0].place is packs["delegates/ann"].lodging[0].place is None
