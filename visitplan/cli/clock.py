"""The only place that reads the clock: the moment of this run and its date."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime

from visitplan.cli.errors import CommandError


def moment(environment: Mapping[str, str] = os.environ) -> datetime:
    """Now in UTC, whole seconds; `SOURCE_DATE_EPOCH` instead (https://reproducible-builds.org/specs/source-date-epoch)."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251 -- here it is read
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise CommandError(f"SOURCE_DATE_EPOCH is `{epoch}`: write whole seconds since 1970, or unset it") from error


def today(typed: str, environment: Mapping[str, str] = os.environ) -> date:
    """The date typed with `--today`; else that of the moment, on the wall here unless it was given."""
    if typed:
        try:
            return date.fromisoformat(typed)
        except ValueError as error:
            raise CommandError(f"--today is `{typed}`: write a date like 2026-11-24") from error
    now = moment(environment)
    return now.date() if environment.get("SOURCE_DATE_EPOCH") else now.astimezone().date()
