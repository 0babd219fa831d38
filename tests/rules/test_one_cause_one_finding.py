"""What a slip of the hand gives: one finding, at the place where it was made, with the line that mends it."""

from __future__ import annotations

import pytest
from rule_cases import TODAY

from visitplan import pipeline
from visitplan.diagnostics import Severity
from visitplan.rules import Around

VISIT = """\
visit:
  title: Autumn visit
  dates: 2026-11-24 to 2026-11-27
  timezone: Europe/Stockholm
  languages: [en]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
hosts: {helena: Helena Ek}
"""


def told(part: str, visit: str = VISIT) -> list[tuple[str, str, str, str]]:
    """Every error: the words it points at, its rule, what it says and its hint."""
    text = visit + part
    lines = text.split("\n")
    checked = pipeline.load("visit.yaml", {"visit.yaml": text.encode()}.get, Around(TODAY))
    return [
        (lines[at.line - 1][at.column - 1 : at.end_column - 1], one.rule, one.message, one.hint)
        for one in checked.diagnostics
        if one.severity is Severity.ERROR
        for at in [one.span]
    ]


@pytest.mark.parametrize(
    ("keys", "key", "hint"),
    [
        ("date: 2026-11-24, start: 9:00, end: 10:30", "date", "write when: 2026-11-24 09:00-10:30"),
        ("day: 24.11.2026, time: 9-10.30", "day", "write when: 2026-11-24 09:00-10:30"),
        ("start: 2026-11-24 22:00, end: 2026-11-25 06:30", "start", "write when: 2026-11-24 22:00-2026-11-25 06:30"),
        ("start: 2026-11-24 09:00, end: 2026-11-24 10:30", "start", "write when: 2026-11-24 09:00-10:30"),
        ("when: 2026-11-24 09:00, end: 10:30", "end", "write when: 2026-11-24 09:00-10:30"),
        ("when: 2026-11-24, start: 9, end: 10.15", "start", "write when: 2026-11-24 09:00-10:15"),
        (
            "start: whenever, end: {a: b}",
            "start",
            "date and times stand together: write when: 2026-11-24 09:00-10:30",
        ),
    ],
)
def test_a_time_in_parts_is_one_finding_that_puts_it_together(keys: str, key: str, hint: str) -> None:
    """It points at the first of the parts."""
    assert told(f"sessions:\n  a: {{title: A, {keys}}}\n") == [(key, "unknown-key", f"unknown key `{key}`", hint)]


def test_a_session_indented_like_its_id_is_one_finding() -> None:
    """Its keys are not taken for sessions, nor is it said to lack them; the sessions after it are read."""
    part = "sessions:\n  a:\n  title: A\n  when: 2026-11-24 09:00-10:00\n  b: {title: B, site: hall}\n"
    assert told(part) == [
        (
            "title",
            "unknown-key",
            "`title` is a key of a session, and stands where the id of one belongs",
            "indent it deeper than `a`, with all that belongs to that session",
        ),
        ("hall", "unknown-reference", "site `hall` is not defined", "define it, or take the reference out"),
    ]


def test_ids_that_are_words_of_a_record_are_ids() -> None:
    """A session may be called `meal` and a person `name`, where they are not empty or hold a record."""
    assert told("sites: {hall: {name: Hall}, open: {name: Open air}, host: The inn}\n") == []
    assert told("sites:\n  hall:\n  open: {name: Open air}\n") == [
        ("hall", "missing-key", "site `hall` has no `name`", "write name: …")
    ]


