"""A text that others read speaks of health.

Why it matters: “One guest has diabetes” in a description is read by every host, and with three guests everyone knows
who it is.

What to do: Write it under `diet:`, `access:` or `health:` of the person: kitchens, sites and leaders get what they
need from there, without a name. Descriptions, purposes, what to bring, plans B, notes of days and practical advice are
looked through; titles, themes, wishes and internal notes are not, for visits study health care too.

Before:

    sessions:
      dinner:
        title: Dinner
        when: 2026-11-24 18:00-20:00
        description: Mind the nut allergy of our youngest guest

After:

    delegates: {olena: {name: Olena Kovalenko, diet: [nut-allergy]}}
    sessions:
      dinner:
        title: Dinner
        when: 2026-11-24 18:00-20:00
        description: The kitchen knows what everyone eats
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from visitplan.diagnostics import Finding, Route, Rule, Severity
from visitplan.programme import Programme, WrittenText
from visitplan.rules.phrases import small
from visitplan.rules.rule import Around

RULE = Rule("health-in-text", Severity.WARNING, "privacy", __doc__, waivable=False)
READ = frozenset({"description", "purpose", "bring", "plan_b", "note"})
"""What is printed about sessions, sites and days."""
ADVICE = ("visit", "practical")
LAST = READ | {"text"}
"""How the routes of such texts end."""

HEALTH = (
    r"allerg(?!en)|diabet|insulin|epilep|coeliac|celia[ck]|asthma|\bastma|epi-?pen|\binhal(?:er|ator)|pacemaker"
    r"|wheelchair(?![ -](?:accessib|friendly|ramp))|rullstol(?!s(?:anpass|tillgäng|vänlig|ramp))"
    r"|hearing[ -]aid|hörapparat|glutene?[ -]?intoleran|la[ck]tose?[ -]?intoleran"
    r"|алергі|діабет|інсулін|епілеп|целіакі|\bастм|інгалятор|кардіостимулятор|слухов\w+ апарат"
    r"|інвалідн\w+ (?:візк|візо|крісл|коляс)|крісл\w+[ -]коліс|непереносим"
)
"""Illnesses and aids that are told of single people; what a place offers (a wheelchair ramp) is none."""


def find(programme: Programme, _around: Around) -> Iterator[Finding]:
    """The texts with such a word in any language; the word itself stays out of the message."""
    read = [written for written in programme.texts if written.route[-1] in LAST and is_read(written.route)]
    words = small("\n".join(form for written in read for _, form in written.text.forms))
    # What begins with letters alone is looked for quickest.
    if not (words and re.search(HEALTH.replace(r"\b", ""), words)):
        return
    unseen = {one.route for one in programme.sessions if one.cancelled or one.visibility == "internal"}
    for written in read:
        if written.route[:2] not in unseen and speaks_of_health(written):
            fact = "a text that others read speaks of somebody's health"
            yield Finding(written.route, fact, hint="write it under `diet:`, `access:` or `health:` of the person")


def is_read(route: Route) -> bool:
    """Whether it is one of the texts looked through."""
    return route[-1] in READ or (route[-1] == "text" and route[:2] == ADVICE)


def speaks_of_health(written: WrittenText) -> bool:
    """Whether one of its forms has such a word."""
    return any(re.search(HEALTH, form, re.IGNORECASE) for _, form in written.text.forms)
