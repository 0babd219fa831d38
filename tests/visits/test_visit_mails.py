"""The mails of every visit: sound in every octet, to each who has an address, in two editions."""

from __future__ import annotations

import email
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage
from email.policy import default
from functools import cache

import pytest
from eml_lint import faults as faults_of_mail
from ics_lint import faults
from packed import MOMENT, NAMES, VISITS, checked

from visitplan import packs, pipeline
from visitplan.editions import edition_of, released, with_former
from visitplan.exporters import render_of
from visitplan.packs import Order
from visitplan.programme import Programme, Role
from visitplan.rules import Around
from visitplan.views.view import Options

A_DAY = timedelta(days=1)
ENOUGH = 100
"""So many files of a visit are looked at; a pack has its calendar files first, then its mails."""


def addressed(name: str) -> Programme:
    """The visit, everybody with an address: it stands in a private file beside it."""
    path, plain = next(path for path in VISITS if path.stem == name), checked(name).programme
    assert plain is not None
    people = (*plain.delegates, *plain.hosts, *plain.interpreters)
    lines = {
        role: [f"  {each.id}: {{email: {each.id}@{name}.example}}" for each in people if each.role == role]
        for role in Role
    }
    beside = "\n".join("\n".join((f"{role}:", *each)) for role, each in lines.items() if each)

    def read(file: str) -> bytes | None:
        if file == f"{name}.private.yaml":
            return beside.encode()
        found = path.parent / file
        return found.read_bytes() if found.is_file() else None

    programme = pipeline.load(path.name, read, Around(date(2026, 11, 24))).programme
    assert programme is not None
    return programme


@cache
def orders(name: str) -> tuple[Order, ...]:
    """The mails of the first edition, then those of the second, which has every other session alone."""
    first = addressed(name)
    second = replace(first, sessions=first.sessions[1::2])
    one = released(first, None, MOMENT)
    two = released(second, one, MOMENT + A_DAY)
    found: list[Order] = []
    for programme, ledger in ((first, one), (with_former(second, two), two)):
        found += packs.orders(programme, edition_of(programme, ledger, MOMENT + 2 * A_DAY), Options())
    return tuple(order for order in found if "invitations" in order.names)


@pytest.mark.parametrize("name", NAMES)
def test_every_mail_is_as_it_must_be(name: str) -> None:
    """As a calendar file and as a mail; of many, some from everywhere among them."""
    every = orders(name)
    wrong = {
        order.path: found
        for order in every[:: len(every) // ENOUGH + 1]
        if (found := (faults_of_mail if order.path.endswith(".eml") else faults)(render_of(order.paper)(order.view)))
    }
    assert wrong == {}


def test_there_are_mails_to_look_at() -> None:
    """Both methods in every visit but the barest; no two mails lie in the same place, nobody gets two of a session."""
    for name in NAMES:
        if name == "one-day-bare":
            continue
        methods = Counter(order.view.invitations[0].method for order in orders(name))
        assert min(methods["REQUEST"], methods["CANCEL"]) > 2, name
        mails = [order for order in orders(name) if order.path.endswith(".eml")]
        for said in (path_of, sent_of):
            assert set(Counter(map(said, mails)).values()) == {1}, name


def path_of(order: Order) -> object:
    """Where a mail lies, in which edition."""
    return order.path, order.view.edition.number


def sent_of(order: Order) -> object:
    """Who hears of which session, in which edition."""
    (mail,) = order.view.invitations
    return mail.attendee.email, mail.session.id, order.view.edition.number


def test_no_host_reads_in_a_mail_where_the_guests_sleep() -> None:
    """Neither name nor address of a bed, whatever is invited to; unless they are hosts at that very house."""
    looked = 0
    for name in NAMES:
        beds = {lodging.site for lodging in addressed(name).lodging if lodging.site}
        told = {
            form.casefold() for site in beds for text in (site.name, site.address) if text for _, form in text.forms
        }
        for order in orders(name):
            session = order.view.invitations[0].session
            held = session.place is not None and session.place.id in {site.id for site in beds}
            if not order.path.startswith(("hosts/", "sites/")) or not order.path.endswith(".eml") or held:
                continue
            words = words_in(render_of(order.paper)(order.view)).casefold()
            assert [form for form in told if form in words] == [], order.path
            looked += bool(told)
    assert looked > 50


def words_in(data: bytes) -> str:
    """All that a mail says, head, page and calendar included."""
    mail = email.message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    parts = [part for part in mail.walk() if isinstance(part, EmailMessage) and part.get_content_maintype() == "text"]
    said = "\n".join(part.get_content() for part in parts).replace("\r\n ", "").replace("\\,", ",")
    return f"{mail['Subject']}\n{said}"
