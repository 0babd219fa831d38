"""Rules on who is there and who leads."""
