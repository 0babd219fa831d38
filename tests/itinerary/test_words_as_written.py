"""Yes and no, numbers, links, places, lists and everything else that is one word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from kind_faults import faults

from visitplan.itinerary.kinds import languages, marks, registries, words
from visitplan.itinerary.written import People

POSITION = "write latitude, longitude: 59.2446, 18.2232 (inside {…} quoted or in […])"
STATUS = words.OneOf("tentative", "confirmed", "cancelled")


@pytest.mark.parametrize(
    ("read", "written", "meant"),
    [
        (words.yes_or_no, "yes", True),
        (words.yes_or_no, "True", True),
        (words.yes_or_no, "no", False),
        (words.yes_or_no, "false", False),
        (words.count, "0", 0),
        (words.at_least_one, " 15 ", 15),
        (words.age, "14", 14),
        (words.photos, "allowed", "yes"),
        (words.photos, "yes", "yes"),
        (words.photos, "ask", "ask"),
        (words.photos, "No", "no"),
        (words.line, "  KS  2023-117 ", "KS 2023-117"),
        (words.ids, "helena", ("helena",)),
        (words.ids, ["helena", "olha", "helena"], ("helena", "olha")),
        (words.ids, "helena, olha", ("helena", "olha")),
        (words.ids, [], ()),
        (words.names, ["CEMR", "SALAR International/SKR"], ("CEMR", "SALAR International/SKR")),
        (words.tags, "vegan", ("vegan",)),
        (words.tags, "vegan, halal", ("vegan", "halal")),
        (words.modes, "consecutive", ("consecutive",)),
        (words.modes, ["whispered", "simultaneous"], ("whispered", "simultaneous")),
        (STATUS, "tentative", "tentative"),
        (marks.people, "all", People(everyone=True)),
        (marks.people, "olena", People(("olena",))),
        (marks.people, ["leadership", "olena"], People(("leadership", "olena"))),
        (marks.people, [], People()),
        (marks.position, "59.2446, 18.2232", (59.2446, 18.2232)),
        (marks.position, "-33.9 18.4", (-33.9, 18.4)),
        (marks.position, ["59.2446", "18.2232"], (59.2446, 18.2232)),
        (marks.link, "https://example.org/page?a=b#c", "https://example.org/page?a=b#c"),
        (marks.link, "http://norrby.example", "http://norrby.example"),
        (marks.email, "helena.ek@norrby.example", "helena.ek@norrby.example"),
        (marks.colour, "#00538F", "#00538f"),
        (marks.colour, "#05f", "#0055ff"),
        (languages.country, "ua", "UA"),
        (registries.adults, {"13": "10", "4": "6"}, {4: 6, 13: 10}),
    ],
)
def test_a_right_value_is_read(read: Callable[[object], object], written: object, meant: object) -> None:
    """In every spelling the format knows."""
    assert read(written) == meant


@pytest.mark.parametrize(
    ("read", "written", "message", "hint"),
    [
        (words.yes_or_no, "perhaps", "`perhaps` is neither yes nor no", "write yes or no"),
        (words.yes_or_no, ["yes"], "a list is neither yes nor no", "write yes or no"),
        (words.count, "many", "`many` is no whole number", "write a number such as 15"),
        (words.count, "1.5", "`1.5` is no whole number", "write a number such as 15"),
        (words.count, "1000000", "`1000000` is too large a number", "write at most 100000"),
        (words.at_least_one, "0", "`0` is too small a number", "write 1 or more"),
        (words.age, "200", "`200` is no age in whole years", "write a number such as 14"),
        (words.photos, "maybe", "`maybe` does not say whether photos are allowed", "write yes, ask or no"),
        (words.line, ["x"], "a list stands where plain words belong", "write one plain text"),
        (words.line, {}, "a map stands where plain words belong", "write one plain text"),
        (words.ids, {"helena": None}, "a map stands where a list belongs", "write ids such as [helena, olha]"),
        (words.ids, [["helena"]], "a list stands where plain words belong", "write one plain text"),
        (words.ids, "-olena -taras", "`-olena -taras` is no list, for no space follows its dash", "write `- olena`"),
        (words.ids, [None], "nothing stands where plain words belong", "write one plain text"),
        (STATUS, "confirmd", "`confirmd` is none of the words known here", "did you mean `confirmed`?"),
        (STATUS, "x", "`x` is none of the words known here", "write one of tentative, confirmed, cancelled"),
        (
            words.mode,
            "telepathic",
            "`telepathic` is none of the words known here",
            "write one of consecutive, simultaneous, whispered",
        ),
        (marks.position, "59.2446", "`59.2446` is no place on the map", POSITION),
        (marks.position, "59,2446 18,2232", "`59,2446 18,2232` is no place on the map", POSITION),
        (marks.position, "N59 E18", "`N59 E18` is no place on the map", POSITION),
        (marks.position, ["59", None], "a list is no place on the map", POSITION),
        (marks.position, "118.2, 59.2", "`118.2, 59.2` has a latitude beyond 90 degrees", "write 59.2, 118.2"),
        (marks.position, "118.2, 159.2", "`118.2, 159.2` has a latitude beyond 90 degrees", POSITION),
        (marks.position, "59.2, 218.2", "`59.2, 218.2` has a longitude beyond 180 degrees", POSITION),
        (marks.link, "norrby.example", "`norrby.example` is no web address", "write https://norrby.example"),
        (
            marks.link,
            "javascript:alert(1)",
            "`javascript:alert(1)` is no web address",
            "write https://example.org/page",
        ),
        (marks.link, "Teams", "`Teams` is no web address", "write https://example.org/page"),
        (marks.link, "https://a b", "`https://a b` is no web address", "write https://example.org/page"),
        (marks.email, "helena", "`helena` is no e-mail address", "write name@example.org"),
        (marks.email, "a@b.c, d@e.f", "`a@b.c, d@e.f` is no e-mail address", "write name@example.org"),
        (marks.colour, "blue", "`blue` is no colour", 'write "#00538f", with the quotes'),
        (languages.country, "UK", "`UK` is no country", "Ukraine is UA, the United Kingdom GB"),
        (languages.country, "Sweden", "`Sweden` is no country", "write SE"),
        (languages.country, "Norrland", "`Norrland` is no country", "write two letters such as SE or UA"),
        (
            registries.adults,
            {"young": "6"},
            "`young` is no age",
            "write {4: 6, 9: 8, 13: 10}: from which age, how many children per adult",
        ),
        (registries.adults, {"4": "0"}, "`0` is no number of children", "write a number such as 8"),
    ],
)
def test_a_wrong_value_has_its_sentence(
    read: Callable[[object], object], written: object, message: str, hint: str
) -> None:
    """And an example of a right one."""
    assert faults(read, written) == [(message, hint)]


def test_every_wrong_entry_of_a_list_is_told() -> None:
    """Not the first alone."""
    assert faults(words.modes, ["consecutive", "quick", "slow"]) == [
        ("`quick` is none of the words known here", "write one of consecutive, simultaneous, whispered"),
        ("`slow` is none of the words known here", "write one of consecutive, simultaneous, whispered"),
    ]
