"""The view itself."""

from written_visits import packs_of, programme_of


def test_a_view_knows_the_language_of_its_recipient() -> None:
    """Of two side by side, the guests'."""
    packs = packs_of(programme_of("sessions:\n  talk: {title: Talk, when: 2026-10-24 09:00-10:00, hosts: mats}\n"))
    assert {folder: view.own_language for folder, view in packs.items()} == {
        "coordinator": "sv",
        "coordinator/attendance": "uk",
        "delegation": "uk",
        "delegates/olena": "uk",
        "delegates/andrii": "uk",
        "hosts/mats": "en",
        "print": "uk",
        "print/evaluation_guests": "sv",
        "print/evaluation_hosts": "sv",
        "public": "sv",
    }
