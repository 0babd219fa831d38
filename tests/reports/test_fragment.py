"""How wide words are, and what is shown of those that hide."""

from visitplan.reports.fragment import cells, visible


def test_a_wide_character_takes_two_columns() -> None:
    """East Asian characters fill two cells of a terminal."""
    assert cells("東京 x") == 6


def test_a_combining_character_takes_none() -> None:
    """A letter and its accent written apart stand in one cell."""
    assert cells("u\u0301x") == 2


def test_what_would_move_the_cursor_or_turn_the_line_is_shown() -> None:
    """An escape sequence and a direction sign are marks on the page, not orders to the terminal."""
    assert visible("a\x1b[31mb\u202ec\u2028d") == "a�[31mb�c�d"


def test_plain_and_cyrillic_text_stays() -> None:
    """Ordinary words are left as they are."""
    assert (visible("Lunch"), visible("Обід – 12:00")) == ("Lunch", "Обід – 12:00")
