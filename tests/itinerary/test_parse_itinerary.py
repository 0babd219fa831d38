"""From a document to an itinerary: what is right is kept, everything wrong is told once, at its place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from itinerary_files import VISIT, diagnostics, read, said, said_of

from visitplan import document, itinerary
from visitplan.diagnostics import Diagnostic, Place, Rejected, Severity, Span
from visitplan.itinerary.policy import Policy
from visitplan.itinerary.text import Text
from visitplan.itinerary.visit import Visit
from visitplan.itinerary.written import Dates, LocalTime, Opening, People, When

TITLE = "write title: …"
KNOWN = (
    "known here: visit, themes, wishes, groups, delegates, hosts, interpreters, sites, travel, lodging, days, "
    "sessions, policy, accept, outcomes, followups, include"
)


def english(words: str) -> Text:
    """A plain text of the small visit."""
    return Text((("en", words),), plain=True)


def test_the_smallest_visit_has_its_defaults() -> None:
    """The id comes from the name of the file, the rest is absent or as the format says."""
    visit = read(VISIT, "visits/Höstbesök 2026.yaml").visit
    assert visit.id == "hostbesok-2026"
    assert visit.title == english("Autumn visit")
    assert visit.dates == Dates(date(2026, 11, 24), date(2026, 11, 27))
    assert (visit.timezone, visit.languages, visit.coordinator) == ("Europe/Stockholm", ("en", "uk"), "helena")
    assert (visit.host.name, visit.guest.name) == (english("Norrby"), english("Kalynivka"))
    assert (visit.status, visit.on_call, visit.practical) == ("draft", (), ())
    absent = (visit.embargo, visit.case_number, visit.follows, visit.url, visit.colour, visit.welcome)
    assert absent == (None,) * 6


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("visit.yaml", "visit"),
        ("a/b\\Tyresö–Bilohorodka.yml", "tyreso-bilohorodka"),
        ("візит.yaml", "visit"),
        ("con.yaml", "con-1"),
        ("-.yaml", "visit"),
        ("x" * 80 + ".yaml", "x" * 60),
    ],
)
def test_an_id_can_be_made_from_any_file_name(name: str, made: str) -> None:
    """It names a folder on every kind of computer."""
    assert read(VISIT, name).visit.id == made


def test_a_plain_text_is_a_name_a_title_or_a_text() -> None:
    """The short form of each record."""
    part = """\
delegates: {olena: Olena}
hosts: {helena: Helena}
groups: {leaders: [olena], youth: {name: Youth, members: olena, leader: olena}}
sites: {hall: Hall}
lodging: {hotel: {site: hall, nights: 2026-11-24}}
themes: {waste: Waste, water: {name: Water}, air: {en: Air, uk: Повітря}}
wishes: {waste: To see it}
days: {2026-11-24: Arrival}
sessions: {lunch: Lunch}
followups: {project: A joint project}
outcomes: [They met]
"""
    got = read(VISIT + part)
    assert got.delegates["olena"].name == english("Olena")
    assert got.hosts["helena"].name == english("Helena")
    assert (got.groups["leaders"].members, got.groups["leaders"].name) == (("olena",), None)
    assert (got.groups["youth"].members, got.groups["youth"].leader) == (("olena",), "olena")
    assert got.sites["hall"].name == english("Hall")
    assert got.lodging["hotel"].nights == Dates(date(2026, 11, 24), date(2026, 11, 24))
    assert (got.lodging["hotel"].delegates, got.lodging["hotel"].people) == (People(everyone=True), People())
    assert got.themes == {
        "waste": english("Waste"),
        "water": english("Water"),
        "air": Text((("en", "Air"), ("uk", "Повітря"))),
    }
    assert got.wishes["waste"].text == english("To see it")
    assert got.days["2026-11-24"].title == english("Arrival")
    assert got.sessions["lunch"].title == english("Lunch")
    assert (got.followups["project"].text, got.followups["project"].status) == (english("A joint project"), "open")
    assert got.outcomes == (english("They met"),)


def test_every_field_of_a_visit_is_read() -> None:
    """As the format shows them."""
    text = """\
