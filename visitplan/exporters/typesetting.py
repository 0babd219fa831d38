"""PDF by typst: one compiler and one set of fonts a process; data goes in as JSON and is never read as code."""

from __future__ import annotations

import atexit
import json
import warnings
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from importlib.resources.abc import Traversable

    from typst import Compiler

FONTS = ("fontpkg_source_sans_3", "fontpkg_noto_sans_arabic")


class UnsoundPaper(UserWarning):
    """Typst warned: a page may not show what it was given. An error in every test."""


def typeset(template: str, data: Mapping[str, object], moment: datetime) -> bytes:
    """The paper as PDF/UA-1 and PDF/A-2a, the same bytes for the same data and moment."""
    made, warned = compiler().compile_with_warnings(
        sources(template, data), format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=moment
    )
    for warning in warned:
        warnings.warn(warning.message, UnsoundPaper, stacklevel=2)
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave no PDF for {template}")
    return made


def pictures(template: str, data: Mapping[str, object], ppi: float) -> tuple[bytes, ...]:
    """The pages as PNG."""
    made = compiler().compile(sources(template, data), format="png", ppi=ppi)
    pages = [made] if isinstance(made, bytes) else made or []
    return tuple(pages)


def sources(template: str, data: Mapping[str, object]) -> Any:
    """A main file that holds the template, beside it the data, its frame also by itself.

    As files and not as `sys.inputs`, which belong to all that typst remembers: what two papers share is set once.
    Any: its documentation has such a dict of files, its stubs do not.
    """
    return {
        "main.typ": f'#include "/{template}.typ"'.encode(),
        "data.txt": commented(data),
        "frame.txt": commented(data["frame"]),
    }


def commented(data: object) -> bytes:
    """The data as JSON in a comment of typst, which reads every file as markup before a template reads it as data."""
    return b"//" + json.dumps(data, ensure_ascii=False).encode()


@cache
def compiler() -> Compiler:
    """The compiler over our templates with our fonts alone: nothing of the machine's is read."""
    import typst

    return typst.Compiler(
        root=folder(files("visitplan.exporters") / "templates"),
        font_paths=typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[folder(files(package) / "files") for package in FONTS],
        ),
    )


def folder(resources: Traversable) -> str:
    """The folder itself, or a copy of its files where the package lies in a zip: `as_file` of 3.11 takes no folder."""
    if isinstance(resources, Path):
        return str(resources)
    kept = TemporaryDirectory(prefix="visitplan-")
    atexit.register(kept.cleanup)
    copy = Path(kept.name)
    for resource in resources.iterdir():
        if resource.is_file():
            (copy / resource.name).write_bytes(resource.read_bytes())
    return kept.name
