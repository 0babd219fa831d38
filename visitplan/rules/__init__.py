"""Rules: what can be wrong with a programme. One file a rule; `CHECKS` lists them, `check` runs them."""

from __future__ import annotations

from visitplan.diagnostics import Finding, Related, Route, Rule
from visitplan.programme import Programme
from visitplan.rules.acceptances import Found, in_file, not_accepted
from visitplan.rules.children import child_identifiable, no_leader, too_few_adults
from visitplan.rules.completeness import (
    acceptance_stale,
    followup_adrift,
    no_outcomes,
    not_placed,
    open_ends_in_final,
    removed_after_release,
)
from visitplan.rules.food import headcount_mismatch, no_meal
from visitplan.rules.languages import (
    interpreter_overworked,
    interpreter_uncounted,
    interpreting_takes_double,
    no_common_language,
    russian_assumed,
    untranslated,
)
from visitplan.rules.people import (
    absent_delegate,
    booked_elsewhere,
    host_unreachable,
    idle_delegate,
    latin_mismatch,
    mixed_script,
    no_equal_at_welcome,
    no_head,
    rank_tied,
    withdrawn_listed,
)
from visitplan.rules.privacy import (
    embargo_broken,
    embargo_too_early,
    health_in_text,
    no_case_number,
    photo_forbidden,
    purge_due,
)
from visitplan.rules.protocol import (
    funder_unnamed,
    no_closing,
    no_on_call,
    no_purpose,
    no_welcome,
    one_way_learning,
    parties_missing,
    wish_unmet,
)
from visitplan.rules.references import repeated_visit, unknown_reference, unused_definition
from visitplan.rules.rule import Around, Check, polish
from visitplan.rules.sites import (
    clothing_unannounced,
    no_address,
    no_plan_b,
    no_responsible,
    notice_too_short,
    over_capacity,
    site_closed,
    site_double_booked,
    step_free_missing,
    unconfirmed_late,
)
from visitplan.rules.time import (
    ambiguous_time,
    clock_change,
    day_overloaded,
    ends_before_start,
    memorial_day,
    no_rest_after_journey,
    nonexistent_time,
    outdoors_in_dark,
    outside_visit,
    person_double_booked,
    public_holiday,
    remote_out_of_hours,
    siren_test,
    weekday_mismatch,
)
from visitplan.rules.travel import (
    connection_too_short,
    leg_out_of_order,
    luggage_unplanned,
    no_bed,
    nobody_meets,
    payer_unknown,
    too_few_seats,
    transfer_impossible,
    transfer_too_tight,
    walk_too_long,
)

__all__ = ["CHECKS", "RULES", "Around", "check"]

CHECKS: tuple[Check, ...] = (
    unknown_reference,
    repeated_visit,
    unused_definition,
    ends_before_start,
    nonexistent_time,
    ambiguous_time,
    outside_visit,
    person_double_booked,
    day_overloaded,
    no_rest_after_journey,
    public_holiday,
    weekday_mismatch,
    outdoors_in_dark,
    clock_change,
    siren_test,
    memorial_day,
    remote_out_of_hours,
    leg_out_of_order,
    transfer_impossible,
    transfer_too_tight,
    connection_too_short,
    too_few_seats,
    nobody_meets,
    no_bed,
    luggage_unplanned,
    walk_too_long,
    payer_unknown,
    no_head,
    absent_delegate,
    no_common_language,
    russian_assumed,
    untranslated,
    over_capacity,
    site_double_booked,
    site_closed,
    too_few_adults,
    no_leader,
    rank_tied,
    withdrawn_listed,
    idle_delegate,
    no_equal_at_welcome,
    latin_mismatch,
    mixed_script,
    host_unreachable,
    no_responsible,
    wish_unmet,
    no_purpose,
    no_on_call,
    no_welcome,
    no_closing,
    one_way_learning,
    funder_unnamed,
    parties_missing,
    booked_elsewhere,
    embargo_broken,
    health_in_text,
    photo_forbidden,
    embargo_too_early,
    no_case_number,
    purge_due,
    child_identifiable,
    interpreter_overworked,
    interpreting_takes_double,
    interpreter_uncounted,
    no_meal,
    headcount_mismatch,
    step_free_missing,
    unconfirmed_late,
    clothing_unannounced,
    notice_too_short,
    no_address,
    no_plan_b,
    not_placed,
    open_ends_in_final,
    no_outcomes,
    followup_adrift,
    removed_after_release,
    acceptance_stale,  # the last: it looks at what the others found
)
RULES: tuple[Rule, ...] = tuple(check.RULE for check in CHECKS)


def check(programme: Programme, around: Around) -> tuple[Found, ...]:
    """Everything wrong with a programme but for what is accepted, each with its severity and its place in the file."""
    found: list[Found] = []
    for each in CHECKS:
        known = around._replace(found=tuple(found), rules=RULES)
        found.extend((each.RULE, finding) for finding in each.find(programme, known))
    told: dict[tuple[str, Route, str], Found] = {}
    for rule, finding in not_accepted(found, programme, around):
        # The same words at the same place are one finding: a series is written once, however often it takes place.
        told.setdefault((rule.name, in_file(finding.route), finding.message), (rule, finding))
    return tuple((rule, reported(finding, rule, programme)) for rule, finding in told.values())


def reported(finding: Finding, rule: Rule, programme: Programme) -> Finding:
    """The finding with the severity it has in this programme, and routes that lead into the file."""
    return finding._replace(
        route=in_file(finding.route),
        related=tuple(Related(in_file(place.route), place.message) for place in finding.related),
        severity=finding.severity or (polish(programme) if rule.polish else rule.severity),
    )
