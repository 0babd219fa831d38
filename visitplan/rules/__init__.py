"""visitplan.rules."""
