"""Whom to call in a country: the numbers printed for guests. Of a country not listed nothing is claimed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Numbers(NamedTuple):
    """Telephone numbers of a country: for emergencies, for medical advice, for the police when it is not urgent."""

    emergency: str = ""
    medical: str = ""
    police: str = ""


# 112 is the emergency number of every state of the European Union (Directive (EU) 2018/1972, article 109).
UNION = "AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK"
# These have taken 112 as theirs; in Norway and Switzerland it reaches the police, who pass the call on.
OTHERS = "CH GE IS LI MD NO TR UA"

NUMBERS: Final[Mapping[str, Numbers]] = {
    **{country: Numbers("112") for country in f"{UNION} {OTHERS}".split()},
    "AT": Numbers("112", medical="1450"),  # gesundheit.gv.at
    "CA": Numbers("911"),
    "DE": Numbers("112", medical="116117"),  # 116117.de
    "DK": Numbers("112", police="114"),  # politi.dk; medical lines are regional
    "EE": Numbers("112", medical="1220"),  # perearst.ee
    "FI": Numbers("112", medical="116117"),  # 116117.fi
    "GB": Numbers("999", medical="111", police="101"),  # nhs.uk, police.uk
    "NO": Numbers("112", medical="116117", police="02800"),  # helsenorge.no, politiet.no
    "SE": Numbers("112", medical="1177", police="114 14"),  # 1177.se, polisen.se
    "US": Numbers("911"),
}


def numbers_of(country: str) -> Numbers:
    """The numbers to call in this country (ISO 3166); empty ones where none is known."""
    return NUMBERS.get(country, Numbers())
