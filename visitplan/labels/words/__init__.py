"""The printed words: one file a language, each with the same keys. Add a language by its file and `LANGUAGES`.

Every file has the same head: `NAME` (the language in itself), `LOCALE` (for CLDR) and `REGION` (for hyphenation).
A name is never put into a sentence, for languages inflect it: print "label: value". Plurals have the forms CLDR asks.
"""

LANGUAGES = ("en", "sv", "uk")
"""The languages with words of their own; any other prints English words with its own weekdays and dates."""
