"""Passport and personal identity numbers: found, never shown. All numbers here are invented or test numbers."""

from __future__ import annotations

import pytest
from itinerary_files import VISIT, diagnostics, said_of

from visitplan import document, itinerary
from visitplan.itinerary.numbers import personal_numbers, without_numbers

SWEDISH = "a personal identity number"
PASSPORT = "a passport number"
REGISTER = "a number of the Ukrainian population register"


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        # 19121212-1212 and 121212-1212 are Tolvan Tolvansson, the test person of Swedish authorities.
        ("19121212-1212", [SWEDISH]),
        ("191212121212", [SWEDISH]),
        ("121212-1212", [SWEDISH]),
        ("1212121212", [SWEDISH]),
        ("121212+1212", [SWEDISH]),
        ("121212 1212", [SWEDISH]),
        ("born 121212-1212, allergic", [SWEDISH]),
        ("121212-1212 and 19121212-1212", [SWEDISH, SWEDISH]),
        ("passport FA000000", [PASSPORT]),
        ("КЕ 000000", [PASSPORT]),
        ("UNZR 19850709-00000", [REGISTER]),
        # A wrong check digit, no such day, no such month.
        ("121212-1213", []),
        ("121232-1210", []),
        ("121312-1211", []),
        # Coordination numbers have 60 added to the day.
        ("121272-1212", []),
        ("701063-2391", [SWEDISH]),
        # 29 February exists in one of the centuries two digits may mean, and not in 1913.
        ("000229-0005", [SWEDISH]),
        ("19130229-1210", []),
        # Phones, dates, coordinates, account and case numbers.
        ("+46 70 174 06 05", []),
        ("+461212121212", []),
        ("0701740605", []),
        ("070-174 06 05", []),
        ("tel. 1212121212", []),
        ("тел: 1212121212", []),
        ("2023-11-28 09:00-10:30", []),
        ("59.1212121212", []),
        ("SE35 5000 0000 0549 1000 0003", []),
        ("112121212121212", []),
        ("KS 2023-117", []),
        ("Fa000000", []),
        ("XFA000000", []),
        ("FA0000001", []),
        ("https://example.org/121212", []),
    ],
)
def test_a_number_is_told_from_a_phone_or_a_date(words: str, kinds: list[str]) -> None:
    """By its date, its check digit and what stands before it."""
    assert [kind for _, _, kind in personal_numbers(words)] == kinds


def test_numbers_are_found_in_every_text_but_phones_and_case_numbers() -> None:
    """Also in a text of several lines, a private value and an id; the number is never part of the message."""
    part = """\
delegates:
  olena: {name: Olena, phone: 121212-1212, health: "121212-1212"}
  121212-1212: Taras
hosts: {helena: {name: Helena, title: {en: Chair, uk: КЕ 000000}}}
outcomes:
  - |
    They came.
    19121212-1212
"""
    delete = "delete it, also from git history"
    assert said_of(part) == [
        ("2:52", "personal-number", f"looks like {SWEDISH}", delete),
        ("3:3", "personal-number", f"looks like {SWEDISH}", delete),
        ("4:55", "personal-number", f"looks like {PASSPORT}", delete),
        ("6:5", "personal-number", f"looks like {SWEDISH}", delete),
    ]


@pytest.mark.parametrize(
    "written",
    [
        r'"\x31\x32\x31\x32\x31\x32-1212"',
        '"1212\\\n    12-1212"',
        "121212\n      1212",
        "١٢١٢١٢-١٢١٢",
        "КЕ\n      000000",
    ],
)
def test_a_number_is_found_however_it_is_written(written: str) -> None:
    """Escaped, over two lines, in the digits of another script."""
    told = said_of(f"sites:\n  hall:\n    address: {written}\n    name: Hall\n")
    assert [(place, rule) for place, rule, *_ in told] == [("3:14", "personal-number")]


def test_the_case_number_may_be_named_anywhere() -> None:
    """`KS 202711` looks like a passport, but is what the visit is filed under."""
    text = VISIT + "  case_number: KS 202711\noutcomes: [Filed as KS 202711, Filed as KS 202712]\n"
    assert [(one.span.column, one.rule) for one in diagnostics(text)] == [(32, "personal-number")]


def test_a_message_about_another_fault_does_not_show_the_number() -> None:
    """It stands in the wrong field, too."""
    assert said_of("sites: {hall: {name: Hall, capacity: 121212-1212}}\n") == [
        ("1:38", "invalid-value", "`•••••••••••` is no whole number", "write a number such as 15"),
        ("1:38", "personal-number", f"looks like {SWEDISH}", "delete it, also from git history"),
    ]


def test_masked_lines_have_dots_for_private_values_and_numbers() -> None:
    """As wide as they were, on as many lines; comments are read too."""
    text = """\
delegates:
  olena: {name: Olena, phone: +46 70 174 06 05, diet: [vegan]}
  taras:
    name: Taras  # 121212-1212
    title: Passport FA000000
    email: taras@kalynivka.example
"""
    assert itinerary.masked(document.read("autumn.yaml", text.encode())) == {
        "autumn.yaml": (
            "delegates:",
            "  olena: {name: Olena, phone: ••••••••••••••••, diet: •••••••}",
            "  taras:",
            "    name: Taras  # •••••••••••",
            "    title: Passport ••••••••",
            "    email: •••••••••••••••••••••••",
        )
    }


def test_dots_are_as_wide_as_the_number() -> None:
    """Two in one line, the words around them kept."""
    assert without_numbers("a 121212-1212 b 191212121212 c") == "a ••••••••••• b •••••••••••• c"
