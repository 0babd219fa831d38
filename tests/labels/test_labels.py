"""Words, dates, plurals and lists in print."""

from datetime import date, datetime, time, timedelta
from string import Formatter

import pytest

from visitplan.labels import LANGUAGES, labels
from visitplan.labels.words import en, sv, uk

FILES = {"en": en, "sv": sv, "uk": uk}
TUESDAY = date(2023, 11, 28)


def fields_of(words: str) -> set[str]:
    """What is filled in."""
    return {field for _, field, _, _ in Formatter().parse(words) if field}


def test_every_language_has_a_file() -> None:
    """The list and the files are the same."""
    assert set(LANGUAGES) == set(FILES)


@pytest.mark.parametrize("language", ["sv", "uk"])
def test_languages_have_the_same_keys_in_the_same_order(language: str) -> None:
    """A word missing in one language fails here, not on paper; whoever translates reads down both files."""
    assert list(FILES[language].WORDS) == list(en.WORDS)
    assert list(FILES[language].PLURALS) == list(en.PLURALS)


@pytest.mark.parametrize("language", ["sv", "uk"])
def test_languages_fill_in_the_same_values(language: str) -> None:
    """A `{date}` in English is a `{date}` everywhere."""
    assert {key: fields_of(words) for key, words in FILES[language].WORDS.items()} == {
        key: fields_of(words) for key, words in en.WORDS.items()
    }


@pytest.mark.parametrize(
    ("language", "forms"),
    [("en", {"one", "other"}), ("sv", {"one", "other"}), ("uk", {"one", "few", "many", "other"})],
)
def test_plurals_have_the_forms_their_language_asks(language: str, forms: set[str]) -> None:
    """No form too few, none too many, the number in each."""
    plurals = FILES[language].PLURALS
    assert {frozenset(each) for each in plurals.values()} == {frozenset(forms)}
    assert {frozenset(fields_of(form)) for each in plurals.values() for form in each.values()} == {frozenset({"n"})}


def test_ukrainian_words_hold_no_latin_or_russian_letter() -> None:
    """A Latin `i` in a Cyrillic word looks right and is found by no search; ы э ъ ё are Russian."""
    plain = "".join(
        literal
        for words in [*uk.WORDS.values(), *(form for each in uk.PLURALS.values() for form in each.values())]
        for literal, _, _, _ in Formatter().parse(words)
    )
    assert not set(plain.lower()) & set("abcdefghijklmnopqrstuvwxyzыэъё")


def test_words_are_filled_in() -> None:
    """With values or without."""
    assert labels("sv").word("programme") == "Program"
    assert labels("uk").word("page", n=2, total=5) == "Сторінка 2 з 5"


def test_words_of_the_format_print_or_stay_as_typed() -> None:
    """A diet of one's own has no print."""
    assert labels("sv").term("kind", "study-visit") == "Studiebesök"
    assert labels("uk").term("diet", "vegan") == "веганське"
    assert labels("en").term("diet", "no mushrooms") == "no mushrooms"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "1 особа"), (3, "3 особи"), (5, "5 осіб"), (11, "11 осіб"), (21, "21 особа"), (0, "0 осіб")],
)
def test_ukrainian_counts_in_four_forms(number: int, expected: str) -> None:
    """By CLDR's rule."""
    assert labels("uk").plural("people", number) == expected


def test_counts_in_other_languages() -> None:
    """English words in an unknown language follow the English rule."""
    assert [labels(language).plural("people", 1) for language in ("en", "sv", "ar")] == [
        "1 person",
        "1 person",
        "1 person",
    ]
    assert [labels(language).plural("people", 2) for language in ("en", "sv", "ar")] == [
        "2 people",
        "2 personer",
        "2 people",
    ]


DATES = {
    "en": ("Tuesday 28 November", "Tuesday", "28 November 2023", "28 Nov"),
    "sv": ("tisdag 28 november", "tisdag", "28 november 2023", "28 nov."),
    "uk": ("вівторок, 28 листопада", "вівторок", "28 листопада 2023\u00a0р.", "28 лист."),
    "de": ("Dienstag, 28. November", "Dienstag", "28. November 2023", "28. Nov."),
    "fi": ("tiistai 28.11.", "tiistai", "28. marraskuuta 2023", "28.11."),
    "zh": ("11月28日星期二", "星期二", "2023年11月28日", "11月28日"),
    "ar": ("الثلاثاء، 28 نوفمبر", "الثلاثاء", "28 نوفمبر 2023", "28 نوفمبر"),
}


@pytest.mark.parametrize(("language", "expected"), DATES.items())
def test_dates_by_cldr(language: str, expected: tuple[str, ...]) -> None:
    """Day, weekday, with the year, short: in any language."""
    say = labels(language)
    assert (say.day(TUESDAY), say.weekday(TUESDAY), say.date(TUESDAY), say.short(TUESDAY)) == expected


