"""A dictionary that outlives every run and every session."""

shelf = {}
