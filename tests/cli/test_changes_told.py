"""`visitplan changes`: what changed since an edition, as text, Markdown and JSON, in three languages."""

import json
from pathlib import Path

import pytest
from commands_run import Release, Run

VISIT = """\
visit:
  title: {en: Visit, sv: Besök, uk: Візит}
  dates: 2026-11-24 to 2026-11-25
  timezone: Europe/Stockholm
  languages: [en, sv, uk]
  host: Söderby
  guest: Norrby
  coordinator: helena
hosts:
  helena: {name: Helena Ek, email: helena@soderby.example}
  ylva: {name: Ylva Lind, email: ylva@soderby.example}
  mats: {name: Mats_Ek}
delegates:
  anna: {name: Anna Berg, head: true, phone: +46 70 174 06 15}
sites:
  hall: {name: Town hall, address: Storgatan 1}
  plant: {name: Plant, address: Storgatan 2}
sessions:
  tour: {title: Tour, when: 2026-11-24 09:00-10:00, site: hall, hosts: [mats], languages: [sv]}
  talk: {title: Talk, when: 2026-11-25 13:00-14:30, site: hall, hosts: [ylva], delegates: []}
  tea: {title: Tea, delegates: [], hosts: [helena]}
"""


@pytest.fixture
def changed(folder: Path, released: Release) -> Path:
    """A folder with a visit released once, whose tour has hardly a fact left as it was."""
    path = folder / "itineraries" / "norrby.yaml"
    released(VISIT)
    tour = "title: Tour, when: 2026-11-24 09:00-10:00, site: hall, hosts: [mats], languages: [sv]"
    people = "hosts: [mats], lead: mats, languages: [uk], headcount: 9"
    now = f"title: Walk, when: 2026-11-24 09:30-11:00, site: plant, {people}"
    text = VISIT.replace(tour, now).replace("title: Tea,", "title: Tea, status: cancelled,")
    path.write_text(text, encoding="utf-8")
    return folder


def test_text_tells_every_change_and_everybody(changed: Path, visitplan: Run) -> None:
    """Old and new of each fact; who cannot be reached; who is unaffected."""
    done = visitplan("changes", "itineraries/norrby.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    said = [
        "New time: Tuesday 24 November, 09:30–11:00 (was 09:00–10:00)",
        "New place: Plant (was Town hall)",
        "New title: Walk (was Tour)",
        "New contact: Mats_Ek (was –)",
        "New language: Ukrainian (was Swedish)",
        "Number of people: 9 (was 2)",
    ]
    each = "".join(f"    {line}\n" for line in said)
    assert (
        done.stdout
        == f"""\
Changes since version 1
  Walk · Tuesday 24 November, 09:30–11:00
{each}  Tea · Not placed yet
    Cancelled

To be told
  Anna Berg: +46 70 174 06 15
    Walk: {"; ".join(said)}
  Helena Ek: helena@soderby.example
    Tea: Cancelled
  Mats_Ek: No e-mail address and no phone
    Walk: {"; ".join(said)}

Not affected
  Ylva Lind
"""
    )
    assert changed.is_dir()


SWEDISH = """\
Ändringar sedan version 1
  Walk · Tisdag 24 november, 09:30–11:00
    Ny tid: tisdag 24 november, 09:30–11:00 (tidigare 09:00–10:00)
    Ny plats: Plant (tidigare Town hall)
    Ny rubrik: Walk (tidigare Tour)
    Ny kontaktperson: Mats_Ek (tidigare –)
    Nytt språk: ukrainska (tidigare svenska)
    Antal personer: 9 (tidigare 2)
  Tea · Tid ej bestämd
    Inställt

Ska få besked
  Anna Berg: +46 70 174 06 15
    Walk: EVERYTHING
  Helena Ek: helena@soderby.example
    Tea: Inställt
  Mats_Ek: Varken e-postadress eller telefon
    Walk: EVERYTHING

Berörs inte
  Ylva Lind
"""
UKRAINIAN = """\
Зміни після версії 1
  Walk · Вівторок, 24 листопада, 09:30–11:00
    Новий час: вівторок, 24 листопада, 09:30–11:00 (було 09:00–10:00)
    Нове місце: Plant (було Town hall)
    Нова назва: Walk (було Tour)
    Нова контактна особа: Mats_Ek (було –)
    Нова мова: українська (було шведська)
    Кількість осіб: 9 (було 2)
  Tea · Час ще не визначено
    Скасовано

Потрібно повідомити
  Anna Berg: +46 70 174 06 15
    Walk: EVERYTHING
  Helena Ek: helena@soderby.example
    Tea: Скасовано
  Mats_Ek: Немає ні електронної адреси, ні телефону
    Walk: EVERYTHING

Без змін
  Ylva Lind
"""


@pytest.mark.parametrize(("language", "said"), [("sv", SWEDISH), ("uk", UKRAINIAN)])
def test_the_same_in_other_languages(changed: Path, visitplan: Run, language: str, said: str) -> None:
    """Weekdays inside a sentence keep their small letter."""
    everything = "; ".join(line.strip() for line in said.splitlines()[2:8])
    shown = visitplan("changes", "itineraries/norrby.yaml", "--lang", language).stdout
    assert shown == said.replace("EVERYTHING", everything)
    assert changed.is_dir()


