"""How findings say names, times and dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from visitplan.itinerary.text import Text
from visitplan.programme import Person, Role
from visitplan.rules.wording import city, clock, dates, ends_of, listing, minutes, name_of, people


def person(name: str) -> Person:
    """A delegate of this name, or of none."""
    return Person("olena", Role.DELEGATE, ("delegates", "olena"), name=Text((("en", name),)) if name else None)


def test_a_person_is_called_in_english_else_in_latin_letters_else_as_written() -> None:
    """Finding messages are English, whatever the visit speaks."""
    assert name_of(Text((("uk", "Олена"), ("en", "Olena")))) == "Olena"
    assert name_of(Text((("uk", "Олена"), ("sv", "Olena")))) == "Olena"
    assert name_of(Text((("uk", "Олена"),))) == "Олена"
    assert name_of(person("")) == "olena"


def test_a_long_name_is_cut_and_a_personal_number_in_it_is_not_shown() -> None:
    """Findings land in logs and mail."""
    assert name_of("Guest 811228-9874") == "Guest •••••••••••"
    assert name_of("a" * 61) == "a" * 59 + "…"


def test_up_to_four_people_are_named() -> None:
    """Of forty, three are, and the rest are counted."""
    names = [person(name) for name in ("Anna", "Bo", "Cia", "Dan", "Eva")]
    assert people(names[:1]) == "Anna"
    assert people(names[:2]) == "Anna and Bo"
    assert people(names[:4]) == "Anna, Bo, Cia and Dan"
    assert people(names) == "Anna, Bo, Cia and 2 others"


def test_a_list_of_words_is_read_like_a_sentence() -> None:
    """One, two, three."""
    assert [listing(words) for words in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_a_clock_tells_the_date_only_where_it_is_another() -> None:
    """The midnight that ends a day is its 24:00."""
    day = date(2026, 11, 24)
    assert clock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC)) == "09:30"
    assert clock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC), day) == "09:30"
    assert clock(datetime(2026, 11, 25, 0, 0, tzinfo=UTC), day) == "24:00"
    assert clock(datetime(2026, 11, 25, 0, 5, tzinfo=UTC), day) == "25 Nov 00:05"
    assert clock(datetime(2026, 11, 23, 0, 0, tzinfo=UTC), day) == "23 Nov 00:00"


def test_two_ends_tell_dates_and_cities_only_where_they_differ() -> None:
    """Clocks that show the same need no city."""
    stockholm, kyiv, oslo = ZoneInfo("Europe/Stockholm"), ZoneInfo("Europe/Kyiv"), ZoneInfo("Europe/Oslo")
    nine, ten = datetime(2026, 11, 24, 9, tzinfo=stockholm), datetime(2026, 11, 24, 10, tzinfo=oslo)
    assert ends_of(nine, ten) == ("09:00", "10:00")
    assert ends_of(nine, ten + timedelta(days=1)) == ("24 Nov 09:00", "25 Nov 10:00")
    assert ends_of(nine, datetime(2026, 11, 24, 11, tzinfo=kyiv)) == (
        "09:00 in Stockholm (10:00 in Kyiv)",
        "11:00 in Kyiv",
    )


def test_a_range_of_dates_says_month_and_year_once() -> None:
    """And twice where they differ."""
    assert dates(date(2026, 11, 24), date(2026, 11, 24)) == "24 Nov 2026"
    assert dates(date(2026, 11, 24), date(2026, 11, 27)) == "24–27 Nov 2026"
    assert dates(date(2026, 11, 30), date(2026, 12, 2)) == "30 Nov – 2 Dec 2026"
    assert dates(date(2026, 12, 30), date(2027, 1, 2)) == "30 Dec 2026 – 2 Jan 2027"


def test_lengths_are_told_in_hours_and_minutes() -> None:
    """A started minute counts."""
    lengths = (timedelta(), timedelta(seconds=61), timedelta(minutes=60), timedelta(minutes=125))
    assert [minutes(length) for length in lengths] == ["0 min", "2 min", "1 h", "2 h 5 min"]


def test_a_zone_is_told_by_its_city() -> None:
    """The last part of its name."""
    assert city(ZoneInfo("America/Argentina/Buenos_Aires")) == "Buenos Aires"
    assert city("UTC") == "UTC"
