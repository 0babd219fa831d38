"""The visits of one run, each checked with the others around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from visitplan import pipeline
from visitplan.cli.files import Reader, Source
from visitplan.cli.parallel import each
from visitplan.diagnostics import Diagnostic, Sources, Span
from visitplan.editions.naming import SUFFIX
from visitplan.pipeline import Checked, Strays
from visitplan.programme import Programme
from visitplan.rules import Around

MANY = 32
"""From so many visits on, reading them on several processors is worth starting these."""


class Visit(NamedTuple):
    """One itinerary, checked, with the code of everything that was read for it."""

    source: Source
    checked: Checked
    digest: str


class Run(NamedTuple):
    """What all visits of a run share: the day, and each other."""

    today: date
    programmes: Mapping[Source, Programme]

    def around(self, source: Source) -> Around:
        """What lies around one of them."""
        others = tuple(programme for other, programme in self.programmes.items() if other != source)
        return Around(today=self.today, neighbours=others)


def visits(sources: Sequence[Source], today: date) -> Iterator[Visit]:
    """Every itinerary checked, in the order given."""
    return each(visit, sources, run_of(sources, today), least=MANY)


def run_of(sources: Sequence[Source], today: date) -> Run:
    """The run of these itineraries; a single one has no neighbours."""
    programmes = each(neighbour, sources, None, least=MANY) if len(sources) > 1 else ()
    return Run(today, {source: found for source, found in zip(sources, programmes, strict=False) if found is not None})


def neighbour(source: Source, _given: None) -> Programme | None:
    """The programme of an itinerary, unchecked, by the name under which the person knows it."""
    found = pipeline.neighbour(source.name, Reader(source.folder).read)
    return replace(found, name=source.shown) if found else None


def visit(source: Source, run: Run) -> Visit:
    """One itinerary, checked."""
    reader = Reader(source.folder)
    checked = pipeline.load(source.name, reader.read, run.around(source), strays(source))
    return Visit(source, checked, reader.digest)


def strays(source: Source) -> Strays:
    """The ledgers in the itinerary's folder that lost their own, where there are any."""
    if not any(source.folder.glob(f"*{SUFFIX}")):
        return ()
    from visitplan.cli import ledgers

    return ledgers.strays(source)


def shown(visit: Visit) -> tuple[tuple[Diagnostic, ...], Sources]:
    """What is said of a visit, its files named as the person would type them."""
    beside = visit.source.beside
    lines = {beside(file): text for file, text in visit.checked.sources.items()}
    return tuple(renamed(diagnostic, visit.source) for diagnostic in visit.checked.diagnostics), lines


def renamed(diagnostic: Diagnostic, source: Source) -> Diagnostic:
    """The finding with its files named from where the person stands."""
    related = tuple(place._replace(span=moved(place.span, source)) for place in diagnostic.related)
    return diagnostic._replace(span=moved(diagnostic.span, source), related=related)


def moved(span: Span, source: Source) -> Span:
    """The same place, the file named from where the person stands."""
    return span._replace(file=source.beside(span.file))


def all_shown(visits: Iterable[Visit]) -> tuple[tuple[Diagnostic, ...], Sources]:
    """What is said of several visits, one after the other."""
    said = [shown(visit) for visit in visits]
    lines = {file: text for _, sources in said for file, text in sources.items()}
    return tuple(diagnostic for diagnostics, _ in said for diagnostic in diagnostics), lines
