"""What is wrong with a written value, said by the reader of its kind before anyone knows where it stands."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from visitplan.diagnostics import Route, Severity


class Fault(NamedTuple):
    """One wrong thing: `{}` in the message stands for the value, so that a private one is never printed.

    `guess` is a better hint made from the value, and as private as it. `inside` leads from the field to the part,
    `also` to another place that belongs to it. It goes without saying when one of the keys `unless` was dropped.
    """

    message: str
    hint: str = ""
    value: str | None = None
    guess: str = ""
    rule: str = "invalid-value"
    inside: Route = ()
    at_key: bool = False
    also: Route = ()
    unless: Route = ()
    severity: Severity | None = None

    def under(self, *keys: str) -> Fault:
        """The same fault, told by whoever holds the value under these keys."""
        return self._replace(inside=(*keys, *self.inside))

    def at_its_key(self) -> Fault:
        """The same fault, of the key and not of what stands under it."""
        return self._replace(at_key=True)


class Wrong(ValueError):  # noqa: N818 -- said of the value, not of the program
    """A value its kind does not take, with everything wrong about it."""

    def __init__(self, *faults: Fault) -> None:
        """Keep the faults for the parser."""
        super().__init__(faults[0].message)
        self.faults = faults


def wrong(value: object, message: str, hint: str, guess: str = "") -> Wrong:
    """The one thing wrong with this value; a map or a list is never quoted."""
    if isinstance(value, str):
        return Wrong(Fault(message, hint, value, guess))
    written = "a map" if isinstance(value, dict) else "a list" if isinstance(value, list) else "nothing"
    return Wrong(Fault(message.replace("{}", written), hint, guess=guess))


Found: TypeAlias = tuple[Route, Fault]
"""A fault and where it stands."""
