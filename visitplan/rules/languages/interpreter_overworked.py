"""An interpreter works longer than anyone can.

Why it matters: After half an hour of simultaneous interpreting the mistakes begin, unnoticed. A working lunch is no
break for the one who talks through it.

What to do: Book a second interpreter between the same languages, whose turns then do not count, or plan a break of ten
minutes. One alone may interpret 40 minutes while others speak, 90 minutes without a break and six hours a day; two
together may interpret four hours a day while others speak.

Before:

    interpreters:
      olha: {name: Olha Moroz, languages: [sv, uk]}
      taras: {name: Taras Koval, languages: [sv, uk]}
    sessions:
      talk:
        title: Talk on planning
        when: 2026-11-24 09:00-11:00
        interpreters: [olha]

After:

    interpreters:
      olha: {name: Olha Moroz, languages: [sv, uk]}
      taras: {name: Taras Koval, languages: [sv, uk]}
    sessions:
      talk:
        title: Talk on planning
        when: 2026-11-24 09:00-11:00
        interpreters: [olha, taras]
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta

from visitplan.diagnostics import Finding, Rule, Severity
from visitplan.itinerary.policy import Policy
from visitplan.programme import Person, Programme
from visitplan.rules.freedom import stand_in
from visitplan.rules.rule import Around, at, policy_of
from visitplan.rules.wording import minutes, name_of, people, several, weekday
from visitplan.rules.working import Turn, turns

RULE = Rule("interpreter-overworked", Severity.WARNING, "languages", __doc__)
WHOLE_DAY = timedelta(hours=6)
HOW = {"simultaneous": "simultaneously ", "whispered": "whispering "}
PAIR = "with one other"
Fault = tuple[Turn, str]


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The sessions in which an interpreter passes a limit, each told by the first limit it passes."""
    policy = policy_of(programme)
    worked: dict[Person, list[Turn]] = defaultdict(list)
    for turn in turns(programme):
        worked[turn.interpreter].append(turn)
    passed: dict[tuple[str, str], list[Turn]] = defaultdict(list)
    for listed in worked.values():
        told: set[str] = set()
        alone = [turn for turn in listed if turn.alone]
        for turn, fact in (
            *without_break([turn for turn in alone if turn.at_once], policy.alone_simultaneous, policy),
            *without_break(alone, policy.without_interpreter_break, policy),
            *a_day(alone, WHOLE_DAY, "alone"),
            *a_day([one for one in listed if one.at_once and one.others == 1], policy.pair_simultaneous, PAIR),
        ):
            if turn.stay.session.id not in told:
                told.add(turn.stay.session.id)
                passed[turn.stay.session.id, fact].append(turn)
    for (_, fact), together in passed.items():
        yield overworked(programme, together, fact)


def overworked(programme: Programme, together: list[Turn], fact: str) -> Finding:
    """Those who pass the same limit in the same session, as one finding."""
    names = [turn.interpreter for turn in together]
    said = fact.replace(PAIR, "together").replace("alone", "each alone") if len(names) > 1 else fact
    first = together[0]
    return Finding(
        at(first.stay.session, "interpreters"),
        f"{people(names)} {several(names, 'interprets', 'interpret')} {said}",
        hint=cure(programme, first),
    )


def without_break(listed: Iterable[Turn], limit: timedelta, policy: Policy) -> Iterator[Fault]:
    """The turns in which someone has worked too long since their last break, once a stretch."""
    begun = ended = None
    told = False
    for turn in listed:
        when = turn.stay.when
        if begun is None or ended is None or when.start_utc - ended >= policy.interpreter_break:
            begun, ended, told = when.start_utc, when.end_utc, False
        ended = max(ended, when.end_utc)
        if not told and ended - begun > limit:
            told = True
            length = f"{minutes(ended - begun)} without a break, {minutes(limit)} is the limit"
            yield turn, f"{HOW.get(turn.stay.session.interpreting, '')}alone for {length}"


def a_day(listed: Iterable[Turn], limit: timedelta, how: str) -> Iterator[Fault]:
    """The turns in which someone has worked too long in a day, once a day."""
    worked: dict[object, timedelta] = defaultdict(timedelta)
    for turn in listed:
        day, before = turn.stay.when.start.date(), worked[turn.stay.when.start.date()]
        worked[day] += turn.stay.when.duration
        if before <= limit < worked[day]:
            mode = HOW.get(turn.stay.session.interpreting, "")
            yield turn, f"{mode}{how} for {minutes(worked[day])} on {weekday(day)}, {minutes(limit)} is the limit"


def cure(programme: Programme, turn: Turn) -> str:
    """Who could take turns."""
    other = stand_in(programme, turn.interpreter, turn.stay.session)
    second = "a second interpreter" if other is None else f"{name_of(other)}, who is free then"
    return f"add {second}, or plan a break" if turn.alone else f"add {second}, or end earlier"
