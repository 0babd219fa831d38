"""Languages told from countries, time zones old and new."""

from __future__ import annotations

from importlib.resources import files

import pytest
from itinerary_files import said, said_of
from kind_faults import faults

from visitplan.itinerary.kinds import languages, zones

EXAMPLE = "write a code such as sv, uk or en"


@pytest.mark.parametrize("code", ["sv", "uk", "en", "se", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "sma", "rom"])
def test_a_language_is_one(code: str) -> None:
    """Two letters of ISO 639-1, any three letters, with a script or a region."""
    assert languages.languages([code]) == (code,)


@pytest.mark.parametrize(
    ("code", "message", "hint"),
    [
        ("ua", "`ua` is the country", "Ukrainian is `uk`"),
        ("UA", "`UA` is the country", "Ukrainian is `uk`"),
        ("gb", "`gb` is the country", "English is `en`"),
        ("dk", "`dk` is the country", "Danish is `da`"),
        ("cz", "`cz` is the country", "Czech is `cs`"),
        ("ch-CH", "", ""),
        ("bw", "`bw` is the country", "languages have codes of their own, Swedish is `sv`"),
        ("SV", "`SV` is no language", "write sv"),
        ("Swedish", "`Swedish` is no language", "write sv"),
        ("ukr", "`ukr` is no language", "write uk"),
        ("xx", "`xx` is no language", EXAMPLE),
        ("all", "`all` is no language", EXAMPLE),
        ("", "`` is no language", EXAMPLE),
    ],
)
def test_what_is_no_language_is_told(code: str, message: str, hint: str) -> None:
    """A country's code gets its language as the hint, where there is one."""
    assert faults(languages.language, code) == ([(message, hint)] if message else [])


def test_a_country_among_languages_is_told_at_its_entry() -> None:
    """In the visit, in a person, in a text; the other languages stay."""
    text = """\
visit:
  title: {en: Visit, ua: Візит}
  dates: 2026-11-24
  timezone: Europe/Stockholm
  languages: [en, ua]
  host: Norrby
  guest: Kalynivka
  coordinator: helena
delegates:
  olena: {name: Olena, languages: [uk, gb]}
"""
    assert said(text) == [
        ("2:22", "country-as-language", "`ua` is the country", "Ukrainian is `uk`"),
        ("5:19", "country-as-language", "`ua` is the country", "Ukrainian is `uk`"),
        ("10:40", "country-as-language", "`gb` is the country", "English is `en`"),
    ]


def test_northern_sami_is_only_noted() -> None:
    """`se` is a language; nothing is said of a site or a way that is called so."""
    part = """\
delegates:
  olena: {title: {en: Mayor, se: Mayor}, languages: [uk, se]}
sites: {se: Hall, hall: Hall}
travel: {se: {hall: 5 min}}
"""
    assert said_of(part) == [
        ("2:30", "country-as-language", "`se` is Northern Sami", "Swedish is `sv`"),
        ("2:58", "country-as-language", "`se` is Northern Sami", "Swedish is `sv`"),
    ]


def test_a_visit_language_without_printed_words_is_told() -> None:
    """At its place in the list; a region of a known language is fine."""
    text = """\
visit:
  title: Visit
  dates: 2026-11-24
  timezone: Europe/Stockholm
  languages: [sv-FI, fo, en]
  host: Norrby
  guest: Tórshavn
  coordinator: helena
"""
    message = "there are no printed words in `fo`, English is used"
    assert said(text) == [("5:22", "labels-missing", message, "there are printed words in en, sv, uk")]


@pytest.mark.parametrize(
    ("zone", "newer"),
    [
        ("Europe/Stockholm", None),
        ("Europe/Kyiv", None),
        ("UTC", None),
        ("Etc/UTC", None),
        ("GMT", None),
        ("Etc/GMT-2", None),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("Europe/Uzhgorod", "Europe/Kyiv"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Turkey", "Europe/Istanbul"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("GB", "Europe/London"),
        ("Zulu", "UTC"),
        ("Greenwich", "GMT"),
        ("America/Coral_Harbour", "America/Atikokan"),
    ],
)
def test_an_old_name_has_a_newer_one(zone: str, newer: str | None) -> None:
    """As the time zone database links them; a place in another country is not taken for it."""
    assert zones.newer_name(zone) == newer


def test_every_newer_name_is_known_and_not_old_itself() -> None:
    """All names of the database are looked at."""
    newer = {zones.newer_name(zone) for zone in zones.zones()} - {None}
    assert len(newer) > 90
    assert newer <= zones.zones()
    assert {name for name in newer if zones.newer_name(str(name))} == set()


def test_the_zones_are_those_of_the_package() -> None:
    """Every one can be opened."""
    assert "Europe/Stockholm" in zones.zones()
    folder = files("tzdata").joinpath("zoneinfo")
    assert all(folder.joinpath(zone).is_file() for zone in zones.zones())


@pytest.mark.parametrize(
    ("zone", "hint"),
    [
        ("Europe/Stokholm", "did you mean `Europe/Stockholm`?"),
        ("europe/stockholm", "did you mean `Europe/Stockholm`?"),
        ("Stockholm", "did you mean `Europe/Stockholm`?"),
        ("New York", "did you mean `America/New_York`?"),
        ("CEST", "write one such as Europe/Stockholm or Europe/Kyiv"),
        ("+01:00", "write one such as Europe/Stockholm or Europe/Kyiv"),
        ("Norrby kommun", "write one such as Europe/Stockholm or Europe/Kyiv"),
    ],
)
def test_an_unknown_zone_gets_the_likely_one(zone: str, hint: str) -> None:
    """By its city, too."""
    assert faults(zones.zone, zone) == [(f"`{zone}` is no time zone", hint)]


def test_an_old_zone_is_told_wherever_a_zone_stands() -> None:
    """Under remote, timezone, arrives, leaves and when; never in a text."""
    part = """\
delegates:
  olena: {name: Olena, remote: Europe/Kiev, arrives: 2026-11-24 08:00 Turkey}
sites:
  embassy: {name: Embassy in Europe/Kiev, timezone: Japan}
sessions:
  call: {title: Call, when: "2026-11-24 10:30 Europe/Kiev - 2026-11-24 11:00 Turkey"}
"""
    assert [(place, message) for place, _, message, _ in said_of(part)] == [
        ("2:32", "`Europe/Kiev` is an old name of `Europe/Kyiv`"),
        ("2:54", "`Turkey` is an old name of `Europe/Istanbul`"),
        ("4:53", "`Japan` is an old name of `Asia/Tokyo`"),
        ("6:29", "`Europe/Kiev` is an old name of `Europe/Kyiv`"),
        ("6:29", "`Turkey` is an old name of `Europe/Istanbul`"),
    ]
