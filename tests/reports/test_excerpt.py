"""The line of a finding with its place underlined."""

from visitplan.diagnostics import Span
from visitplan.reports.excerpt import Excerpt, excerpt

LINE = "  welcome: " + "very " * 40 + "long"


def test_the_place_is_counted_in_columns_not_characters() -> None:
    """After wide characters the underline moves with them."""
    sources = {"a.yaml": ("title: {ja: 東京, en: Tokyo}",)}
    assert excerpt(Span("a.yaml", 1, 13, 1, 15), sources, 80) == Excerpt("title: {ja: 東京, en: Tokyo}", 12, 4)


def test_a_place_over_several_lines_is_underlined_to_the_end_of_the_first() -> None:
    """Only the first line is shown."""
    sources = {"a.yaml": ("text: one", "  two")}
    assert excerpt(Span("a.yaml", 1, 7, 2, 6), sources, 80) == Excerpt("text: one", 6, 3)


def test_an_empty_place_still_gets_a_mark() -> None:
    """A missing value is pointed at where it should stand."""
    assert excerpt(Span("a.yaml", 1, 7, 1, 7), {"a.yaml": ("title:",)}, 80) == Excerpt("title:", 6, 1)


def test_a_long_line_is_cut_around_the_place() -> None:
    """What is left out on both sides shows as dots."""
    shown = excerpt(Span("a.yaml", 1, 112, 1, 116), {"a.yaml": (LINE,)}, 60)
    assert shown == Excerpt("…ery very very very very very very very very very very very…", 25, 4)


def test_a_long_line_is_shown_to_its_end_where_the_place_stands_there() -> None:
    """No room is left empty."""
    shown = excerpt(Span("a.yaml", 1, 212, 1, 216), {"a.yaml": (LINE,)}, 60)
    assert shown == Excerpt("…very very very very very very very very very very very long", 56, 4)


def test_a_place_that_is_cut_is_underlined_up_to_the_cut() -> None:
    """The underline ends where the shown line ends."""
    shown = excerpt(Span("a.yaml", 1, 12, 1, 200), {"a.yaml": (LINE,)}, 50)
    assert shown == Excerpt("  welcome: very very very very very very very ver…", 11, 39)


def test_a_line_the_file_does_not_have_is_not_shown() -> None:
    """A finding about a missing file has no excerpt."""
    assert excerpt(Span("a.yaml", 3, 1, 3, 1), {"a.yaml": ("one",)}, 80) is None
    assert excerpt(Span("b.yaml", 1, 1, 1, 1), {"a.yaml": ("one",)}, 80) is None
