"""Reader of time zones: what the tzdata package knows, which names are old, what they are called now."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from visitplan.itinerary.faults import Fault, Wrong, wrong

NO_PLACE = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT", "Factory"})
# tzdata.zi follows these links on into a neighbouring country; `backward` says in a comment which place was meant.
MEANT = {
    "Africa/Asmera": "Africa/Asmara",
    "Africa/Timbuktu": "Africa/Bamako",
    "America/Coral_Harbour": "America/Atikokan",
    "America/Virgin": "America/St_Thomas",
    "Atlantic/Jan_Mayen": "Europe/Oslo",
    "Iceland": "Atlantic/Reykjavik",
    "Pacific/Ponape": "Pacific/Pohnpei",
    "Pacific/Truk": "Pacific/Chuuk",
    "Pacific/Yap": "Pacific/Chuuk",
}
# Links to one city each, which is hardly ever the one that is meant.
OF_REGIONS = {
    "CET": "Europe/Stockholm or Europe/Warsaw",
    "EET": "Europe/Kyiv or Europe/Helsinki",
    "MET": "Europe/Stockholm or Europe/Warsaw",
    "WET": "Europe/Lisbon",
}
SHORTEST = 5


@cache
def zones() -> frozenset[str]:
    """Every name the database has, in its own capitals."""
    return frozenset(files("tzdata").joinpath("zones").read_text("utf-8").split()) - {"Factory"}


@cache
def zones_of_places() -> frozenset[str]:
    """The names in `zone.tab`: those meant to be used today."""
    table = files("tzdata").joinpath("zoneinfo/zone.tab").read_text("utf-8")
    return frozenset(row.split("\t")[2].strip() for row in table.splitlines() if row and not row.startswith("#"))


@cache
def newer_name(zone: str) -> str | None:
    """What an old alias is called now, or None for a name that is fine."""
    if zone in NO_PLACE or zone in zones_of_places():
        return None
    links = files("tzdata").joinpath("zoneinfo/tzdata.zi").read_text("utf-8").splitlines()
    targets = {row.split()[2]: row.split()[1] for row in links if row.startswith("L ")}
    target = targets.get(zone)
    return MEANT.get(zone) or ("UTC" if target == "Etc/UTC" else "GMT" if target == "Etc/GMT" else target)


def zone(value: object) -> str:
    """A zone the database has, old names included."""
    name = value.strip() if isinstance(value, str) else ""
    if name in zones():
        return name
    if not name:
        raise wrong(value, "{} stands where a time zone belongs", "write one such as Europe/Stockholm")
    hint = "write one such as Europe/Stockholm or Europe/Kyiv"
    raise Wrong(Fault("{} is no time zone", hint, name, likely(name), rule="unknown-timezone"))


@lru_cache(maxsize=256)
def likely(name: str) -> str:
    """A hint at the zone that was probably meant, if any is near."""
    from difflib import get_close_matches

    place = name.lower().replace(" ", "_")
    by_case = {known.lower(): known for known in sorted(zones())}
    by_city = {known.rpartition("/")[2].lower(): known for known in sorted(zones_of_places())}
    if len(name) < SHORTEST and place not in by_city:
        return ""  # CEST is not meant to be EST
    near = get_close_matches(place, [*by_case, *by_city], n=1, cutoff=0.75)
    if near:
        return f"did you mean `{by_case.get(near[0]) or by_city[near[0]]}`?"
    return ""
