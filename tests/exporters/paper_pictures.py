"""Pages as pictures, kept beside the tests and compared with a small tolerance."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from visitplan.exporters.typesetting import pictures

PAGES = Path(__file__).parent / "pages"
PPI = 50
TOLERANCE = 0.4
"""Mean difference of a page's grey values (0…255): far less than a moved line, more than a changed edge."""


def changed(name: str, paper: tuple[str, dict[str, object]], *, renew: bool) -> list[str]:
    """The pages that look otherwise than they were kept, or are fewer or more; kept anew first where asked for."""
    drawn = pictures(*paper, PPI)
    if renew:
        keep(name, drawn)
    kept = sorted(PAGES.glob(f"{name}-[0-9]*.png"))
    assert drawn
    if len(drawn) != len(kept):
        return [f"{len(drawn)} pages, {len(kept)} kept"]
    pairs = zip(drawn, kept, strict=True)
    return [file.name for page, file in pairs if difference(page, file.read_bytes()) >= TOLERANCE]


def keep(name: str, drawn: tuple[bytes, ...]) -> None:
    """Write the pages in place of the kept ones, in few colours."""
    PAGES.mkdir(exist_ok=True)
    for file in PAGES.glob(f"{name}-[0-9]*.png"):
        file.unlink()
    for number, page in enumerate(drawn, 1):
        Image.open(BytesIO(page)).convert("L").save(PAGES / f"{name}-{number:02}.png", optimize=True)


def difference(page: bytes, kept: bytes) -> float:
    """The mean difference of grey values; everything where the sizes differ."""
    first, second = (Image.open(BytesIO(data)).convert("L") for data in (page, kept))
    if first.size != second.size:
        return 255.0
    return ImageStat.Stat(ImageChops.difference(first, second)).mean[0]
