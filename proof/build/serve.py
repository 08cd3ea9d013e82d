"""Serve the site on 127.0.0.1, build it again when a source changes, and reload the open pages."""

from __future__ import annotations

import functools
import http.server
import io
import threading
from pathlib import Path
from typing import Any

import watchfiles

from proof.build import book
from proof.model import project
from proof.model.errors import BuildError, ProofError

HOST = "127.0.0.1"
_BUILDS = "/~builds"
_RELOAD = b"""<script>{ let was; setInterval(async () => {
const answer = await fetch("/~builds").catch(() => null), now = answer && await answer.text();
if (was && now && was !== now) location.reload(); was = now || was }, 700) }</script>"""
"""Asks how many builds there were, and reloads the page when the number has changed."""


def serve(port: int) -> None:
    """Build the site and serve it on `port` until Ctrl-C, which is raised; a failing build leaves the last good site.

    Raises `BuildError` where the port is taken, before anything is built.
    """
    builds = [0]
    server = _server(port, builds)
    book.build()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = project.root()
    sources = [root / name for name in ("notebooks", "book", "snippets", "index.md", "_toc.yml", "_config.yml")]
    announced = False
    # The first yield, a time-out, says that the watch has begun: from then on no change is missed.
    for changes in watchfiles.watch(*sources, rust_timeout=200, yield_on_timeout=True):
        if not announced:
            _rebuild(builds)  # with what was edited during the first build
            print(f"Serving http://{HOST}:{port}/, built again on every change. Ctrl-C stops.", flush=True)
            announced = True
        if changes:
            _rebuild(builds)


def _rebuild(builds: list[int]) -> None:
    try:
        book.build()
        builds[0] += 1
    except ProofError as error:
        print(f"\n{type(error).__name__}: {error}\nThe last good site is still served.", flush=True)


def _server(port: int, builds: list[int]) -> http.server.ThreadingHTTPServer:
    handler = functools.partial(_Pages, builds=builds, directory=str(book.site_folder()))
    try:
        return http.server.ThreadingHTTPServer((HOST, port), handler)
    except OSError as error:
        raise BuildError(f"Port {port}: {error.strerror}. Name another: make serve ARGS='--port {port + 1}'.") from None


class _Pages(http.server.SimpleHTTPRequestHandler):
    """Serves the site's files; each page gets the script that reloads it."""

    def __init__(self, *arguments: Any, builds: list[int], **options: Any) -> None:
        self._builds = builds
        super().__init__(*arguments, **options)

    def send_head(self) -> Any:
        """Answer with the count of builds, with a page and its script, or with a file as it is."""
        path = Path(self.translate_path(self.path))
        if self.path == _BUILDS:
            return self._answer(str(self._builds[0]).encode(), "text/plain")
        if path.suffix == ".html" and path.is_file():
            return self._answer(path.read_bytes() + _RELOAD, "text/html; charset=utf-8")
        return super().send_head()

    def _answer(self, body: bytes, kind: str) -> io.BytesIO:
        self.send_response(200)
        for name, value in (("Content-Type", kind), ("Content-Length", len(body)), ("Cache-Control", "no-store")):
            self.send_header(name, str(value))
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing: a reader of the terminal waits for builds, not for requests."""
