"""Rules on getting from one place to another."""
