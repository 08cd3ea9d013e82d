"""Several servers behind one address: which server gets what, and that all arrives."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse

import pytest

from proof import visit
from proof.model.errors import Impossible
from proof.witnesses.balancer import Balancer
from proof.witnesses.hosting import free_port


@contextlib.contextmanager
def _server(name: bytes) -> Iterator[int]:
    """Answer each request with a name, and send back in capitals what comes through a WebSocket."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_listen, args=(listening, name), daemon=True).start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)


def _listen(listening: socket.socket, name: bytes) -> None:
    with contextlib.suppress(OSError):
        while True:
            threading.Thread(target=_answer, args=(listening.accept()[0], name), daemon=True).start()


def _answer(browser: socket.socket, name: bytes) -> None:
    with browser:
        asked = b""
        while b"\r\n\r\n" not in asked:
            asked += browser.recv(4096)
        if b"Upgrade: websocket" not in asked:
            browser.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n" + name)
            return
        browser.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nServer: " + name + b"\r\n\r\n")
        while said := browser.recv(4096):
            browser.sendall(said.upper())


@pytest.fixture(params=[False])
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    """Return the port of a balancer with the servers A and B behind it."""
    at = free_port()
    with _server(b"A") as first, _server(b"B") as second, Balancer(at, [first, second], sticky=request.param):
        yield at


sticky = pytest.mark.parametrize("port", [True], indirect=True)


def _ask(port: int, **headers: str) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/", headers=headers)
    return connection.getresponse()


def _who(port: int, **headers: str) -> str:
    return _ask(port, **headers).read().decode()


def _connect(port: int) -> tuple[socket.socket, str]:
    """Open a WebSocket and return it, with the name of the server that has it."""
    browser = socket.create_connection(("127.0.0.1", port), timeout=10)
    browser.sendall(b"GET /stream HTTP/1.1\r\nHost: there\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
    said = b""
    while b"\r\n\r\n" not in said:
        said += browser.recv(4096)
    return browser, said.partition(b"Server: ")[2][:1].decode()


def test_each_request_goes_to_the_server_after_that_of_the_newest_websocket(port):
    seen = [_who(port), _who(port)]
    for _ in range(3):
        browser, server = _connect(port)
        browser.close()
        seen += [server, _who(port), _who(port)]
    assert "".join(seen) == "AA" + "ABB" + "BAA" + "ABB"


def test_what_is_said_through_a_websocket_arrives_in_both_directions(port):
    browser, _ = _connect(port)
    with browser:
        for said in (b"once", b"twice"):
            browser.sendall(said)
            assert browser.recv(4096) == said.upper()


def test_the_end_of_a_websocket_arrives_too(port):
    browser, _ = _connect(port)
    with browser:
        browser.shutdown(socket.SHUT_WR)
        assert browser.recv(4096) == b""


@sticky
def test_a_sticky_browser_stays_at_the_server_that_answered_it_first(port):
    first = _ask(port)
    cookie = first.headers["Set-Cookie"].partition(";")[0]
    assert first.read() == b"A"
    _connect(port)[0].close()
    again = _ask(port, Cookie=f"other=1; {cookie}")
    assert again.read() == b"A" and again.headers["Set-Cookie"] is None


@sticky
def test_a_sticky_browser_without_its_cookie_is_sent_on_as_any_other(port):
    _connect(port)[0].close()
    assert _who(port) == "B"


def test_a_balancer_that_is_not_sticky_sets_no_cookie_and_heeds_none(port):
    assert _ask(port).headers["Set-Cookie"] is None
    assert _who(port, Cookie="served_by=1") == "A"


def test_a_balancer_that_has_ended_lets_its_port_go():
    at = free_port()
    for _ in range(2):
        with _server(b"A") as server, Balancer(at, [server], sticky=False):
            assert _who(at) == "A"


def test_several_servers_are_for_browsers(small):
    small.snippet("small/there", 'import streamlit as st\n\nst.text("There")\n')
    with pytest.raises(Impossible, match="a balancer is for browsers"):
        visit("small/there", witness="server", servers=2)