def test_a_record_among_the_keys_of_the_file_or_of_another_is_told_where_it_belongs() -> None:
    """By the section above it, or the record it stands in."""
    lunch = "lunch: {title: Lunch, when: 2026-11-24 12:00-13:00}"
    assert told(f"sessions:\n  a: {{title: A, when: 2026-11-24 09:00-10:00}}\n{lunch}\n") == [
        ("lunch", "unknown-key", "unknown key `lunch`", "if it is a session, indent it as the others under `sessions`"),
    ]
    assert told(f"sessions:\n  a:\n    title: A\n    when: 2026-11-24 09:00-10:00\n    {lunch}\n") == [
        (
            "lunch",
            "unknown-key",
            "unknown key `lunch`",
            "if it is a session of its own, indent it no deeper than `a`",
        ),
    ]
    (known,) = told("sessions:\n  a:\n    title: A\n    zzz: {foo: bar}\n")
    assert known[:3] == ("zzz", "unknown-key", "unknown key `zzz`")
    assert known[3].startswith("known here: title, when")
    (known,) = told("zzz: {titel: Lunch}\n")
    assert known[3].startswith("known here: visit, themes")


def test_a_record_where_an_id_belongs_is_told_where_to_define_it() -> None:
    """With an id made from its name, where it has one."""
    session = "sessions: {{a: {{title: A, when: 2026-11-24 09:00-10:00, {}}}}}\n"
    a_map = "a map stands where plain words belong"
    assert told(session.format("site: {name: Town hall}")) == [
        (
            "site",
            "invalid-value",
            a_map,
            "write town-hall, and under `sites:` what it stands for: `town-hall: {name: Town hall}`",
        ),
    ]
    assert told(session.format("hosts: [{name: {en: Eva}}]")) == [
        ("{name: {en: Eva}}", "invalid-value", a_map, "write an id, and define it under `hosts:`"),
    ]


def test_keys_of_the_visit_at_the_top_are_one_finding() -> None:
    """Whether `visit:` is not there or nothing stands beneath it."""
    hint = "begin with `visit:`, and indent title, dates, timezone, languages, host, guest, coordinator beneath it"
    at_top = VISIT.replace("\n  ", "\n")
    assert [one[1:] for one in told("", at_top)] == [("missing-key", "the file has no `visit`", hint)]
    assert [one[1:] for one in told("", at_top.removeprefix("visit:\n"))] == [
        ("missing-key", "the file has no `visit`", hint)
    ]
    assert told("  sessions: {a: A}\n", VISIT.replace("hosts: {helena: Helena Ek}\n", "")) == [
        ("helena", "unknown-reference", "host `helena` is not defined", "define it, or take the reference out"),
        (
            "sessions",
            "unknown-key",
            "unknown key `sessions`",
            "`sessions` stands at the top of the file, in line with `visit`",
        ),
    ]


@pytest.mark.parametrize(
    ("part", "hint"),
    [
        ("delegates: [Olena Bondar, Taras]", "give each an id: `olena-bondar: Olena Bondar`"),
        ("sessions: [{title: Lunch, when: 2026-11-24 12:00-13:00}]", "give each an id: `lunch: {title: Lunch}`"),
        ("sites: [{hall: {name: Hall}}]", "leave the dashes out: `hall:` is an id already"),
        ("sites: [{kind: school, open: {mon: closed}}]", "write an id, a colon and what it names on each line"),
        ("sites: [[a]]", "write an id, a colon and what it names on each line"),
        ("sites: [Школа]", "write an id, a colon and what it names on each line"),
        ("sites: []", "write an id, a colon and what it names on each line"),
        ("outcomes: A letter was signed", "write `- A letter was signed`"),
        ("outcomes: {en: A letter}", "begin each line with a dash and a space"),
    ],
)
def test_a_list_and_a_map_in_each_others_place_are_shown_as_they_should_be(part: str, hint: str) -> None:
    """With an id made from the first of them, where it has one."""
    assert [one[3] for one in told(f"{part}\n")] == [hint]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("24-27 November 2026", "write 2026-11-24 to 2026-11-27"),
        ("24–27 листопада 2026", "write 2026-11-24 to 2026-11-27"),
        ("2026-11-24 - 27", "write 2026-11-24 to 2026-11-27"),
        ("[2026-11-24, 2026-11-27]", "write 2026-11-24 to 2026-11-27"),
        ("2026/11/24 - 2026/11/27", "write 2026-11-24 to 2026-11-27"),
        ("den 24 nov. 2026", "write 2026-11-24"),
    ],
)
def test_dates_as_in_a_letter_get_the_dates_that_are_meant(written: str, hint: str) -> None:
    """In the languages that are printed."""
    assert [one[3] for one in told("", VISIT.replace("2026-11-24 to 2026-11-27", written))] == [hint]


