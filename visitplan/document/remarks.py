"""What the builder has to say about a file while it reads it."""

from __future__ import annotations

import re

from visitplan.diagnostics import Diagnostic, Place, Rule
from visitplan.document.masking import Secrets
from visitplan.document.places import Spot
from visitplan.document.rules import FEATURE_NOT_ALLOWED, INVALID_YAML, REPEATED_KEY, found
from visitplan.document.source import CONTROL, Source, control_name

REPEATS = 100  # repeated keys reported in one file; more only say the same of the whole file


class Remarks:
    """The findings of one file, in the order they were made."""

    def __init__(self, source: Source, secrets: Secrets) -> None:
        """Start with nothing to say."""
        self.source = source
        self.secrets = secrets
        self.findings: list[Diagnostic] = []
        self.repeats = 0

    def _say(
        self, rule: Rule, place: tuple[int, int], message: str, hint: str, related: tuple[Place, ...] = ()
    ) -> None:
        span = self.source.span(*place)
        self.findings.append(found(rule, span, message, hint=hint, related=related))

    def _shown(self, words: str, index: int) -> str:
        """These words as a message may show them; nothing where they may be private."""
        return "" if self.secrets.in_line(self.source, index) else f" `{words}`"

    def alias(self, name: str, start: int) -> None:
        """An alias stands here."""
        written = f"*{name}"
        message = f"alias{self._shown(written, start)} is not allowed"
        self._say(FEATURE_NOT_ALLOWED, (start, start + len(written)), message, "write the value out")

    def anchor(self, name: str, start: int) -> None:
        """An anchor that no alias uses stands at or after this character."""
        written = f"&{name}"
        start = max(start, self.source.text.find(written, start))
        message = f"anchor{self._shown(written, start)} is not allowed"
        self._say(FEATURE_NOT_ALLOWED, (start, start + len(written)), message, "delete it")

    def tag(self, start: int) -> None:
        """A tag stands at this character, or after an anchor."""
        written = re.compile(r"(?:&\S+\s+)?(![^\s,\[\]{}]*)").match(self.source.text, start)
        place = written.span(1) if written else (start, start + 1)
        message = f"tag{self._shown(self.source.text[slice(*place)], start)} is not allowed"
        self._say(FEATURE_NOT_ALLOWED, place, message, "delete it, or put the whole text in quotes")

    def merge(self, place: tuple[int, int]) -> None:
        """A merge key stands here."""
        self._say(FEATURE_NOT_ALLOWED, place, "merge key `<<` is not allowed", "write the keys out")

    def second_document(self, start: int) -> None:
        """Another document starts here."""
        message = "a second document starts here, what follows is not read"
        self._say(FEATURE_NOT_ALLOWED, (start, start + 3), message, "keep one visit in a file and delete the `---`")

    def repeated(self, key: str, place: tuple[int, int], first: Spot) -> None:
        """This key is there already; without a key, one that is private."""
        self.repeats += 1
        name = f"`{key}`" if key else "this key"
        span = self.source.span(*first[1:])
        related = (Place("first defined here", span),)
        self._say(REPEATED_KEY, place, f"{name} is already defined at line {span.line}", "rename one", related)

    def unnamed(self, place: tuple[int, int]) -> None:
        """A key is missing here."""
        self._say(INVALID_YAML, place, "a key is missing before this `:`", "write a key, or put the text in quotes")

    def joined(self, place: tuple[int, int], key: str, value: str) -> None:
        """No space follows the colon here."""
        named = self._shown(f"{key}:", place[0])
        hint = f"write `{key}: {value}`, or put the text in quotes" if named else "write a space after it"
        self._say(INVALID_YAML, place, f"a space is missing after{named or ' the `:`'}", hint)

    def structured_key(self, place: tuple[int, int]) -> None:
        """A map or list stands here in place of a key."""
        hint = "put the text in quotes if its brackets are meant to be read"
        self._say(INVALID_YAML, place, "a key must be a plain word, not a list or a map", hint)

    def without_control(self, value: str, place: tuple[int, int]) -> str:
        """The value with spaces for the control characters that its escapes stand for."""
        character = CONTROL.search(value)
        if character is None:
            return value
        message = f"this text holds {control_name(character[0])}, which cannot be seen or printed"
        self._say(INVALID_YAML, place, message, "delete it")
        return CONTROL.sub(" ", value)
