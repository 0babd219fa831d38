"""Draw the pictures of README from the samples: `python itineraries/pictures/draw.py`."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from visitplan import pipeline, reports
from visitplan.editions import edition_of
from visitplan.exporters.paper.programme import programme
from visitplan.exporters.typesetting import pictures
from visitplan.pipeline import Checked
from visitplan.rules import Around
from visitplan.views import VIEWS
from visitplan.views.view import Options

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "tyreso-bilohorodka-2023.yaml"
MOMENT = datetime(2023, 11, 20, 9, tzinfo=UTC)
TODAY = date(2023, 11, 20)
PPI = 84
WIDTH = 100
MONOSPACED = 'ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace'


def main() -> None:
    """Write both pictures beside this file."""
    (HERE / "programme.png").write_bytes(programme_page())
    (HERE / "findings.svg").write_text(findings(), encoding="utf-8")


def programme_page() -> bytes:
    """The first day page of the delegation's programme in two languages."""
    checked = loaded(SAMPLE)
    if checked.programme is None:
        raise SystemExit("the sample cannot be read")
    edition = edition_of(checked.programme, None, MOMENT)
    delegation = next(audience for audience in VIEWS if audience.name == "delegation")
    _, view = next(iter(delegation.views(checked.programme, edition, Options())))
    return pictures("programme", programme(view), PPI)[1]


def findings() -> str:
    """What `visitplan check` says of a hasty plan, as in a terminal."""
    checked = loaded(HERE / "hasty.yaml")
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    said = Text("$ visitplan check hasty.yaml\n")
    for fragment in reports.full(checked.diagnostics, checked.sources, WIDTH):
        said.append(fragment.text, fragment.style)
    console.print(said, end="")
    form = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    form = form.replace("Fira Code, monospace", MONOSPACED)  # Rich's own form asks a font of the network
    return console.export_svg(title="visitplan check", code_format=form, unique_id="findings")


def loaded(path: Path) -> Checked:
    """The itinerary after every rule has looked at it."""
    return pipeline.load(path.name, beside(path), Around(TODAY))


def beside(path: Path) -> Callable[[str], bytes | None]:
    """What stands in the files beside this one."""
    return lambda name: (path.parent / name).read_bytes() if (path.parent / name).is_file() else None


if __name__ == "__main__":
    main()
