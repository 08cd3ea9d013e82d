"""One dictionary for the whole server."""

TOTALS = {}
