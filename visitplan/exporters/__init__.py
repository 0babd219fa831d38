"""visitplan.exporters."""
