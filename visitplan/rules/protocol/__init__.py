"""Rules on courtesy: what guests asked for, who greets them, who is named."""
