"""visitplan.cli."""
