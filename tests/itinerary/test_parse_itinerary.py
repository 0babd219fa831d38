"""From a document to an itinerary: what is right is kept, the visit alone can be rejected."""

from __future__ import annotations

import pytest
from itinerary_files import VISIT, said

from visitplan import document, itinerary
from visitplan.diagnostics import Rejected
from visitplan.itinerary.text import Text


def test_a_bad_value_hides_nothing_else() -> None:
    """The field goes, or the record when it could not do without; where that was stays known."""
    part = """\
delegates:
  olena: {name: Olena, age: young, email: olena@kalynivka.example}
  taras: {name: {ua: Тарас}, rank: first}
hosts:
  helena: {name: Helena, languages: [en, gb, sv]}
sessions:
  tour: {title: Tour, when: 2026-11-24 25:00-26:00, duration: 90}
  walk: {title: [Walk], when: 2026-11-24 09:00-10:00}
  talk: {title: Talk, when: 2026-11-24 09:00, duration: soon}
"""
    parsed = itinerary.parse(document.read("autumn.yaml", (VISIT + part).encode(), itinerary.PRIVATE))
    assert [(one.span.line - 8, one.span.column, one.rule) for one in parsed.diagnostics] == [
        (2, 29, "invalid-value"),
        (3, 18, "country-as-language"),
        (3, 36, "invalid-value"),
        (5, 42, "country-as-language"),
        (7, 29, "invalid-value"),
        (7, 63, "invalid-value"),
        (8, 10, "invalid-value"),
        (9, 57, "invalid-value"),
    ]
    got = parsed.itinerary
    assert list(got.delegates) == ["olena"]
    assert (got.delegates["olena"].age, got.delegates["olena"].email) == (None, "olena@kalynivka.example")
    assert got.hosts["helena"].languages == ("en", "sv")
    assert list(got.sessions) == ["tour", "talk"]
    assert (got.sessions["tour"].when, got.sessions["talk"].when) == (None, None)
    assert got.dropped == frozenset(
        {
            ("delegates", "olena", "age"),
            ("delegates", "taras", "name", "ua"),
            ("delegates", "taras", "name"),
            ("delegates", "taras", "rank"),
            ("delegates", "taras"),
            ("hosts", "helena", "languages", "1"),
            ("sessions", "tour", "when"),
            ("sessions", "tour", "duration"),
            ("sessions", "walk", "title"),
            ("sessions", "walk"),
            ("sessions", "talk", "duration"),
            ("sessions", "talk", "when"),
        }
    )


@pytest.mark.parametrize("lost", ["title", "dates", "timezone", "languages", "host", "guest", "coordinator"])
def test_a_visit_without_what_it_needs_is_rejected(lost: str) -> None:
    """After everything else was told."""
    text = "".join(line for line in VISIT.splitlines(keepends=True) if not line.startswith(f"  {lost}:"))
    with pytest.raises(Rejected) as caught:
        itinerary.parse(document.read("autumn.yaml", f"{text}sites: {{hall: {{nam: Hall}}}}\n".encode()))
    assert [(one.rule, one.message) for one in caught.value.diagnostics] == [
        ("missing-key", f"`visit` has no `{lost}`"),
        ("unknown-key", "unknown key `nam`"),
    ]
    assert list(caught.value.sources) == ["autumn.yaml"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("sites: {}\n", ("1:1", "missing-key", "the file has no `visit`")),
        ("visit: Norrby\n", ("1:8", "invalid-value", "`Norrby` stands where the keys of a visit belong")),
        ("visit: [a]\n", ("1:1", "invalid-value", "a list stands where the keys of a visit belong")),
        ("", ("1:1", "missing-key", "the file has no `visit`")),
    ],
)
def test_a_file_without_a_visit_is_rejected(text: str, told: tuple[str, str, str]) -> None:
    """With one finding."""
    with pytest.raises(Rejected):
        itinerary.parse(document.read("autumn.yaml", text.encode()))
    assert [one[:3] for one in said(text)] == [told]


def test_an_unreadable_key_of_the_visit_rejects_it_and_is_told_alone() -> None:
    """The missing title of a visit with a wrong one is not told again."""
    text = VISIT.replace("Autumn visit", "[Autumn, visit]").replace("Europe/Stockholm", "Stokholm")
    with pytest.raises(Rejected):
        itinerary.parse(document.read("autumn.yaml", text.encode()))
    assert said(text) == [
        ("2:3", "invalid-value", "a list stands where a text belongs", "write plain words, or {sv: …, en: …}"),
        ("4:13", "unknown-timezone", "`Stokholm` is no time zone", "did you mean `Europe/Stockholm`?"),
    ]


