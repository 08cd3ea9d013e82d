"""The witness `apptest`: what AppTest shows where another witness settles a claim."""

from __future__ import annotations

import contextlib
import datetime
import platform
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from streamlit.testing.v1.element_tree import Widget
from streamlit.testing.v1.errors import AppTestError

from proof.model.errors import Impossible, NeverSettles, SnippetLoops
from proof.model.snippets import Snippet
from proof.model.trace import Event, Run
from proof.playing.play import App, play
from proof.witnesses.browser import same_key
from proof.witnesses.session import Session

_PARSE = {
    "date_input": datetime.date.fromisoformat,
    "time_input": datetime.time.fromisoformat,
    "date_time_input": datetime.datetime.fromisoformat,
}
"""What AppTest takes as objects and a trace holds as text."""


@dataclass
class Process:
    """What sessions beside each other share, as those of one server do."""

    snippet: Snippet
    config: dict[str, Any]
    first: App | None = None


class ApptestWitness:
    """Opens sessions that AppTest simulates."""

    name = "apptest"

    def __init__(self) -> None:
        self._disk: tempfile.TemporaryDirectory | None = None

    def new_disk(self) -> None:
        """Give the apps from now on an empty temporary folder."""
        self.close()
        self._disk = tempfile.TemporaryDirectory(prefix="proof-apptest-")
        tempfile.tempdir = self._disk.name

    @contextlib.contextmanager
    def serve(self, snippet: Snippet, config: dict[str, Any]) -> Iterator[Process]:
        """Give a block a process in which nothing was played yet."""
        yield Process(snippet, config)

    def session(self, process: Process) -> ApptestSession:
        """Return a new session in that process."""
        return ApptestSession(process)

    def versions(self) -> dict[str, str]:
        """Return the versions that what it says depends on."""
        return {"streamlit": version("streamlit"), "python": platform.python_version()}

    def close(self) -> None:
        """Take the temporary folder away."""
        tempfile.tempdir = None
        if self._disk is not None:
            self._disk.cleanup()


class ApptestSession(Session):
    """One simulated session."""

    def __init__(self, process: Process) -> None:
        self._app = play(process.snippet.name, beside=process.first, config=process.config, start=False)
        process.first = process.first or self._app

    def open(self, query: dict[str, Any] | None = None, page: str = "") -> Run:
        """Run the app for the first time."""
        if page:
            raise Impossible("AppTest opens an app and none of its pages")
        for name, value in (query or {}).items():
            self._app.query_params[name] = value
        return self._run()

    def act(self, events: list[Event]) -> Run:
        """Do what the events say, and run once."""
        try:
            for event in events:
                self._do(event)
        except AppTestError as error:
            raise Impossible(f"AppTest refuses it: {error}") from None
        return self._run()

    def _run(self) -> Run:
        try:
            self._app.run()
        except SnippetLoops as error:
            raise NeverSettles(str(error)) from None
        except KeyError as error:  # AppTest asks each widget of the last page for its value, and a deleted key has none
            raise Impossible(f"AppTest runs no more after a key was deleted: {error.args[0]}") from None
        except ValueError as error:  # it looks each choice up among the options, and a kept one need not be there
            raise Impossible(f"AppTest runs no more where a choice is no option: {error}") from None
        return self._app.runs[-1]

    def _do(self, event: Event) -> None:
        match event.kind:
            case "rerun":
                pass
            case "wait":
                self._app.wait(event.value)
            case "click" | "submit" | "set":
                self._use(self._find(event), event)
            case _:
                raise Impossible(f"AppTest cannot do what takes a browser ({event.kind} {event.target})")

    def _use(self, widget: Widget, event: Event) -> None:
        if event.kind != "set":
            widget.click()
        elif not hasattr(widget, "set_value"):
            raise Impossible(f"AppTest has no way to set {event.widget}")
        elif event.files:
            widget.set_value([(name, text.encode(), media) for name, (media, text) in event.files.items()])
        else:
            parse, value = _PARSE.get(event.widget, lambda value: value), event.value
            widget.set_value([parse(item) for item in value] if isinstance(value, list) else parse(value))

    def _find(self, event: Event) -> Widget:
        """Return the widget that an event is about: by its key, else by its label."""
        widgets = [item for item in self._app._tree if isinstance(item, Widget)]
        found = [item for item in widgets if event.key is not None and item.key and same_key(item.key, event.key)]
        found = found or [item for item in widgets if event.key is None and item.label == event.target]
        if len(found) != 1:
            raise Impossible(f"AppTest shows {len(found)} widgets called {event.key or event.target!r}")
        return found[0]
