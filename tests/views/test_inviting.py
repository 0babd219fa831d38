"""Who is sent which invitation in an edition, from one to the next; and whom no mail reaches."""

from datetime import UTC, datetime, timedelta

import pytest
from written_visits import programme_of

from visitplan.editions import Edition, Ledger, edition_of, released, with_former
from visitplan.pipeline import load
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.views import VIEWS, interpreter
from visitplan.views.inviting import unsent
from visitplan.views.view import Options, View

FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  title: Visit
  dates: 2026-11-24 to 2026-11-26
  timezone: Europe/Stockholm
  languages: [en, sv]
  host: Lillby
  guest: Bilohorodka
  coordinator: helena
delegates:
  anton: {name: Anton Bondar, head: true, email: anton@bilohorodka.example}
  pavlo: {name: Pavlo Hnat}
hosts:
  helena: {name: Helena Ekdal, email: helena@lillby.example}
  ylva: {name: Ylva Sandelin, email: ylva@lillby.example}
  mats: {name: Mats Lindroos, email: mats@lillby.example}
  nina: {name: Nina Falk, email: nina@lillby.example}
interpreters:
  olha: {name: Olha Kit, email: olha@lillby.example}
sites:
  plant: {name: Plant, host: ylva}
  hall: {name: Hall}
sessions:
  tour:
    {title: Tour, when: 2026-11-24 09:00-10:30, site: plant,
     hosts: [mats, ylva], interpreters: [olha], delegates: [anton]}
  talk: {title: Talk, when: 2026-11-24 11:00-12:00, site: hall, hosts: [mats, helena], delegates: [pavlo]}
