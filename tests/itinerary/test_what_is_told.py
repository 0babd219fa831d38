"""Each wrong thing in a file: told once, at its place, with a hint."""

from __future__ import annotations

import pytest
from itinerary_files import VISIT, diagnostics, said, said_of

from visitplan.diagnostics import Diagnostic, Place, Severity, Span

TITLE = "write title: …"
KNOWN = (
    "known here: visit, themes, wishes, groups, delegates, hosts, interpreters, sites, travel, lodging, days, "
    "sessions, policy, accept, outcomes, followups, include"
)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("sesions: {}\n", ("1:1", "unknown-key", "unknown key `sesions`", "did you mean `sessions`?")),
        ("titel: x\n", ("1:1", "unknown-key", "unknown key `titel`", "`title` belongs under `visit`")),
        (
            "qqqq: x\n",
            (
                "1:1",
                "unknown-key",
                "unknown key `qqqq`",
                KNOWN,
            ),
        ),
        ("  dates_: x\n", ("1:3", "unknown-key", "unknown key `dates_`", "did you mean `dates`?")),
        (
            "sessions: {lunch: {title: Lunch, hots: [helena]}}\n",
            ("1:34", "unknown-key", "unknown key `hots`", "did you mean `hosts`?"),
        ),
        (
            "delegates: {olena: {name: Olena, guardian: {name: Iryna, phon: 1}}}\n",
            ("1:58", "unknown-key", "unknown key `phon`", "did you mean `phone`?"),
        ),
        ("sessions: {s4: {kind: meal}}\n", ("1:12", "missing-key", "session `s4` has no `title`", TITLE)),
        ("sites: {hall: }\n", ("1:9", "missing-key", "site `hall` has no `name`", "write name: …")),
        ("lodging: {a: hall}\n", ("1:14", "missing-key", "lodging `a` has no `nights`", "write nights: …")),
        (
            "interpreters: {olha: {languages: [uk]}}\n",
            (
                "1:16",
                "missing-key",
                "interpreter `olha` has neither `name` nor `title`",
                "write name: …, or title: … while the name is not known",
            ),
        ),
        (
            "accept: [{rule: no-head, at: visit, because: So, by: helena}]\n",
            ("1:10", "missing-key", "acceptance 1 has no `until`", "write until: …"),
        ),
        (
            "sites: [hall]\n",
            (
                "1:1",
                "invalid-value",
                "a list stands where ids and what they name belong",
                "give each an id: `hall: hall`",
            ),
        ),
        ("sessions: {s: [a]}\n", ("1:12", "invalid-value", "a list stands where the keys of a session belong", TITLE)),
        (
            "policy: strict\n",
            (
                "1:9",
                "invalid-value",
                "`strict` stands where the keys of a policy belong",
                "write its keys one under the other",
            ),
        ),
        (
            "outcomes: They met\n",
            (
                "1:11",
                "invalid-value",
                "`They met` stands where a list belongs",
                "write `- They met`",
            ),
        ),
        (
            "days: {2026-11-31: x}\n",
            (
                "1:8",
                "invalid-value",
                "`2026-11-31` is no day of the calendar",
                "the last day of that month is 2026-11-30",
            ),
        ),
        (
            "days: {2026-11-4: x}\n",
            ("1:8", "invalid-value", "`2026-11-4` is no date as it is written here", "write 2026-11-04"),
        ),
        ("hosts: {Helena Ek: Helena}\n", ("1:9", "invalid-id", "`Helena Ek` is no id", "write helena-ek")),
        (
            "hosts: {Гелена: Helena}\n",
            (
                "1:9",
                "invalid-id",
                "`Гелена` is no id",
                "ids are small letters a-z, digits and hyphens, such as anna-ek",
            ),
        ),
        (
            "hosts: {lpt1: Helena}\n",
            ("1:9", "invalid-id", "`lpt1` is a name Windows keeps for itself and cannot be an id", "choose another"),
        ),
        (
            "groups: {all: []}\n",
            ("1:10", "invalid-id", "`all` is the word for everyone and cannot be an id", "choose another"),
        ),
        (
            "sites: {" + "x" * 61 + ": Hall}\n",
            ("1:9", "invalid-id", "`" + "x" * 59 + "…` has 61 characters, an id at most 60", "write a shorter one"),
        ),
        (
            "sessions: {a: {title: A, when: 2026-11-24 09:00}}\n",
            (
                "1:32",
                "invalid-value",
                "the start has no end",
                "write 2023-11-28 09:00-10:30, or add `duration: 90 min`",
            ),
        ),
        (
            "sessions: {a: {title: A, when: 2026-11-24 09:00-10:00, duration: 1 h}}\n",
            (
                "1:66",
                "invalid-value",
                "an end and a `duration` together",
                "keep the end in `when`, or the start alone and the duration",
            ),
        ),
        (
            "sites: {a: {name: A, location: 59.1, 18.2}}\n",
            (
                "1:32",
                "invalid-value",
                "a comma cuts this text in two",
                'put the text in quotes: `sites: {a: {name: A, location: "59.1, 18.2"}}`',
            ),
        ),
        (
            "  colour: #00538f\n",
            (
                "1:3",
                "invalid-value",
                "this is empty, what follows # is a comment",
                'put the text in quotes: `colour: "#00538f"`',
            ),
        ),
        (
            "hosts: {h: {name: H, email: me}}\n",
            ("1:29", "invalid-value", "this value is no e-mail address", "write name@example.org"),
        ),
        (
            "delegates: {o: {name: O, age: young}}\n",
            ("1:31", "invalid-value", "this value is no age in whole years", "write a number such as 14"),
        ),
        (
            "delegates: {o: {name: O, guardian: {name: I, languages: [ua]}}}\n",
            (
                "1:58",
                "country-as-language",
                "this value is the country",
                "languages have codes of their own, Swedish is `sv`",
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_once_at_its_place(part: str, told: tuple[str, str, str, str]) -> None:
    """Place, rule, message, hint; private values are not shown."""
    assert said_of(part) == [told]


def test_an_id_of_two_kinds_of_people_stays_with_the_first() -> None:
    """The finding names both places, and stands where the id is used again."""
    part = "delegates: {olena: Olena}\nhosts: {olena: Olena}\n"
    assert diagnostics(VISIT + part) == (
        Diagnostic(
            "invalid-id",
            Severity.ERROR,
            "`olena` is a host here and already a delegate",
            Span("autumn.yaml", 10, 9, 10, 14),
            "give one of them another id",
            (Place("first used here", Span("autumn.yaml", 9, 13, 9, 18)),),
        ),
    )


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    """One cause, one finding."""
    assert said_of("sessions: {lunch: {titel: Lunch}}\n") == [
        ("1:20", "unknown-key", "unknown key `titel`", "did you mean `title`?")
    ]
    assert said(VISIT.replace("visit:", "vist:")) == [
        ("1:1", "unknown-key", "unknown key `vist`", "did you mean `visit`?")
    ]


def test_a_key_called_by_another_word_gets_the_one_meant() -> None:
    """Not the one that is written most like it: `location` is no slip for `optional`."""
    part = "sessions:\n  lunch: {title: Lunch, location: hall, date: 2026-11-24}\nhosts: {eva: {name: Eva, tel: 1}}\n"
    assert said_of(part) == [
        ("2:25", "unknown-key", "unknown key `location`", "did you mean `site`?"),
        ("2:41", "unknown-key", "unknown key `date`", "write when: 2026-11-24"),
        ("3:26", "unknown-key", "unknown key `tel`", "did you mean `phone`?"),
    ]


def test_languages_among_the_keys_of_a_record_are_one_finding() -> None:
    """The name they spell is not missing as well."""
    part = """\
hosts: {eva: {en: Eva, uk: Єва, email: eva@norrby.example}}
sessions: {talk: {uk: Розмова, en: Talk, kind: dialogue}}
"""
    assert said_of(part) == [
        ("1:15", "unknown-key", "`en` is a language, no key of a host", "write name: {en: …}"),
        ("2:19", "unknown-key", "`uk` is a language, no key of a session", "write title: {uk: …}"),
    ]
    assert said(VISIT.replace("host: Norrby", "host: {en: Norrby, country: SE}")) == [
        ("6:10", "unknown-key", "`en` is a language, no key of a municipality", "write name: {en: …}")
    ]


def test_an_unknown_key_is_told_also_when_nothing_stands_under_it() -> None:
    """It may be a session that is indented like a key."""
    assert [one[:3] for one in said_of("sessions:\n  tour:\n    title: Tour\n    lunch:\n")] == [
        ("4:5", "unknown-key", "unknown key `lunch`")
    ]


def test_dashes_without_their_spaces_make_no_name_of_a_group() -> None:
    """`-olena` below a key is a text to YAML."""
    assert said_of("groups:\n  two:\n    -olena\n    -taras\n") == [
        ("3:5", "invalid-value", "`-olena -taras` is no list, for no space follows its dash", "write `- olena`")
    ]
