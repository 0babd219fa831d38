"""What is wrong with a written value, said by the reader of its kind before anyone knows where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from visitplan.diagnostics import Route


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong thing: `{}` in the message stands for the value, so that a private one is never printed.

    `inside` leads from the field to the guilty part of it.
    """

    message: str
    hint: str = ""
    value: str = ""
    rule: str = "invalid-value"
    inside: Route = ()
    at_key: bool = False


class Wrong(ValueError):  # noqa: N818 -- said of the value, not of the program
    """A value its kind does not take, with everything wrong about it."""

    def __init__(self, *faults: Fault) -> None:
        """Keep the faults for the parser."""
        super().__init__(faults[0].message)
        self.faults = faults


def wrong(value: object, message: str, hint: str, **more: str) -> Wrong:
    """The one thing wrong with this value; a map or a list is never quoted."""
    if isinstance(value, str):
        return Wrong(Fault(message, hint, value, **more))
    written = {dict: "a map", list: "a list"}.get(type(value), "nothing")
    return Wrong(Fault(message.replace("{}", written), hint, **more))
