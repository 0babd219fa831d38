"""visitplan: one itinerary in, a checked programme out, for everyone who takes part."""

__version__ = "0.1.0"
