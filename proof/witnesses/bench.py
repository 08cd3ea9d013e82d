"""The witnesses of this process: one host of servers and one browser, made when they are first asked for."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from proof.witnesses.apptest import ApptestWitness
from proof.witnesses.browser import BrowserWitness
from proof.witnesses.server import ServerWitness
from proof.witnesses.servers import Host
from proof.witnesses.session import Witness

_ON_SERVERS = {"server": ServerWitness, "browser": BrowserWitness}


class Bench:
    """Holds the witnesses; one that broke is made anew when it is next asked for."""

    def __init__(self) -> None:
        self._host: Host | None = None
        self._witnesses: dict[str, Witness] = {}

    def witness(self, name: str) -> Witness:
        """Return the witness of that name. Raises a `WitnessError` where it cannot be called here."""
        if name not in self._witnesses:
            self._witnesses[name] = ApptestWitness() if name == "apptest" else _ON_SERVERS[name](self._servers())
        return self._witnesses[name]

    def _servers(self) -> Host:
        self._host = self._host or Host()
        return self._host

    def discard(self) -> None:
        """Stop everything; what is asked for next starts afresh."""
        for witness in self._witnesses.values():
            witness.close()
        self._witnesses.clear()
        if self._host is not None:
            self._host.close()
        self._host = None


_shared = Bench()


@contextlib.contextmanager
def shared() -> Iterator[Bench]:
    """Give the witnesses of this process to a block, and stop them at its end."""
    try:
        yield _shared
    finally:
        _shared.discard()


def current() -> Bench:
    """Return the witnesses of this process; they are stopped when it ends."""
    return _shared
