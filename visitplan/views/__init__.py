"""Views: who may see what. One file an audience, the only places that decide it. Add one by its file and its line here.

Beside them: `audience` and `view` (an audience, its lines), `words` and `agenda` (how lines are said and laid out),
`lines`, `counts`, `shelter`, `margins`, `opening` (what lines are built with), `guests` and `hosting` (what audiences
of one side have in common).
"""

from visitplan.views.audience import Audience
from visitplan.views.badges import AUDIENCE as BADGES
from visitplan.views.coordinator import AUDIENCE as COORDINATOR
from visitplan.views.delegate import AUDIENCE as DELEGATE
from visitplan.views.delegation import AUDIENCE as DELEGATION
from visitplan.views.doors import AUDIENCE as DOORS
from visitplan.views.host import AUDIENCE as HOST
from visitplan.views.interpreter import AUDIENCE as INTERPRETER
from visitplan.views.kitchen import AUDIENCE as KITCHEN
from visitplan.views.public import AUDIENCE as PUBLIC
from visitplan.views.report import AUDIENCE as REPORT
from visitplan.views.site import AUDIENCE as SITE

VIEWS: tuple[Audience, ...] = (
    COORDINATOR,
    DELEGATION,
    DELEGATE,
    SITE,
    KITCHEN,
    HOST,
    INTERPRETER,
    BADGES,
    DOORS,
    PUBLIC,
)
"""Every audience, in the order packs are written."""

ASKED: tuple[Audience, ...] = (REPORT,)
"""Audiences whose papers are no part of a build: made when they are asked for."""
