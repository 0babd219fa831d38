"""A file of any form into a Document, through YAML's events, with all that is wrong in it."""

from __future__ import annotations

from visitplan.diagnostics import Diagnostic, Span
from visitplan.document.builder import Builder
from visitplan.document.document import Document
from visitplan.document.events import PARSER, EventParser, Stopped, events
from visitplan.document.masking import Secrets
from visitplan.document.places import extent
from visitplan.document.rules import INVALID_YAML, found
from visitplan.document.source import Source


def built(source: Source, private: frozenset[str], parser: EventParser | None = None) -> Document:
    """The text as a Document, `incomplete` where its form breaks; the parser is the fastest there is."""
    builder = Builder(source, Secrets(private))
    broken = _build(builder, source, parser or PARSER)
    value = builder.root
    if not isinstance(value, dict):
        broken = broken or (() if value is None else (_rootless(source),))
        value = builder.places.composed({})
    return Document(
        value=value,
        places=builder.places,
        findings=(*sorted(builder.remarks.findings, key=_place), *broken),
        cuts=builder.slips.cuts(),
        commented=builder.slips.commented(),
        incomplete=bool(broken),
        aside=tuple(builder.aside),
    )


def _build(builder: Builder, source: Source, parser: EventParser) -> tuple[Diagnostic, ...]:
    """Build the tree; what stopped that, if anything did."""
    secrets = builder.slips.secrets
    try:
        for event in events(source.text, parser):
            builder.take(event)
            if builder.finished:
                break
    except Stopped as stopped:
        from visitplan.document.wording import sentence  # few files are broken
        from visitplan.document.wording.broken import Broken

        builder.end(stopped.problem.index)
        return (sentence(Broken(source, stopped.problem, extent(builder.last), secrets)),)
    builder.end(len(source.text))
    return ()


def _rootless(source: Source) -> Diagnostic:
    start = len(source.text) - len(source.text.lstrip())
    message = "the file is no map of keys: a line such as `visit:` should stand at its top"
    return found(INVALID_YAML, source.line_span(start), message)


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    span: Span = diagnostic.span
    return span.line, span.column
