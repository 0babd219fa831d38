"""Rules on ids and what they name."""
