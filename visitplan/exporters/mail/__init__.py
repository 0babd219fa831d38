"""What a mail of ours says, as words and as a page."""
