"""A children's camp with a driver, a bus company and two leaders, for the tests of sheets, lists and forms."""

from __future__ import annotations

from datetime import UTC, date, datetime

from visitplan import pipeline
from visitplan.editions import edition_of
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.views import VIEWS
from visitplan.views.view import Options, View

CAMP = """\
visit:
  id: camp-2026
  title: {sv: Läger i Lindhaga, uk: Табір у Ліндгазі}
  dates: 2026-09-15 to 2026-09-16
  timezone: Europe/Stockholm
  languages: [sv, uk]
  host: {name: {sv: Lindhaga kommun, uk: Муніципалітет Ліндгага}, country: SE}
  guest: {name: {sv: Zoriane, uk: Зоряне}, country: UA}
  coordinator: asa
  on_call: [asa, erik]
  case_number: KS 2026-45
  colour: "#00538f"
  partnership:
    name: {sv: Broar, uk: Мости}
    organisers: [SKR]
    funding: {sv: Svenska institutet, uk: Шведський інститут}
themes: {nature: {sv: Natur, uk: Природа}}
wishes:
  rest: {text: {sv: Barnen ska få vila, uk: Щоб діти відпочили}, by: {sv: Zoriane, uk: Зоряне}, themes: [nature]}
groups:
  foxes: {name: {sv: Rävarna, uk: Лисенята}, members: [larysa, marko, zlata], leader: larysa}
  herons: {name: {sv: Hägrarna, uk: Чаплі}, members: [ruslan, ostap], leader: ruslan}
delegates:
  larysa:
    name: {en: Larysa Velychko, uk: Лариса Величко}
    title: {sv: lärare, uk: учителька}
    organisation: {sv: Skola 3, uk: Школа № 3}
    head: true
    languages: [uk]
  ruslan: {name: {en: Ruslan Koval, uk: Руслан Коваль}, title: {sv: tränare, uk: тренер}, languages: [uk]}
  marko:
    name: {en: Marko Bondar, uk: Марко Бондар}
    age: 12
    languages: [uk]
    phone: +380 00 000 06 21
    guardian: {name: {en: Vira Bondar, uk: Віра Бондар}, phone: +380 00 000 06 22, languages: [uk, pl]}
    health: {sv: Astma – inhalator i ryggsäcken, uk: Астма – інгалятор у рюкзаку}
    swims: yes
    photos: no
    diet: [nut-allergy]
    access: [step-free]
  zlata: {name: {en: Zlata Moroz, uk: Злата Мороз}, age: 11, languages: [uk], swims: no, diet: [vegetarian]}
  ostap:
    name: {en: Ostap Diachenko, uk: Остап Дяченко}
    age: 13
    health: {sv: Epilepsi, uk: Епілепсія}
    guardian: {name: {en: Nina Diachenko, uk: Ніна Дяченко}, phone: +380 00 000 06 23}
hosts:
  asa:
    name: {sv: Åsa Björklund, uk: Оса Б’єрклунд}
    title: {sv: samordnare, uk: координаторка}
    phone: +46 70 174 06 05
    email: asa@lindhaga.example
  erik: {name: {sv: Erik Häggström, uk: Ерік Геґґстрем}, title: {sv: vaktmästare, uk: завгосп}, phone: +46 70 174 06 23}
interpreters:
  ivan: {name: {sv: Ivan Tsymbaljuk, uk: Іван Цимбалюк}, languages: [sv, uk], phone: +46 70 174 06 24}
sites:
  inn:
    name: {sv: Gästgården, uk: Садиба}
    kind: hotel
    address: Sjövägen 4
    location: 59.221, 18.29
    parking: {sv: Vid ladan, uk: Біля стодоли}
  lake: {name: {sv: Badplatsen, uk: Пляж}, address: Strandvägen 1, meeting_point: {sv: Vid bryggan, uk: Біля помосту}}
lodging: {beds: {site: inn, nights: 2026-09-15, delegates: all}}
sessions:
  bus:
    title: {sv: Buss från färjan, uk: Автобус від порома}
    when: 2026-09-15 09:00-10:00
    kind: transfer
    from: {sv: Färjeterminalen, uk: Паромний термінал}
    to: inn
    by: bus
    hosts: [asa]
    interpreters: [ivan]
    driver: {sv: Skärbussarna, uk: «Шербуссарна»}
    seats: 20
    luggage: {sv: Sex väskor i bagageluckan, uk: Шість валіз у багажнику}
  swim:
    title: {sv: Bad, uk: Купання}
    when: 2026-09-15 13:00-15:00
    kind: other
    site: lake
    delegates: [foxes]
    hosts: [asa]
    interpreters: [ivan]
    interpreting: consecutive
    languages: [sv, uk]
    themes: [nature]
    outdoors: true
    bring: {sv: Handduk, uk: Рушник}
    plan_b: {sv: Spel inne, uk: Ігри в приміщенні}
  van:
    title: {sv: Bil till bryggan, uk: Авто до помосту}
    when: 2026-09-16 08:30-08:45
    kind: transfer
    from: inn
    to: lake
    by: car
    delegates: [zlata, larysa]
    driver: erik
    seats: 4
  games:
    title: {sv: Lekar, uk: Ігри}
    when: 2026-09-16 09:00-11:00
    kind: other
    site: lake
    delegates: [zlata, larysa]
    hosts: [asa]
  lunch: {title: {sv: Lunch, uk: Обід}, when: 2026-09-16 12:00-13:00, kind: meal, site: lake, hosts: [asa]}
  coffee: {title: {sv: Fika, uk: Кава}, when: 2026-09-16 14:00-14:30, kind: reception, site: lake, status: cancelled}
"""


def programme_of(written: str = CAMP) -> Programme:
    """The visit resolved."""
    around = Around(today=date(2026, 9, 1), ledger=None, neighbours=())
    programme = pipeline.load("camp.yaml", {"camp.yaml": written.encode()}.get, around).programme
    assert programme is not None
    return programme


def views_of(audience: str, written: str = CAMP, options: Options | None = None) -> dict[str, View]:
    """The views of one audience by folder."""
    (of_that_name,) = (each for each in VIEWS if each.name == audience)
    programme = programme_of(written)
    made = edition_of(programme, None, datetime(2026, 9, 1, 8, tzinfo=UTC))
    return dict(of_that_name.views(programme, made, options or Options()))
