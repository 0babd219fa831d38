"""People, places, kinds and marks in words."""

from dataclasses import replace
from datetime import date

import pytest
from written_visits import packs_of, programme_of, session_of, view_of

from visitplan.itinerary.text import Text
from visitplan.views import words
from visitplan.views.view import FollowupLine, PersonLine, SessionLine, View

EN_UK = ("en", "uk")


@pytest.fixture(scope="module")
def view() -> View:
    """A coordinator's view of sessions with all sorts of people and places."""
    return view_of(
        programme_of("""\
        groups:
          leadership: {name: {en: Leadership, uk: Керівництво}, members: [olena]}
          a: [andrii]
        interpreters:
          olha: {name: {sv: Olha Lysenko, uk: Ольга Лисенко}, languages: [sv, uk], modes: [consecutive]}
        sites:
          hall: {name: {sv: Folkets hus, uk: Народний дім}, address: {sv: "Storgatan 1, Lindhaga"}, photos: no}
        sessions:
          talk: {title: {sv: Samtal, uk: Розмова}, kind: dialogue, when: 2026-10-23 09:00-10:00, site: hall,
            hosts: [helena, mats], interpreters: olha, interpreting: consecutive, languages: [sv, uk]}
          bus: {title: Bus, kind: transfer, by: bus, from: hall, to: Arlanda, when: 2026-10-23 11:00-12:00,
            driver: Nordbuss AB}
          off: {title: Leaving, kind: transfer, from: hall, when: 2026-10-23 13:00-14:00, driver: mats}
          train: {title: Train, kind: transfer, by: train, to: Lund, when: 2026-10-24 02:00-04:00}
          day-train: {title: Train, kind: transfer, by: train, from: Lund, to: Umeå, when: 2026-10-24 12:00-15:00}
          slow-train: {title: Train, kind: transfer, by: train, from: Lund, to: Umeå}
          groups: {title: Groups, when: 2026-10-24 16:00-17:00, delegates: [leadership, a], place: Library}
          mixed: {title: Mixed, when: 2026-10-24 17:00-18:00, delegates: [leadership, andrii]}
          one: {title: One, when: 2026-10-24 18:00-19:00, delegates: olena, status: tentative, optional: true,
            online: "https://meet.example/1"}
          off-day: {title: Off, when: 2026-10-25 09:00-10:00, status: cancelled, delegates: []}
        """)
    )


def test_kinds_and_means_are_told_in_words(view: View) -> None:
    """A transfer is told by its means, a train under way at three by its hour."""
    kinds = {line.id: words.kind_of(line, "en") for line in view.sessions}
    assert kinds == {
        "talk": "Dialogue",
        "bus": "Bus",
        "off": "Transfer",
        "train": "Night train",
        "day-train": "Train",
        "slow-train": "Train",
        "groups": "Other",
        "mixed": "Other",
        "one": "Other",
        "off-day": "Other",
    }


def test_a_kind_or_means_of_ones_own_prints_as_typed(view: View) -> None:
    """Words without print stay as they are."""
    assert words.kind_of(SessionLine("x", Text((("en", "X"),)), None, kind="transfer", by="kayak"), "sv") == "kayak"
    assert view.languages == ("sv",)


def test_places_read_from_where_to_where(view: View) -> None:
    """Either end may be untold."""
    places = {line.id: words.place_of(line, "uk") for line in view.sessions}
    assert places["talk"] == "Народний дім"
    assert places["bus"] == "Народний дім → Arlanda"
    assert places["off"] == "Народний дім →"
    assert places["train"] == "→ Lund"
    assert places["groups"] == "Library"
    assert places["one"] == ""


def test_a_place_beside_a_site_says_where_in_it() -> None:
    """A room is lost on nobody who goes there; where the guests sleep is."""
    visit = """\
    sites: {hall: {name: {sv: Folkets hus, uk: Народний дім}, host: mats}, inn: {name: Gästgiveriet, kind: hotel}}
    sessions:
      talk: {title: Samtal, when: 2026-10-23 09:00-10:00, site: hall, place: {sv: rum 4, uk: кімната 4}, hosts: mats}
      chat: {title: Kaffe, when: 2026-10-23 11:00-12:00, site: hall, place: Mitt emot Gästgiveriet, hosts: mats}
    """
    packs = packs_of(programme_of(visit))
    told = {pack: words.place_of(session_of(packs[pack], "talk"), "uk") for pack in ("delegation", "hosts/mats")}
    assert told == {"delegation": "Народний дім, кімната 4", "hosts/mats": "Народний дім, кімната 4"}
    assert words.place_of(session_of(packs["delegation"], "chat"), "sv") == "Folkets hus, Mitt emot Gästgiveriet"
    assert words.place_of(session_of(packs["sites/hall"], "chat"), "sv") == "Folkets hus"


def test_addresses_are_of_the_place_alone(view: View) -> None:
    """A place in words has none."""
    assert words.place_address(session_of(view, "talk").place, "sv") == "Storgatan 1, Lindhaga"
    assert words.place_address(session_of(view, "groups").place, "sv") == ""


