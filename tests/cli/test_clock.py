"""The moment and the day of a run."""

from datetime import UTC, date, datetime

import pytest

from visitplan.cli.clock import moment, today
from visitplan.cli.errors import CommandError


def test_the_moment_is_the_one_given() -> None:
    """`SOURCE_DATE_EPOCH` stands in for the clock, in the zone-free time of the world."""
    given = {"SOURCE_DATE_EPOCH": "1700000000"}
    assert moment(given) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert today("", given) == date(2023, 11, 14)


def test_a_day_typed_goes_before_every_clock() -> None:
    """`--today` is what the rules take for today."""
    assert today("2026-11-24", {"SOURCE_DATE_EPOCH": "1700000000"}) == date(2026, 11, 24)


def test_the_clock_is_read_when_nothing_is_given() -> None:
    """In whole seconds, as files hold them."""
    now = moment({})
    assert (now.tzinfo, now.microsecond) == (UTC, 0)
    assert today("", {}) == moment({}).astimezone().date()


@pytest.mark.parametrize("epoch", ["yesterday", "1e9", "99999999999999999", "12.5"])
def test_a_moment_that_is_none_is_said_to_be_none(epoch: str) -> None:
    """A build that should be repeatable must not fall back to the clock."""
    with pytest.raises(CommandError) as error:
        moment({"SOURCE_DATE_EPOCH": epoch})
    assert str(error.value) == f"SOURCE_DATE_EPOCH is `{epoch}`: write whole seconds since 1970, or unset it"


def test_a_day_that_is_none_is_said_to_be_none() -> None:
    """With a date as it should be written."""
    with pytest.raises(CommandError) as error:
        today("24/11/2026", {})
    assert str(error.value) == "--today is `24/11/2026`: write a date like 2026-11-24"