def test_a_cut_text_is_kept_whole_where_it_can_be() -> None:
    """The comma cost nothing but the finding."""
    parsed = itinerary.parse(document.read("autumn.yaml", f"{VISIT}outcomes: [{{en: Those, who came}}]\n".encode()))
    assert [one.rule for one in parsed.diagnostics] == ["invalid-value"]
    assert parsed.itinerary.outcomes == (Text((("en", "Those, who came"),)),)


def test_included_files_speak_their_own_language_and_hold_registries_alone() -> None:
    """Plain texts are in the file's language; a section that has no place there is told at its key."""
    shared = b"language: sv\nsites: {hall: Hallen}\nsessions: {lunch: Lunch}\n"
    wrong = b"language: gb\nsites: {school: School}\n"
    main = document.read("autumn.yaml", VISIT.encode())
    joined = document.join(main, (document.read("shared.yaml", shared), document.read("other.yaml", wrong)), None)
    parsed = itinerary.parse(joined)
    assert [(str(one.span), one.rule, one.message) for one in parsed.diagnostics] == [
        ("other.yaml:1:11", "country-as-language", "`gb` is the country"),
        ("shared.yaml:3:1", "unknown-key", "`sessions` has no place in an included file"),
    ]
    assert parsed.itinerary.sites["hall"].name == Text((("sv", "Hallen"),), plain=True, shared=True)
    assert parsed.itinerary.sites["school"].name == Text((("en", "School"),), plain=True, shared=True)


def test_a_private_file_shows_none_of_its_values() -> None:
    """Not in a message, not in a hint made from the value; an id of its own is an unknown reference."""
    main = document.read("autumn.yaml", f"{VISIT}delegates: {{olena: Olena}}\n".encode())
    private = b"delegates:\n  olena: {rank: highest, arrives: 2026-11-31, status: confirmd}\n  taras: Taras\n"
    parsed = itinerary.parse(document.join(main, (), document.read("autumn.private.yaml", private)))
    assert [(str(one.span), one.rule, one.message, one.hint) for one in parsed.diagnostics] == [
        ("autumn.private.yaml:2:17", "invalid-value", "this value is no whole number", "write a number such as 15"),
        ("autumn.private.yaml:2:35", "invalid-value", "this value is no day of the calendar", "write 2023-11-28"),
        (
            "autumn.private.yaml:2:55",
            "invalid-value",
            "this value is none of the words known here",
            "write one of invited, confirmed, withdrawn",
        ),
        (
            "autumn.private.yaml:3:3",
            "unknown-reference",
            "`•••••` is not defined under `delegates` of the itinerary",
            "a private file adds to records of the itinerary, it has none of its own",
        ),
    ]
    assert list(parsed.itinerary.delegates) == ["olena"]


def test_an_include_that_cannot_be_read_is_one_finding() -> None:
    """What it may have defined counts as known, so its ids are no unknown references; its cut record is not judged."""
    files = {
        "autumn.yaml": VISIT.encode() + b"include: [shared.yaml]\n",
        "shared.yaml": b"sites:\n  hall: {kind: school}\n  school: {name: 'School\n",
    }
    parsed = itinerary.parse(document.gather("autumn.yaml", files.get))
    assert [(one.span.file, one.rule) for one in parsed.diagnostics] == [("shared.yaml", "invalid-yaml")]
    assert parsed.itinerary.dropped >= {("sites",), ("delegates",), ("hosts",), ("interpreters",), ("themes",)}


def test_an_id_of_the_private_file_alone_leaves_the_others_there() -> None:
    """Nothing but the finding comes of it."""
    main = document.read("autumn.yaml", f"{VISIT}delegates: {{olena: Olena}}\n".encode())
    joined = document.join(main, (), document.read("autumn.private.yaml", b"delegates: {taras: Taras}\n"))
    parsed = itinerary.parse(joined)
    assert [(str(one.span), one.rule) for one in parsed.diagnostics] == [
        ("autumn.private.yaml:1:13", "unknown-reference")
    ]
    assert list(parsed.itinerary.delegates) == ["olena"]


def test_a_value_with_a_character_that_cannot_be_read_is_one_finding() -> None:
    """The character is told; that the number with it is none follows. What stands beside it is told all the same."""
    part = b"sites: {depot: {name: Depot, capacity: 1\x005}, hall: {name: Hall, capacity: many}}\n"
    parsed = itinerary.parse(document.read("autumn.yaml", VISIT.encode() + part, itinerary.PRIVATE))
    assert [(one.span.column, one.rule) for one in parsed.diagnostics] == [(41, "invalid-yaml"), (75, "invalid-value")]
