"""The steps of resolve: ids become people and places, clock times become moments."""
