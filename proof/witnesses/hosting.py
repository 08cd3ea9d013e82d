"""Real Streamlit servers, one process for each play, all forked from one host (`host.py`)."""

from __future__ import annotations

import atexit
import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from proof.model import project
from proof.model.errors import ServerDied, WitnessMissing
from proof.model.snippets import Snippet

STARTS_WITHIN = 30.0
"""Seconds that a server may take to listen: it takes 0.1 where nothing else runs."""
SETTLES_WITHIN = 30
"""Seconds that a run may take on a real server: most take a tenth of one, but much else may be at work."""
_SAID = 3
"""Lines of a server's log that an error shows."""
_FLAGS = {
    "server.headless": True,
    "server.address": "127.0.0.1",
    "server.fileWatcherType": "none",
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "developer",
}


class Server:
    """A running `streamlit run` of one snippet."""

    def __init__(self, host: Host, snippet: Snippet, port: int, order: dict[str, Any]) -> None:
        self.snippet = snippet
        self._host, self._port, self._order, self._log = host, port, order, Path(order["log"])
        self._start()

    def _start(self) -> None:
        self.pid: int = self._host.ask(self._order)["pid"]

    @property
    def url(self) -> str:
        """Where the app is, with a slash at the end."""
        return f"http://127.0.0.1:{self._port}/"

    @property
    def log(self) -> str:
        """What the server has printed so far, exceptions of the app included."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def stop(self) -> None:
        """End its process."""
        self._host.ask({"stop": self.pid})

    def restart(self) -> None:
        """Stop it and start it again, on the same disk and at the same address. Raises as `Host.serve` does."""
        self.stop()
        self._start()
        self.wait_for()

    def wait_for(self) -> None:
        """Return when it listens. Raises `ServerDied` where it does not come up, with what it said."""
        ends = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < ends:
            if not self._host.ask({"alive": self.pid})["alive"]:
                raise self.died("it never listened")
            if _listens(self._port):
                return
            time.sleep(0.01)
        raise self.died(f"it did not listen within {STARTS_WITHIN:g} s")

    def skip(self, seconds: float) -> None:
        """Move the clock that Streamlit's caches read forward."""
        self._host.ask({"skip": [self.pid, seconds]})

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Send one request and return status and JSON. Raises `ServerDied` where no answer comes."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=SETTLES_WITHIN + 10)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        except (OSError, http.client.HTTPException) as error:
            raise self.died(error) from None
        finally:
            connection.close()

    def died(self, why: object) -> ServerDied:
        """Return the error that says the server is gone, with the end of its log."""
        said = " / ".join(line.strip() for line in self.log.splitlines()[-_SAID:] if line.strip())
        return ServerDied(
            f"{self.snippet.name}: the server ended before it was stopped ({why}). It said: {said or 'nothing'}"
        )


class Host:
    """The process that servers are forked from, and the one port they use in turn.

    One port for all of them, so that a browser finds Streamlit's own files in its cache from the second play on.
    Use it as a context manager, or rely on `close` at the end of this process: however that ends, all servers end.

    python
        The Python of another environment, whose Streamlit is to run.
    """

    def __init__(self, python: str | Path = sys.executable) -> None:
        if not hasattr(os, "fork"):
            raise WitnessMissing("This system cannot fork processes. Replay on Linux, macOS or WSL.")
        self.port = free_port()
        self._folder = tempfile.TemporaryDirectory(prefix="proof-servers-")
        self.new_disk()
        self._asking = threading.Lock()
        lifeline, held = os.pipe()
        self._held: int | None = held
        command = [str(python), str(Path(__file__).with_name("fork_server.py")), str(lifeline)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[lifeline], text=True,
            # A group of its own: Ctrl+C reaches this process alone, which then stops the host in good order.
            start_new_session=True, cwd=project.root(),
        )  # fmt: skip
        assert self._process.stdin is not None and self._process.stdout is not None
        self._orders, self._answers = self._process.stdin, self._process.stdout
        os.close(lifeline)
        atexit.register(self.close)

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def new_disk(self) -> None:
        """Give the servers from now on an empty working folder, which is their temporary folder too."""
        self._disk = tempfile.mkdtemp(dir=self._folder.name)

    def put_secrets(self, text: str) -> None:
        """Give the servers on this disk a `secrets.toml`."""
        self._secrets.write_text(text, encoding="utf-8")

    @property
    def _secrets(self) -> Path:
        return Path(self._disk) / "secrets.toml"

    @contextlib.contextmanager
    def serve(self, snippet: Snippet, config: dict[str, Any] | None = None) -> Iterator[Server]:
        """Run a snippet's server inside this block.

        Raises `ServerDied` where it does not come up, with what it said: a port in use, or an option it does not know.
        """
        if _listens(self.port):  # another program took it meanwhile
            self.port = free_port()
        options = {**_FLAGS, "server.port": self.port, **(config or {})}
        if self._secrets.is_file():
            options["secrets.files"] = self._secrets
        flags = [f"--{name}={_flag(value)}" for name, value in options.items()]
        log = Path(self._folder.name) / f"{time.monotonic_ns()}.log"
        log.touch()
        order = {"start": ["run", str(snippet.path), *flags], "log": str(log), "disk": self._disk}
        server = Server(self, snippet, options["server.port"], order)
        try:
            server.wait_for()
            yield server
        finally:
            with contextlib.suppress(ServerDied):  # the host is gone, and its servers with it
                server.stop()

    def ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """Give the host an order and return its answer. Raises `ServerDied` where the host is gone."""
        with self._asking:
            try:
                self._orders.write(json.dumps(order) + "\n")
                self._orders.flush()
                return json.loads(self._answers.readline())
            except (OSError, ValueError) as error:
                raise ServerDied(f"The process that starts the servers is gone ({error}).") from None

    def close(self) -> None:
        """Stop the host and all its servers. Calling it twice does no harm."""
        atexit.unregister(self.close)
        if self._held is None:
            return
        os.close(self._held)
        self._held = None
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._orders.close()
        self._answers.close()
        self._folder.cleanup()


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _flag(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
