"""The registrar's copy: paper, data and a list of contents, in whatever state the visit was released."""

import csv
import io
import json

import pytest
from after_visits import archive_view, unreleased_view
from paper_checks import body_of, complaints, missing, words_of
from visit_over import SECRETS

from visitplan.exporters import archive_pdf, contents_txt, record_json, schedule_csv, schedule_json
from visitplan.exporters.archive_page import planned_view
from visitplan.exporters.schedule_schema import schema
from visitplan.views.view import View


@pytest.mark.parametrize("view", [archive_view(), unreleased_view()], ids=["released", "unreleased"])
def test_the_copy_says_all_of_it_and_is_sound(view: View) -> None:
    """Every word in a valid PDF/UA-1 and PDF/A-2a."""
    data = archive_pdf.render(view)
    assert (missing(words_of(view), data), complaints(data)) == ([], [])


def test_the_copy_tells_what_was_planned_and_what_changed() -> None:
    """The plan by its edition, the moved talk with both its times, the first edition by the number of its sessions."""
    text = body_of(archive_pdf.render(archive_view()))
    assert "Asplanned:version2,12October2026" in text
    assert "Newtime:Wednesday21October,11:00–12:00(was10:00–11:00)" in text
    assert "6sessions" in text


def test_without_a_release_the_copy_says_so() -> None:
    """There is nothing to compare with, and no files of a plan are listed."""
    text = body_of(archive_pdf.render(unreleased_view()))
    assert "Noversionwasreleased:thereisnoplantocomparewith" in text
    assert "planned/" not in contents_txt.render(unreleased_view()).decode()


def test_the_list_of_contents() -> None:
    """What the folder is of, what it leaves out, what each file holds."""
    view = archive_view()
    first, second = (issue.code for issue in view.history)
    assert first != second
    assert (
        contents_txt.render(view).decode()
        == """\
Archive copy
Visit from Zoriane

Case no.: KS 2026-9
Host: Lindhaga, The North, Sweden
Guest: Zoriane, Ukraine
Dates: 20–22 October 2026
Visit coordination: Helena Ekdal, coordinator
Version: Version 2, 5 November 2026
Code: K7F3QX
In numbers: Guests: 2 · 1 person under 18 · Hosts: 21 · Interpreters: 1
Partnership: Bridges
Organisers: CEMR and AUC
Funded by: The Institute

Without phone numbers, addresses of people, dietary requirements, names of children, internal notes and the place \
where the guests slept.

Contents

archive.pdf             Archive copy (PDF/A-2a, PDF/UA-1)
held/schedule.json      As held (JSON, UTF-8)
held/schedule.csv       As held (CSV, UTF-8)
planned/schedule.json   As planned: version 2, 12 October 2026 (JSON, UTF-8)
planned/schedule.csv    As planned: version 2, 12 October 2026 (CSV, UTF-8)
record.json             Participants, Versions and what changed, Outcomes, Follow-up (JSON, UTF-8)
manifest.json           SHA-256
"""
    )


def test_the_record_is_data() -> None:
    """Who took part as what, each edition with its changes, what follows."""
    told = json.loads(record_json.render(archive_view()))
    assert [(person["id"], person["role"], person["count"]) for person in told["participants"]] == [
        ("olena", "delegate", 1),
        ("helena", "host", 1),
        ("mats", "host", 1),
        ("choir", "host", 20),
        ("olha", "interpreter", 1),
    ]
    assert told["planned_edition"] == 2
    assert [(edition["number"], len(edition["changes"])) for edition in told["editions"]] == [(1, 6), (2, 1)]
    (talk,) = told["editions"][1]["changes"]
    assert talk == {
        "session": "talk",
        "kinds": ["moved"],
        "said": ["New time: Wednesday 21 October, 11:00–12:00 (was 10:00–11:00)"],
        "before": {
            "title": {"en": "Talk"},
            "start": "2026-10-21T10:00:00+02:00",
            "end": "2026-10-21T11:00:00+02:00",
            "status": "confirmed",
            "place": {"en": "The old mill"},
            "from": None,
            "to": None,
            "hosts": ["mats"],
            "interpreters": [],
        },
        "after": talk["before"] | {"start": "2026-10-21T11:00:00+02:00", "end": "2026-10-21T12:00:00+02:00"},
    }
    assert told["editions"][0]["changes"][0]["before"] is None
    assert [(each["owner"], each["due"], each["overdue"]) for each in told["followups"]] == [
        ({"en": "Mats Lindroos"}, "2026-10-30", True),
        ({"en": "Zoriane"}, "2026-10-30", False),
        (None, None, False),
    ]
    assert json.loads(record_json.render(unreleased_view()))["planned_edition"] is None


def test_the_schedules_are_those_every_program_knows() -> None:
    """As held and as planned by the published schema; the plan carries the edition it was released in."""
    from jsonschema import Draft202012Validator

    view = archive_view()
    held, planned = (json.loads(schedule_json.render(each)) for each in (view, planned_view(view)))
    for told in (held, planned):
        Draft202012Validator(schema()).validate(told)
    assert (planned["edition"]["number"], planned["edition"]["moment"]) == (2, "2026-10-12T08:00:00+00:00")
    rows = list(csv.DictReader(io.StringIO(schedule_csv.render(planned_view(view)).decode("utf-8-sig"))))
    assert [(row["id"], row["start"]) for row in rows if row["id"] == "talk"] == [("talk", "11:00")]


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_private_is_written(secret: str) -> None:
    """In no file of the copy."""
    view = archive_view()
    assert secret not in body_of(archive_pdf.render(view))
    for exporter in (contents_txt, record_json, schedule_csv, schedule_json):
        for each in (view, planned_view(view)):
            assert secret not in exporter.render(each).decode()
