"""A visit that is over: public and other sessions, a child, a hotel, a wish that was met and one that was not."""

from textwrap import dedent

from visitplan import document, itinerary
from visitplan.programme import Programme, resolve

OVER = """\
visit:
  title: Visit from Zoriane
  dates: 2026-10-20 to 2026-10-22
  timezone: Europe/Stockholm
  languages: [en, sv]
  host: {name: Lindhaga, region: The North, country: SE}
  guest: {name: Zoriane, country: UA}
  coordinator: helena
  embargo: 2026-11-01
  case_number: KS 2026-9
  partnership: {name: Bridges, organisers: [CEMR, AUC], funding: The Institute}
themes: {waste: Waste, care: Care, secret: Defence}
wishes:
  bins: {text: To see how waste is sorted, by: Olena Halahan, themes: [waste]}
  trams: {text: To ride a tram, themes: []}
  homes: {text: To stay near Hotel Falken, themes: [care]}
delegates:
  olena: {name: Olena Halahan, title: mayor, head: true, phone: +380 00 000 00 01, email: olena@zoriane.example}
  taras: {name: Taras Koval, age: 12, diet: [vegan]}
  gone: {name: Hanna Hudz, status: withdrawn}
hosts:
  helena: {name: Helena Ekdal, title: coordinator, phone: +46 70 174 06 05, email: helena@lindhaga.example}
  mats: {name: Mats Lindroos, title: head teacher, email: mats@lindhaga.example}
  idle: {name: Ivar Idle}
  choir: {name: The choir, count: 20}
interpreters:
  olha: {name: Olha Lysenko, languages: [en, uk], phone: +46 70 174 06 07}
sites:
  mill: {name: The old mill, address: 1 Mill Lane, notes: Mind the cat}
  hotel: {name: Hotel Falken, kind: hotel}
lodging:
  rooms: {site: hotel, nights: 2026-10-20 to 2026-10-21, delegates: all}
sessions:
  tour: {title: Tour of the mill, when: 2026-10-20 10:00-11:00, site: mill, hosts: [mats, choir], visibility: public,
         interpreters: [olha], themes: [waste], notes: Bring cake, paid_by: Karl, online: "https://meet.example/word"}
  talk: {title: Talk, when: 2026-10-21 10:00-11:00, site: mill, hosts: [mats], themes: [care], delegates: [olena]}
  police: {title: Police briefing, when: 2026-10-21 14:00-15:00, site: mill, hosts: [idle], visibility: internal,
           themes: [secret]}
  dance: {title: Dance, when: 2026-10-21 19:00-21:00, hosts: [mats], visibility: public, status: cancelled}
  check-in: {title: Check-in, when: 2026-10-20 17:00-17:30, site: hotel, hosts: [mats]}
  bus: {title: Bus to Hotel Falken, when: 2026-10-20 16:30-17:00, kind: transfer, from: mill, to: hotel, by: bus,
        hosts: [mats]}
  fair: {title: Fair, when: 2026-10-22 to 2026-10-22, hosts: [mats], visibility: public}
  someday: {title: Some day, hosts: [mats], visibility: public}
outcomes:
  - They sign a letter.
  - Breakfast at Hotel Falken was praised.
  - The old mill is to be rebuilt.
followups:
  letter: {text: Sign the letter, owner: mats, due: 2026-10-30}
  photos: {text: Send the pictures, owner: olena, due: 2026-10-30, status: done}
  later: {text: Meet again}
"""

SECRETS = (
    *("Falken", "Ugglan", "Taras", "taras", "vegan", "+380", "+46", "@", "cake", "Karl", "meet.example", "Police"),
    *("police", "Defence", "Mind the", "Hudz", "Idle"),
)
"""What neither the report nor the registrar's copy may hold."""


def programme_over(*changes: tuple[str, str]) -> Programme:
    """Its programme, with these words exchanged."""
    text = OVER
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    parsed = itinerary.parse(document.join(document.read("over.yaml", dedent(text).encode()), (), None))
    assert [found.message for found in parsed.diagnostics] == []
    return resolve(parsed.itinerary, "over.yaml")
