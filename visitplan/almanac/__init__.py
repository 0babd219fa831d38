"""visitplan.almanac."""
