"""A slow step of a run: it lasts until another visitor ends it."""
from threading import Event

begun, over = Event(), Event()


def wait():
    begun.set()
    over.wait(5)
