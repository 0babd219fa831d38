"""The visit's colour, made dark enough to read."""

from __future__ import annotations

DEFAULT = "#00538f"
TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: text against its ground."""


def accent(colour: str, contrast: float = TEXT_CONTRAST) -> str:
    """The visit's colour as `#rrggbb`, darkened step by step until white text on it can be read."""
    red, green, blue = channels(colour or DEFAULT)
    while contrast_to_white(red, green, blue) < contrast:
        red, green, blue = int(red * 0.95), int(green * 0.95), int(blue * 0.95)
    return f"#{red:02x}{green:02x}{blue:02x}"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0…255) of `#rgb` or `#rrggbb`."""
    digits = colour.removeprefix("#")
    if len(digits) == len("rgb"):
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def contrast_to_white(red: int, green: int, blue: int) -> float:
    """The contrast ratio to white (1…21), WCAG 2.2."""
    return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05)


def linear(channel: int) -> float:
    """A channel of sRGB in linear light, 0…1 (IEC 61966-2-1)."""
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 -- the standard's numbers
