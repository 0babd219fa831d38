"""Questions in the terminal, each asked until its answer can be used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from visitplan.cli import terminal
from visitplan.cli.errors import CommandError
from visitplan.itinerary.faults import Wrong, wrong
from visitplan.itinerary.kinds.languages import visit_languages
from visitplan.itinerary.kinds.marks import email
from visitplan.itinerary.kinds.moments import dates
from visitplan.itinerary.kinds.texts import EMPTY, clean
from visitplan.itinerary.kinds.zones import zone
from visitplan.itinerary.written import Dates
from visitplan.reports.fragment import visible

Answers: TypeAlias = Mapping[str, str]
"""What was given or typed, by flag; each can be read."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for with a flag of this name, what is meant where nothing is typed, and how the answer is read."""

    flag: str
    words: str
    read: Callable[[str], object]
    default: str = ""
    optional: bool = False


def days_of(typed: str) -> Dates:
    """First and last day, in this order."""
    days = dates(typed)
    if days.last < days.first:
        raise wrong(typed, "{} ends before it starts", "write the first day first")
    return days


def words_of(typed: str) -> str:
    """Words on one line, without what cannot be seen."""
    words = " ".join(clean(typed).split())
    if not any(sign.isalnum() for sign in words) or words in EMPTY:
        raise wrong(typed, "there is no name here", "write one in letters")
    return words


QUESTIONS = (
    Question("guest", "Who comes? A municipality, like Bilohorodka", words_of),
    Question("host", "Who receives them? Like Tyresö kommun", words_of),
    Question("dates", "When? Like 2027-04-13 to 2027-04-15", days_of),
    Question("timezone", "In which time zone?", zone, "Europe/Stockholm"),
    Question("languages", "In which languages? The hosts' first", visit_languages, "sv, uk"),
    Question("coordinator", "Who holds the visit together? Name and surname", words_of),
    Question("email", "Their e-mail address, or nothing", email, optional=True),
)


def answers(given: Mapping[str, str]) -> Answers:
    """An answer to every question: as given with a flag, else as typed now; an error where nobody can type."""
    missing = [f"--{each.flag}" for each in QUESTIONS if not (given[each.flag] or each.default or each.optional)]
    if missing and not sys.stdin.isatty():
        raise CommandError(f"nobody is there to be asked: add {', '.join(missing)}; nothing was written")
    for question in QUESTIONS:
        if given[question.flag] and (fault := fault_of(question, given[question.flag])):
            raise CommandError(f"--{question.flag}: {fault}; nothing was written")
    return {each.flag: given[each.flag] or (asked_for(each) if missing else each.default) for each in QUESTIONS}


def asked_for(question: Question) -> str:
    """What is typed, once it can be used; an error where nothing more is."""
    default = f" [{question.default}]" if question.default else ""
    while True:
        terminal.say(f"{question.words}{default}: ", end="")
        line = terminal.answer()
        if not line:
            terminal.say("")
            raise CommandError("no more answers: nothing was written")
        typed = line.strip() or question.default
        fault = "" if question.optional and not typed else fault_of(question, typed)
        if not fault:
            return typed
        terminal.say(f"  {fault}")


def fault_of(question: Question, typed: str) -> str:
    """What is wrong with an answer, and what would be right; nothing where it can be read."""
    try:
        question.read(typed)
    except Wrong as error:
        fault = error.faults[0]
        value = visible(typed if fault.value is None else fault.value)
        return ": ".join(filter(None, (fault.message.replace("{}", f"`{value}`"), visible(fault.guess or fault.hint))))
    return ""
