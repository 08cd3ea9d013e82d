"""Knows the hour, for the app that imports it."""
from datetime import datetime


def hour():
    return datetime.now().hour


NOW = hour()