visit:
  id: norrby-2026
  title: {sv: Besök, uk: Візит}
  dates: 2026-11-24
  timezone: Europe/Stockholm
  languages: sv
  host: {sv: Norrby kommun, uk: Норрбю}
  guest: {name: Kalynivka, region: Kyiv oblast, country: ua}
  coordinator: helena
  on_call: [helena, erik]
  partnership: {name: Bridges of Trust, organisers: [CEMR, AUC], funding: The two towns}
  status: final
  embargo: 2026-12-15
  case_number: KS 2026-117
  follows: another-visit
  url: https://norrby.example/visit
  colour: "#05f"
  welcome: Welcome
  practical: [{title: Power, text: 230 V}, Bring boots]
"""
    visit = read(text).visit
    assert (visit.id, visit.languages, visit.on_call, visit.status) == (
        "norrby-2026",
        ("sv",),
        ("helena", "erik"),
        "final",
    )
    assert visit.host.name == Text((("sv", "Norrby kommun"), ("uk", "Норрбю")))
    assert visit.guest.country == "UA"
    assert visit.guest.region is not None
    assert visit.guest.region.words("sv") == "Kyiv oblast"
    assert visit.partnership is not None
    assert visit.partnership.organisers == ("CEMR", "AUC")
    assert (visit.embargo, visit.case_number, visit.follows) == (date(2026, 12, 15), "KS 2026-117", "another-visit")
    assert (visit.url, visit.colour) == ("https://norrby.example/visit", "#0055ff")
    assert [str(advice.title) for advice in visit.practical] == ["Power", "Bring boots"]


def test_every_field_of_a_person_is_read() -> None:
    """Of a child, a host and an interpreter."""
    part = """\
delegates:
  olena:
    name: Olena
    title: Pupil
    organisation: School
    head: yes
    rank: 1
    languages: [uk]
    say: o-LE-na
    latin_source: passport
    email: olena@kalynivka.example
    phone: +380 00 000 00 00
    arrives: 2026-11-24 19:40
    leaves: 2026-11-27 15:00 Europe/Kyiv
    remote: Europe/Kyiv
    status: invited
    age: 14
    count: 7
    photos: allowed
    diet: [vegan]
    access: step-free
    guardian: {name: Iryna, phone: +380 00 000 00 01, languages: [uk]}
    health: none
    swims: no
hosts: {helena: {name: Helena, party: S}}
interpreters: {olha: {name: Olha, languages: [sv, uk], modes: [consecutive]}}
"""
    got = read(VISIT + part)
    olena = got.delegates["olena"]
    assert (olena.head, olena.rank, olena.age, olena.count, olena.swims) == (True, 1, 14, 7, False)
    assert (olena.latin_source, olena.status, olena.photos) == ("passport", "invited", "yes")
    assert (olena.arrives, olena.leaves) == (
        LocalTime(date(2026, 11, 24), 1180),
        LocalTime(date(2026, 11, 27), 900, "Europe/Kyiv"),
    )
    assert (olena.diet, olena.access, olena.remote) == (("vegan",), ("step-free",), "Europe/Kyiv")
    assert olena.guardian is not None
    assert (olena.guardian.phone, olena.guardian.languages) == ("+380 00 000 00 01", ("uk",))
    assert got.hosts["helena"].party == english("S")
    assert got.interpreters["olha"].modes == ("consecutive",)


def test_every_field_of_a_site_and_a_session_is_read() -> None:
    """`from` is `from_` in the model, since Python keeps the word for itself."""
    part = """\
sites:
  hall:
    name: Hall
    kind: school
    location: 59.2, 18.2
    timezone: Europe/Kyiv
    open: {mon: 08:00-16:00}
    capacity: 15
    host: helena
    photos: no
    access: []
    notice: 5 days
