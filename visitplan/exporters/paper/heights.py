"""About how tall a row will be: enough to keep short ones whole and to let those break that fill half a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TIME, NARROW, WIDE = 13, 28, 52
"""Characters a line holds in the column of times, in one of several columns, in the only one of a page."""
LONG = 28
"""Lines from which a row may break over two pages: under half a page, as lines may hold less than thought."""
PADDING, LINE, TALLEST = 10, 11, 150
"""Points round a row's words, of a line, and of what is worth keeping together."""
SHORT = 110
"""Points up to which the first two rows of a day are moved on together: more would leave a page half empty."""


def lines_of(made: object, width: int) -> int:
    """How many lines words take in a column of so many characters, each fact beginning a new one."""
    match made:
        case {"head": head, "words": {"words": str(words)}}:
            return lines_of({"words": words + ("" if head is None else " " * NARROW)}, width)
        case {"words": str(words)}:
            return sum(1 + len(line) // width for line in words.split("\n"))
        case dict():
            return sum(lines_of(value, width) for value in made.values())
        case list():
            return sum(lines_of(value, width) for value in made)
        case _:
            return 0


def row_lines(row: Mapping[str, object], languages: int) -> int:
    """The lines of a row's tallest column in a day table."""
    width = NARROW if languages > 1 else WIDE
    activities = (parts_of(row, ("title", "tags", "moved", "prose", "facts"), n) for n in range(languages))
    times = [row["time"], row["kind"]]
    place = [row["where"], row["people"]]
    return max(lines_of(times, TIME), lines_of(place, NARROW), *(lines_of(column, width) for column in activities))


def parts_of(row: Mapping[str, object], keys: Iterable[str], language: int) -> list[object]:
    """What a row says in one of its languages."""
    return [said[language] for key in keys if isinstance(said := row[key], list) and language < len(said)]


def points(lines: int) -> int:
    """About how tall so many lines are."""
    return PADDING + LINE * lines
