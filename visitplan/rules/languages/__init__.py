"""Rules on who understands whom, and what is translated."""
