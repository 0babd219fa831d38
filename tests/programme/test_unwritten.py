"""What a session says where nothing is written: only what is written is copied from the itinerary's record."""

from dataclasses import fields

from visitplan.itinerary.sessions import Session as Written
from visitplan.programme import Session
from visitplan.programme.resolving.sessions import AS_WRITTEN

NO_WORDS = frozenset({"by", "interpreting", "online", "url"})
"""Fields in which the programme says "" where the itinerary says None."""


def test_both_records_of_a_session_have_the_same_defaults() -> None:
    """A default changed in one of them alone would be lost on the way."""
    ours = {field.name: field.default for field in fields(Session)}
    theirs = {name: field.default for name, field in Written.model_fields.items()}
    copied = AS_WRITTEN - NO_WORDS - {"title"}
    assert copied
    assert {name: ours[name] for name in copied} == {name: theirs[name] for name in copied}
    assert {name: (ours[name], theirs[name]) for name in NO_WORDS} == dict.fromkeys(NO_WORDS, ("", None))
