"""Rules on what people eat, and when."""