travel: {hall: {school: 12 min}}
sessions:
  bus:
    title: Bus
    when: 2026-11-24 09:00-10:30
    kind: transfer
    from: hall
    to: {en: School}
    by: bus
    border: true
    delegates: []
    hosts: helena
    lead: helena
    interpreters: [olha]
    interpreting: consecutive
    languages: [en]
    themes: [waste]
    speech: 20 min
    online: https://norrby.example/call
    outdoors: yes
    optional: yes
    approximate: yes
    visibility: public
    speakers: all
    meal: true
    seats: 9
    driver: Bus company
    headcount: 0
"""
    got = read(VISIT + part)
    hall, bus = got.sites["hall"], got.sessions["bus"]
    assert (hall.location, hall.open) == ((59.2, 18.2), (Opening((0,), None, ((480, 960),)),))
    assert (hall.capacity, hall.photos, hall.access, hall.notice) == (15, "no", (), timedelta(days=5))
    assert got.travel == {"hall": {"school": timedelta(minutes=12)}}
    assert bus.when == When(LocalTime(date(2026, 11, 24), 540), LocalTime(date(2026, 11, 24), 630))
    assert (bus.from_, bus.to, bus.driver) == (english("hall"), Text((("en", "School"),)), english("Bus company"))
    assert (bus.delegates, bus.hosts, bus.speakers) == (People(), ("helena",), People(everyone=True))
    assert (bus.border, bus.outdoors, bus.optional, bus.approximate, bus.meal) == (True,) * 5
    assert (bus.speech, bus.seats, bus.headcount, bus.visibility) == (timedelta(minutes=20), 9, 0, "public")


def test_an_empty_value_is_an_absent_one() -> None:
    """Everywhere, in a record and a whole section."""
    part = """\
  case_number:
delegates:
  olena: {name: Olena, diet: , status: ""}
sites:
"""
    got = read(VISIT + part)
    assert (got.visit.case_number, got.delegates["olena"].diet, got.sites) == (None, (), {})
    assert got.delegates["olena"].status == "confirmed"


def test_the_policy_has_every_threshold_typed() -> None:
    """What is not written keeps its default."""
    part = """\
