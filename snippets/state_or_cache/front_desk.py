"""Remembers who is logged in."""

user = None
