"""A kind of recipient: what each audience's file ends with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme
    from visitplan.views.view import Options, View


@dataclass(frozen=True, slots=True)
class Audience:
    """A kind of recipient: its packs as (folder, view) pairs and the papers each pack gets, by file name.

    `{language}` in a paper's name stands for each visit language in turn. `{guests}` for those guests read.
    A calendar is left out where a view has no sessions, a change slip where it has no news.
    """

    name: str
    views: Callable[[Programme, Edition, Options], Iterator[tuple[str, View]]]
    papers: tuple[str, ...]
