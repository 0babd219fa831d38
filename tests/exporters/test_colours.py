"""The visit's colour can be read behind white words and on white paper."""

from __future__ import annotations

import pytest

from visitplan.exporters.colours import accent


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("#00538f", "#00538f"),
        ("", "#00538f"),
        ("#767676", "#767676"),
        ("#777777", "#717171"),
        ("#fff", "#717171"),
        ("#000", "#000000"),
    ],
)
def test_a_colour_is_darkened_until_white_can_be_read_on_it(written: str, printed: str) -> None:
    """Grey 118 is the lightest with 4.5:1 to white (WCAG 2.2, 1.4.3); 119 is not, and comes down a step."""
    assert accent(written) == printed
