"""Readers of what has a form of its own: places on the map, links, addresses, colours, people."""

from __future__ import annotations

import re
from functools import lru_cache

from visitplan.itinerary.faults import wrong
from visitplan.itinerary.kinds.texts import clean
from visitplan.itinerary.kinds.words import ids
from visitplan.itinerary.written import People

NUMBER = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,12})?")
LINK = re.compile(r"https?://[^\s/?#@<>\"]+(?:[/?#][^\s<>\"]*)?", re.IGNORECASE)
EMAIL = re.compile(r"[^\s@<>\"(),:;]+@[^\s@<>\"(),:;]+\.[^\s@<>\"(),:;.]+")
COLOUR = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
POSITION_EXAMPLE = "write latitude, longitude: 59.2446, 18.2232 (inside {…} quoted or in […])"
NORTH, EAST = 90, 180


def position(value: object) -> tuple[float, float]:
    """Latitude and longitude in degrees."""
    parts = value.replace(",", " ").replace(";", " ").split() if isinstance(value, str) else value
    pair = 2
    numbers = parts if isinstance(parts, list) and all(isinstance(part, str) for part in parts) else []
    if len(numbers) != pair or not all(NUMBER.fullmatch(number.strip()) for number in numbers):
        raise wrong(value, "{} is no place on the map", POSITION_EXAMPLE)
    latitude, longitude = (float(number) for number in numbers)
    shown = ", ".join(numbers)
    if abs(latitude) > NORTH:
        swapped = abs(longitude) <= NORTH and abs(latitude) <= EAST
        guess = f"write {numbers[1]}, {numbers[0]}" if swapped else ""
        raise wrong(shown, "{} has a latitude beyond 90 degrees", POSITION_EXAMPLE, guess)
    if abs(longitude) > EAST:
        raise wrong(shown, "{} has a longitude beyond 180 degrees", POSITION_EXAMPLE)
    return latitude, longitude


def link(value: object) -> str:
    """A web address."""
    words = clean(value).strip() if isinstance(value, str) else ""
    if not LINK.fullmatch(words):
        whole = f"https://{words}"
        guess = f"write {whole}" if "." in words and LINK.fullmatch(whole) else ""
        raise wrong(value, "{} is no web address", "write https://example.org/page", guess)
    return words


def email(value: object) -> str:
    """An e-mail address."""
    words = clean(value).strip() if isinstance(value, str) else ""
    if not EMAIL.fullmatch(words):
        raise wrong(value, "{} is no e-mail address", "write name@example.org")
    return words


def colour(value: object) -> str:
    """`#rrggbb` in small letters."""
    words = value.strip().lower() if isinstance(value, str) else ""
    if not COLOUR.fullmatch(words):
        raise wrong(value, "{} is no colour", 'write "#00538f", with the quotes')
    short = 4
    return "#" + "".join(digit * 2 for digit in words[1:]) if len(words) == short else words


def people(value: object) -> People:
    """Everyone, or these."""
    return these(ids(value))


@lru_cache(maxsize=2048)
def these(named: tuple[str, ...]) -> People:
    """Everyone where the word for it is among the names, else those named."""
    return People(tuple(name for name in named if name != "all"), everyone=True) if "all" in named else People(named)
