"""Defines Invoice, which counts how often it is pickled, for the app that imports it."""


class Invoice:
    pickled = 0

    def __init__(self, total):
        self.total = total

    def __getstate__(self):
        Invoice.pickled += 1
        return {"total": self.total}
