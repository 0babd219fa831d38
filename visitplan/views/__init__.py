"""Views: who may see what. One file an audience."""
