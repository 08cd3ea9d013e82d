"""What every witness offers: a session with an app, which acts and sees the page."""

from __future__ import annotations

import contextlib
import re
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Protocol

from proof.model.snippets import Snippet
from proof.model.trace import Event, Run


class Session(ABC):
    """One visitor of a running app."""

    @abstractmethod
    def open(self, query: dict[str, Any] | None = None, page: str = "") -> Run:
        """Open the app, or one of its pages, with query parameters in its address, and return the first run."""

    @abstractmethod
    def act(self, events: list[Event]) -> Run:
        """Do what the events say, all in one run, and return that run.

        Raises `Impossible` where a visitor of a real app cannot do it, and `NeverSettles` for a run without end.
        """

    def close(self) -> None:  # noqa: B027 - most have nothing to leave
        """Leave the app. A server is stopped by whoever started it."""


class Player(Protocol):
    """A way to run snippets: all that a replay needs."""

    name: str
    """`apptest`, `server` or `browser`."""

    def new_disk(self) -> None:
        """Give the servers from now on an empty disk; those of one replay share one."""

    def serve(self, snippet: Snippet, config: dict[str, Any]) -> contextlib.AbstractContextManager[Any]:
        """Run a fresh server of `snippet` inside a block."""

    def session(self, server: Any) -> Session:
        """Return a new session with that server."""


class Witness(Player, Protocol):
    """A way to run snippets whose word is recorded."""

    def versions(self) -> dict[str, str]:
        """Return the versions that what it says depends on."""

    def close(self) -> None:
        """Stop what belongs to this witness alone."""


def first_run(query: dict[str, Any] | None, page: str) -> list[Event]:
    """Return the events of a first run, with the page and the query parameters of its address."""
    address = [Event("page", page)] if page else []
    return [Event("first run"), *address, *([Event("query", value=query)] if query else [])]


def url_path(file: str) -> str:
    """Return the path in the address that Streamlit gives to a page's file, where the app names no other."""
    return re.sub(r"^\d+[_ -]*", "", Path(file).stem).replace(" ", "_")


def run_of(events: list[Event], page: list[Any]) -> Run:
    """Return the run that `events` set off and that ended with `page`: all that is seen from outside."""
    run = Run(order=0, events=events, page=page, state_before={}, state_after={})
    run.exceptions = [
        {"type": node.detail.get("type", ""), "message": node.value} for node in run.nodes() if node.kind == "exception"
    ]
    return run