def test_which_guests_come(view: View) -> None:
    """Everyone, groups by name, people by name."""
    assert [words.whom(session_of(view, each), "uk") for each in ("talk", "groups", "mixed", "one", "off-day")] == [
        "Усі",
        "Керівництво, Група a",
        "Керівництво, Andrii Yizhak",
        "Олена Галаган",
        "",
    ]


def test_guests_without_a_name_here_are_counted() -> None:
    """A host reads how many are under 18, not who."""
    line = SessionLine("x", Text((("en", "X"),)), None, delegates=(PersonLine("a", name=Text((("en", "Ann"),))),))

    assert words.whom(replace(line, guests=6, children=5), "en") == "Ann, 5 people under 18"
    assert words.whom(replace(line, delegates=(), guests=3, children=1), "uk") == "3 гості"


def test_marks_of_a_session(view: View) -> None:
    """Cancelled, to be confirmed, optional, online, interpreted."""
    assert words.flags_of(session_of(view, "one"), "sv") == ("Bekräftas senare", "Frivilligt", "Digitalt")
    assert words.flags_of(session_of(view, "talk"), "uk") == ("З перекладом",)
    assert words.flags_of(session_of(view, "off-day"), "en") == ("Cancelled",)
    assert words.flags_of(session_of(view, "bus"), "en") == ()


def test_people_are_told_in_the_readers_script() -> None:
    """Name, title, number; a place held before the name is known."""
    mayor = PersonLine(
        "olena", name=Text((("en", "Olena Halahan"), ("uk", "Олена Галаган"))), title=Text((("sv", "borgmästare"),))
    )
    held = PersonLine("expert", title=Text((("sv", "expert"),)))
    school = PersonLine("7b", count=23)
    assert words.person_of(mayor, "sv") == "Olena Halahan, borgmästare"
    assert words.person_of(held, "sv") == "expert"
    assert words.people_of([mayor, held, school], "uk") == "Олена Галаган, expert, 7b (23)"
    assert words.other_name(mayor, "uk") == "Olena Halahan"
    assert words.other_name(held, "uk") == ""


def test_drivers_are_people_or_companies(view: View) -> None:
    """A bus company is a Text."""
    drivers = [words.driver_of(session_of(view, each), "en") for each in ("bus", "off", "talk")]
    assert drivers == ["Nordbuss AB", "Mats Lindroos", ""]


def test_interpreting_languages_and_photos(view: View) -> None:
    """The mode with its interpreters, languages by name, the stricter photo rule."""
    talk = session_of(view, "talk")
    assert words.interpreting_of(talk, "uk") == "послідовний: Ольга Лисенко"
    assert words.languages_of(talk.languages, "uk") == "шведська, українська"
    assert words.photos_of(talk, "sv") == "Fotografera inte"
    assert words.photos_of(SessionLine("x", talk.title, None), "sv") == ""


def test_counts_name_no_one() -> None:
    """Diets in print, an unknown word as typed."""
    assert words.counts_of((("vegan", 3), ("no mushrooms", 1)), "diet", "uk") == "веганське 3, no mushrooms 1"


def test_a_missing_translation_is_marked() -> None:
    """The language it is in stands behind it."""
    title = Text((("sv", "Samtal"), ("uk", "Розмова")))
    assert [words.words_of(title, language) for language in ("uk", "en")] == ["Розмова", "Samtal [sv]"]
    assert words.words_of(None, "sv") == ""
    assert words.words_of(Text((("sv", "Lunch"),), everywhere=True), "uk") == "Lunch"


def test_a_follow_up_tells_whose_it_is_by_when_and_how_far() -> None:
    """Whatever of it is known."""
    helena = PersonLine("helena", name=Text((("sv", "Helena Ekdal"),)))
    report = FollowupLine(Text((("sv", "Rapport"),)), owner=helena, due=date(2026, 12, 1))
    assert words.followup_note(report, "sv") == "Helena Ekdal, 1 december 2026, pågår"
    assert words.followup_note(replace(report, owner=None, due=None, status="done"), "uk") == "виконано"


def test_how_to_say_a_name_is_told_to_who_does_not_read_it_so() -> None:
    """Not where it is the name as it is read, nor to who reads the name in a script of their own."""
    olena = PersonLine(
        "olena",
        "delegates",
        name=Text((("en", "Olena Halahan"), ("uk", "Олена Ґалаґан"))),
        say=Text((("sv", "o-LE-na ha-la-HAN"), ("pl", "Olena Halahan"))),
    )
    told = {code: words.saying_of(olena, code) is not None for code in ("sv", "en", "pl", "uk")}
    assert told == {"sv": True, "en": True, "pl": False, "uk": False}
    assert words.saying_of(replace(olena, say=None), "sv") is None
    assert words.saying_of(replace(olena, name=None), "uk") == olena.say
