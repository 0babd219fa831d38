"""How to add a calendar, program by program: one file a language, each with the same programs in the same order.

What it says of a program stands in its manual. Menus are named as they read in that language.
"""

from visitplan.labels.guides.guide import Guide, Program, guide

__all__ = ["Guide", "Program", "guide"]
