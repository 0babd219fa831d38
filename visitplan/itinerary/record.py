"""Record: what all parts of an itinerary have in common."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, model_validator

from visitplan.itinerary.faults import wrong


class Record(BaseModel):
    """A part of the itinerary: frozen, with no other keys; a plain text is its `short` field, empty is absent."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, populate_by_name=False)

    called: ClassVar[str] = "part"
    short: ClassVar[str] = ""

    @model_validator(mode="before")
    @classmethod
    def written(cls, value: object) -> dict[str, object]:
        """The map the coordinator meant, without empty values."""
        if isinstance(value, str) and cls.short:
            return {cls.short: value}
        if value is None:
            return {}
        if not isinstance(value, dict):
            example = f"write {cls.short}: …" if cls.short else "write its keys one under the other"
            raise wrong(value, f"{{}} stands where the keys of a {cls.called} belong", example)
        return {key: part for key, part in value.items() if part is not None and part != ""}
