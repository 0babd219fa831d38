"""A strict look at the bytes of a mail of ours: what RFC 5322, 2045, 2046 and 6047 ask of such a file."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default

from ics_lint import MAILTO, Part, read_into
from ics_lint import faults as faults_of_ics

LIMIT = 78
HEADS = (
    *("X-Unsent", "Date", "From", "To", "Subject", "Message-ID", "Content-Language", "MIME-Version", "Content-Type"),
)
PARTS = ("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics")
MESSAGE_ID = re.compile(r"<[0-9a-f]{20}@[A-Za-z0-9.-]+>")
OUTSIDE = re.compile(r"<(script|img|link|iframe|style)|@import|url\(|https?://", re.IGNORECASE)


def faults(data: bytes) -> list[str]:
    """Everything wrong with the mail, in words; none when it is as it must be."""
    found = [*faults_of_form(data)]
    if found:
        return found
    mail = email.message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    parts = [part for part in mail.walk() if isinstance(part, EmailMessage)]
    if tuple(part.get_content_type() for part in parts) != PARTS:
        return [f"its parts are {[part.get_content_type() for part in parts]}"]
    found = [str(defect) for part in parts for defect in part.defects]
    found += [f"{head}: {defect}" for head, value in mail.items() for defect in value.defects]
    return [*found, *faults_of_heads(mail), *faults_of_words(parts), *faults_of_calendar(mail, parts)]


def faults_of_form(data: bytes) -> Iterator[str]:
    """ASCII in lines of 78, each closed by CRLF."""
    if not data.endswith(b"\r\n"):
        yield "does not end with a line"
    if b"\r" in data.replace(b"\r\n", b"") or b"\n" in data.replace(b"\r\n", b""):
        yield "a line ends otherwise"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > LIMIT:
            yield f"line {number} has {len(line)} octets"
        if not line.isascii() or re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", line):
            yield f"line {number} holds what no mail may"


def faults_of_heads(mail: EmailMessage) -> Iterator[str]:
    """These, each once, one sender and one recipient; a draft."""
    if tuple(mail.keys()) != HEADS:
        yield f"its heads are {mail.keys()}"
        return
    if mail["X-Unsent"] != "1":
        yield "is no draft"
    if [len(mail[head].addresses) for head in ("From", "To")] != [1, 1]:
        yield f"from {mail['From']} to {mail['To']}"
    if not mail["Subject"].strip() or not MESSAGE_ID.fullmatch(mail["Message-ID"]):
        yield "no subject or no id"
    if mail["Date"].datetime.utcoffset() is None:
        yield "no moment"


def faults_of_words(parts: list[EmailMessage]) -> Iterator[str]:
    """Words and page in UTF-8 that say something, the page in one language and without an outside request."""
    for part in parts[2:5]:
        if part.get_content_charset() != "utf-8" or not part.get_content().strip():
            yield f"{part.get_content_type()} says nothing"
    page = parts[3].get_content()
    languages = re.findall(r'lang="([^"]+)"', page)
    if languages != [parts[0]["Content-Language"]] * 2:
        yield f"the page is in {languages}"
    if OUTSIDE.search(re.sub(r">[^<]*<", "><", page)):
        yield "the page asks for something outside"


def faults_of_calendar(mail: EmailMessage, parts: list[EmailMessage]) -> Iterator[str]:
    """The message twice, alike, of the method the head says, between the two the mail is between."""
    inline, attached = parts[4], parts[5]
    data = attached.get_content()
    yield from faults_of_ics(data)
    if inline.get_content().encode() != data:
        yield "two calendars"
    if attached.get_filename() != "invite.ics" or not attached.is_attachment():
        yield "the calendar is not attached"
    root = Part("")
    [*read_into(root, data.decode().replace("\r\n ", "").split("\r\n")[:-1])]
    calendar = root.parts[0]
    if inline["Content-Type"].params.get("method") != calendar.value("METHOD"):
        yield "two methods"
    event = calendar.named("VEVENT")[0]
    for head, name in (("From", "ORGANIZER"), ("To", "ATTENDEE")):
        address = mail[head].addresses[0].addr_spec
        if event.value(name) != f"mailto:{address}" or not MAILTO.fullmatch(event.value(name)):
            yield f"{head} is not {name}"
