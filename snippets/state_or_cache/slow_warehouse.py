"""Loads the stock slowly: until a visitor opens the gate. Counts who asks, and how often it is loaded."""
from threading import Event

asked, loads = [], []
gate = Event()


def load_stock():
    loads.append("stock")
    gate.wait(5)
    return 40
