"""What Pyodide cannot do and Streamlit or an app asks for, each with what stands in for it.

Runs first of all, and only in the browser: nothing here is used elsewhere.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import importlib
import json
import os
import re
import sys
import threading
import time
import types
from collections.abc import Iterator
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

_TABLES = ("numpy", "pandas", "pyarrow", "altair")
NOT_HERE = (
    *_TABLES,
    *("PIL", "bs4", "duckdb", "httpx", "matplotlib", "openai", "plotly", "polars", "pydantic", "requests", "scipy"),
    *("seaborn", "sklearn", "snowflake", "sqlalchemy", "torch", "transformers"),
)
"""What apps like to import and the laboratory does not hold: named, so that the message can say so."""


def begin() -> None:
    """Lay out the project that apps and proofs find themselves in, and put everything in place."""
    for name in ("snippets", "notebooks", "book"):
        os.makedirs(f"/project/{name}")
    os.chdir("/project")
    _run_threads_at_once()
    _leave_out_the_web_server()
    _watch_no_files()
    _read_json_for_yaml()
    _refuse_visits()
    _stand_in_for_pytest()
    sys.meta_path.append(_Missing())
    # Laid beside this file, since whoever imports `proof` imports Streamlit.
    quick: Any = importlib.import_module("lab_quick")
    with quick.importing():
        _find_the_project()
        _stand_in_for_streamlit()
        quick.cross()


# Threads. The browser gives Python one thread. A thread that is started runs at once, to its end, and is over when
# `start` returns: an app that starts threads and joins them sees what it would see. One that waits for another thread
# would wait for ever, and raises instead. A timer never goes off: Streamlit's spinner, which each cached
# function has, only wants one to show itself after a tenth of a second.


_running: set[threading.Thread] = set()
_threads: Any = threading


def _run_threads_at_once() -> None:
    thread: Any = threading.Thread
    timer: Any = threading.Timer
    pool: Any = concurrent.futures.ThreadPoolExecutor
    condition: Any = threading.Condition
    thread.start, thread.join, thread.is_alive = _start, _join, _is_alive
    timer.start = lambda timer: None
    pool.submit = _submit
    condition.wait = _wait


def _start(thread: Any) -> None:
    if thread._started.is_set():
        raise RuntimeError("threads can only be started once")
    number = threading.get_ident()
    starter = _threads._active.get(number)
    thread._ident = thread._native_id = number
    thread._started.set()
    _running.add(thread)
    _threads._active[number] = thread
    loop = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)
    try:
        thread.run()
    except SystemExit:
        pass
    except BaseException:
        thread._invoke_excepthook(thread)
    finally:
        asyncio.events._set_running_loop(loop)
        _threads._active[number] = starter
        _running.discard(thread)


def _join(thread: Any, timeout: float | None = None) -> None:
    if not thread._started.is_set():
        raise RuntimeError("cannot join thread before it is started")
    if thread is threading.current_thread():
        raise RuntimeError("cannot join current thread")


def _is_alive(thread: threading.Thread) -> bool:
    return thread in _running or thread is threading.main_thread()


def _wait(_: Any, timeout: float | None = None) -> bool:
    """Wait as long as it takes until nobody has come; events, barriers, queues and futures wait by this."""
    if timeout is None:
        raise RuntimeError("This waits for another thread, and a page has one: it would wait for ever.")
    time.sleep(max(timeout, 0))
    return False


def _submit(pool: Any, work: Any, /, *arguments: Any, **options: Any) -> concurrent.futures.Future:
    future: concurrent.futures.Future = concurrent.futures.Future()

    def run() -> None:
        try:
            future.set_result(work(*arguments, **options))
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name=f"{pool._thread_name_prefix}_0").start()
    return future


def _leave_out_the_web_server() -> None:
    """Import no web server: `streamlit.App` starts one, and no app that runs in a page can."""
    stand_in: Any = types.ModuleType("streamlit.starlette")
    stand_in.App = None
    sys.modules["streamlit.starlette"] = stand_in


def _watch_no_files() -> None:
    """Let Streamlit watch its file of secrets without the thread that would look at it again and again."""
    stand_in: Any = types.ModuleType("streamlit.watcher.polling_path_watcher")
    stand_in.PollingPathWatcher = lambda *_, **__: None
    sys.modules["streamlit.watcher.polling_path_watcher"] = stand_in


def _read_json_for_yaml() -> None:
    """Read the statements, which are JSON here, without a parser of YAML."""
    stand_in: Any = types.ModuleType("yaml")
    stand_in.safe_load = json.loads
    sys.modules["yaml"] = stand_in


def _find_the_project() -> None:
    """Let a proof that works in a folder of its own find its snippets, though they do not lie beside the package."""
    from proof.model import project

    project.PACKAGE = Path("/project/proof")


def _stand_in_for_streamlit() -> None:
    """Replace what of Streamlit itself cannot work here. Imports it, so that it comes last."""
    from proof.lab import coroutines, frameless, patience, terminal
    from proof.playing import process

    coroutines.cross()
    frameless.cross()
    patience.cross()
    terminal.cross()
    process.clock.runs = True  # a reader waits where a proof skips


def _refuse_visits() -> None:
    """Let notebooks import `visit`, which no page can call: it starts a server and a browser."""

    def visit(*_: Any, **__: Any) -> None:
        raise RuntimeError("A page cannot start a server and a browser: this proof runs in the notebook.")

    stand_in: Any = types.ModuleType("proof.witnesses.visit")
    stand_in.visit = visit
    sys.modules["proof.witnesses.visit"] = stand_in


def _stand_in_for_pytest() -> None:
    """Give proofs `pytest.raises`, `pytest.fixture` and `pytest.MonkeyPatch`, all of pytest that they use."""
    stand_in: Any = types.ModuleType("pytest")
    stand_in.raises = _Raises
    stand_in.fixture = lambda function: function
    stand_in.MonkeyPatch = _MonkeyPatch
    sys.modules["pytest"] = stand_in


class _Raises:
    """Passes where the block raises what is expected, as pytest's does."""

    def __init__(self, expected: Any, *, match: str = "") -> None:
        self._expected, self._match, self.value = expected, match, None

    def __enter__(self) -> _Raises:
        return self

    def __exit__(self, kind: Any, error: Any, _: Any) -> bool:
        if error is None:
            raise AssertionError(f"DID NOT RAISE {self._expected}")
        self.value = error
        if isinstance(error, self._expected) and not re.search(self._match, str(error)):
            raise AssertionError(f"{self._match!r} is not in {str(error)!r}")
        return isinstance(error, self._expected)


