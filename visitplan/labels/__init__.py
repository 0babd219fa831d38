"""visitplan.labels."""
