"""Labels: the printed words of a language, its weekdays, dates, plurals and lists."""

from visitplan.labels.labels import LANGUAGES, Labels, labels

__all__ = ["LANGUAGES", "Labels", "labels"]
