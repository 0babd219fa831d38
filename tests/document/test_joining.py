"""Several files as one: what wins, where it stands, what has no place."""

import pytest

from visitplan.diagnostics import Rejected
from visitplan.document import Document, SharedText, gather

MAIN = """\
visit: {id: x, host: Tyresö}
include: [shared/sites.yaml]
sites:
  hall: Town hall
hosts: {eva: Eva Ek}
groups:
  chairs: [anton]
delegates:
  anton:
    name: Anton
    phone: +380 00 1
    languages: [uk, en]
sessions:
  lunch: {title: Lunch}
"""
SITES = """\
language: sv
sites:
  hall: Kommunhuset
  park: {name: Parken, access: [step-free]}
hosts: {bo: Bo Lind}
travel: {hall: {park: 5 min}}
sessions: {tea: Te}
"""
PRIVATE = """\
hosts:
  eva: {phone: "+46 70 174 06 05"}
  olof: {phone: "+46 70 174 06 06"}
delegates:
  anton: {phone: "+380 00 2", diet: [vegan], languages: [uk], name: }
groups:
  chairs: {leader: anton}
sessions:
  lunch: Late lunch
lodging: {hotel: {site: hall}}
"""


def visit(**files: str) -> Document:
    """The itinerary `in/visit.yaml` with the files beside it."""
    stored = {f"in/{name}": text.encode() for name, text in files.items()}
    return gather("in/visit.yaml", stored.get, frozenset({"phone", "diet"}))


def gathered(*others: tuple[str, str], main: str = MAIN) -> Document:
    """The itinerary with these files."""
    return visit(**{"visit.yaml": main, **dict(others)})


def findings(document: Document) -> list[tuple[str, str, str]]:
    """Each finding as place, rule and message."""
    return [(str(found.span), found.rule, found.message) for found in document.findings]


WHOLE = (("shared/sites.yaml", SITES), ("visit.private.yaml", PRIVATE))


def test_includes_lie_under_and_the_private_file_over() -> None:
    """Whole records from included files, key by key from the private one."""
    assert gathered(*WHOLE).value == {
        "visit": {"id": "x", "host": "Tyresö"},
        "include": ["shared/sites.yaml"],
        "sites": {"hall": "Town hall", "park": {"name": "Parken", "access": ["step-free"]}},
        "hosts": {"eva": {"name": "Eva Ek", "phone": "+46 70 174 06 05"}, "bo": "Bo Lind"},
        "groups": {"chairs": {"members": ["anton"], "leader": "anton"}},
        "delegates": {"anton": {"name": "Anton", "phone": "+380 00 2", "languages": ["uk"], "diet": ["vegan"]}},
        "sessions": {"lunch": {"title": "Late lunch"}},
        "travel": {"hall": {"park": "5 min"}},
    }


def test_every_value_stands_in_its_own_file() -> None:
    """Whatever was joined above it."""
    document = gathered(*WHOLE)
    places = {
        ("visit", "host"): "in/visit.yaml:1:22",
        ("sites", "hall"): "in/visit.yaml:4:9",
        ("sites", "park", "name"): "in/shared/sites.yaml:4:16",
        ("travel", "hall", "park"): "in/shared/sites.yaml:6:23",
        ("hosts", "eva"): "in/visit.yaml:5:9",
        ("hosts", "eva", "name"): "in/visit.yaml:5:14",
        ("hosts", "eva", "phone"): "in/visit.private.yaml:2:16",
        ("groups", "chairs", "members", "0"): "in/visit.yaml:7:12",
        ("delegates", "anton", "languages", "0"): "in/visit.private.yaml:5:58",
        ("delegates", "anton", "name"): "in/visit.yaml:10:11",
        ("sessions", "lunch", "title"): "in/visit.private.yaml:9:10",
        ("hosts", "olof"): "in/visit.private.yaml:3:3",
        ("lodging", "hotel"): "in/visit.private.yaml:10:11",
    }
    assert {route: str(document.span(route)) for route in places} == places
    assert document.files == ("in/visit.yaml", "in/shared/sites.yaml", "in/visit.private.yaml")


def test_what_has_no_place_is_kept_aside() -> None:
    """Ids that only the private file knows, and keys an included file may not have."""
    document = gathered(*WHOLE)
    assert document.strangers == (("hosts", "olof"), ("lodging", "hotel"))
    assert [(key, str(span)) for key, span in document.unjoined] == [("sessions", "in/shared/sites.yaml:7:1")]
    assert [(key, str(span)) for key, span in document.languages] == [("sv", "in/shared/sites.yaml:1:11")]
    assert (document.findings, document.incomplete) == ((), False)


