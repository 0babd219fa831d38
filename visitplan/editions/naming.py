"""What the ledger's file is called."""

SUFFIX = ".ledger.json"


def ledger_name(itinerary: str) -> str:
    """The name of the ledger beside an itinerary."""
    return f"{itinerary.removesuffix('.yaml').removesuffix('.yml')}{SUFFIX}"
