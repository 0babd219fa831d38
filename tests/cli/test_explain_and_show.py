"""`visitplan explain` and `visitplan show`, run as a person runs them."""

from pathlib import Path

from commands_run import VISIT, Release, Run

from visitplan.pipeline import RULES

SHOWN = """\
Visit from Norrby
24–25 November 2026 · Söderby – Norrby
All times are Swedish time

Tuesday 24 November
09:00–10:00    Welcome
               Town hall
               Everyone · Helena Ek

Wednesday 25 November
13:00–14:30    Tour
               Town hall
               Everyone · Helena Ek
"""


def test_every_rule_is_listed_with_its_first_line(visitplan: Run) -> None:
    """By subject, at any width."""
    done = visitplan("explain", COLUMNS="60")
    assert done.returncode == 0
    words = done.stdout.split()
    assert len(RULES) > 30
    assert all(rule.name in words for rule in RULES)
    assert all(len(line) <= 60 for line in done.stdout.splitlines())


def test_a_rule_is_explained_by_its_page(visitplan: Run) -> None:
    """What it finds, why it matters, what to do."""
    done = visitplan("explain", "site-closed")
    assert done.returncode == 0
    assert done.stdout.startswith("site-closed (sites) error\n\nA session is at a site outside its opening hours.\n")


def test_a_rule_nobody_knows(visitplan: Run) -> None:
    """Status 2 and a guess."""
    done = visitplan("explain", "site-close")
    assert (done.returncode, done.stderr) == (2, "visitplan: no rule `site-close`: did you mean `site-closed`?\n")


def test_the_programme_is_shown_day_by_day(visitplan: Run) -> None:
    """Times, titles, places, people."""
    done = visitplan("show", "itineraries/norrby.yaml", COLUMNS="80")
    assert (done.returncode, done.stdout, done.stderr) == (0, SHOWN, "")


def test_places_stand_beside_where_there_is_room(visitplan: Run) -> None:
    """In another language, one day."""
    done = visitplan("show", "itineraries", "--lang", "sv", "--day", "2026-11-25", COLUMNS="120")
    expected = """\
Besök från Norrby
24–25 november 2026 · Söderby – Norrby
Alla tider är i svensk tid

Onsdag 25 november
13:00–14:30    Rundtur                                                          Town hall
               Alla · Helena Ek
"""
    assert (done.returncode, done.stdout) == (0, expected)


def test_only_the_sessions_of_a_person_or_a_site(folder: Path, visitplan: Run) -> None:
    """Days without any are left out."""
    text = VISIT.replace("when: 2026-11-25 13:00-14:30, site: hall, hosts: [helena]", "when: 2026-11-25 13:00-14:30")
    (folder / "itineraries" / "norrby.yaml").write_text(text, encoding="utf-8")
    first = SHOWN.partition("\nWednesday")[0]
    for option in (("--who", "helena"), ("--site", "hall")):
        assert visitplan("show", "itineraries", *option, COLUMNS="80").stdout == first


def test_what_was_released_and_is_gone_is_shown_as_cancelled(folder: Path, visitplan: Run, released: Release) -> None:
    """To whom it was theirs, too; a ledger in doubt hinders nobody from looking."""
    path = folder / "itineraries" / "norrby.yaml"
    released(VISIT)
    (line,) = (f"{line}\n" for line in VISIT.split("\n") if "tour:" in line)
    path.write_text(VISIT.replace(line, ""), encoding="utf-8")
    shown = visitplan("show", "itineraries/norrby.yaml", "--who", "anna").stdout
    assert "Tour · Cancelled" in shown
    assert (
        visitplan("show", "itineraries/norrby.yaml", "--site", "hall", "--day", "2026-11-25").stdout.count("Tour") == 1
    )
    (folder / "itineraries" / "norrby.ledger.json").write_text("{}", encoding="utf-8")
    assert "Tour" not in visitplan("show", "itineraries/norrby.yaml").stdout


def test_what_cannot_be_shown_is_said_in_one_line(visitplan: Run) -> None:
    """Status 2 and a guess."""
    lines = {
        ("--who", "helen"): "no person `helen`: did you mean `helena`?",
        ("--site", "hal"): "no site `hal`: did you mean `hall`?",
        ("--day", "2026-12-24"): "nothing is planned on 2026-12-24: the visit is from 2026-11-24 to 2026-11-25",
        ("--day", "tomorrow"): "--day is `tomorrow`: write a date like 2026-11-24",
        ("--lang", "xx"): "no language `xx`: there is en, sv, uk",
    }
    done = {option: visitplan("show", "itineraries", *option) for option in lines}
    assert {option: (run.returncode, run.stderr) for option, run in done.items()} == {
        option: (2, f"visitplan: {line}\n") for option, line in lines.items()
    }


def test_the_version_is_told(visitplan: Run) -> None:
    """By itself, and among other options."""
    assert visitplan("--version").stdout == "visitplan 0.1.0\n"
    assert visitplan("--version", "check").stdout == "visitplan 0.1.0\n"


def test_help_lists_the_commands(visitplan: Run) -> None:
    """Also when nothing is typed."""
    asked, bare = visitplan("--help"), visitplan()
    assert asked.stdout == bare.stdout
    assert [command for command in ("build", "check", "show", "explain") if f"  {command} " not in asked.stdout] == []


def test_a_command_nobody_knows(visitplan: Run) -> None:
    """One line, status 2."""
    done = visitplan("biuld")
    line = "visitplan: No such command 'biuld'. Did you mean 'build'? (`visitplan --help` lists all)\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
