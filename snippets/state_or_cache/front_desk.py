"""Remembers who is logged in: for the whole process, which is the mistake."""

user = None