def test_an_alias_or_an_invisible_sign_has_no_consequences() -> None:
    """What it stands for is left out, and the line it indents is not indented."""
    assert told("sessions: {a: {title: A, when: 2026-11-24 09:00-10:00, themes: [*waste]}}\n") == [
        ("*waste", "yaml-feature-not-allowed", "alias `*waste` is not allowed", "write the value out"),
    ]
    assert told("themes: {waste: Waste}\n\ufeffsites: {hall: Hall}\n") == [
        (
            "\ufeff",
            "invalid-yaml",
            "the control character U+FEFF stands here, which cannot be seen or printed",
            "delete it",
        ),
    ]


def test_a_session_on_a_wrong_day_is_not_judged_by_that_day() -> None:
    """Not by opening hours, the sun, holidays, sirens or hunger, nor taken for the last day of the programme."""
    visit = VISIT.replace("host: Norrby", "host: {name: Norrby, country: SE}").replace(
        "guest: Kalynivka", "guest: {name: Kalynivka, country: UA}"
    )
    part = """\
delegates: {olena: {name: Olena Kovalenko, head: true}}
sites: {hall: {name: Hall, address: The square, location: [59.2, 18.2], open: {mon-fri: 08:00-16:00}}}
sessions:
  welcome: {title: Welcome, kind: ceremony, when: 2026-11-24 10:00-11:00, site: hall, hosts: [helena]}
  closing: {title: Closing, kind: ceremony, when: 2026-11-27 10:00-11:00, site: hall, hosts: [helena]}
  tour: {title: Tour, when: WHEN, site: hall, hosts: [helena], outdoors: true, plan_b: Indoors, status: tentative}
"""
    at = VISIT.count("\n") + part[: part.index("WHEN")].count("\n") + 1
    for when in (
        "2025-11-30 07:00-16:30",
        "2026-12-07 14:00-22:00",
        "2026-12-25 09:00-10:00",
        "2026-11-07 11:00-15:00",
    ):
        text = visit + part.replace("WHEN", when)
        checked = pipeline.load("visit.yaml", {"visit.yaml": text.encode()}.get, Around(TODAY))
        there = [one.rule for one in checked.diagnostics if one.span.line == at]
        assert (when, there) == (when, ["outside-visit"])


def test_a_visit_on_wrong_dates_is_one_finding() -> None:
    """More than three sessions and not one of them within it."""
    sessions = "sessions:\n" + "".join(
        f"  day-{day}: {{title: Day {day}, when: 2027-11-{day} 09:00-10:00}}\n" for day in (24, 25, 26, 27)
    )
    assert told(sessions) == [
        (
            "2026-11-24 to 2026-11-27",
            "outside-visit",
            "none of the 4 sessions is within the visit: they are on 24–27 Nov 2027, the visit is 24–27 Nov 2026",
            "wrong year?",
        )
    ]
    assert told(sessions.replace("2027-11", "2026-12"))[0][3] == "write 2026-12-24 to 2026-12-27, or move the sessions"
    assert len(told(sessions + "  in: {title: In, when: 2026-11-24}\n")) == len("four")


def test_a_wrong_member_of_a_group_is_pointed_at_itself() -> None:
    """Also where the group is a bare list."""
    unknown = ("zoe", "unknown-reference", "delegate `zoe` is not defined", "define it, or take the reference out")
    assert told("delegates: {anna: Anna}\ngroups: {g: [anna, zoe]}\n") == [unknown]
    assert told("delegates: {anna: Anna}\ngroups: {g: {members: [anna, zoe]}}\n") == [unknown]


