"""Any visit through any editions: who does what the mails say has exactly the sessions they are invited to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from eml_lint import faults
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some

from visitplan import document, itinerary, packs
from visitplan.editions import Ledger, edition_of, ledger_text, read_ledger, released, uid_of, with_former
from visitplan.exporters import render_of
from visitplan.packs import Order
from visitplan.programme import Programme, invited, resolve
from visitplan.views.view import Options

FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
Diary = dict[str, dict[str, tuple[int, str]]]
"""By address and UID the number and the lines of a session somebody has accepted."""


def picked(*names: str) -> some.SearchStrategy[str]:
    """Any of these, as a YAML list."""
    return some.lists(some.sampled_from(names), unique=True).map(lambda chosen: f"[{', '.join(sorted(chosen))}]")


@some.composite
def sessions(draw: some.DrawFn, id_: str) -> str:
    """A session as somebody may write it next week, or nothing."""
    if draw(some.integers(0, 5)) == 0:
        return ""
    said = {
        "title": draw(some.sampled_from((f"Talk {id_}", f"Tour {id_}"))),
        "when": draw(some.sampled_from(("2026-11-24 09:00-12:00", "2026-11-25 09:00-12:00", "2026-11-26", ""))),
        "site": draw(some.sampled_from(("plant", "hall", ""))),
        "hosts": draw(picked("ylva", "mats", "nina")),
        "lead": draw(some.sampled_from(("", "", "nina"))),
        "delegates": draw(some.sampled_from(("all", "[anton]", "[]"))),
        "interpreters": draw(picked("olha")),
        "status": draw(some.sampled_from(("confirmed", "confirmed", "tentative", "cancelled"))),
        "visibility": draw(some.sampled_from(("participants", "participants", "internal"))),
        "kind": draw(some.sampled_from(("meeting", "meeting", "free"))),
    }
    return f"  {id_}: {{{', '.join(f'{key}: {value}' for key, value in said.items() if value)}}}\n"


@some.composite
def visits(draw: some.DrawFn) -> str:
    """The visit as it may stand in the file at one time; people come and go, addresses stay."""
    gone = draw(some.sampled_from(("", "", ", status: withdrawn")))
    receives = draw(some.sampled_from(("ylva", "ylva", "mats")))
    told = "".join(draw(sessions(id_)) for id_ in "abc")
    return (
        "visit: {title: Visit, dates: 2026-11-24 to 2026-11-26, timezone: Europe/Stockholm, languages: [en, sv], "
        "host: Lillby, guest: Bilohorodka, coordinator: helena}\n"
        "delegates: {anton: {name: Anton Bondar, head: true, email: anton@x.example}, pavlo: {name: Pavlo Hnat}}\n"
        "hosts: {helena: {name: Helena Ek, email: helena@x.example}, nina: {name: Nina Falk, email: nina@x.example}, "
        f"ylva: {{name: Ylva Sand, email: ylva@x.example}}, mats: {{name: Mats Lind, email: mats@x.example{gone}}}}}\n"
        "interpreters: {olha: {name: Olha Kit, email: olha@x.example}}\n"
        f"sites: {{plant: {{name: Plant, host: {receives}}}, hall: {{name: Hall}}}}\n"
        + f"sessions:\n{told}"
        * bool(told)
    )


def programme_of(text: str) -> Programme:
    """The programme of this file, whatever is wrong in it."""
    return resolve(itinerary.parse(document.read("lillby.yaml", text.encode())).itinerary, "lillby.yaml")


@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(some.lists(visits(), min_size=2, max_size=4))
def test_who_does_what_the_mails_say_has_what_they_are_invited_to(texts: list[str]) -> None:
    """Edition by edition: no number falls, nobody gets a cancellation of what they never had, nothing is forgotten."""
    ledger: Ledger | None = None
    diary: Diary = {}
    for number, text in enumerate(texts):
        plan = programme_of(text)
        ledger = read_ledger(ledger_text(released(plan, ledger, FIRST + timedelta(days=number))).encode())
        programme = with_former(plan, ledger)
        edition = edition_of(programme, ledger, FIRST)
        orders = [*packs.orders(programme, edition, Options())] if not edition.draft else []
        for order in orders:
            if order.path.endswith(".eml"):
                take(render_of(order.paper)(order.view), diary)
        assert {address: set(own) for address, own in diary.items() if own} == wanted(programme)
        agree(orders, diary)


def take(data: bytes, diary: Diary) -> None:
    """Do what a mail says, as a calendar program does (RFC 5546, 2.1.5)."""
    assert faults(data) == []
    mail = message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    calendar = next(part for part in mail.walk() if part.get_content_type() == "text/calendar").get_content()
    lines = calendar.replace("\r\n ", "").split("\r\n")
    said = dict(line.partition(":")[::2] for line in lines)
    own = diary.setdefault(mail["To"].addresses[0].addr_spec, {})
    known, number = own.get(said["UID"], (0, "")), int(said["SEQUENCE"])
    assert number > known[0]
    if said["METHOD"] == "CANCEL":
        assert said["UID"] in own
        del own[said["UID"]]
    else:
        own[said["UID"]] = number, "\n".join(event_lines(lines))


def event_lines(lines: list[str]) -> list[str]:
    """The VEVENT without what only one method has."""
    event = lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]
    return [line for line in event if not line.startswith(("ATTENDEE", "ORGANIZER"))]


def wanted(programme: Programme) -> dict[str, set[str]]:
    """Who is invited to what, by address and UID."""
    found: dict[str, set[str]] = {}
    for session in programme.sessions:
        for person in invited(session, programme.visit.coordinator):
            found.setdefault(person.email, set()).add(uid_of(programme.visit.id, session.id))
    return found


def agree(orders: list[Order], diary: Diary) -> None:
    """What was accepted reads as in the recipient's own calendar of today; nothing else is sure in there."""
    for order in orders:
        folder, _, paper = order.path.rpartition("/")
        own = diary.get(f"{folder.rpartition('/')[2]}@x.example", {})
        if paper != "calendar.ics" or not own:
            continue
        lines = render_of(order.paper)(order.view).decode().replace("\r\n ", "").split("\r\n")
        for part in "\n".join(lines).split("BEGIN:VEVENT\n")[1:]:
            event = event_lines(["BEGIN:VEVENT", *part.split("\n")])
            uid = next(line.partition(":")[2] for line in event if line.startswith("UID:"))
            assert uid not in own or own[uid][1] == "\n".join(event)
