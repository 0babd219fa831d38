"""Which files make one visit: the itinerary, what it includes, and its private file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from visitplan.diagnostics import Diagnostic, Place, Rejected, Route, Span
from visitplan.document.document import Document
from visitplan.document.joining import join
from visitplan.document.places import Value
from visitplan.document.reader import attempted
from visitplan.document.rules import INCLUDE_OUTSIDE, INVALID_YAML, found

Read: TypeAlias = Callable[[str], bytes | None]
HERE = "an included file lies in the itinerary's folder or below: sites.yaml, shared/sites.yaml"


def gather(name: str, read: Read, private: frozenset[str] = frozenset()) -> Document:
    """The itinerary joined with its includes and its private file; Rejected when it cannot be read itself.

    A file that cannot be read is a finding and leaves the others as they are. No message and no rejected source
    shows what stands under a private key.
    """
    data = read(name)
    if data is None:
        message = "this file cannot be read: it is not there, no plain file, or has more than 10 MB"
        raise Rejected((found(INVALID_YAML, Span(name, 1, 1, 1, 1), message),), {name: ()})
    main = attempted(name, data, private)
    included, findings = _included(main, read, private)
    missing = any(diagnostic.span.file == name for diagnostic in findings)
    findings += _misnamed(name, read)
    overlay = _overlay(name, read, private)
    everything = (main, *included, *((overlay,) if overlay else ()))
    if main.incomplete:
        said = (diagnostic for document in everything for diagnostic in document.findings)
        sources = {file: lines for document in everything for file, lines in document.masked(private).items()}
        raise Rejected((*said, *findings), sources)
    joined = join(main, included, overlay)
    return replace(joined, findings=joined.findings + findings, incomplete=joined.incomplete or missing)


def private_name(name: str) -> str:
    """The name of the private file beside an itinerary."""
    return name.removesuffix(".yaml").removesuffix(".yml") + ".private.yaml"


def _overlay(name: str, read: Read, private: frozenset[str]) -> Document | None:
    data = read(private_name(name))
    return None if data is None else attempted(private_name(name), data, private)


def _misnamed(name: str, read: Read) -> tuple[Diagnostic, ...]:
    """A private file under a name that nobody reads and git does not leave alone."""
    right, wrong = private_name(name), private_name(name).removesuffix(".yaml") + ".yml"
    if read(wrong) is None:
        return ()
    message = f"`{wrong}` is not read: the private file of this itinerary is called `{right}`"
    hint = "rename it, for git leaves that name alone"
    return (found(INCLUDE_OUTSIDE, Span(name, 1, 1, 1, 1), message, hint=hint),)


def _included(main: Document, read: Read, private: frozenset[str]) -> tuple[list[Document], tuple[Diagnostic, ...]]:
    """The included files that can be read, and what is wrong with the others."""
    folder = main.files[0][: max(main.files[0].rfind("/"), main.files[0].rfind("\\")) + 1]
    documents: list[Document] = []
    findings: list[Diagnostic] = []
    seen = {main.files[0]: "the itinerary includes itself", private_name(main.files[0]): "it is laid over by itself"}
    for route, path in _includes(main.value.get("include")):
        reason, name = _outside(path), folder + _plain(path)
        if not reason and name in seen:
            reason = seen[name]
        data = None if reason else read(name)
        seen[name] = "it is included twice"
        if data is None:
            reason = reason or "there is no such file of at most 10 MB in this folder or below"
            findings.append(
                found(INCLUDE_OUTSIDE, main.span(route), f"`{path}` cannot be included: {reason}", hint=HERE)
            )
            continue
        document = attempted(name, data, private)
        documents.append(document)
        findings += _nested(document, main.span(route))
    return documents, tuple(findings)


def _includes(value: Value) -> Iterator[tuple[Route, str]]:
    """Each path under `include:`, with its route."""
    if isinstance(value, str):
        yield ("include",), value
    elif isinstance(value, list):
        for index, path in enumerate(value):
            if isinstance(path, str):
                yield ("include", str(index)), path


def _plain(path: str) -> str:
    return "/".join(part for part in path.split("/") if part not in {"", "."})


def _outside(path: str) -> str:
    """Why a path cannot lie in the folder or below; nothing when it can."""
    if "\\" in path:
        return "it has a backslash, write `/` between folders"
    if path.startswith(("/", "~")) or ":" in path:
        return "it is no path from the itinerary's folder"
    if ".." in path.split("/"):
        return "it leaves the itinerary's folder"
    return "" if _plain(path) else "it names no file"


def _nested(document: Document, named: Span) -> Iterator[Diagnostic]:
    """What an included file says that only an itinerary may, with where it is included."""
    if "visit" in document.value:
        message = "an itinerary is included, only files of people, sites, themes and travel can be"
        hint = "move what both visits share into a file of its own"
        visit = Place("a visit", document.span(("visit",)))
        yield found(INCLUDE_OUTSIDE, named, message, hint=hint, related=(visit,))
    if "include" in document.value:
        span = document.span(("include",))
        hint = "let the itinerary include that file too"
        yield found(INCLUDE_OUTSIDE, span, "an included file includes nothing", hint=hint)
