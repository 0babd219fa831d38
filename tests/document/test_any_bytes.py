"""Whatever stands in a file, reading it ends in values and findings, never in a traceback."""

from hypothesis import given, settings
from hypothesis import strategies as st

from visitplan.document import Document
from visitplan.document.events import PARSER, PureParser
from visitplan.document.reader import attempted

PRIVATE = frozenset({"phone", "diet"})
WHOLE = """\
visit:
  title: {sv: Besök från Bilohorodka, uk: Візит делегації, en: "Visit, autumn"}
  welcome: |
    Välkomna!

    Vi ses.
delegates:
  anton: {name: Anton, phone: +380 00 1, diet: [vegan, nut-allergy]}
  olena:
    name: 'Olena'
    arrives: 2023-11-27 19:40
accept:
  - {rule: no-head, at: visit}
  - rule: day-overloaded
"""
SIGNS = "{}[]:-#,|>?%@`\\'\"é\t\n\r\x00\u2028\ufeff"
WORDS = (": ", "- ", "&a ", "*a", "!x ", "\n  ", "---\n", "<<: ", "phone: ", "\\U0011FFFF")
PIECES = st.sampled_from((*SIGNS, *WORDS))


def hold_together(document: Document) -> None:
    """Every place lies in its file, every masked line has its width."""
    (file,) = document.files
    lines, masked = document.lines(file), document.masked(PRIVATE)[file]
    assert [len(line) for line in lines] == [len(line) for line in masked]
    spans = [found.span for found in document.findings] + [scalar.span for scalar in document.scalars()]
    spans += [document.span(route) for route, _ in (*document.cuts, *document.commented)]
    for span in spans:
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.line <= len(lines) + 1
    assert document.findings or not document.incomplete


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    """By both parsers."""
    hold_together(attempted("v.yaml", data, PRIVATE))
    hold_together(attempted("v.yaml", data, PRIVATE, PureParser))


@settings(max_examples=250, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), PIECES, st.integers(0, 5)), min_size=1, max_size=5))
def test_a_damaged_itinerary_is_read_or_refused(damages: list[tuple[int, str, int]]) -> None:
    """Whatever was struck out of it or typed into it."""
    text = WHOLE
    for place, piece, gone in damages:
        text = text[:place] + piece + text[place + gone :]
    for parser in (PARSER, PureParser):
        hold_together(attempted("v.yaml", text.encode(), PRIVATE, parser))


def test_an_itinerary_cut_short_anywhere_is_read_or_refused() -> None:
    """As a full disk or a lost connection leaves it."""
    data = WHOLE.encode()
    for length in range(len(data)):
        hold_together(attempted("v.yaml", data[:length], PRIVATE))