def test_what_comes_after_a_wrong_entry_of_a_list_keeps_its_place() -> None:
    """The wrong one is left out, which moves no other."""
    accept = "rule: no-meal, at: visit, because: B, until: 2026-12-01"
    part = f"accept: [{{{accept}, by: helena, bye: x}}, {{rule: x}}, {{{accept}, by: zoe}}]\n"
    assert [one for one in told(part) if one[1] != "missing-key"] == [
        ("bye", "unknown-key", "unknown key `bye`", "did you mean `by`?"),
        ("zoe", "unknown-reference", "person `zoe` is not defined", "define it, or take the reference out"),
    ]


def test_the_first_text_without_a_language_is_the_first_in_the_file() -> None:
    """Whatever the order of the format."""
    visit = VISIT.replace("[en]", "[en, uk]").replace("title: Autumn visit", "title: {en: Visit, uk: Візит}")
    part = "sessions: {tour: {title: Tour, when: 2026-11-24 09:00-10:00}}\nthemes: {waste: Waste}\n"
    text = part + visit.replace("Norrby", "{all: N}").replace("guest: Kalynivka", "guest: {all: K}")
    checked = pipeline.load("visit.yaml", {"visit.yaml": text.encode()}.get, Around(TODAY))
    (found,) = [one for one in checked.diagnostics if one.rule == "untranslated"]
    assert (str(found.span), [str(place.span) for place in found.related]) == (
        "visit.yaml:1:26",
        ["visit.yaml:2:17"],
    )


DAY = """\
delegates: {olena: {name: Olena Kovalenko, head: true, languages: [uk]}}
hosts: {helena: {name: Helena Ek, languages: [sv]}, gustav: {name: Gustav Berg}}
interpreters: {olha: {name: Olha Moroz, languages: [sv, uk]}, taras: {name: Taras Koval, languages: [sv, uk]}}
sites: {mill: {name: The mill, wear: Warm shoes}, hall: {name: Town hall}}
themes: {waste: Waste, water: Water}
sessions:
  welcome: {title: Welcome, kind: ceremony, when: 2026-11-24 08:00-09:00, hosts: [helena], themes: [waste]}
  tour:
    {title: T, when: 2026-11-24 09:00-11:00, site: mill, hosts: [gustav], themes: [water], interpreters: [olha, taras]}
  lunch: {title: Lunch, kind: meal, when: 2026-11-24 11:00-12:00, wear: Warm shoes}
  talk:
    {title: T, when: 2026-11-24 12:00-14:30, site: hall, hosts: [helena], languages: [sv], interpreters: [olha, taras]}
  rest: {title: Rest, kind: free, when: 2026-11-24 14:30-16:00}
  choir: {title: Choir, when: 2026-11-24 15:00-16:00, optional: yes, hosts: [gustav]}
  closing: {title: Closing, kind: dialogue, when: 2026-11-24 16:00-17:00, hosts: [helena]}
followups: {letter: {text: A letter, owner: helena, due: 2026-10-01, status: done}}
"""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("kind: ceremony", "kind: party-time"),
        ("kind: dialogue", "kind: party-time"),
        ("kind: meal, when: 2026-11-24 11:00-12:00", "kind: food-time, when: 2026-11-24 11:00-12:00"),
        ("kind: free", "kind: leisure"),
        ("11:00-12:00, wear", "11:00-25:00, wear"),
        ("14:30-16:00}", "14:30-25:00}"),
        ("optional: yes", "optional: perhaps"),
        ("languages: [uk]}}", "languages: [{uk: yes}]}}"),
        ("Olha Moroz, languages: [sv, uk]", "Olha Moroz, languages: [sv, Ukr.]"),
        ("languages: [sv], interpreters: [olha, taras]", "languages: [sv], interpreters: [olha, zzz]"),
        ("languages: [sv], interpreters: [olha, taras]", "languages: [Sw.], interpreters: [olha, taras]"),
        ("themes: [water]", "themes: [zzz]"),
        ("site: hall", "site: zzz"),
        ("status: done", "status: finished"),
        ("{title: Lunch, kind: meal", "{titel: Lunch, kind: meal"),
        ("{title: Welcome", "{titel: Welcome"),
        ("{title: Rest", "{titel: Rest"),
        ("olha: {name: Olha Moroz", "olha: {nam: Olha Moroz"),
    ],
)
def test_one_wrong_value_is_one_finding(right: str, wrong: str) -> None:
    """What it was to say is not known, so nothing follows from its being left out."""
    notes = {"no-on-call", "no-address", "host-unreachable"}

    def rules_of(part: str) -> list[str]:
        text = VISIT.replace("hosts: {helena: Helena Ek}\n", "").replace("to 2026-11-27", "to 2026-11-24") + part
        checked = pipeline.load("visit.yaml", {"visit.yaml": text.encode()}.get, Around(TODAY))
        return [one.rule for one in checked.diagnostics if one.rule not in notes]

    assert DAY.count(right) == 1
    assert rules_of(DAY) == []
    assert len(rules_of(DAY.replace(right, wrong))) == 1


