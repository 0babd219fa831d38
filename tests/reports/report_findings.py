"""Findings the tests of all reports show."""

from visitplan.diagnostics import Diagnostic, Place, Severity, Span

LINES = (
    "visit: {title: Visit}",
    "sessions:",
    '  tour: {title: "Екскурсія", when: 2026-11-24 09:00-10:40}',
    "  lunch: {title: Lunch, when: 2026-11-24 10:30-11:30}",
)
SOURCES = {"visit.yaml": LINES}
BOOKED = Diagnostic(
    rule="person-double-booked",
    severity=Severity.ERROR,
    message="Olena Kovalenko is still at “Екскурсія” until 10:40",
    span=Span("visit.yaml", 4, 31, 4, 53),
    hint="start “Lunch” at 10:40\nor let her leave earlier",
    related=(Place("“Екскурсія” ends here", Span("visit.yaml", 3, 36, 3, 58)),),
)
LATE = Diagnostic("outside-visit", Severity.WARNING, "is on 24 Nov", Span("visit.yaml", 3, 36, 3, 58))
UNUSED = Diagnostic("unused-definition", Severity.NOTE, "site `hall` is in no session", Span("sites.yaml", 2, 3, 2, 7))
UNUSED_TOO = Diagnostic(
    "unused-definition", Severity.NOTE, "site `pool` is in no session", Span("sites.yaml", 3, 3, 3, 7)
)
