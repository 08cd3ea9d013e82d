"""Work that lasts until the visitor clicks again, and a log of it."""
from threading import Event

log = []
clicked_again = Event()


def work():
    log.append("begun")
    clicked_again.wait(10)
    log.append("done")
