"""Defines Report, whose pickle leaves the log out, for the app that imports it."""
import io


class Report:
    def __init__(self, title):
        self.title = title
        self.log = io.StringIO("opened")

    def __getstate__(self):
        return {"title": self.title}
