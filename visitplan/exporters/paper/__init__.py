"""What the typeset papers share: a view's lines as words with their languages, ready for the templates."""
