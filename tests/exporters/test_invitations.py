"""A session as a mail to one person: its calendar file, its words, its page; whatever stands in it, a sound mail."""

from __future__ import annotations

import email
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default

import pytest
from any_views import LETTERS, PLACES, SESSIONS, TEXTS, ZONES
from calendar_views import MOMENT, TOUR, at, say
from eml_lint import faults as faults_of_mail
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from ics_lint import faults
from mail_views import CALLED, EARLIER, HALF_AN_HOUR, MOVED, OFF, SIGNATURE, YAROSLAVA, YLVA, mailed

from visitplan.editions import Kind, Stamp
from visitplan.exporters import invitation_eml, invitation_ics
from visitplan.programme import WholeDays
from visitplan.views.view import ChangeLine, Options, PersonLine, View


def read(view: View) -> EmailMessage:
    """The mail as a mail program reads it."""
    mail = email.message_from_bytes(invitation_eml.render(view), policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def words(view: View) -> str:
    """What the mail says in plain text."""
    body = read(view).get_body(("plain",))
    assert body is not None
    content: str = body.get_content()
    return content.replace("\r\n", "\n")


def test_an_invitation_is_a_request_to_one_person() -> None:
    """Who invites, who is invited and how; the session as in their calendar."""
    data = invitation_ics.render(mailed(TOUR)).decode().replace("\r\n ", "").split("\r\n")
    assert data[:4] == ["BEGIN:VCALENDAR", "PRODID:-//visitplan//visitplan//EN", "VERSION:2.0", "METHOD:REQUEST"]
    assert data[data.index("BEGIN:VEVENT") : data.index("SUMMARY:Besök på sågen")] == [
        "BEGIN:VEVENT",
        "UID:836c2565-bcd2-5b6e-adea-f19030471025",
        "SEQUENCE:2",
        "DTSTAMP:20260901T123000Z",
        "LAST-MODIFIED:20260901T123000Z",
        "DTSTART;TZID=Europe/Stockholm:20260915T090000",
        "DTEND;TZID=Europe/Stockholm:20260915T103000",
    ]
    assert data[-5:-3] == [
        'ORGANIZER;CN="Ebba Granlund":mailto:ebba.granlund@lindhaga.example',
        (
            'ATTENDEE;CN="Ylva Sandelin";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;LANGUAGE=sv;'
            "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ylva@lindhaga.example"
        ),
    ]


def test_what_is_called_off_asks_for_no_answer_and_rings_no_bell() -> None:
    """CANCEL with the status and the word before the title; an alarm asked for is in no such message."""
    view = replace(
        mailed(OFF, method="CANCEL", news="cancelled"),
        options=Options(alarm=HALF_AN_HOUR),
    )
    data = invitation_ics.render(view).decode().replace("\r\n ", "").split("\r\n")
    assert [line for line in data if line.startswith(("METHOD", "STATUS", "SUMMARY", "ATTENDEE", "BEGIN:VALARM"))] == [
        "METHOD:CANCEL",
        "SUMMARY:Inställt: Besök på sågen",
        "STATUS:CANCELLED",
        'ATTENDEE;CN="Ylva Sandelin";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;LANGUAGE=sv:mailto:ylva@lindhaga.example',
    ]


def test_an_optional_session_needs_nobody() -> None:
    """The role says so; and a bell rings where it was asked for."""
    view = replace(mailed(replace(TOUR, optional=True)), options=Options(alarm=HALF_AN_HOUR))
    data = invitation_ics.render(view)
    assert (b"ROLE=OPT-PARTICIPANT" in data, b"TRIGGER:-PT30M" in data, faults(data)) == (True, True, [])


def test_an_invitation_reads_well() -> None:
    """By name: what, when, where, what for, how, whom to call, how to answer."""
    assert words(mailed(TOUR)) == (
        f"""\
Hej Ylva Sandelin!

Du är inbjuden till den här delen av ett besök: Besök från Zoriane.

Besök på sågen

När:
  Tisdag 15 september, 09:00–10:30
  Tolkas
Plats: Lindhaga såg, Sågvägen 4, 990 12 Lindhaga
Syfte: Se hur spill blir värme
Samlingsplats: Vid grinden
Språk: svenska
Tolkning: konsekutiv
Klädsel: Stadiga skor
Länk: https://lindhaga.example/s%C3%A5g

Svara med Acceptera eller Tacka nej i din kalender, eller svara på det här mejlet. Ser du inga sådana knappar, öppna \
den bifogade filen invite.ics: den lägger in programpunkten i din kalender.

Frågor? Kontakta:
Ebba Granlund, samordnare
+46 70 174 06 08
ebba.granlund@lindhaga.example

{SIGNATURE}
Version 2 · K7M2QX · Endast för mottagaren
"""
    )


def test_an_update_says_what_changed_and_when_it_was_to_be() -> None:
    """Each change a line, the old time beside the new one."""
    change = ChangeLine("tour", (Kind.MOVED, Kind.PEOPLE), before=EARLIER, after=TOUR)
    other = ChangeLine("coffee", (Kind.NEW,), after=TOUR)
    view = mailed(replace(TOUR, was=EARLIER.when), news="updated", changes=(change, other))
    assert read(view)["Subject"] == "Ändrat: Besök på sågen · Tisdag 15 september, 09:00–10:30"
    assert words(view).partition("Plats:")[0] == (
        """\
Hej Ylva Sandelin!

Något har ändrats sedan du blev inbjuden till den här delen av ett besök: Besök från Zoriane.

- Ny tid: tisdag 15 september, 09:00–10:30 (tidigare måndag 14 september, 08:00–09:30)
- Ändrade deltagare

Besök på sågen

När:
  Tisdag 15 september, 09:00–10:30
  Flyttat (tidigare Måndag 14 september, 08:00–09:30)
  Tolkas
"""
    )


@pytest.mark.parametrize(
    ("news", "subject", "opening"),
    [
        ("cancelled", "Скасовано", "Цей захід у межах візиту не відбудеться: Візит із Зоряного."),
        (
            "removed",
            "Скасовано для вас",
            "Ваша участь у цьому заході в межах візиту більше не потрібна: Візит із Зоряного.",
        ),
        (
            "unplaced",
            "Тимчасово скасовано",
            (
                "Цей захід у межах візиту наразі не має часу: Візит із Зоряного. "
                "Коли час буде визначено, ви отримаєте нове запрошення."
            ),
        ),
    ],
)
def test_what_is_called_off_says_only_what_it_was(news: str, subject: str, opening: str) -> None:
    """In the recipient's language: why, when and where it was to be, what to do."""
    view = mailed(OFF, method="CANCEL", news=news, to=YAROSLAVA, language="uk")
    assert read(view)["Subject"] == f"{subject}: Відвідування тартака · Вівторок, 15 вересня, 09:00–10:30"
    assert words(view) == (
        f"""\
Ярослава Ткач
Добрий день!

{opening}

Відвідування тартака

Коли: Вівторок, 15 вересня, 09:00–10:30
Місце: Lindhaga såg, Sågvägen 4, 990 12 Lindhaga

Календар вилучить захід або запитає про це. Якщо ні, відкрийте доданий файл invite.ics або вилучіть захід самі. \
Відповідати не потрібно.

Маєте запитання? Звертайтеся:
Ebba Granlund, координаторка
+46 70 174 06 08
ebba.granlund@lindhaga.example

{SIGNATURE}
Версія 2 · K7M2QX · Лише для адресата
"""
    )


def test_what_is_called_off_may_say_no_time() -> None:
    """The ledger keeps none that is private; a calendar finds the session by its id."""
    view = mailed(replace(OFF, when=None), method="CANCEL", news="cancelled")
    assert read(view)["Subject"] == "Inställt: Besök på sågen"
    assert "När" not in words(view)
    assert (b"DTSTART;" in invitation_ics.render(view), faults_of_mail(invitation_eml.render(view))) == (False, [])


def test_a_journey_says_its_ends_and_a_host_reads_no_names_of_guests() -> None:
    """From and to; guests are counted in mails to hosts as in their calendars."""
    guest = PersonLine("pavlo", "delegates", name=say(uk="Павло Гнат"))
    way = replace(
        TOUR,
        kind="transfer",
        place=None,
        start_place=TOUR.place,
        delegates=(guest,),
        speakers=(guest,),
        guests=1,
        was=None,
    )
    said = words(replace(mailed(way), guests_counted=True))
    assert "Från: Lindhaga såg, Sågvägen 4, 990 12 Lindhaga\n" in said
    assert ("Deltagare: 1 gäst\n" in said, "Павло" in said) == (True, False)


def test_a_mail_is_a_draft_from_the_coordinator_to_one_person() -> None:
    """Names in full, the moment of the edition, an id that stays; the same bytes every time."""
    view = mailed(TOUR, to=YAROSLAVA, language="uk")
    mail = read(view)
    assert {head: str(mail[head]) for head in ("X-Unsent", "Date", "From", "To", "Subject", "Content-Language")} == {
        "X-Unsent": "1",
        "Date": "Tue, 01 Sep 2026 12:30:00 +0000",
        "From": "Ebba Granlund <ebba.granlund@lindhaga.example>",
        "To": "Ярослава Ткач <tkach@zoriane.example>",
        "Subject": "Запрошення: Відвідування тартака · Вівторок, 15 вересня, 09:00–10:30",
        "Content-Language": "uk",
    }
    data = invitation_eml.render(view)
    assert (faults_of_mail(data), invitation_eml.render(view)) == ([], data)
    other = replace(view, edition=replace(view.edition, stamps={"tour": Stamp(3, MOMENT, "K7M2QX", 3)}))
    assert read(other)["Message-ID"] != mail["Message-ID"]


def test_the_page_says_the_same_and_escapes_it() -> None:
    """Every line of the words stands in the page; a sign of HTML stays a sign."""
    view = mailed(replace(MOVED, title=say(sv="Såg <b>& så</b>")), news="updated")
    page = read(view).get_body(("html",))
    assert page is not None
    text = page.get_content()
    assert "<bdi>Såg &lt;b&gt;&amp; så&lt;/b&gt;</bdi></h1>" in text
    assert "Tisdag 15 september, 09:00–10:30</bdi><br><bdi>Flyttat (tidigare 08:00–09:30)</bdi><br><bdi>Tolkas" in text
    struck = read(mailed(OFF, method="CANCEL", news="cancelled")).get_body(("html",))
    assert struck is not None
    assert "<s><bdi>Besök på sågen</bdi></s>" in struck.get_content()


@some.composite
def mails(draw: some.DrawFn) -> View:
    """Any mail, hostile words in every place."""
    session = draw(SESSIONS.filter(lambda session: session.when is not None))
    method, news = draw(
        some.sampled_from(
            [("REQUEST", "invited"), ("REQUEST", "updated"), ("CANCEL", "cancelled"), ("CANCEL", "removed")]
        )
    )
    status = "cancelled" if method == "CANCEL" else "confirmed"
    was = draw(some.none() | some.just(MOVED.was) | some.just(WholeDays(at(1, "09:00").date(), at(2, "09:00").date())))
    view = mailed(
        replace(session, status=status, was=was, place=draw(some.none() | PLACES), purpose=draw(some.none() | TEXTS)),
        method=method,
        news=news,
        to=replace(YLVA, name=draw(some.none() | TEXTS), count=draw(some.sampled_from([1, 23]))),
        language=draw(some.sampled_from(["sv", "uk", "en", "ar"])),
        changes=(ChangeLine(session.id, (Kind.TITLE,), replace(TOUR, title=draw(TEXTS)), TOUR),),
    )
    return replace(
        view,
        visit=replace(view.visit, title=draw(TEXTS), zone=draw(ZONES)),
        coordinators=(replace(CALLED, name=draw(some.none() | TEXTS), phone=draw(LETTERS)),),
        guests_counted=draw(some.booleans()),
    )


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(mails())
def test_any_mail_is_as_it_must_be(view: View) -> None:
    """No word breaks out of its place, and the heads say back the names they were given."""
    data = invitation_eml.render(view)
    assert (faults(invitation_ics.render(view)), faults_of_mail(data)) == ([], [])


@pytest.mark.parametrize(
    "name",
    [
        'Ek, "Ylva" <x@evil.example>',
        "Ylva\r\nBcc: x@evil.example",
        "Кафедра міжнародних відносин, відділ партнерства та співпраці з громадами (довга назва); секретар",
        "a@b.example",
        "=?utf-8?q?x?=",
        "\\\\\\",
        "Årsta, (kommun); <grupp>: @ö " * 8,
    ],
)
def test_no_name_writes_into_the_head(name: str) -> None:
    """One recipient, whatever they are called."""
    view = mailed(TOUR, to=replace(YLVA, name=say(sv=name)))
    mail = read(view)
    (address,) = mail["To"].addresses
    assert (address.addr_spec, mail["Bcc"], faults_of_mail(invitation_eml.render(view))) == (YLVA.email, None, [])
    head = invitation_eml.render(view).partition(b"\r\nTo: ")[2].partition(b"<ylva@")[0].decode()
    # The reader of `email.policy` puts a space between two encoded words of a name; the older one does not.
    assert str(make_header(decode_header(head.replace("\r\n", "")))).split() == name.split()


SPOILT = (
    (b"METHOD:REQUEST", b"METHOD:PUBLISH"),
    (b"METHOD:REQUEST", b"METHOD:CANCEL"),
    (b"METHOD:REQUEST", b"METHOD:REQUEST\r\nX-WR-CALNAME:Visit"),
    (b"STATUS:CONFIRMED", b"STATUS:CANCELLED"),
    (b"SEQUENCE:2", b"SEQUENCE:0"),
    (b"CUTYPE=INDIVIDUAL;", b""),
    (b"ROLE=REQ-PARTICIPANT", b"ROLE=CHAIR"),
    (b"mailto:ylva@", b"mailto:ebba.granlund@"),
    (b"mailto:ylva@", b"ylva@"),
    (b"ORGANIZER;CN=", b"ORGANIZER;X-CN="),
    (b"ATTENDEE;CN=", b"X-ATTENDEE;CN="),
    (b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nEND:VEVENT\r\nBEGIN:VEVENT"),
)


@pytest.mark.parametrize(("right", "wrong"), SPOILT, ids=[wrong.decode()[:40] for _, wrong in SPOILT])
def test_the_look_at_messages_sees_every_fault(right: bytes, wrong: bytes) -> None:
    """A sound message spoilt in one place is no longer sound."""
    sound = invitation_ics.render(mailed(TOUR)).replace(b"\r\n ", b"")
    assert right in sound
    spoilt = sound.replace(right, wrong, 1)
    unfolded = {f"line {number} has {len(line)} octets" for number, line in enumerate(spoilt.split(b"\r\n"), 1)}
    assert {*faults(folded(spoilt))} - unfolded != set()
    assert faults(folded(sound)) == []


def folded(data: bytes) -> bytes:
    """Every line in pieces short enough, none ending inside a letter."""
    lines = data.decode().split("\r\n")
    return "\r\n".join(
        "\r\n ".join(line[at : at + 30] for at in range(0, max(len(line), 1), 30)) for line in lines
    ).encode()


SPOILT_MAILS = (
    (b"X-Unsent: 1\r\n", b""),
    (b"X-Unsent: 1", b"X-Unsent: 0"),
    (b"X-Unsent: 1", b"X-Unsent: 1\r\nBcc: x@lindhaga.example"),
    (b"\r\nDate", b"\nDate"),
    (b"To: Ylva", b"To: x@lindhaga.example, Ylva"),
    (b"ylva@lindhaga.example>", b"ebba@lindhaga.example>"),
    (b"Content-Language: sv", b"Content-Language: uk"),
    (b'method="REQUEST"', b'method="CANCEL"'),
    (b"text/html", b"text/plain"),
    (b"invite.ics", b"calendar.ics"),
    (b"</body>", b'<img src="x"></body>'),
    (b"Message-ID: <", b"Message-ID: <x"),
)


@pytest.mark.parametrize(("right", "wrong"), SPOILT_MAILS, ids=[wrong.decode()[:40] for _, wrong in SPOILT_MAILS])
def test_the_look_at_mails_sees_every_fault(right: bytes, wrong: bytes) -> None:
    """A sound mail spoilt in one place is no longer sound."""
    sound = invitation_eml.render(mailed(TOUR))
    assert right in sound
    assert faults_of_mail(sound.replace(right, wrong)) != []
