"""What every iCalendar file of ours is made of: zones, plain words, sessions as VEVENT."""
