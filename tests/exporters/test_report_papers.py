"""The report on paper and in Markdown: ready to become a news item."""

from datetime import date

import pytest
from after_visits import report_view
from paper_checks import body_of, complaints, missing, words_of
from visit_over import SECRETS, programme_over

from visitplan.exporters import report_md, report_pdf
from visitplan.exporters.report_page import lead_of


def test_the_whole_report() -> None:
    """Who visited whom, what came of it, what was seen by theme, wishes, follow-up, who made it possible."""
    assert (
        report_md.render(report_view()).decode()
        == """\
# Visit from Zoriane

**Zoriane visited Lindhaga, 20–22 October 2026.**

Guests: 2 · 1 person under 18 · Hosts: 21 · Interpreters: 1

## Outcomes

- They sign a letter.
- Left out: names a place that is not public
- The old mill is to be rebuilt.

## Themes

- **Waste**
  - Tour of the mill (The old mill, 20 October 2026)
- **Care**
- **Other**
  - Fair (22 October 2026)

## The wishes of the guests

- To see how waste is sorted – **met**
- To ride a tram
- Left out: names a place that is not public – **met**

## Follow-up

- Sign the letter
  - **Mats Lindroos · Due: 30 October 2026 · open, overdue**
- Send the pictures
  - Zoriane · Due: 30 October 2026 · done
- Meet again
  - open

## Partnership

- Partnership: Bridges
- Organisers: CEMR and AUC
- Funded by: The Institute

*5 November 2026, Draft – subject to change · Case no. KS 2026-9*
"""
    )


def test_before_the_embargo_ends_it_says_until_when_to_keep_it() -> None:
    """A week for the dates, no title, no site; the sentence on the mill is left out as well."""
    told = report_md.render(report_view(date(2026, 10, 23))).decode()
    assert (
        told.partition("## The wishes")[0]
        == """\
# Visit from Zoriane

**Do not publish before 1 November 2026**

**Zoriane visits Lindhaga, week 43, 2026.**

Guests: 2 · 1 person under 18 · Hosts: 21 · Interpreters: 1

## Outcomes

- They sign a letter.
- Left out: names a place that is not public
- Left out: names a place that is not public

## Themes

- **Waste**
- **Care**

"""
    )


@pytest.mark.parametrize(
    ("today", "language", "lead"),
    [
        (date(2026, 11, 5), "sv", "Zoriane besökte Lindhaga 20–22 oktober 2026."),
        (
            date(2026, 11, 5),
            "uk",
            "Візит відбувся: 20–22 жовтня 2026\u00a0р. Гості: Zoriane. Сторона, що приймає: Lindhaga.",
        ),
        (date(2026, 10, 21), "sv", "Zoriane besöker Lindhaga vecka 43, 2026."),
        (date(2026, 10, 26), "sv", "Zoriane besökte Lindhaga vecka 43, 2026."),
    ],
)
def test_the_lead_is_a_sentence_in_every_language(today: date, language: str, lead: str) -> None:
    """Ukrainian inflects names, so there they stand after a colon; while the visit lasts it is told as such."""
    assert lead_of(report_view(today, language=language), language) == lead


def test_a_visit_of_which_little_is_known_has_a_short_report() -> None:
    """No heading without something under it."""
    plain = programme_over(("interpreters: [olha], ", ""))
    view = report_view(date(2026, 10, 1), plain)
    told = report_md.render(view).decode()
    assert "## Themes" not in told
    assert "Interpreters" not in told
    assert complaints(report_pdf.render(view)) == []


@pytest.mark.parametrize("today", [date(2026, 11, 5), date(2026, 10, 23)])
def test_the_page_says_all_of_it_and_is_sound(today: date) -> None:
    """Every word of the view in a valid PDF/UA-1 and PDF/A-2a; the embargo in words."""
    view = report_view(today)
    data = report_pdf.render(view)
    assert (missing(words_of(view), data), complaints(data)) == ([], [])
    assert ("Donotpublishbefore1November2026" in body_of(data)) == (today < date(2026, 11, 1))


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_private_is_written(secret: str) -> None:
    """Neither in Markdown nor on paper."""
    for view in (report_view(), report_view(date(2026, 10, 23))):
        assert secret not in report_md.render(view).decode()
        assert secret not in body_of(report_pdf.render(view))