def test_markdown_is_a_page(changed: Path, visitplan: Run) -> None:
    """A list of sessions and one of people; a sign of Markdown in a name is none."""
    page = visitplan("changes", "itineraries/norrby.yaml", "--format", "md").stdout
    assert page.startswith(
        "# Visit\n\n## Changes since version 1\n\n- **Walk · Tuesday 24 November, 09:30–11:00**\n  - New time"
    )
    assert "\n- **Mats\\_Ek**, No e-mail address and no phone\n  - Walk: New time" in page
    assert page.endswith("\n\n## Not affected\n\nYlva Lind\n")
    assert changed.is_dir()


def test_json_names_the_kinds(changed: Path, visitplan: Run) -> None:
    """Words that are the same in every language."""
    told = json.loads(visitplan("changes", "itineraries/norrby.yaml", "--format", "json", "--lang", "uk").stdout)
    assert {session["id"]: session["kinds"] for session in told["sessions"]} == {
        "tour": ["moved", "place", "title", "contact", "language", "headcount"],
        "tea": ["cancelled"],
    }
    assert [(person["id"], person["reachable"]) for person in told["tell"]] == [
        ("anna", True),
        ("helena", True),
        ("mats", False),
    ]
    assert (told["since"], told["unaffected"], changed.is_dir()) == (1, ["ylva"], True)


def test_nothing_changed_is_said(folder: Path, visitplan: Run, released: Release) -> None:
    """With everybody unaffected; where the visit alone changed, that details did."""
    path = folder / "itineraries" / "norrby.yaml"
    released(VISIT)
    same = visitplan("changes", "itineraries/norrby.yaml").stdout
    assert same.startswith("Changes since version 1\n  Nothing has changed\n\nNot affected\n  Anna Berg, Helena Ek, ")
    path.write_text(VISIT.replace("en: Visit,", "en: The visit,"), encoding="utf-8")
    assert visitplan("changes", "itineraries/norrby.yaml").stdout.startswith(
        "Changes since version 1\n  Details changed\n"
    )


def test_what_cannot_be_compared_is_said(folder: Path, visitplan: Run, released: Release) -> None:
    """No such edition, no such format, a ledger in doubt."""
    none = visitplan("changes", "itineraries/norrby.yaml", "--since", "1")
    assert (none.returncode, none.stderr) == (
        2,
        "visitplan: there is no edition 1 of itineraries/norrby.yaml: nothing is released yet\n",
    )
    released(VISIT)
    later = visitplan("changes", "itineraries/norrby.yaml", "--since", "4")
    assert (later.returncode, later.stderr) == (
        2,
        "visitplan: there is no edition 4 of itineraries/norrby.yaml: the last is 1\n",
    )
    style = visitplan("changes", "itineraries/norrby.yaml", "--format", "jsn")
    assert (style.returncode, style.stderr) == (2, "visitplan: no format `jsn`: did you mean `json`?\n")
    (folder / "itineraries" / "norrby.ledger.json").write_text("{}", encoding="utf-8")
    damaged = visitplan("changes", "itineraries/norrby.yaml")
    assert (damaged.returncode, damaged.stdout.partition("\n")[0]) == (
        1,
        "error[ledger-damaged]: norrby.ledger.json is no ledger of visitplan",
    )


def test_of_sessions_called_alike_the_one_meant_is_told(folder: Path, visitplan: Run) -> None:
    """Every day has its lunch: who is told that one is cancelled or moved is told which."""
    path = folder / "itineraries" / "norrby.yaml"
    lunch = '  lunch: {title: Lunch, kind: meal, when: "2026-11-24 12:00-13:00", delegates: [], hosts: [helena]}\n'
    other = lunch.replace("lunch:", "lunch-2:").replace("24 12:00-13:00", "25 12:00-13:00")
    path.write_text(VISIT + lunch + other, encoding="utf-8")
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    moved = lunch.replace("12:00-13:00", "12:30-13:30")
    text = VISIT + moved + other.replace("kind: meal", "kind: meal, status: cancelled")
    path.write_text(text, encoding="utf-8")
    told = """\
To be told
  Helena Ek: helena@soderby.example
    Lunch · Tuesday 24 November, 12:30–13:30: New time: 12:30–13:30 (was 12:00–13:00)
    Lunch · Wednesday 25 November, 12:00–13:00: Cancelled
"""
    assert told in visitplan("changes", "itineraries/norrby.yaml").stdout
    page = visitplan("changes", "itineraries/norrby.yaml", "--format", "md").stdout
    assert "\n  - Lunch · Wednesday 25 November, 12:00–13:00: Cancelled\n" in page
    assert visitplan("release", "itineraries/norrby.yaml", "--yes").returncode == 0
    slip = (folder / "build" / "norrby" / "coordinator" / "changes.md").read_text("utf-8")
    assert "\n  - Lunch · Wednesday 25 November, 12:00–13:00: Cancelled\n" in slip
