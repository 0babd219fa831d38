"""The only place that prints: on every terminal, pipe and closed pipe."""

from __future__ import annotations

import codecs
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TextIO, TypeVar

from visitplan.cli.errors import CommandError
from visitplan.reports import Fragment, plain

Thing = TypeVar("Thing")

LONG = 8
"""So many papers or visits take long enough for a bar."""

SLOW = 5_000
"""Rich takes seconds for more styled words than this."""

WIDTHS = (40, 120)
"""The narrowest and the widest a report is set; wider lines tire the eye."""

SIMPLE = dict(zip(map(ord, "“”„‘’–—•→─│·×�"), '"""\'\'--*>-|-x?', strict=True)) | {ord("…"): "..."}


def prepare() -> None:
    """Let both streams print any text: what their encoding lacks is written in simpler signs."""
    codecs.register_error("visitplan", simpler)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="visitplan")


def simpler(error: UnicodeError) -> tuple[str | bytes, int]:
    """Quotes, dashes and accented letters in ASCII, anything else as `?`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end].translate(SIMPLE)
    bare = unicodedata.normalize("NFKD", lost)
    return "".join(sign if sign.isascii() else "?" for sign in bare if not unicodedata.combining(sign)), error.end


def say(text: str, end: str = "\n") -> None:
    """Print to stdout."""
    put(sys.stdout, text + end)


def answer() -> str:
    """The line typed next; nothing where there is no more."""
    return sys.stdin.readline()


def remark(text: str) -> None:
    """Print one line to stderr."""
    put(sys.stderr, text + "\n")


def put(stream: TextIO, text: str) -> None:
    """Write it now; a reader that has gone away is no error, a full disk is."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # https://docs.python.org/3/library/signal.html#note-on-sigpipe: else Python complains once more at its end
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError as error:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise CommandError(f"cannot print: {error.strerror}") from error


def show(fragments: Iterable[Fragment]) -> None:
    """Print a report, in colour where someone looks at it and Rich can do it in a moment."""
    fragments = tuple(fragments)
    if not colourful(sys.stdout) or len(fragments) > SLOW:
        say(plain(fragments), end="")
        return
    from rich.console import Console
    from rich.text import Text

    whole = Text.assemble(*((fragment.text, fragment.style) for fragment in fragments), end="")
    console = Console(highlight=False, soft_wrap=True)
    with console.capture() as capture:
        console.print(whole, end="")
    say(capture.get(), end="")


def counted(things: Iterable[Thing], number: int) -> Iterator[Thing]:
    """The things, with a bar on stderr that says how many of them are done, where someone looks at it."""
    if number < LONG or not colourful(sys.stderr):
        yield from things
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(things, "building", total=number, console=console, transient=True)


def colourful(stream: TextIO) -> bool:
    """Whether this is a terminal that wants colour (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """How wide a report is set: the terminal's width within reason, 100 columns for a pipe."""
    least, most = WIDTHS
    return min(max(shutil.get_terminal_size((100, 24)).columns, least), most)
