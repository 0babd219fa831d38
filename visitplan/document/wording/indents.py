"""Sentences about lines that do not stand where they should."""

from __future__ import annotations

from visitplan.document.quoting import ADVICE
from visitplan.document.wording.broken import Broken, Sentence
from visitplan.document.wording.texts import after_a_quote


def tab(broken: Broken) -> Sentence:
    """A tab where only spaces may stand."""
    start = broken.text.find("\t", broken.index)
    start = broken.index if start < 0 else start
    return Sentence((start, start + 1), "a tab stands here, where YAML takes spaces", "write spaces in place of tabs")


def list_beside_key(broken: Broken) -> Sentence:
    """`key: - value`."""
    place = broken.index, broken.index + 1
    key = broken.key_of_line(broken.index)
    if key is None:
        return Sentence(place, "a list cannot begin with `-` here", ADVICE)
    message = f"a list cannot begin on the line of its key {broken.name(key)}".rstrip()
    return Sentence(place, message, "write it below the key, or in brackets: `[one, two]`")


def no_key(broken: Broken) -> Sentence:
    """Something among keys that is no key: more text after a value, or a line that fits no other."""
    place = broken.index, broken.index + 1
    if broken.sign in {"]", "}"}:
        return Sentence(place, f"`{broken.sign}` closes nothing", "delete it, or put the text in quotes")
    if broken.sign == ":":
        return Sentence(place, "a key is missing before this `:`", ADVICE)
    if not broken.first(broken.index):
        return _after_a_value(broken)
    if broken.sign == "-" and broken.indent(broken.index) == broken.indent(broken.since):
        message = "a list stands here among keys"
        return Sentence(place, message, "write it below a key, or delete the `-`")
    return _between_lines(broken)


def no_dash(broken: Broken) -> Sentence:
    """A line in a list that begins with no dash."""
    line = broken.index, broken.source.line_end(broken.index)
    if not broken.first(broken.index):
        return _after_a_value(broken)
    if broken.indent(broken.index) != broken.indent(broken.since) or broken.sign == "-":
        return _between_lines(broken)
    return Sentence(line, "this line stands in a list and does not begin with `- `", "begin it with `- `")


def _after_a_value(broken: Broken) -> Sentence:
    if broken.before in {'"', "'"}:
        return after_a_quote(broken)
    key = broken.key_of_line(broken.index)
    if broken.before in {"]", "}"} and key:
        start, end = key.end(), broken.source.line_end(broken.index)
        message = f"text goes on after the closing `{broken.before}`"
        return Sentence((broken.index, end), message, broken.quoting(start, broken.end_of_words(start)))
    return Sentence(
        (broken.index, broken.source.line_end(broken.index)), "this follows a value that is complete", ADVICE
    )


def _between_lines(broken: Broken) -> Sentence:
    """A line whose indentation is that of none of the lines it could belong to."""
    indent = broken.indent(broken.index)
    fitting = _indents_above(broken)
    choices = " or ".join(str(fit) for fit in fitting if fit != indent)
    start = broken.start_of_line(broken.index) + indent
    message = f"this line is indented by {_spaces(indent)}, like none of the lines it could belong to"
    hint = f"indent it by {choices} spaces" if choices else ""
    return Sentence((start, broken.source.line_end(start)), message, hint)


def _indents_above(broken: Broken) -> list[int]:
    """The indentations on either side of this line's, among the lines that enclose it."""
    indent = broken.indent(broken.index)
    deeper: list[int] = []
    above = broken.line_above(broken.index)
    while above >= 0:
        higher = broken.indent(above)
        if higher < indent:
            return [higher, *deeper[-1:]]
        deeper.append(higher)
        above = broken.line_above(above)
    return deeper[-1:]


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count} spaces"
