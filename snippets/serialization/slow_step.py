"""A slow step of a run: it lasts until another visitor ends it, and a moment longer."""
import time
from threading import Event

begun, over = Event(), Event()


def wait():
    begun.set()
    over.wait(3)
    time.sleep(0.3)
