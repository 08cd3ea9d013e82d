"""The process that servers are forked from: Streamlit is imported once, and each play gets a process of its own.

Run as a file by `servers.Host`, never imported. Each line on standard input is an order in JSON, and each is answered
by a line on standard output:

    {"start": ["run", "app.py", ...], "log": "path", "disk": "path"}
                                                        fork, be `streamlit run app.py ...` there; answers {"pid": n}
    {"stop": n}                                         kill that process and wait for its end; answers {}
    {"alive": n}                                        answers {"alive": true} while that process runs
    {"skip": [n, seconds]}                              move the clock of that process's caches on; answers {}

A fork is what a fresh `streamlit run` would be after its imports: nothing of an earlier app is in it, because no app
ever runs in the process that forks. Whoever started this holds one end of a pipe; when that end closes, however it
comes about, this process and all its forks end.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import mmap
import os
import signal
import struct
import sys
import tempfile
import threading
import time
from typing import Any

_IMPORTED = [
    "numpy",
    "pandas",
    "pyarrow.pandas_compat",
    "streamlit.web.cli",
    "streamlit.web.bootstrap",
    "streamlit.testing.v1",
    "streamlit.web.server.starlette.starlette_server",
    "streamlit.web.server.starlette.starlette_app",
    "streamlit.web.server.starlette.starlette_agent_routes",
    "streamlit.web.server.app_discovery",
    "streamlit.runtime.agent.interaction",
    "streamlit.runtime.agent.mcp",
    "streamlit.runtime.scriptrunner.magic_funcs",
    "streamlit.watcher.polling_path_watcher",
    "starlette.applications",
    "starlette.staticfiles",
    "starlette.middleware.sessions",
    "itsdangerous",
    "h11",
    "anyio._backends._asyncio",
    "anyio._core._fileio",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
]
"""Modules of a running server, as far as this release of Streamlit has them. To leave one out only costs time."""

_clocks: dict[int, mmap.mmap] = {}
"""The seconds skipped in each running server, in memory shared with it."""


def main() -> None:
    """Take orders until standard input ends."""
    lifeline = int(sys.argv[1])
    sys.path.pop(0)  # the folder of this file, which `streamlit run` would not have
    _import_streamlit()
    gc.freeze()  # Streamlit collects garbage after each run, and would look through all of this in each fork
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(_obey(order, lifeline)), flush=True)
    for pid in list(_clocks):
        _stop(pid)


def _obey(order: dict[str, Any], lifeline: int) -> dict[str, Any]:
    if "start" in order:
        return {"pid": _start(order, lifeline)}
    if "skip" in order:
        pid, seconds = order["skip"]
        _clocks[pid][:8] = struct.pack("d", _skipped(_clocks[pid]) + seconds)
        return {}
    if "alive" in order:
        return {"alive": _alive(order["alive"])}
    _stop(order["stop"])
    return {}


def _import_streamlit() -> None:
    """Import what every server imports sooner or later, so that no fork has to."""
    for name in _IMPORTED:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    with contextlib.suppress(ImportError):
        _look_for_components_once()


def _look_for_components_once() -> None:
    """Each server looks through all installed packages for components, half a second's work with one answer."""
    manifest_scanner: Any = importlib.import_module("streamlit.components.v2.manifest_scanner")
    found = manifest_scanner.scan_component_manifests()
    manifest_scanner.scan_component_manifests = lambda: found


def _start(order: dict[str, Any], lifeline: int) -> int:
    clock = mmap.mmap(-1, 8)
    pid = os.fork()
    if pid == 0:
        _be_a_server(order, lifeline, clock)
    _clocks[pid] = clock
    return pid


def _be_a_server(order: dict[str, Any], lifeline: int, clock: mmap.mmap) -> None:
    code = 1
    try:
        _write_to(order["log"])
        _use_disk(order["disk"])
        threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
        _use_clock(clock)
        from streamlit.web import cli

        cli.main(order["start"], standalone_mode=False)
        code = 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)


def _write_to(log: str) -> None:
    """Send what the server prints to a file, and take the orders' channel away from it."""
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for old, new in ((0, nothing), (1, target), (2, target)):
        os.dup2(new, old)


def _use_disk(folder: str) -> None:
    """Let the app write where nothing of another app lies, and where nothing of it stays."""
    os.chdir(folder)
    os.environ["TMPDIR"] = os.environ["HOME"] = folder
    tempfile.tempdir = None


def _end_with(lifeline: int) -> None:
    """End this process when the other end of the pipe is closed."""
    os.read(lifeline, 1)
    os._exit(1)


def _use_clock(clock: mmap.mmap) -> None:
    """Let Streamlit's caches read a clock that a proof moves on: the one thing that differs from `streamlit run`.

    It stands still otherwise, as the clock of plays under AppTest does.
    """
    from streamlit.runtime.caching import cache_utils

    begun = time.monotonic()
    cache_utils.TTLCACHE_TIMER = lambda: begun + _skipped(clock)


def _skipped(clock: mmap.mmap) -> float:
    return struct.unpack("d", clock[:8])[0]


def _alive(pid: int) -> bool:
    if pid in _clocks and os.waitpid(pid, os.WNOHANG)[0]:
        del _clocks[pid]
    return pid in _clocks


def _stop(pid: int) -> None:
    if _clocks.pop(pid, None) is not None:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main()
