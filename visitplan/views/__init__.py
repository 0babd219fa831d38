"""Views: who may see what. One file an audience, the only places that decide it. Add one by its file and its line here.

Beside them: `audience`, `view`, `line` (an audience, its view, what that is made of), `words`, `agenda` (how lines are
said and laid out), `lines`, `counts`, `shelter`, `margins`, `opening`, `news` (what lines are built with), `inviting`,
`handing` (mails and the packs they lie in), `guests`, `hosting`, `asking` (what audiences of one side have in common),
`aftermath`, `openness` (what papers that anyone may read are made with).
"""

from visitplan.views.archive import AUDIENCE as ARCHIVE
from visitplan.views.attendance import AUDIENCE as ATTENDANCE
from visitplan.views.audience import Audience
from visitplan.views.badges import AUDIENCE as BADGES
from visitplan.views.coordinator import AUDIENCE as COORDINATOR
from visitplan.views.delegate import AUDIENCE as DELEGATE
from visitplan.views.delegation import AUDIENCE as DELEGATION
from visitplan.views.doors import AUDIENCE as DOORS
from visitplan.views.driver import AUDIENCE as DRIVER
from visitplan.views.evaluation_guests import AUDIENCE as EVALUATION_GUESTS
from visitplan.views.evaluation_hosts import AUDIENCE as EVALUATION_HOSTS
from visitplan.views.host import AUDIENCE as HOST
from visitplan.views.interpreter import AUDIENCE as INTERPRETER
from visitplan.views.kitchen import AUDIENCE as KITCHEN
from visitplan.views.leader import AUDIENCE as LEADER
from visitplan.views.public import AUDIENCE as PUBLIC
from visitplan.views.report import AUDIENCE as REPORT
from visitplan.views.site import AUDIENCE as SITE

VIEWS: tuple[Audience, ...] = (
    COORDINATOR,
    ATTENDANCE,
    DELEGATION,
    DELEGATE,
    LEADER,
    SITE,
    KITCHEN,
    HOST,
    INTERPRETER,
    DRIVER,
    BADGES,
    DOORS,
    EVALUATION_GUESTS,
    EVALUATION_HOSTS,
    PUBLIC,
)
"""Every audience, in the order packs are written."""

ASKED: tuple[Audience, ...] = (REPORT, ARCHIVE)
"""Audiences whose papers are no part of a build: made when they are asked for."""