"""
TOUR = "hosts: [mats, ylva], interpreters: [olha], delegates: [anton]}"
EVERYTHING = [
    "REQUEST tour invited: anton in delegates/anton",
    "REQUEST tour invited: ylva in sites/plant",
    "REQUEST talk invited: mats in hosts/mats",
    "REQUEST tour invited: mats in hosts/mats",
    "REQUEST tour invited: olha in interpreters/olha",
]


def written(*changes: tuple[str, str]) -> str:
    """The visit with some things written otherwise."""
    text = VISIT
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def beside(text: str, private: str) -> Programme:
    """The visit with a private file beside it, where there is one."""
    if not private:
        return programme_of(text, head="")
    files = {"visit.yaml": text.encode(), "visit.private.yaml": private.encode()}
    programme = load("visit.yaml", files.get, Around(today=FIRST.date())).programme
    assert programme is not None
    return programme


def life(*texts: str, private: str = "") -> tuple[Programme, Ledger]:
    """The last of these and the ledger after each was released, a day between them."""
    ledger: Ledger | None = None
    for number, text in enumerate(texts):
        programme = beside(text, private)
        ledger = released(programme, ledger, FIRST + timedelta(days=number))
    assert ledger is not None
    return with_former(programme, ledger), ledger


def views(*texts: str, since: int | None = None, private: str = "") -> dict[str, View]:
    """The views of the last edition, the first of each folder: a kitchen has no mails."""
    programme, ledger = life(*texts, private=private)
    edition = edition_of(programme, ledger, FIRST, since=since)
    assert not edition.draft
    found: dict[str, View] = {}
    for audience in VIEWS:
        for folder, view in audience.views(programme, edition, Options()):
            found.setdefault(folder, view)
    return found


def mails(*texts: str, since: int | None = None, private: str = "") -> list[str]:
    """Every mail of the last edition: what, about which session, why, to whom, in which pack."""
    return [
        f"{each.method} {each.session.id} {each.news}: {each.attendee.id} in {folder}"
        for folder, view in views(*texts, since=since, private=private).items()
        for each in sorted(view.invitations, key=lambda each: each.session.id)
    ]


def missed(*texts: str) -> list[str]:
    """Whom no mail reaches, and about what."""
    programme, ledger = life(*texts)
    edition: Edition = edition_of(programme, ledger, FIRST)
    return [f"{each.id}: {', '.join(each.sessions)}" for each in unsent(programme, edition)]


def test_the_first_edition_invites_everyone_with_an_address() -> None:
    """Who receives at the site there, all others in their own packs; not who invites, nor who has no address."""
    assert mails(VISIT) == EVERYTHING


def test_nobody_is_invited_to_what_is_no_edition() -> None:
    """Nothing released yet, or released and changed since."""
    programme, ledger = life(VISIT)
    changed = programme_of(written(MOVE), head="")
    for plan, known in ((programme, None), (changed, ledger)):
        edition = edition_of(plan, known, FIRST)
        every = [view for audience in VIEWS for _, view in audience.views(plan, edition, Options())]
        assert (edition.draft, [view.invitations for view in every if view.invitations]) == (True, [])


MOVE = ("09:00-10:30", "09:30-10:30")
UPDATED = [
    "REQUEST tour updated: anton in delegates/anton",
    "REQUEST tour updated: ylva in sites/plant",
    "REQUEST tour updated: mats in hosts/mats",
    "REQUEST tour updated: olha in interpreters/olha",
]
DROPPED = VISIT[VISIT.index("  tour:") : VISIT.index("  talk:")]
CANCELLED = [line.replace("REQUEST", "CANCEL").replace("updated", "cancelled") for line in UPDATED]


@pytest.mark.parametrize(
    ("change", "sent"),
    [
        (MOVE, UPDATED),
        (("title: Tour", "title: A tour"), UPDATED),
        (("title: Tour,", "title: Tour, status: cancelled,"), CANCELLED),
        (("title: Tour,", "title: Tour, visibility: internal,"), CANCELLED),
        (
            ("when: 2026-11-24 09:00-10:30, site: plant", "duration: 2 h, site: plant"),
            [line.replace("cancelled", "unplaced") for line in CANCELLED],
        ),
        (
            (TOUR, "hosts: [mats, nina], interpreters: [olha]}"),
            [*UPDATED[:3], "REQUEST tour invited: nina in hosts/nina", UPDATED[3]],
        ),
        (
            (TOUR, "hosts: [ylva], delegates: [anton]}"),
            [
                *UPDATED[:2],
                "CANCEL tour removed: mats in hosts/mats",
                "CANCEL tour removed: olha in interpreters/olha",
            ],
        ),
        (
            (
                "{name: Mats Lindroos, email: mats@lillby.example}",
                "{name: Mats Lindroos, status: withdrawn, email: mats@lillby.example}",
            ),
            [
                *UPDATED[:2],
                "CANCEL talk removed: mats in hosts/mats",
                "CANCEL tour removed: mats in hosts/mats",
                UPDATED[3],
            ],
        ),
        (
            (
                "{name: Ylva Sandelin, email: ylva@lillby.example}",
                "{name: Ylva Sandelin, status: withdrawn, email: ylva@lillby.example}",
            ),
            [UPDATED[0], "CANCEL tour removed: ylva in sites/plant", *UPDATED[2:]],
        ),
        (
            ("{name: Plant, host: ylva}", "{name: Plant, host: nina}"),
            [
                UPDATED[0],
                "REQUEST tour invited: nina in sites/plant",
                "REQUEST tour updated: ylva in hosts/ylva",
                *UPDATED[2:],
            ],
        ),
        (
            ("site: plant,\n     hosts: [mats, ylva]", "site: hall,\n     hosts: [mats]"),
            [UPDATED[0], "CANCEL tour removed: ylva in sites/plant", *UPDATED[2:]],
        ),
        (
            ("site: plant,\n", "site: hall,\n"),
            [UPDATED[0], "REQUEST tour updated: ylva in hosts/ylva", *UPDATED[2:]],
        ),
        (("title: Visit", "title: A visit"), []),
    ],
)
def test_news_goes_to_those_it_concerns(change: tuple[str, str], sent: list[str]) -> None:
    """A session moved, renamed, cancelled, hidden, without a time; people come in, go out, withdraw; a site left."""
    found = mails(VISIT, written(change))
    assert sorted(found) == sorted(sent)
    back = mails(VISIT, written(change), VISIT)
    assert {line.split()[0] for line in back if " tour " in line and ": nina" not in line} <= {"REQUEST"}


def test_who_receives_no_more_and_takes_no_part_has_it_called_off() -> None:
    """Though nothing of it stands in their own pack; they hear what and when it was, nothing that is news."""
    first = written((TOUR, "hosts: [mats], delegates: [anton]}"))
    second = first.replace("host: ylva", "host: nina").replace("09:00-10:30", "13:00-14:30").replace("Tour,", "A tour,")
    found = views(first, second)
    (mail,) = found["hosts/ylva"].invitations
    assert (mail.method, mail.news, str(mail.session.title)) == ("CANCEL", "removed", "Tour")
    assert mail.session.when is not None
    assert [day.isoformat() for day in mail.session.when.days] == ["2026-11-24"]
    assert (getattr(mail.session.when, "start", FIRST).hour, mail.session.place, mail.session.hosts) == (9, None, ())
    assert found["hosts/ylva"].edition.stamps["tour"].sequence == 2
    assert found["hosts/ylva"].sessions == ()


def test_who_has_withdrawn_gets_the_mails_alone() -> None:
    """No session, no guest, no site."""
    gone = written(
        ("pavlo: {name: Pavlo Hnat}", "pavlo: {name: Pavlo Hnat, status: withdrawn, email: pavlo@x.example}")
    )
    before = written(("pavlo: {name: Pavlo Hnat}", "pavlo: {name: Pavlo Hnat, email: pavlo@x.example}"))
    view = views(before, gone)["delegates/pavlo"]
    assert [(each.method, each.session.id, each.session.hosts) for each in view.invitations] == [("CANCEL", "talk", ())]
    assert (view.sessions, view.delegates, view.hosts, view.sites, view.wishes) == ((), (), (), (), ())
    assert "delegates/pavlo" not in views(before, gone, gone.replace("title: Visit", "title: A visit"))


def test_a_session_is_called_off_once() -> None:
    """The edition after, nothing more is said of what is off, whatever changes of it; back, it is a new invitation."""
    off = ("title: Tour,", "title: Tour, status: cancelled,")
    later = ("title: Tour,", "title: The tour, status: cancelled,")
    assert mails(VISIT, written(off), written(later)) == []
    assert mails(VISIT, written(off), written(later), VISIT) == [line for line in EVERYTHING if " tour " in line]


def test_a_dropped_session_is_called_off_for_those_invited() -> None:
    """The tombstone is enough; who is gone with it is told by other means."""
    assert sorted(mails(VISIT, written((DROPPED, "")))) == sorted(CANCELLED)
    assert mails(VISIT, written((DROPPED, "")), written((DROPPED, ""), ("title: Talk", "title: A talk"))) == [
        "REQUEST talk updated: mats in hosts/mats"
    ]


def test_who_can_be_reached_now_is_invited_now() -> None:
    """An address added changes no session, but the next edition sends what they never got."""
    reached = written(("pavlo: {name: Pavlo Hnat}", "pavlo: {name: Pavlo Hnat, email: pavlo@bilohorodka.example}"))
    titled = reached.replace("title: Tour", "title: A tour")
    assert mails(VISIT, titled) == [
        UPDATED[0],
        "REQUEST talk invited: pavlo in delegates/pavlo",
        *UPDATED[1:],
    ]


def test_every_mail_since_an_edition_can_be_made_again() -> None:
    """For who missed the mails of the editions between; since 0, everyone is invited anew."""
    renamed = written(("title: Talk", "title: A talk"))
    assert mails(VISIT, renamed, since=0) == EVERYTHING
    assert mails(VISIT, written(MOVE), renamed, since=1) == ["REQUEST talk updated: mats in hosts/mats"]


def test_without_an_address_of_the_coordinator_nobody_is_invited() -> None:
    """Nor where there is no coordinator; with the address all are."""
    silent = written(("{name: Helena Ekdal, email: helena@lillby.example}", "{name: Helena Ekdal}"))
    assert mails(silent) == []
    assert mails(written(("coordinator: helena", "coordinator: nobody"))) == []
    assert mails(silent, VISIT) == EVERYTHING
    assert missed(VISIT, silent.replace("title: Tour", "title: A tour")) == []


def test_no_mail_goes_to_the_address_it_comes_from() -> None:
    """Two people may share one; and who becomes coordinator is sent nothing by themselves."""
    shared = written(("mats@lillby.example", "Helena@lillby.example"))
    assert [line for line in mails(shared) if "mats" in line] == []
    taken_over = written(("coordinator: helena", "coordinator: mats"))
    assert [line for line in mails(VISIT, taken_over) if "mats" in line] == []


def test_whom_no_mail_reaches_is_named() -> None:
    """Gone from the file, or without an address now; not who takes part as before in what did not change."""
    gone = written(
        ("  olha: {name: Olha Kit, email: olha@lillby.example}\n", "  oles: Oles Kit\n"),
        ("interpreters: [olha]", "interpreters: [oles]"),
    )
    assert missed(VISIT, gone) == ["olha: tour"]
    mute = written(("{name: Mats Lindroos, email: mats@lillby.example}", "{name: Mats Lindroos}"), MOVE)
    assert missed(VISIT, mute) == ["mats: tour"]
    assert missed(VISIT, mute.replace(*reversed(MOVE)).replace("title: Visit", "title: A visit")) == []
    assert missed(VISIT, written(MOVE)) == []
    assert missed(VISIT) == []


ADDRESSES = """\
hosts: {mats: {email: mats@home.example}, ylva: {email: ylva@home.example}}
"""


def test_addresses_in_a_private_file_are_as_good_as_any() -> None:
    """Everyone invited before hears of it, who receives and answers for nothing too."""
    first = written((TOUR, "hosts: [mats], lead: mats}"))
    sent = mails(first, first.replace("title: Tour,", "title: Tour, status: cancelled,"), private=ADDRESSES)
    assert sent == [CANCELLED[0], CANCELLED[1], CANCELLED[2]]


def test_who_takes_part_by_the_private_file_alone_is_not_invited_again_and_again() -> None:
    """The ledger does not know them: they get what is new or changed, and nothing of what stays as it was."""
    told = "sessions: {talk: {hosts: [nina]}, tour: {site: hall}}\n"
    renamed = written(("title: Tour", "title: A tour"))
    assert "REQUEST talk invited: nina in hosts/nina" in mails(VISIT, private=told)
    assert [line for line in mails(VISIT, renamed, private=told) if "nina" in line] == []
    moved = written(("11:00-12:00", "11:30-12:00"))
    assert [line for line in mails(VISIT, moved, private=told) if "nina" in line] == [
        "REQUEST talk invited: nina in hosts/nina"
    ]


def test_what_is_called_off_without_a_time_in_the_ledger_has_the_one_that_is_known() -> None:
    """Of a cancelled session that of the file; of one that is gone none."""
    told = "sessions: {tour: {when: 2026-11-25 09:00-10:00}}\n"
    off = written(("title: Tour,", "title: Tour, status: cancelled,"))
    (mail,) = views(VISIT, off, private=told)["interpreters/olha"].invitations
    assert mail.session.when is not None
    programme, gone = beside(VISIT, told), programme_of(written((DROPPED, "")), head="")
    ledger = released(gone, released(programme, None, FIRST), FIRST + timedelta(days=1))
    left, edition = with_former(gone, ledger), edition_of(gone, ledger, FIRST)
    (view,) = (view for folder, view in interpreter.views(left, edition, Options()) if folder == "interpreters/olha")
    assert [(each.method, each.session.when) for each in view.invitations] == [("CANCEL", None)]


def test_what_moves_to_where_somebody_receives_and_is_hidden_is_called_off() -> None:
    """The pack of that site tells nothing of it, so their own does."""
    first = written(("site: plant,\n     hosts: [mats, ylva]", "site: hall,\n     hosts: [mats, ylva]"))
    hidden = written(("title: Tour,", "title: Tour, visibility: internal,"))
    assert "CANCEL tour cancelled: ylva in hosts/ylva" in mails(first, hidden)


def test_who_still_receives_has_nothing_called_off_in_their_own_pack() -> None:
    """No longer among the hosts of the session, still host of the place: one calendar must not contradict the other."""
    fewer = written(("hosts: [mats, ylva]", "hosts: [mats]"))
    found = views(VISIT, fewer)
    assert "hosts/ylva" not in found
    talks = ("hosts: [mats, helena]", "hosts: [ylva, helena]")
    both = views(written(talks), fewer.replace(*talks))["hosts/ylva"]
    assert ([session.id for session in both.sessions], both.changes) == (["talk"], ())
    assert UPDATED[1] in mails(VISIT, fewer)