def test_an_id_named_again_and_again_lacks_its_definition() -> None:
    """More than three times: one finding at the first place in the file, the others beside it."""
    sessions = [f"  s{n}: {{title: S, when: 2026-11-24 {8 + n:02}:00-{8 + n:02}:30, site: hal}}\n" for n in range(5)]
    four = told("sites: {hall: Hall}\nsessions:\n" + "".join(sessions[:4]))
    fact = "site `hal` is not defined, and is named in 4 places"
    assert four == [("hal", "unknown-reference", fact, "did you mean `hall`?")]
    three = told("sites: {hall: Hall}\nsessions:\n" + "".join(sessions[:3]))
    assert [one[2] for one in three] == ["site `hal` is not defined"] * 3


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("\nhosts:", "\nhostes:"),
        ("  olle: {name", "  olle: {nam"),
        ("\ndays:", "\ndayes:"),
        ("luggage:", "lugage:"),
        ("\nsites:", "\nsitess:"),
        ("  hotel: {name", "  hotel: {nam"),
    ],
)
def test_one_misspelt_key_is_one_finding(right: str, wrong: str) -> None:
    """A section, a record or a field that is not there is not missed by any rule."""
    visit = """\
visit:
  title: {sv: Besök, uk: Візит}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: {name: {sv: Norrby, uk: Норрбю}}
  guest: {name: {sv: Kalynivka, uk: Калинівка}}
  coordinator: olle
  on_call: [olle]
hosts:
  olle: {name: Olle Ek, email: olle@norrby.example}
delegates:
  olena: {name: {sv: Olena Bondar, uk: Олена Бондар}}
sites:
  hotel: {name: {sv: Hotellet, uk: Готель}, address: Torget 1}
  hall: {name: {sv: Hallen, uk: Зал}, address: Torget 2}
lodging:
  hotel: {site: hotel, nights: 2026-11-24}
days:
  2026-11-25: {luggage: {sv: I bussen, uk: В автобусі}}
sessions:
  flight:
    title: {sv: Flyg, uk: Рейс}
    by: flight
    from: {sv: Kyjiv, uk: Київ}
    to: hotel
    when: 2026-11-24 14:30-16:00
    hosts: [olle]
  welcome:
    {title: {sv: Mottagning, uk: Прийом}, kind: reception, when: 2026-11-24 18:00-19:00, site: hall, hosts: [olle]}
  closing: {title: {sv: Samtal, uk: Діалог}, kind: dialogue, when: 2026-11-25 11:30-12:30, site: hall, hosts: [olle]}
  home: {title: {sv: Flyg, uk: Рейс}, by: flight, from: hall, to: {sv: Kyjiv, uk: Київ}, when: 2026-11-25 13:00-14:30}
"""
    whole = pipeline.load("visit.yaml", {"visit.yaml": visit.encode()}.get, Around(TODAY)).diagnostics
    assert [(one.rule, one.message) for one in whole] == []
    assert visit.count(right) == 1
    broken = visit.replace(right, wrong).encode()
    checked = pipeline.load("visit.yaml", {"visit.yaml": broken}.get, Around(TODAY))
    assert [one.rule for one in checked.diagnostics] == ["unknown-key"]


