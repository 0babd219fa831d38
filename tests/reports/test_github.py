"""The report for GitHub Actions."""

from report_findings import BOOKED, LATE, SOURCES, UNUSED

from visitplan.diagnostics import Diagnostic, Severity, Span
from visitplan.reports import REPORTS, plain


def test_each_finding_is_one_command_of_its_level() -> None:
    """Fact, other places and hint stand in it, line breaks written as GitHub reads them."""
    assert plain(REPORTS["github"]([BOOKED, LATE, UNUSED], SOURCES, 80)) == (
        "::error file=visit.yaml,line=4,endLine=4,col=31,endColumn=52,title=visitplan%3A person-double-booked::"
        "Olena Kovalenko is still at “Екскурсія” until 10:40%0Avisit.yaml:3:36: “Екскурсія” ends here%0A"
        "start “Lunch” at 10:40%0Aor let her leave earlier\n"
        "::warning file=visit.yaml,line=3,endLine=3,col=36,endColumn=57,title=visitplan%3A outside-visit::"
        "is on 24 Nov\n"
        "::notice file=sites.yaml,line=2,endLine=2,col=3,endColumn=6,title=visitplan%3A unused-definition::"
        "site `hall` is in no session\n"
    )


def test_nothing_in_a_name_or_a_message_ends_the_command() -> None:
    """Colons, commas, percents and line breaks of others stay theirs."""
    wild = Diagnostic(
        "invalid-value", Severity.ERROR, "100%\n::warning::no\r", Span("a,b:c%\n.yaml", 1, 1, 1, 1), hint="a\x1b[2J"
    )
    assert plain(REPORTS["github"]([wild], {}, 80)) == (
        "::error file=a%2Cb%3Ac%25%0A.yaml,line=1,endLine=1,col=1,endColumn=1,title=visitplan%3A invalid-value::"
        "100%25�::warning::no�%0Aa�[2J\n"
    )


def test_a_place_of_several_lines_has_no_columns() -> None:
    """GitHub takes columns within one line alone."""
    long = Diagnostic("invalid-yaml", Severity.ERROR, "no end", Span("visit.yaml", 2, 5, 7, 1))
    said = "::error file=visit.yaml,line=2,endLine=7,title=visitplan%3A invalid-yaml::no end\n"
    assert plain(REPORTS["github"]([long], {}, 80)) == said


def test_no_findings_say_nothing() -> None:
    """There is nothing to annotate."""
    assert plain(REPORTS["github"]([], {}, 80)) == ""
