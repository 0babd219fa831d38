"""Holiday calendars of the world, one country at a time: the only user of `holidays`."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from holidays import HolidayBase

ENGLISH = "en_US"


def told(country: str, year: int, category: str) -> Iterator[tuple[date, str]]:
    """The days of a category in a year and their English names; none where country or category is unknown."""
    known = country_calendar(country)
    if known is None or category not in known.supported_categories:
        return
    language = ENGLISH if ENGLISH in known.supported_languages else None
    with warnings.catch_warnings():
        # Of years a calendar does not reach it says so on stderr; nothing is known of them, so nothing is found.
        warnings.simplefilter("ignore", UserWarning)
        days = known(years=year, language=language, categories=category)
    for day, name in days.items():
        yield day, " and ".join(dict.fromkeys(name.split("; ")))


@cache
def country_calendar(country: str) -> type[HolidayBase] | None:
    """The calendar of a country, its module read alone: importing it by its name would read all 250."""
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec
    from pathlib import Path

    import holidays
    from holidays.registry import COUNTRIES

    for module, (name, *codes) in COUNTRIES.items():
        if codes and codes[0] == country:
            folders = [str(Path(folder) / "countries") for folder in holidays.__path__]
            spec = PathFinder.find_spec(f"holidays.countries.{module}", folders)
            if spec is None or spec.loader is None:
                return None
            read = module_from_spec(spec)
            spec.loader.exec_module(read)
            found: type[HolidayBase] = vars(read)[name]
            return found
    return None
