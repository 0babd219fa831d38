"""What a file may say: frozen models of format 1, and every sentence about a wrong value; the only user of pydantic."""

from visitplan.itinerary.glyphs import printable
from visitplan.itinerary.itinerary import Itinerary
from visitplan.itinerary.layout import speaks_of_a_visit
from visitplan.itinerary.parse import Parsed, parse
from visitplan.itinerary.placing import Written
from visitplan.itinerary.privacy import PRIVATE_KEYS, hushed, masked
from visitplan.itinerary.rules import RULES

PRIVATE = PRIVATE_KEYS

__all__ = [
    "PRIVATE",
    "PRIVATE_KEYS",
    "RULES",
    "Itinerary",
    "Parsed",
    "Written",
    "hushed",
    "masked",
    "parse",
    "printable",
    "speaks_of_a_visit",
]
