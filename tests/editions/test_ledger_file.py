"""The ledger as a file: made for git, read back whole or refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from visitplan.editions import Damaged, ledger_name, ledger_text, read_ledger, released
from visitplan.editions.writing import checksum
from visitplan.programme import Programme

From = Callable[[str], Programme]
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  {title: Visit, dates: 2026-11-24, timezone: Europe/Kyiv, languages: [uk], host: A, guest: B, coordinator: eva}
hosts: {eva: Eva Ek}
sites: {hall: {name: Зала, host: eva}}
sessions:
  tour: {title: Екскурсія, when: 2026-11-24 09:00-10:30, site: hall, delegates: [], hosts: [eva]}
  fair: {title: {all: Fair}, when: 2026-11-24 to 2026-11-25, delegates: [], place: Square}
"""
WRITTEN = """\
{
 "checksum": "CHECKSUM",
 "editions": {
  "1": {
   "code": "CODE",
   "moment": "2026-11-01T12:00:00+00:00",
   "title": {
    "uk": "Visit"
   }
  }
 },
 "format": 1,
 "sessions": {
  "fair": {
   "editions": {
    "1": {
     "code": "FAIR",
     "content": "FAIRCONTENT",
     "kind": "other",
     "moment": "2026-11-01T12:00:00+00:00",
     "place": {
      "name": {
       "uk": "Square"
      }
     },
     "sequence": 1,
     "status": "confirmed",
     "title": {
      "all": "Fair"
     },
     "visibility": "participants",
     "when": {
      "first": "2026-11-24",
      "last": "2026-11-25"
     }
    }
   },
   "uid": "773350da-dcb2-5652-88a7-5628291f26bb"
  },
  "tour": {
   "editions": {
    "1": {
     "code": "TOUR",
     "contact": "eva",
     "content": "TOURCONTENT",
     "headcount": 1,
     "hosts": [
      "eva"
     ],
     "kind": "other",
     "moment": "2026-11-01T12:00:00+00:00",
     "place": {
      "name": {
       "uk": "Зала"
      },
      "site": "hall"
     },
     "sequence": 1,
     "status": "confirmed",
     "title": {
      "uk": "Екскурсія"
     },
     "visibility": "participants",
     "when": {
      "end": "2026-11-24T10:30:00+02:00[Europe/Kyiv]",
      "start": "2026-11-24T09:00:00+02:00[Europe/Kyiv]"
     }
    }
   },
   "uid": "dff662be-a2c0-5816-9df1-190e3f8a98a2"
  }
 },
 "visit": "lillby"
}
"""


def text_of(programme: From) -> str:
    """The ledger of the visit, released once."""
    return ledger_text(released(programme(VISIT), None, NOON))


def altered(text: str, change: Callable[[Any], None]) -> bytes:
    """The ledger with something else in it and the checksum for that."""
    whole = json.loads(text)
    change(whole)
    return json.dumps(whole | {"checksum": checksum(whole)}).encode()


def test_a_ledger_is_a_key_a_line_and_ends_with_a_line_break(programme: From) -> None:
    """As git shows it."""
    text = text_of(programme)
    told = json.loads(text)
    known = {
        "CHECKSUM": told["checksum"],
        "CODE": told["editions"]["1"]["code"],
        **{
            f"{id_.upper()}{key.upper() * (key == 'content')}": told["sessions"][id_]["editions"]["1"][key]
            for id_ in ("fair", "tour")
            for key in ("content", "code")
        },
    }
    expected = WRITTEN
    for mark, value in known.items():
        expected = expected.replace(f'"{mark}"', f'"{value}"')
    assert text == expected


def test_a_ledger_reads_back_as_it_was(programme: From) -> None:
    """Also with the line ends of Windows."""
    ledger = released(programme(VISIT), None, NOON)
    text = ledger_text(ledger)
    assert read_ledger(text.encode()) == ledger
    assert read_ledger(text.replace("\n", "\r\n").encode()) == ledger
    assert ledger_text(read_ledger(text.encode())) == text


@pytest.mark.parametrize(
    ("before", "after", "said", "line"),
    [
        ("09:00:00", "08:00:00", "was edited by hand or merged: its checksum is not that of what it holds", 1),
        (' "format": 1,', ' "format": 2,', "was written by another version of visitplan", 1),
        (' "format": 1,', ' "format": 1,\n "format": 1,', "holds “format” twice: two releases were merged", 13),
        (' "format": 1,', ' "format": 1, "format": 1,', "holds “format” twice: two releases were merged", 1),
        (' "format": 1,', "<<<<<<< HEAD", "holds two versions that git could not merge", 12),
        (' "format": 1,', ' "format" 1,', "is broken, or was cut off", 12),
        ("checksum", "sum", "is no ledger of visitplan", 1),
    ],
)
def test_what_is_wrong_with_a_ledger_is_said(programme: From, before: str, after: str, said: str, line: int) -> None:
    """By hand, by git, by accident; with the line that shows it."""
    text = text_of(programme).replace(before, after, 1)
    with pytest.raises(Damaged) as caught:
        read_ledger(text.encode())
    assert (str(caught.value), caught.value.line) == (said, line)


@pytest.mark.parametrize("data", [b"[]", b"[" * 100_000, b"\xff", b""])
def test_anything_else_is_no_ledger(data: bytes) -> None:
    """Never a crash."""
    with pytest.raises(Damaged, match=r"is no ledger of visitplan|is not UTF-8|is broken, or was cut off"):
        read_ledger(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda whole: whole["editions"].update({"3": whole["editions"]["1"]}),
        lambda whole: whole["editions"].clear(),
        lambda whole: whole["sessions"]["tour"].update(uid="2dd9f77e-0000-5b39-8c36-0fc3f7e8f2a5"),
        lambda whole: whole["sessions"]["tour"]["editions"].clear(),
        lambda whole: whole["sessions"]["tour"]["editions"].update({"7": whole["sessions"]["tour"]["editions"]["1"]}),
        lambda whole: whole["sessions"]["tour"]["editions"]["1"].pop("title"),
        lambda whole: whole["sessions"]["tour"]["editions"]["1"].update(title={}),
        lambda whole: whole["sessions"]["tour"]["editions"]["1"]["when"].update(
            start="2026-11-24T09:00[Europe/Nowhere]"
        ),
        lambda whole: whole.update(sessions=[]),
    ],
)
def test_a_ledger_that_does_not_hold_together_is_refused(programme: From, change: Callable[[Any], None]) -> None:
    """Even where somebody made a checksum for it."""
    with pytest.raises(Damaged, match=r"does not hold together|is no ledger"):
        read_ledger(altered(text_of(programme), change))


def test_a_ledger_stands_beside_its_itinerary() -> None:
    """By the name of the file."""
    assert [ledger_name(name) for name in ("lillby.yaml", "lillby.yml")] == ["lillby.ledger.json"] * 2
