"""The rules of reading an itinerary, each with its manual page."""

from visitplan.itinerary.rules.characters import PERSONAL_NUMBER, UNPRINTABLE_CHARACTER
from visitplan.itinerary.rules.keys import INVALID_ID, MISSING_KEY, UNKNOWN_KEY
from visitplan.itinerary.rules.languages import COUNTRY_AS_LANGUAGE, LABELS_MISSING
from visitplan.itinerary.rules.values import INVALID_VALUE, OUTDATED_TIMEZONE, UNKNOWN_TIMEZONE

RULES = (
    UNKNOWN_KEY,
    MISSING_KEY,
    INVALID_VALUE,
    INVALID_ID,
    COUNTRY_AS_LANGUAGE,
    LABELS_MISSING,
    UNPRINTABLE_CHARACTER,
    UNKNOWN_TIMEZONE,
    OUTDATED_TIMEZONE,
    PERSONAL_NUMBER,
)

__all__ = ["RULES"]