def test_an_included_text_knows_the_language_of_its_file() -> None:
    """The itinerary's own texts are plain ones."""
    sites = gathered(*WHOLE).value["sites"]
    assert isinstance(sites, dict)
    assert isinstance(sites["park"], dict)
    name = sites["park"]["name"]
    assert (type(name), getattr(name, "language", None), type(sites["hall"])) == (SharedText, "sv", str)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("../sites.yaml", "it leaves the itinerary's folder"),
        ("a/../../sites.yaml", "it leaves the itinerary's folder"),
        ("/etc/passwd", "it is no path from the itinerary's folder"),
        ("C:/sites.yaml", "it is no path from the itinerary's folder"),
        ("'shared\\sites.yaml'", "it has a backslash, write `/` between folders"),
        ("missing.yaml", "there is no such file of at most 10 MB in this folder or below"),
        ("./visit.yaml", "the itinerary includes itself"),
        ("visit.private.yaml", "it is laid over by itself"),
        (".", "it names no file"),
    ],
)
def test_an_include_that_cannot_be_followed_is_found_at_its_path(path: str, reason: str) -> None:
    """And the rest of the itinerary is read."""
    document = gathered(main=f"visit: {{id: x}}\ninclude: [{path}]\n")
    shown = path.strip("'")
    message = f"`{shown}` cannot be included: {reason}"
    assert findings(document) == [("in/visit.yaml:2:11", "include-outside", message)]
    assert document.incomplete
    assert document.value["visit"] == {"id": "x"}


def test_an_included_file_is_no_itinerary_and_includes_nothing() -> None:
    """Nor does a private one."""
    main = "visit: {id: x}\ninclude: [a.yaml, a.yaml]\n"
    document = gathered(
        ("a.yaml", "include: [b.yaml]\nvisit: {}\n"), ("visit.private.yaml", "include: [c.yaml]\n"), main=main
    )
    assert findings(document) == [
        ("in/visit.private.yaml:1:1", "include-outside", "a private file includes nothing"),
        (
            "in/visit.yaml:2:11",
            "include-outside",
            "an itinerary is included, only files of people, sites, themes and travel can be",
        ),
        ("in/a.yaml:1:1", "include-outside", "an included file includes nothing"),
        ("in/visit.yaml:2:19", "include-outside", "`a.yaml` cannot be included: it is included twice"),
    ]


def test_a_broken_file_stops_itself_alone() -> None:
    """Its finding stands beside those of the others, and the itinerary knows that something is missing."""
    document = gathered(("shared/sites.yaml", "sites: {a: [b}\n"), ("visit.private.yaml", "hosts: {eva: {phone: 'x}\n"))
    assert [place for place, _, _ in findings(document)] == ["in/shared/sites.yaml:1:14", "in/visit.private.yaml:1:22"]
    assert document.incomplete
    assert document.value["hosts"] == {"eva": {"name": "Eva Ek"}}


def test_a_broken_itinerary_is_rejected_with_what_its_private_file_says() -> None:
    """All findings at once, every line to show them with masked."""
    main = "visit:\n  phone: +46 8 465 004 01\n  title: Lunch: soup\n"
    with pytest.raises(Rejected) as refusal:
        gathered(("visit.private.yaml", "hosts: {bo: {diet: [vegan}}\n"), main=main)
    assert [str(found.span) for found in refusal.value.diagnostics] == [
        "in/visit.yaml:3:10",
        "in/visit.private.yaml:1:26",
    ]
    assert refusal.value.sources == {
        "in/visit.yaml": ("visit:", "  phone: ••••••••••••••••", "  title: Lunch: soup"),
        "in/visit.private.yaml": ("•" * 27,),
    }


def test_a_missing_itinerary_is_rejected() -> None:
    """With a sentence, not a traceback."""
    with pytest.raises(Rejected) as refusal:
        visit()
    assert [found.message for found in refusal.value.diagnostics] == [
        "this file cannot be read: it is not there, no plain file, or has more than 10 MB"
    ]


def test_a_private_file_under_another_name_is_told() -> None:
    """Nobody reads it, and git would take it."""
    document = gathered(("visit.private.yml", "hosts: {eva: {diet: [vegan]}}\n"), main="visit: {id: x}\n")
    assert [(str(found.span), found.rule, found.message, found.hint) for found in document.findings] == [
        (
            "in/visit.yaml:1:1",
            "include-outside",
            "`in/visit.private.yml` is not read: the private file of this itinerary is called `in/visit.private.yaml`",
            "rename it, for git leaves that name alone",
        )
    ]
    assert not document.incomplete


def test_slips_of_other_files_are_kept_at_their_place() -> None:
    """Where another file replaced the value, there is nothing left to say."""
    main = "visit: {id: x}\ninclude: [s.yaml]\nhosts: {eva: {name: Eva, phone: '1'}}\n"
    sites = "sites: {a: {location: 59.1, 18.2}}\nhosts: {eva: {name: A, B}}\n"
    private = "hosts:\n  eva:\n    phone: #46\n    note: #12\n"
    document = gathered(("s.yaml", sites), ("visit.private.yaml", private), main=main)
    assert document.cuts == (
        (("sites", "a", "location"), 'put the text in quotes: `sites: {a: {location: "59.1, 18.2"}}`'),
    )
    assert document.commented == ((("hosts", "eva", "note"), "put the text in quotes"),)
    assert str(document.span(("hosts", "eva", "note"))) == "in/visit.private.yaml:4:5"
