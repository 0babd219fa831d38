"""Papers that are no part of a build, and the manifest that lists them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from visitplan.exporters import render_of
from visitplan.exporters.archive_page import PLANNED, planned_view
from visitplan.packs.closing import MANIFEST, Origin, listed, manifest_of
from visitplan.packs.packs import Order, Paper, orders_of

if TYPE_CHECKING:
    from visitplan.editions import Edition
    from visitplan.programme import Programme
    from visitplan.views.audience import Audience
    from visitplan.views.view import Options


def papers_apart(audience: Audience, programme: Programme, edition: Edition, options: Options) -> tuple[Paper, ...]:
    """The papers of an audience, side by side in one folder; those of a plan only where one was released."""
    return tuple(
        Paper(order.path.removeprefix(f"{recipient}/"), recipient, render_of(order.paper)(order.view))
        for recipient, view in audience.views(programme, edition, options)
        for order in map(of_plan, orders_of(audience, recipient, view))
        if view.planned_edition or not order.paper.startswith(PLANNED)
    )


def of_plan(order: Order) -> Order:
    """The order, with the visit as it was planned where that is what the paper tells."""
    return replace(order, view=planned_view(order.view)) if order.paper.startswith(PLANNED) else order


def with_manifest(papers: Iterable[Paper], programme: Programme, edition: Edition, origin: Origin) -> tuple[Paper, ...]:
    """The papers and their manifest."""
    every = tuple(papers)
    files = sorted(map(listed, every), key=lambda file: file.path)
    return (*every, Paper(MANIFEST, origin.kind, manifest_of(programme, edition, files, origin)))
