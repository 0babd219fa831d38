"""The part of YAML that nearly every itinerary keeps to, read line by line in a third of the time.

Whatever is not certain is left to the events of the YAML library, which read every file alike: nothing wrong is
found here, and what is found here is what they would give, to each mark.
"""

from visitplan.document.plain.lines import plain_tree

__all__ = ["plain_tree"]
