"""The report of one line a finding."""

from report_findings import BOOKED, SOURCES, UNUSED

from visitplan.reports import REPORTS, plain


def test_a_finding_is_one_line_that_editors_can_follow() -> None:
    """`file:line:column: severity[rule]: message`, notes included, then the counts."""
    expected = """\
visit.yaml:4:31: error[person-double-booked]: Olena Kovalenko is still at “Екскурсія” until 10:40
sites.yaml:2:3: note[unused-definition]: site `hall` is in no session
1 error, 1 note
"""
    assert plain(REPORTS["concise"]([BOOKED, UNUSED], SOURCES, 40)) == expected
