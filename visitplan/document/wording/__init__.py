"""What the parser says of broken YAML, in words for people.

libyaml and PyYAML's own parser have different words for the same thing; each line of the table knows both.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from visitplan.diagnostics import Diagnostic
from visitplan.document.builder import TOO_DEEP
from visitplan.document.rules import INVALID_YAML, found
from visitplan.document.wording import brackets, colons, indents, texts
from visitplan.document.wording.broken import Broken, Sentence

# (what the parser was reading, what it says, our sentence), the first that fits
SENTENCES: tuple[tuple[str, str, Callable[[Broken], Sentence]], ...] = (
    ("", f"{TOO_DEEP}|maximum nesting depth", brackets.too_deep),
    ("", "found a tab|any token: \t", indents.tab),
    ("", "mapping values are not allowed", colons.second_colon),
    ("", "sequence entries are not allowed", indents.list_beside_key),
    ("", "could not find expected ':'", colons.no_colon),
    ("quoted scalar", "end of stream|document (indicator|separator)", texts.unclosed_quote),
    ("quoted scalar", "", texts.escape),
    ("", "Unicode character escape", texts.escape),
    ("block scalar", "", texts.block_header),
    ("an alias|an anchor|a tag|a %TAG", "", texts.bad_start),
    ("a directive|a %YAML", "", texts.directive),
    ("", "directive|incompatible YAML", texts.directive),
    ("", "undefined tag handle|any token|mapping keys", texts.bad_start),
    ("", "unexpected ':'", colons.odd_colon),
    ("flow", "expected ','", brackets.broken_flow),
    ("", "node content", brackets.no_value),
    ("block mapping", "", indents.no_key),
    ("block collection", "", indents.no_dash),
    ("", "document start", texts.after_the_end),
)


def sentence(broken: Broken) -> Diagnostic:
    """The finding for what is broken, at its place."""
    words = broken.problem.words + (f": {broken.sign}" if "any token" in broken.problem.words else "")
    for context, problem, worded in SENTENCES:
        if re.search(context, broken.problem.context) and re.search(problem, words):
            said = worded(broken)
            break
    else:
        said = Sentence((broken.index, broken.index + 1), f"this is no YAML: {broken.problem.words}")
    return found(INVALID_YAML, broken.source.span(*said.place), said.message, hint=said.hint)
