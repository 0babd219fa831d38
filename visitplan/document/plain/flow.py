"""Maps in braces and lists in brackets, as far as each stands on one line."""

from __future__ import annotations

from visitplan.document.places import BITS, MASK, Container, Places, Value
from visitplan.document.plain.patterns import PART

DEEPEST = 12
"""So deep may brackets be nested here, and blocks too: together less than the depth at which every reading stops."""


class Uncertain(Exception):  # noqa: N818 -- no error: another reader takes over
    """The text may mean something else than its letters."""


class Flow:
    """Reads what stands in brackets, keeps each place, and each word once."""

    def __init__(self, text: str, places: Places) -> None:
        """Start with nothing read of this text."""
        self.words: dict[str, str] = {}
        self._text = text
        self._places = places
        # What has not ended, each with the marks of what is in it; the first is a list of the one value asked for.
        self._levels: list[tuple[Container, list[int]]] = []

    def value(self, start: int) -> tuple[Value, int]:
        """The map or list that begins at this character, and where it ends."""
        known, levels = self.words.setdefault, self._levels
        root: list[Value] = []
        at = self._begin(root, start)
        into, marks = levels[-1]
        for key, plain, texts, quoted, bracket, after in PART.findall(self._text, at, self._text.index("\n", at)):
            if key:
                end = at + len(key)
                marks.append(at << BITS | end)
                at = end + 2
            value: Value
            if plain:
                value, end = known(plain, plain), at + len(plain)
            elif texts:
                value, end = self._list(texts, at + 1), at + len(texts) + 2
            else:
                value, end = quoted[1:-1] if quoted else self._open(bracket), at + len(quoted or bracket)
            marks.append(at << BITS | end)
            if key and isinstance(into, dict) and key not in into:
                into[known(key, key)] = value
            elif isinstance(into, list) and not key:
                into.append(value)
            else:
                raise Uncertain
            at = end + len(after)
            if bracket and not after:
                into, marks = levels[-1]
            elif bracket or after != ", ":
                into, marks = self._level(after, end, begun=bool(bracket))
                if into is root:
                    return root[0], marks[0] & MASK
        raise Uncertain

    def _begin(self, root: list[Value], start: int) -> int:
        """Where the first part stands: most often after a brace, which then has not to be looked for."""
        marks: list[int] = []
        self._levels[:] = [(root, marks)]
        if self._text[start] == "[" or self._text[start + 1] in " }":
            return start
        marks.append(start << BITS)
        root.append(self._open("{"))
        return start + 1

    def _list(self, texts: str, at: int) -> list[Value]:
        """The list of these texts; the first begins there."""
        known = self.words.setdefault
        words: list[Value] = []
        marks = []
        for word in texts.split(", "):
            words.append(known(word, word))
            end = at + len(word)
            marks.append(at << BITS | end)
            at = end + 2
        self._places.keep(words, marks)
        return words

    def _open(self, bracket: str) -> Container:
        """What begins with this bracket, the innermost now; anything else but a bracket cannot be read."""
        value: Container = {} if bracket == "{" else []
        self._levels.append((value, []))
        if not bracket or len(self._levels) > DEEPEST:
            raise Uncertain
        return value

    def _level(self, after: str, at: int, *, begun: bool) -> tuple[Container, list[int]]:
        """What goes on after these signs: brackets that end what is in them, then a comma or the end of all."""
        levels = self._levels
        for place, sign in enumerate(after, at + 1):
            if sign in "]}":
                into, marks = levels.pop()
                if not levels or (sign == "]") is not isinstance(into, list):
                    raise Uncertain
                self._places.keep(into, marks)
                around = levels[-1][1]
                around[-1] = around[-1] & ~MASK | place
                begun = False
        if len(levels) > 1 and ("," in after) is begun:
            raise Uncertain
        return levels[-1]