policy: {buffer: 5 min, lunch: 11:30-13:00, adults: {4: 5}, parties: [S, M], case_number: yes, purge_after: 30 days}
"""
    policy = read(VISIT + part).policy
    assert (policy.buffer, policy.lunch, policy.adults) == (timedelta(minutes=5), (690, 780), {4: 5})
    assert (policy.parties, policy.case_number, policy.purge_after) == (("S", "M"), True, timedelta(days=30))
    assert (policy.sites_a_day, policy.rail_buffer) == (4, timedelta(minutes=30))
    assert read(VISIT).policy.adults == {4: 6, 9: 8, 13: 10}


def test_the_defaults_of_the_policy() -> None:
    """All of them, as the rules tell them."""
    assert Policy().model_dump() == {
        "buffer": timedelta(minutes=10),
        "flight_buffer": timedelta(minutes=90),
        "border_buffer": timedelta(minutes=180),
        "rail_buffer": timedelta(minutes=30),
        "sites_a_day": 4,
        "hours_a_day": timedelta(hours=10),
        "without_break": timedelta(hours=3),
        "free_hour": timedelta(hours=1),
        "rest_after_journey": timedelta(hours=3),
        "long_journey": timedelta(hours=12),
        "rest_after_night": timedelta(hours=2),
        "walk": timedelta(minutes=15),
        "without_food": timedelta(hours=4),
        "lunch": (660, 840),
        "meal": timedelta(minutes=45),
        "alone_simultaneous": timedelta(minutes=40),
        "pair_simultaneous": timedelta(hours=4),
        "without_interpreter_break": timedelta(minutes=90),
        "interpreter_break": timedelta(minutes=10),
        "remote_hours": (480, 1200),
        "confirm_before": timedelta(days=7),
        "outcomes_after": timedelta(days=7),
        "adults": {4: 6, 9: 8, 13: 10},
        "adults_a_group": 2,
        "parties": (),
        "case_number": False,
        "purge_after": None,
    }


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("sesions: {}\n", ("1:1", "unknown-key", "unknown key `sesions`", "did you mean `sessions`?")),
        ("titel: x\n", ("1:1", "unknown-key", "unknown key `titel`", "`title` belongs under `visit`")),
        (
            "qqqq: x\n",
            (
                "1:1",
                "unknown-key",
                "unknown key `qqqq`",
                KNOWN,
            ),
        ),
        ("  dates_: x\n", ("1:3", "unknown-key", "unknown key `dates_`", "did you mean `dates`?")),
        (
            "sessions: {lunch: {title: Lunch, hots: [helena]}}\n",
            ("1:34", "unknown-key", "unknown key `hots`", "did you mean `hosts`?"),
        ),
        (
            "delegates: {olena: {name: Olena, guardian: {name: Iryna, phon: 1}}}\n",
            ("1:58", "unknown-key", "unknown key `phon`", "did you mean `phone`?"),
        ),
        ("sessions: {s4: {kind: meal}}\n", ("1:12", "missing-key", "session `s4` has no `title`", TITLE)),
        ("sites: {hall: }\n", ("1:9", "missing-key", "site `hall` has no `name`", "write name: …")),
        ("lodging: {a: hall}\n", ("1:14", "missing-key", "lodging `a` has no `nights`", "write nights: …")),
        (
            "interpreters: {olha: {languages: [uk]}}\n",
            (
                "1:16",
                "missing-key",
                "interpreter `olha` has neither `name` nor `title`",
                "write name: …, or title: … while the name is not known",
            ),
        ),
        (
            "accept: [{rule: no-head, at: visit, because: So, by: helena}]\n",
            ("1:10", "missing-key", "acceptance 1 has no `until`", "write until: …"),
        ),
        (
            "sites: [hall]\n",
            (
                "1:1",
                "invalid-value",
                "a list stands where ids and what they name belong",
                "write an id, a colon and what it names on each line",
            ),
        ),
        ("sessions: {s: [a]}\n", ("1:12", "invalid-value", "a list stands where the keys of a session belong", TITLE)),
        (
            "policy: strict\n",
            (
                "1:9",
                "invalid-value",
                "`strict` stands where the keys of a policy belong",
                "write its keys one under the other",
            ),
        ),
        (
            "outcomes: They met\n",
            ("1:11", "invalid-value", "`They met` stands where a list belongs", "begin each line with a dash"),
        ),
        (
            "days: {2026-11-31: x}\n",
            (
                "1:8",
                "invalid-value",
                "`2026-11-31` is no day of the calendar",
                "the last day of that month is 2026-11-30",
            ),
        ),
        (
            "days: {2026-11-4: x}\n",
            ("1:8", "invalid-value", "`2026-11-4` is no date as it is written here", "write 2026-11-04"),
        ),
        ("hosts: {Helena Ek: Helena}\n", ("1:9", "invalid-id", "`Helena Ek` is no id", "write helena-ek")),
        (
            "hosts: {Гелена: Helena}\n",
            (
                "1:9",
                "invalid-id",
                "`Гелена` is no id",
                "ids are small letters a-z, digits and hyphens, such as anna-ek",
            ),
        ),
        (
            "hosts: {lpt1: Helena}\n",
            ("1:9", "invalid-id", "`lpt1` is a name Windows keeps for itself and cannot be an id", "choose another"),
        ),
        (
            "groups: {all: []}\n",
            ("1:10", "invalid-id", "`all` is the word for everyone and cannot be an id", "choose another"),
        ),
        (
            "sites: {" + "x" * 61 + ": Hall}\n",
            ("1:9", "invalid-id", "`" + "x" * 59 + "…` has 61 characters, an id at most 60", "write a shorter one"),
        ),
        (
            "sessions: {a: {title: A, when: 2026-11-24 09:00}}\n",
            (
                "1:32",
                "invalid-value",
                "the start has no end",
                "write 2023-11-28 09:00-10:30, or add `duration: 90 min`",
            ),
        ),
        (
            "sessions: {a: {title: A, when: 2026-11-24 09:00-10:00, duration: 1 h}}\n",
            (
                "1:66",
                "invalid-value",
                "an end and a `duration` together",
                "keep the end in `when`, or the start alone and the duration",
            ),
        ),
        (
            "sites: {a: {name: A, location: 59.1, 18.2}}\n",
            (
                "1:32",
                "invalid-value",
                "a comma cuts this text in two",
                'put the text in quotes: `sites: {a: {name: A, location: "59.1, 18.2"}}`',
            ),
        ),
        (
            "  colour: #00538f\n",
            (
                "1:3",
                "invalid-value",
                "this is empty, what follows # is a comment",
                'put the text in quotes: `colour: "#00538f"`',
            ),
        ),
        (
            "hosts: {h: {name: H, email: me}}\n",
            ("1:29", "invalid-value", "this value is no e-mail address", "write name@example.org"),
        ),
        (
            "delegates: {o: {name: O, age: young}}\n",
            ("1:31", "invalid-value", "this value is no age in whole years", "write a number such as 14"),
        ),
        (
            "delegates: {o: {name: O, guardian: {name: I, languages: [ua]}}}\n",
            (
                "1:58",
                "country-as-language",
                "this value is the country",
                "languages have codes of their own, Swedish is `sv`",
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_once_at_its_place(part: str, told: tuple[str, str, str, str]) -> None:
    """Place, rule, message, hint; private values are not shown."""
    assert said_of(part) == [told]


def test_an_id_of_two_kinds_of_people_stays_with_the_first() -> None:
    """The finding names both places."""
    part = "delegates: {olena: Olena}\nhosts: {olena: Olena}\n"
    assert diagnostics(VISIT + part) == (
        Diagnostic(
            "invalid-id",
            Severity.ERROR,
            "`olena` is a host here and a delegate above",
            Span("autumn.yaml", 10, 9, 10, 14),
            "give one of them another id",
            (Place("first used here", Span("autumn.yaml", 9, 13, 9, 18)),),
        ),
    )


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


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    """One cause, one finding."""
    assert said_of("sessions: {lunch: {titel: Lunch}}\n") == [
        ("1:20", "unknown-key", "unknown key `titel`", "did you mean `title`?")
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
            "`taras` is not defined under `delegates` of the itinerary",
            "a private file adds to records of the itinerary, it has none of its own",
        ),
    ]
    assert list(parsed.itinerary.delegates) == ["olena"]


def test_models_are_frozen() -> None:
    """An itinerary is what was written."""
    visit = read(VISIT).visit
    assert Visit.model_config["frozen"] is True
    with pytest.raises(ValueError, match="frozen"):
        visit.status = "final"


def test_an_include_that_cannot_be_read_is_one_finding() -> None:
    """What it may have defined counts as known, so its ids are no unknown references; its cut record is not judged."""
    files = {
        "autumn.yaml": VISIT.encode() + b"include: [shared.yaml]\n",
        "shared.yaml": b"sites:\n  hall: {kind: school}\n  school: {name: 'School\n",
    }
    parsed = itinerary.parse(document.gather("autumn.yaml", files.get))
    assert [(one.span.file, one.rule) for one in parsed.diagnostics] == [("shared.yaml", "invalid-yaml")]
    assert parsed.itinerary.dropped >= {("sites",), ("delegates",), ("hosts",), ("interpreters",), ("themes",)}
