"""Rules on when things happen."""
