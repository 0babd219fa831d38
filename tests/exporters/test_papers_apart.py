"""The report and the registrar's copy of whole visits: Arabic names, forty delegates, a night train, a bare day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from packed import MOMENT, NAMES, checked
from paper_checks import bare, body_of, complaints, missing, words_of

from visitplan.editions import edition_of, history_of, released
from visitplan.packs import Paper, papers_apart
from visitplan.programme import Programme
from visitplan.views import ASKED
from visitplan.views.audience import Audience
from visitplan.views.view import Options

OPTIONS = Options(today=date(2030, 1, 1))


@pytest.mark.parametrize("name", NAMES)
def test_their_papers_are_sound_and_lose_nothing(name: str) -> None:
    """Every word of the view in a valid PDF/UA-1 and PDF/A-2a."""
    programme = checked(name).programme
    assert programme is not None
    edition = edition_of(programme, None, MOMENT)
    for audience in ASKED:
        (view,) = (view for _, view in audience.views(programme, edition, OPTIONS))
        data = next(paper.data for paper in papers_of(programme) if paper.path == first_of(audience, programme))
        assert (audience.name, missing(words_of(view), data), complaints(data)) == (audience.name, [], [])


@pytest.mark.parametrize("name", NAMES)
def test_they_tell_nothing_private(name: str) -> None:
    """No phone, no address, no child, no note, no bed, in no file."""
    programme = checked(name).programme
    assert programme is not None
    secrets = set(private_of(programme))
    papers = papers_of(programme)
    assert len(papers) == 7 + 2 * len(programme.visit.languages)
    for paper in papers:
        text = body_of(paper.data) if paper.path.endswith(".pdf") else bare(paper.data.decode())
        assert [secret for secret in secrets if bare(secret) in text] == [], paper.path


def first_of(audience: Audience, programme: Programme) -> str:
    """The PDF of an audience in the visit's first language."""
    return audience.papers[0].replace("{language}", programme.visit.languages[0])


def papers_of(programme: Programme) -> tuple[Paper, ...]:
    """All papers of both, of a visit that was released once."""
    ledger = released(programme, None, MOMENT)
    edition = replace(edition_of(programme, ledger, MOMENT), history=history_of(programme, ledger))
    return tuple(paper for audience in ASKED for paper in papers_apart(audience, programme, edition, OPTIONS))


def private_of(programme: Programme) -> Iterator[str]:
    """What nobody but the coordinator and the guests themselves may know."""
    for person in (*programme.delegates, *programme.hosts, *programme.interpreters):
        yield from filter(None, (person.phone, person.email))
        texts = [person.health, person.name if person.age is not None and person.age < 18 else None]
        yield from (form for text in texts if text for _, form in text.forms)
    for each in (*programme.sessions, *programme.sites):
        yield from (form for _, form in each.notes.forms) if each.notes else ()
    for session in programme.sessions:
        yield from filter(None, (session.online,))
    for lodging in programme.lodging:
        yield from (form for _, form in lodging.site.name.forms) if lodging.site else ()
