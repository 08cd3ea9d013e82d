"""Holds a number of visits, for the app that imports this module."""

total = 0
