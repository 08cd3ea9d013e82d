"""Loads the stock slowly, until a visitor opens the gate. Counts how often it is loaded."""
from threading import Event

asked, loads = [], []
two_asked, gate = Event(), Event()


def ask():
    asked.append("asked")
    if len(asked) == 2:
        two_asked.set()


def load_stock():
    loads.append("loaded")
    gate.wait(3)
    return 40
