"""Rules on the places that receive the guests."""
