"""A series loses a date, gains one, becomes a session and a session a series: what goes gets a stone and a finding."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from visitplan.editions import Kind, Ledger, changes_of, ledger_text, read_ledger, released, with_former
from visitplan.programme import Programme
from visitplan.rules import Around
from visitplan.rules.completeness.removed_after_release import find

From = Callable[[str], Programme]
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
VISIT = """\
visit:
  title: Visit
  dates: 2026-11-24 to 2026-11-26
  timezone: Europe/Stockholm
  languages: [en]
  host: Lillby
  guest: Bilohorodka
  coordinator: eva
delegates: {anton: {name: Anton Bondar, head: true}}
hosts: {eva: Eva Ek}
sessions:
  walk: {title: Walk, REPEAT}
"""
ONCE = "when: 2026-11-24 08:00-08:30"
DAILY, TWICE, ODD = (f"{ONCE}, repeat: {dates}" for dates in ("daily", "[2026-11-25]", "[2026-11-26]"))
LATER = "when: 2026-11-25 08:00-08:30, repeat: [2026-11-26]"
IDEA = "hosts: [eva]"


def series(programme: From, repeat: str) -> Programme:
    """The visit with its walk repeated so."""
    return programme(VISIT.replace("REPEAT", repeat))


def life(programme: From, *repeats: str) -> Ledger:
    """The ledger after each of these was released."""
    ledger: Ledger | None = None
    for number, repeat in enumerate(repeats):
        made = released(series(programme, repeat), ledger, NOON + number * timedelta(days=1))
        ledger = read_ledger(ledger_text(made).encode())
    assert ledger is not None
    return ledger


def ids(*days: int) -> list[str]:
    """The dates of the series."""
    return [f"walk@2026-11-{day}" for day in days]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        (DAILY, TWICE, ids(26), []),
        (TWICE, DAILY, [], ids(26)),
        (TWICE, ODD, ids(25), ids(26)),
        (DAILY, ONCE, ids(24, 25, 26), ["walk"]),
        (ONCE, TWICE, ["walk"], ids(24, 25)),
        (ONCE, LATER, ["walk"], ids(25, 26)),
        (DAILY, DAILY, [], []),
    ],
)
def test_what_goes_is_cancelled_and_found_and_what_comes_is_new(
    programme: From, before: str, after: str, gone: list[str], new: list[str]
) -> None:
    """Stones with the next number for those who had it, at the coordinator's; the rest keeps its stamp."""
    now, ledger = series(programme, after), life(programme, before)
    assert [session.id for session in with_former(now, ledger).former] == gone
    kinds = {change.id: change.kinds for change in changes_of(now, ledger, 1).sessions}
    assert kinds == dict.fromkeys(new, (Kind.NEW,)) | dict.fromkeys(gone, (Kind.GONE,))
    after_it = life(programme, before, after)
    sequences = {id_: course.stamp.sequence for id_, course in after_it.sessions.items()}
    stay = {id_: 1 for id_ in ledger.sessions if id_ not in gone}
    assert sequences == stay | dict.fromkeys(gone, 2) | dict.fromkeys(new, 1)
    assert [id_ for id_, course in sorted(after_it.sessions.items()) if course.last.dropped] == gone
    assert [session.cancelled for session in with_former(now, after_it).former] == [True] * len(gone)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            DAILY,
            TWICE,
            {
                "“Walk” on 26 November (`walk@2026-11-26`) was released and is gone": (
                    "bring 2026-11-26 of `walk` back, or accept this at `sessions`"
                )
            },
        ),
        (
            DAILY,
            ONCE,
            {
                f"“Walk” on {day} November (`walk@2026-11-{day}`) was released and is gone": (
                    f"bring 2026-11-{day} of `walk` back, or accept this at `sessions`"
                )
                for day in (24, 25, 26)
            },
        ),
        (ONCE, TWICE, {}),
        (
            ONCE,
            LATER,
            {
                "“Walk” on 24 November (`walk`) was released and is gone": (
                    "bring 2026-11-24 of `walk` back, or accept this at `sessions`"
                )
            },
        ),
        (IDEA, TWICE, {}),
        (TWICE, DAILY, {}),
    ],
)
def test_the_coordinator_is_told_before_a_release(
    programme: From, before: str, after: str, said: dict[str, str]
) -> None:
    """Each date that is gone, with what to do about it; and not again once that is released."""
    now = series(programme, after)
    around = Around(date(2026, 11, 1), life(programme, before))
    assert {found.message: found.hint for found in find(now, around)} == said
    later = Around(date(2026, 11, 1), life(programme, before, after))
    assert list(find(now, later)) == []
