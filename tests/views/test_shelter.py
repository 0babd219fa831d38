"""Where the guests sleep stays with those who need it."""

from written_visits import packs_of, programme_of, session_of

from visitplan.views.view import PlaceLine, View

SESSIONS = """\
sites:
  inn: {name: {sv: Gästgiveriet, uk: Заїзд}, address: {sv: Ågatan 12}}
  grand: {name: Grand Hotel, kind: hotel}
  hall: {name: Folkets hus, host: mats}
lodging:
  nights: {site: inn, nights: 2026-10-23 to 2026-10-26}
sessions:
  morning: {title: {sv: Buss från Gästgiveriet, uk: Автобус}, kind: transfer, by: bus, from: inn, to: hall,
    when: 2026-10-24 08:00-08:30, hosts: mats, description: {sv: "Vi möts på Ågatan 12 klockan åtta"}}
  evening: {title: {sv: Buss hem}, kind: transfer, from: hall, to: Grand Hotel entrance, when: 2026-10-24 20:00-20:30,
    hosts: mats, purpose: {sv: Skjuts}}
  talk: {title: {sv: Samtal}, when: 2026-10-24 09:00-10:00, site: hall, hosts: mats, bring: {sv: Nyckel till Заїзд}}
  dinner: {title: {sv: Middag på Gästgiveriet}, kind: meal, when: 2026-10-24 18:00-19:00, site: inn, hosts: mats}
  walk: {title: {sv: Promenad till ert vandrarhem}, kind: transfer, by: walk, from: hall, to: {sv: Motell Ån},
    when: 2026-10-24 21:00-21:10, hosts: mats}
  study: {title: {sv: Hotellnäringen i Lindhaga}, kind: presentation, when: 2026-10-24 11:00-12:00, site: hall,
    hosts: mats}
  answered: {title: {sv: Taxi}, kind: transfer, from: grand, to: hall, when: 2026-10-25 08:00-08:30, lead: mats}
"""


def ends(view: View, session: str) -> tuple[str | None, str | None]:
    """Both ends of a transfer by name."""
    line = session_of(view, session)
    return name(line.start_place), name(line.end_place)


def name(place: PlaceLine | None) -> str | None:
    """A place's name."""
    return str(place.name) if place else None


def test_a_host_sees_no_end_where_guests_sleep() -> None:
    """Neither a site of lodging, nor a hotel, nor words that name one."""
    host = packs_of(programme_of(SESSIONS))["hosts/mats"]
    assert ends(host, "morning") == (None, "Folkets hus")
    assert ends(host, "evening") == ("Folkets hus", None)
    assert ends(host, "answered") == (None, "Folkets hus")


def test_texts_that_name_it_are_left_out_and_titles_say_their_kind() -> None:
    """In whatever language the name was written; other texts stay."""
    host = packs_of(programme_of(SESSIONS))["hosts/mats"]
    morning, evening, talk = (session_of(host, each) for each in ("morning", "evening", "talk"))
    assert dict(morning.title.forms) == {"sv": "Förflyttning", "uk": "Переїзд", "en": "Transfer"}
    assert (morning.description, talk.bring) == (None, None)
    assert (str(evening.title), str(evening.purpose)) == ("Buss hem", "Skjuts")


def test_on_a_way_any_word_for_hotel_is_enough() -> None:
    """An end in words is no site that could be looked up; a talk about hotels is no way to one."""
    host = packs_of(programme_of(SESSIONS))["hosts/mats"]
    assert ends(host, "walk") == ("Folkets hus", None)
    assert [str(session_of(host, each).title) for each in ("walk", "study")] == [
        "Förflyttning",
        "Hotellnäringen i Lindhaga",
    ]


def test_a_dinner_at_the_inn_names_the_inn() -> None:
    """Its hosts must find the way; the inn's own brief has the dinner and no transfer."""
    packs = packs_of(programme_of(SESSIONS))
    dinner = session_of(packs["hosts/mats"], "dinner")
    assert (str(dinner.title), name(dinner.place)) == ("Middag på Gästgiveriet", "Gästgiveriet")
    assert [session.id for session in packs["sites/inn"].sessions] == ["dinner"]


def test_guests_see_the_way_to_their_beds() -> None:
    """Whole, both ends."""
    packs = packs_of(programme_of(SESSIONS))
    assert ends(packs["delegation"], "morning") == ("Gästgiveriet", "Folkets hus")
    assert ends(packs["delegates/olena"], "evening") == ("Folkets hus", "Grand Hotel entrance")
