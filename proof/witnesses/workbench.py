"""The witnesses of this process: one host of servers and one browser, made when they are first asked for."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

from proof.witnesses.apptest import ApptestWitness
from proof.witnesses.browser import BrowserWitness
from proof.witnesses.hosting import Host
from proof.witnesses.server import ServerWitness
from proof.witnesses.session import Witness

_ON_SERVERS: dict[str, Callable[[Host], Witness]] = {"server": ServerWitness, "browser": BrowserWitness}


class Workbench:
    """Holds the witnesses; one that broke is made anew when it is next asked for."""

    def __init__(self, python: str = sys.executable) -> None:
        self._python = python
        self._host: Host | None = None
        self._witnesses: dict[str, Witness] = {}

    def witness(self, name: str) -> Witness:
        """Return the witness of that name. Raises a `WitnessError` where it cannot be called here."""
        if name not in self._witnesses:
            self._witnesses[name] = ApptestWitness() if name == "apptest" else _ON_SERVERS[name](self.host)
        return self._witnesses[name]

    @property
    def host(self) -> Host:
        """The process that the servers of all witnesses are forked from."""
        self._host = self._host or Host(self._python)
        return self._host

    def discard(self) -> None:
        """Stop everything; what is asked for next starts afresh."""
        for witness in self._witnesses.values():
            witness.close()
        self._witnesses.clear()
        if self._host is not None:
            self._host.close()
        self._host = None


_shared = Workbench()


@contextlib.contextmanager
def shared() -> Iterator[Workbench]:
    """Give the witnesses of this process to a block, and stop them at its end."""
    try:
        yield _shared
    finally:
        _shared.discard()


@contextlib.contextmanager
def on(python: str) -> Iterator[None]:
    """Let the servers inside this block be those of another environment, named by its Python."""
    global _shared
    before, _shared = _shared, Workbench(python)
    try:
        yield
    finally:
        _shared.discard()
        _shared = before


def current() -> Workbench:
    """Return the witnesses of this process; they are stopped when it ends."""
    return _shared
