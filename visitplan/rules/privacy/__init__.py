"""Rules on what others must not read, see or keep."""
