"""Visits of one run, and what they know of each other."""

from pathlib import Path

from commands_run import VISIT, Run


def test_another_visit_is_named_by_the_path_that_leads_to_it(folder: Path, visitplan: Run) -> None:
    """Two folders may each have a file of that name."""
    (folder / "other").mkdir()
    for place in ("itineraries", "other"):
        text = VISIT.replace("visit:\n", "visit:\n  id: twice\n", 1)
        (folder / place / "norrby.yaml").write_text(text, encoding="utf-8")
    done = visitplan("check", "itineraries", "other", "--format", "concise", "--select", "repeated-visit")
    assert done.stdout.splitlines()[:2] == [
        "itineraries/norrby.yaml:2:7: error[repeated-visit]: visit `twice` is also in other/norrby.yaml",
        "other/norrby.yaml:2:7: error[repeated-visit]: visit `twice` is also in itineraries/norrby.yaml",
    ]
