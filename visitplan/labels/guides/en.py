"""English."""

from __future__ import annotations

from visitplan.labels.guides.guide import Guide, Program

GUIDE = Guide(
    language="en",
    title="Add the visit to your calendar",
    which="Which file",
    sessions="Every session, with time, place and details. Each takes up its time in your calendar.",
    days="One line a day; the sessions of the day stand in its text. Your time stays free.",
    one=(
        "Take one of the two.",
        (
            "Do sessions come to you as invitations by mail? Then answer those, and add calendar-days.ics alone if you "
            "like: with calendar.ics every session could stand there twice."
        ),
        "Do not share the calendar: it tells where the guests are, and when.",
    ),
    changes="When the plan changes",
    facts=(
        (
            "A file shows the plan as it was when the file was made. What you have added does not change by itself, "
            "and opening a newer file is no update: some programs keep the old session, others make a second one."
        ),
        (
            "So give the visit a calendar of its own, as shown below. When a newer version comes, delete that "
            "calendar and add the new file to a new one. Your other calendars are not touched."
        ),
        (
            "Two things do change: a session you got as an invitation, when you open the next mail about it; and a "
            "calendar that the coordinator shares with you, or whose web address you get to subscribe to (in Google "
            "Calendar that can take a day)."
        ),
        "The version stands at the foot of this page and in every session. The newest version is the one that holds.",
    ),
    how="How to do it",
    menus="Menus may be called something else in your version of the program.",
    newer="When a newer version comes",
    programs=(
        Program(
            "Google Calendar",
            (
                "Use a computer: the app on the phone shows what you have added, but is no good for adding a file.",
                "On calendar.google.com: the plus sign beside “Other calendars”, “Create new calendar”.",
                "“Settings”, “Import & export”: choose the file, choose the new calendar, “Import”.",
            ),
            "“Settings”, the name of the calendar, “Remove calendar”, “Delete”. Then add the new file the same way.",
        ),
        Program(
            "iPhone and iPad",
            (
                "In Calendar: “Calendars”, “Add Calendar”. Give it a name.",
                "Open the file from a mail in Apple's app Mail. If it came some other way, mail it to yourself.",
                "“Add All”, and choose the new calendar.",
            ),
            "“Calendars”, the information sign beside it, “Delete Calendar”. Then add the new file the same way.",
        ),
        Program(
            "Mac",
            (
                "In Calendar: “File”, “New Calendar”. Give it a name.",
                "“File”, “Import…”: choose the file, then the new calendar.",
            ),
            "Click it in the list with the Control key held down, “Delete”. Then add the new file the same way.",
        ),
        Program(
            "Outlook, classic (Windows)",
            ("“File”, “Open & Export”, “Open Calendar”: choose the file. It opens as a calendar of its own.",),
            "Right-click it in the list, “Delete Calendar”. Then open the new file the same way.",
        ),
        Program(
            "Outlook, new, and Outlook on the web",
            (
                "In the calendar: “Add calendar”, “Create blank calendar”. Give it a name.",
                "“Add calendar”, “Upload from file”: choose the file, then the new calendar, “Import”.",
            ),
            "The three dots beside it, “Delete” or “Remove”. Then add the new file the same way.",
        ),
        Program(
            "Thunderbird",
            (
                "Right-click in the list of calendars, “New Calendar…”, “On My Computer”. Give it a name.",
                (
                    "In the menu bar (the Alt key shows it) “Events and Tasks”, “Import…”: choose the file, then the "
                    "new calendar."
                ),
            ),
            "Right-click it in the list, “Delete Calendar…”. Then add the new file the same way. Into the old "
            "calendar nothing would come: Thunderbird skips what it has.",
        ),
        Program(
            "Nextcloud",
            (
                "In the calendar: “New calendar”. Give it a name.",
                "“Calendar settings” below on the left, “Import calendar”: choose the file, then the new calendar.",
            ),
            "Delete it in the list of calendars. Then add the new file the same way. Into the old calendar nothing "
            "would come: Nextcloud skips what it has.",
        ),
        Program(
            "Android",
            (
                "With Google Calendar: add the file on a computer, as above. The phone then shows it.",
                "With Nextcloud: add the file there. The app DAVx⁵ brings it to the phone.",
                "Without either: the app ICSx⁵, the plus sign, “Pick file”. It becomes a calendar of its own.",
            ),
            "Delete the calendar where you added it. Then add the new file the same way.",
        ),
        Program(
            "KDE (KOrganizer, Merkuro)",
            ("“File”, “Import”: choose the file, then a calendar.",),
            "Import the new file into the same calendar: here it does take the place of the old one.",
        ),
    ),
    old="Already in your own calendar?",
    removing=(
        "Delete the sessions of the visit one by one, then add the newest file in a calendar of its own.",
        "What was cancelled stays in a newer file and says so in its title. You may delete it.",
    ),
)