@pytest.mark.parametrize(
    ("right", "wrong", "rule"),
    [
        ("class, count: 4", "class, count: some", "invalid-value"),
        ("delegates: all", "delegates: zzz", "unknown-reference"),
        ("when: 2026-11-24 15:30-16:00", "when: later", "invalid-value"),
        ("repeat: daily", "repeat: often", "invalid-value"),
    ],
)
def test_who_eats_and_which_day_is_the_last_is_not_judged_by_half(right: str, wrong: str, rule: str) -> None:
    """How many they are, who is at table and what is held when cannot be read."""
    part = """\
delegates: {class: {title: A class, count: 4}}
sessions:
  tour: {title: Tour, when: 2026-11-24 10:00-11:30, hosts: [helena]}
  lunch: {title: Lunch, kind: meal, when: 2026-11-24 11:30-12:30, headcount: 4, delegates: all, repeat: daily}
  welcome: {title: Welcome, kind: ceremony, when: 2026-11-24 13:00-15:00, hosts: [helena]}
  closing: {title: Closing, kind: dialogue, when: 2026-11-24 15:30-16:00, hosts: [helena]}
"""
    quiet = {"no-on-call", "host-unreachable"}

    def rules_of(text: str) -> list[str]:
        checked = pipeline.load("visit.yaml", {"visit.yaml": (VISIT + text).encode()}.get, Around(TODAY))
        return [one.rule for one in checked.diagnostics if one.rule not in quiet]

    assert rules_of(part) == []
    assert rules_of(part.replace(right, wrong)) == [rule]


def test_a_leg_or_a_spelling_that_cannot_be_read_is_told_once() -> None:
    """Where the journey ends is not known, nor where a name's letters come from."""
    visit = VISIT.replace("guest: Kalynivka", "guest: {name: Kalynivka, country: UA}")
    part = """\
delegates: {olena: {name: {en: Elena Bondar, uk: Олена Бондар}, latin_source: LATIN, arrives: 2026-11-24 12:00}}
sessions:
  train: {title: Train, kind: transfer, by: train, from: Lviv, to: Malmö, when: 2026-11-24 08:00-10:00}
  bus: {title: Bus, kind: transfer, by: bus, from: Malmö, to: Norrby, when: WHEN, hosts: [helena]}
"""
    right = part.replace("LATIN", "own").replace("WHEN", "2026-11-24 10:30-12:00")

    def rules_of(text: str) -> list[str]:
        checked = pipeline.load("visit.yaml", {"visit.yaml": (visit + text).encode()}.get, Around(TODAY))
        return [one.rule for one in checked.diagnostics if one.severity is not Severity.NOTE]

    assert rules_of(right) == []
    assert rules_of(part.replace("LATIN", "own").replace("WHEN", "tomorrow")) == ["invalid-value"]
    assert rules_of(right.replace("latin_source: own", "latin_source: friend")) == ["invalid-value"]


def test_a_guest_whose_remote_cannot_be_read_is_not_said_to_go_hungry() -> None:
    """They may take part from another kitchen."""
    part = """\
delegates: {olena: {name: Olena, remote: Kiyv}}
sessions:
  mill: {title: Mill, when: 2026-11-24 09:00-12:00, hosts: [helena]}
  talk: {title: Talk, when: 2026-11-24 12:30-15:00, hosts: [helena]}
"""
    checked = pipeline.load("visit.yaml", {"visit.yaml": (VISIT + part).encode()}.get, Around(TODAY))
    assert [one.rule for one in checked.diagnostics if one.rule in {"unknown-timezone", "no-meal"}] == [
        "unknown-timezone"
    ]
