"""A small load balancer on this machine: several servers of one app behind one address.

Each request goes to the server after the one that has the newest WebSocket, the first ones to the first server. So what
a page asks for over HTTP goes to another server than its messages, and each new connection comes to another server than
the last. That is the worst that balancers do which take the servers in turn, and it happens every time, however many
requests a page makes: how often it happens behind a real one, no proof says.

With `sticky`, a browser stays at the server that answered its first request, by a cookie as balancers set it. It is
open to scripts, so that an app can lose it.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import threading
from collections.abc import Callable, Iterator
from http.client import HTTPMessage
from io import BufferedIOBase
from typing import Any

from proof.model.errors import ServerDied
from proof.model.snippets import Snippet
from proof.witnesses.hosting import Host, Server, free_port

_COOKIE = "served_by"


class Replicas:
    """Several servers of one snippet, which are visited as if they were one."""

    def __init__(self, url: str, servers: list[Server]) -> None:
        self.url = url
        self.snippet = servers[0].snippet
        self._servers = servers

    def skip(self, seconds: float) -> None:
        """Move the clock that the caches read forward, on all servers."""
        for server in self._servers:
            server.skip(seconds)

    def restart(self) -> None:
        """Stop all servers and start them again."""
        for server in self._servers:
            server.restart()

    def died(self, why: object) -> ServerDied:
        """Return the error that says a server is gone."""
        return self._servers[0].died(why)


@contextlib.contextmanager
def serve(host: Host, snippet: Snippet, config: dict[str, Any], *, servers: int, sticky: bool) -> Iterator[Replicas]:
    """Run so many servers of a snippet on one disk, behind a balancer at the host's own port, inside a block."""
    with contextlib.ExitStack() as running:
        ports = [free_port() for _ in range(servers)]
        started = [running.enter_context(host.serve(snippet, {**config, "server.port": port})) for port in ports]
        running.enter_context(Balancer(host.port, ports, sticky=sticky))
        yield Replicas(f"http://127.0.0.1:{host.port}/", started)


class Balancer:
    """Listens at a port of 127.0.0.1, inside a block, and passes on to servers at others."""

    def __init__(self, port: int, ports: list[int], *, sticky: bool) -> None:
        self._ports, self._sticky = ports, sticky
        self._newest = -1
        """The place of the server that has the newest WebSocket."""
        self._choosing = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", port))
        _in_background(self._listen)

    def __enter__(self) -> Balancer:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # `close` alone does not end `accept` on Linux
        self._listening.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                _in_background(self._pass_on, self._listening.accept()[0])

    def _pass_on(self, browser: socket.socket) -> None:
        """Pass on one request and its answer, or one WebSocket."""
        with contextlib.suppress(OSError), browser, browser.makefile("rb") as asking:
            line, asked = asking.readline(), http.client.parse_headers(asking)
            if not line:  # somebody looked whether anybody listens here
                return
            kept = self._kept(asked)
            place = self._choose(asked, kept)
            if not _is_websocket(asked):  # the browser's next request may be another server's
                del asked["Connection"]
                asked["Connection"] = "close"
            with socket.create_connection(("127.0.0.1", self._ports[place])) as server:
                server.sendall(_written(line, asked))
                _in_background(_pump, asking, server)
                self._answer(server, browser, place if self._sticky and kept is None else None)

    def _kept(self, asked: HTTPMessage) -> int | None:
        """Return the place of the server that a browser is kept at, if it is."""
        found = re.search(rf"{_COOKIE}=(\d+)", asked.get("Cookie", "")) if self._sticky else None
        return int(found[1]) if found else None

    def _choose(self, asked: HTTPMessage, kept: int | None) -> int:
        """Return the place of the server that a request goes to."""
        with self._choosing:
            place = (self._newest + 1) % len(self._ports) if kept is None else kept
            if _is_websocket(asked):
                self._newest = place
        return place

    def _answer(self, server: socket.socket, browser: socket.socket, keep: int | None) -> None:
        with server.makefile("rb") as answering:
            line, said = answering.readline(), http.client.parse_headers(answering)
            if keep is not None:
                said["Set-Cookie"] = f"{_COOKIE}={keep}; Path=/"
            browser.sendall(_written(line, said))
            _pump(answering, browser)


def _in_background(act: Callable[..., None], *given: Any) -> None:
    threading.Thread(target=act, args=given, name="balancer", daemon=True).start()


def _is_websocket(asked: HTTPMessage) -> bool:
    return asked.get("Upgrade", "").lower() == "websocket"


def _written(line: bytes, headers: HTTPMessage) -> bytes:
    return line + "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode("latin-1") + b"\r\n"


def _pump(source: BufferedIOBase, target: socket.socket) -> None:
    """Pass on what comes until it ends, and say so."""
    with contextlib.suppress(OSError, ValueError):  # one of the two has gone
        while data := source.read1(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
