"""visitplan.itinerary."""