@pytest.mark.parametrize(
    ("language", "last", "expected"),
    [
        ("en", date(2023, 11, 30), "28–30 November 2023"),
        ("en", date(2023, 12, 2), "28 November – 2 December 2023"),
        ("sv", date(2023, 12, 2), "28 november–2 december 2023"),
        ("uk", date(2023, 12, 2), "28 листопада – 2 грудня 2023\u00a0р."),
        ("en", date(2024, 1, 2), "28 November 2023 – 2 January 2024"),
        ("en", TUESDAY, "28 November 2023"),
    ],
)
def test_two_dates_say_once_what_they_share(language: str, last: date, expected: str) -> None:
    """The month, the year, or the whole date."""
    assert labels(language).dates(TUESDAY, last) == expected


def test_clock_and_duration() -> None:
    """The clock is the same everywhere; hours and minutes only where there are some."""
    assert labels("ar").time(datetime(2023, 11, 28, 9, 5)) == labels("sv").time(time(9, 5)) == "09:05"  # noqa: DTZ001
    assert [labels("sv").duration(timedelta(minutes=each)) for each in (0, 45, 60, 90)] == [
        "0 min",
        "45 min",
        "1 tim",
        "1 tim 30 min",
    ]


def test_lists_by_cldr() -> None:
    """With the language's own "and"; one word or none is no list."""
    assert labels("uk").listing(["вода", "чай", "кава"]) == "вода, чай і кава"
    assert (labels("sv").listing(["te"]), labels("sv").listing([])) == ("te", "")


def test_names_of_languages_and_countries() -> None:
    """The code itself where CLDR knows none; a region falls back to its language."""
    assert (labels("sv").language("uk"), labels("uk").country("SE")) == ("ukrainska", "Швеція")
    assert (labels("en").language("pt-BR"), labels("en").language("uk-UA")) == ("Brazilian Portuguese", "Ukrainian")
    assert (labels("en").language("xx"), labels("en").country("XX")) == ("xx", "XX")


@pytest.mark.parametrize(
    ("language", "zone", "expected"),
    [
        ("en", "Europe/Stockholm", "Swedish time"),
        ("sv", "Europe/Kyiv", "ukrainsk tid"),
        ("uk", "Europe/Kyiv", "київський час"),
        ("sv", "Europe/Vienna", "österrikisk tid"),
        ("en", "Asia/Amman", "Jordan Time"),
        ("uk", "Asia/Amman", "час: Йорданія"),
        ("en", "America/New_York", "New York Time"),
        ("sv", "America/Argentina/Buenos_Aires", "Buenos Aires-tid"),
        ("uk", "America/Los_Angeles", "час: Лос-Анджелес"),
        ("de", "Europe/Stockholm", "Swedish time"),
        ("de", "Asia/Amman", "Jordan Time"),
        ("en", "UTC", "UTC"),
        ("en", "Etc/GMT-5", "GMT-5"),
    ],
)
def test_whose_time_it_is(language: str, zone: str, expected: str) -> None:
    """In own words where there are some, else CLDR's, by the city where the country has several, else its own name."""
    assert labels(language).zone(zone) == expected


def test_an_unknown_language_prints_english_words_with_its_own_dates() -> None:
    """And says so; how it is written and spelt comes from CLDR."""
    arabic = labels("ar")
    assert (arabic.known, arabic.direction, arabic.region) == (False, "rtl", "EG")
    assert arabic.word("programme") == "Programme"
    assert (labels("sv").known, labels("sv").direction, labels("sv").region) == (True, "ltr", "SE")
    assert (labels("pt-BR").locale, labels("pt-BR").region) == ("pt_BR", "BR")


@pytest.mark.parametrize("language", ["xx", "not a language"])
def test_a_language_cldr_does_not_know_is_english_throughout(language: str) -> None:
    """Nothing stops."""
    assert (labels(language).day(TUESDAY), labels(language).region) == ("Tuesday 28 November", "")


def test_a_regional_spelling_of_a_known_language_has_its_words() -> None:
    """`sv-FI` prints Swedish."""
    assert (labels("sv-FI").known, labels("sv-FI").word("host")) == (True, "Värd")


def test_languages_name_themselves() -> None:
    """For whoever looks for theirs."""
    assert [labels(language).own_name for language in ("en", "sv", "uk", "de")] == [
        "English",
        "svenska",
        "українська",
        "Deutsch",
    ]


def test_a_line_begins_with_a_capital() -> None:
    """The rest stays."""
    assert (labels("sv").capital("tisdag 28 november"), labels("sv").capital("")) == ("Tisdag 28 november", "")
