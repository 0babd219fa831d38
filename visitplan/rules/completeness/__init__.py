"""Rules on what is missing or left over."""