class _MonkeyPatch:
    """Replaces what a test needs replaced, and puts it back, as pytest's does."""

    def __init__(self) -> None:
        self._back = contextlib.ExitStack()

    @classmethod
    @contextlib.contextmanager
    def context(cls) -> Iterator[_MonkeyPatch]:
        """Put everything back at the end of the block."""
        patch = cls()
        try:
            yield patch
        finally:
            patch.undo()

    def undo(self) -> None:
        """Put everything back."""
        self._back.close()

    def setattr(self, target: Any, *told: Any) -> None:
        """Replace an attribute: of an object, by its name, or named whole with its module."""
        if isinstance(target, str):
            module, _, name = target.rpartition(".")
            target, told = importlib.import_module(module), (name, *told)
        name, value = told
        self._back.callback(setattr, target, name, getattr(target, name))
        setattr(target, name, value)

    def setitem(self, items: Any, key: Any, value: Any) -> None:
        """Replace an entry that is there."""
        self._back.callback(items.__setitem__, key, items[key])
        items[key] = value

    def syspath_prepend(self, folder: Any) -> None:
        """Look for modules in a folder first."""
        self.setattr(sys, "path", [str(folder), *sys.path])
        importlib.invalidate_caches()


class _Missing(MetaPathFinder):
    """Comes last, and says of what is asked for and not found whether the laboratory will ever have it."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        """Refuse what is known not to be here with words of its own; leave the rest to Python."""
        top = name.partition(".")[0]
        if top in NOT_HERE and path is None:
            raise ModuleNotFoundError(f"No module named {top!r}: {_why_not(top)}", name=name)


def _why_not(top: str) -> str:
    if top in _TABLES:
        return (
            "the laboratory has neither NumPy nor pandas, on which Streamlit's tables, data frames and charts rest. "
            "An app with them runs on your own machine."
        )
    return (
        "the laboratory has Streamlit and Python's standard library, and nothing else. "
        f"An app that needs {top} runs on your own machine."
    )
