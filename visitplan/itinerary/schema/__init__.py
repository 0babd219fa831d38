"""JSON Schema of format 1, for editors: made from the models and what is said in them. Loaded by `visitplan schema`."""

from visitplan.itinerary.schema.schema import schema

__all__ = ["schema"]
