"""The numbers printed for guests."""

from visitplan.almanac import Numbers, numbers_of
from visitplan.almanac.countries import NUMBERS


def test_sweden_has_a_number_for_each_need() -> None:
    """112, 1177 and 114 14 are what a Swedish programme prints."""
    assert numbers_of("SE") == Numbers(emergency="112", medical="1177", police="114 14")


def test_ukraine_has_the_emergency_number_alone() -> None:
    """Swedish lines are never printed for a visit to Ukraine."""
    assert numbers_of("UA") == Numbers(emergency="112")


def test_nothing_is_claimed_of_a_country_not_listed() -> None:
    """A wrong emergency number is worse than none."""
    assert numbers_of("") == Numbers()
    assert numbers_of("ZZ") == Numbers()


def test_every_country_listed_has_an_emergency_number() -> None:
    """A listed country is one where we know whom to call first."""
    assert len(NUMBERS) == 38
    assert all(len(country) == 2 and numbers.emergency for country, numbers in NUMBERS.items())
