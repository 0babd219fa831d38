"""Reader of languages and countries, and the difference between their codes."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from visitplan.itinerary.faults import Fault, Wrong, wrong
from visitplan.itinerary.kinds.lists import each, parted

# ISO 639-1.
CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn
so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
TWO_LETTERS = frozenset(CODES.split())
# Codes people write for a language that has another: ISO 639-2 and English or own names.
OTHER_WAYS = {
    "eng": "en",
    "english": "en",
    "engelska": "en",
    "swe": "sv",
    "swedish": "sv",
    "svenska": "sv",
    "ukr": "uk",
    "ukrainian": "uk",
    "ukrainska": "uk",
    "українська": "uk",
    "ger": "de",
    "deu": "de",
    "german": "de",
    "fre": "fr",
    "fra": "fr",
    "french": "fr",
    "fin": "fi",
    "finnish": "fi",
    "pol": "pl",
    "polish": "pl",
    "rus": "ru",
    "russian": "ru",
    "ara": "ar",
    "arabic": "ar",
}
# The language a country code was probably meant for.
OF_COUNTRY = {
    "ua": ("Ukrainian", "uk"),
    "gb": ("English", "en"),
    "us": ("English", "en"),
    "au": ("English", "en"),
    "nz": ("English", "en"),
    "dk": ("Danish", "da"),
    "cz": ("Czech", "cs"),
    "gr": ("Greek", "el"),
    "jp": ("Japanese", "ja"),
    "cn": ("Chinese", "zh"),
    "rs": ("Serbian", "sr"),
    "al": ("Albanian", "sq"),
    "ge": ("Georgian", "ka"),
    "md": ("Romanian", "ro"),
    "by": ("Belarusian", "be"),
    "at": ("German", "de"),
    "kz": ("Kazakh", "kk"),
    "ir": ("Persian", "fa"),
    "iq": ("Arabic", "ar"),
    "sy": ("Arabic", "ar"),
    "il": ("Hebrew", "he"),
    "in": ("Hindi", "hi"),
    "vn": ("Vietnamese", "vi"),
    "me": ("Montenegrin", "sr"),
    "br": ("Portuguese", "pt"),
    "mx": ("Spanish", "es"),
}
# ISO 639-3 has no list here: three letters are taken as meant.
SHAPE = re.compile(r"([a-z]{2}([a-z])?)(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
EXAMPLE = "write a code such as sv, uk or en"


@cache
def countries() -> dict[str, str]:
    """Names of the countries by ISO 3166 code, as the time zone database has them."""
    table = files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text("utf-8")
    rows = (row.split("\t") for row in table.splitlines() if row and not row.startswith("#"))
    return {row[0]: row[1] for row in rows}


@lru_cache(maxsize=1024)
def fault_of_language(code: str) -> Fault | None:
    """What is wrong with a language code, if anything; a country is told from a language."""
    shape = SHAPE.fullmatch(code)
    if shape and (shape[1] in TWO_LETTERS or (shape[2] and code not in OTHER_WAYS and code != "all")):
        return None
    small = code.lower()
    if small.upper() in countries() and small not in TWO_LETTERS:
        name, meant = OF_COUNTRY.get(small, ("", ""))
        guess = f"{name} is `{meant}`" if name else ""
        hint = "languages have codes of their own, Swedish is `sv`"
        return Fault("{} is the country", hint, code, guess, rule="country-as-language")
    own = small if small in TWO_LETTERS else OTHER_WAYS.get(small)
    return Fault("{} is no language", EXAMPLE, code, f"write {own}" if own else "")


def language(value: object) -> str:
    """One language code."""
    if not isinstance(value, str):
        raise wrong(value, "{} stands where a language belongs", EXAMPLE)
    if fault := fault_of_language(value.strip()):
        raise Wrong(fault)
    return value.strip()


def languages(value: object) -> tuple[str, ...]:
    """Language codes in written order."""
    return each(parted(value), language, "write a list such as [sv, uk, en]")


def visit_languages(value: object) -> tuple[str, ...]:
    """Language codes, at least one."""
    codes = languages(value)
    if not codes:
        raise wrong(value, "there is no language here", "write languages: [sv, uk, en]")
    return codes


def country(value: object) -> str:
    """An ISO 3166 code in capitals."""
    code = value.strip().upper() if isinstance(value, str) else ""
    if code not in countries():
        raise wrong(value, "{} is no country", "write two letters such as SE or UA", country_meant(code))
    return code


def country_meant(code: str) -> str:
    """A hint at the country that was probably meant, if any: by its English name, or a code of another kind."""
    hints = {"UK": "Ukraine is UA, the United Kingdom GB", "SV": "Sweden is SE", "EN": "the United Kingdom is GB"}
    by_name = {name.upper(): known for known, name in countries().items()}
    return hints.get(code) or (f"write {by_name[code]}" if code in by_name else "")
