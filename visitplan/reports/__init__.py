"""visitplan.reports."""
