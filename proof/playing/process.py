"""The one Python process that all plays share, made to look like a fresh Streamlit server each time.

AppTest leaves traces of one app in the next: caches, imported modules, `__main__`, log lines on stderr. Each is
dealt with here, once, so that no notebook has to.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import itertools
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import streamlit as st
import streamlit.logger
from streamlit.elements.lib import policies
from streamlit.runtime import Runtime
from streamlit.runtime.caching import cache_background_refresh, cache_utils
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.runtime.state import session_state_proxy
from streamlit.runtime.state.session_state import WStates
from streamlit.testing.v1.util import patch_config_options

from proof.model.trace import Run

run_order = itertools.count(1)
"""Numbers every run of the process, so that runs of several sessions can be put in order."""


class Clock:
    """The clock that Streamlit's caches read: it moves by what a proof skips.

    Between two skips it stands still, so that no proof depends on how fast the machine is. In the laboratory, where a
    reader waits, `runs` lets it move with the time as well.
    """

    def __init__(self) -> None:
        self.runs = False
        self._begun = time.monotonic()
        self._skipped = 0.0

    def __call__(self) -> float:
        """Return seconds, like `time.monotonic`."""
        return (time.monotonic() if self.runs else self._begun) + self._skipped

    def skip(self, seconds: float) -> None:
        """Move the clock forward by `seconds`."""
        self._skipped += seconds


clock = Clock()
cache_utils.TTLCACHE_TIMER = clock


_NOT_COUNTED = {"browser.gatherUsageStats": False}
"""Spares each run the usage statistics that Streamlit gathers for its makers: a tenth of its time."""


played_folders: set[Path] = set()
"""The folders that snippets were played from: modules imported from there belong to the apps."""


_not_of_an_app: set[str] = set()
"""The modules that `forget` has looked at and left."""


_sessions = itertools.count(1)


def next_session() -> int:
    """Return the number of a new session: 1 for the first since the process was made as new."""
    return next(_sessions)


def forget() -> None:
    """Make the process as new: caches empty, and no module left that an app imported from its own folder."""
    global _sessions
    _sessions = itertools.count(1)
    with _quiet([]):
        st.cache_data.clear()
        st.cache_resource.clear()
    # What Streamlit keeps for the life of a process: how many workers refresh in the background, as the options of the
    # first app said, a warning that it gives once, and the stand-in session state of threads that belong to no session.
    cache_background_refresh.reset()
    policies._shown_default_value_warning = False
    session_state_proxy._mock_session_state = None
    session_state_proxy._state_use_warning_already_displayed = False
    # As text: a `Path` for each of a thousand modules takes longer than all else here.
    folders = tuple(f"{folder}{os.sep}" for folder in played_folders)
    for name in sys.modules.keys() - _not_of_an_app:
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(folders):
            del sys.modules[name]
    _not_of_an_app.update(sys.modules)
    importlib.invalidate_caches()


@contextlib.contextmanager
def running(run: Run, config: dict[str, Any], session_id: str) -> Iterator[None]:
    """Run a session's script inside this block: its log lines, prints and callbacks go to `run`, and nothing leaks.

    `config` maps Streamlit options to their values for this run only.
    """
    printed = io.StringIO()
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch_config_options({**_NOT_COUNTED, **config}))
        stack.enter_context(_quiet(run.logs))
        stack.enter_context(_callbacks_noted(run.callbacks))
        stack.enter_context(_starts_counted(run, session_id))
        stack.enter_context(_restored())
        stack.enter_context(contextlib.redirect_stdout(printed))
        stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
        yield
    run.printed = printed.getvalue()


@contextlib.contextmanager
def _restored() -> Iterator[None]:
    """Put back what AppTest replaces and leaves replaced, also when a run times out."""
    main, secrets, bytecode = sys.modules["__main__"], st.secrets, sys.dont_write_bytecode
    # A module rewritten twice within a second would be read from its stale bytecode.
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.modules["__main__"], st.secrets, sys.dont_write_bytecode = main, secrets, bytecode
        Runtime._instance = None


# AppTest itself touches session state outside any script, from the main thread; apps run in threads of their own.
logging.getLogger(ScriptRunContext.__module__).addFilter(lambda record: record.threadName != "MainThread")

# SQLAlchemy logs a traceback where garbage holds a SQLite connection of another thread. Before Python 3.11.8 and 3.12.2
# this spoils the `ast.parse` of a script in which the garbage is collected: github.com/python/cpython/issues/106905.
logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)


class _Collector(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__()
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(record.getMessage())


@contextlib.contextmanager
def _quiet(lines: list[str]) -> Iterator[None]:
    """Send what Streamlit logs to `lines` instead of stderr.

    Streamlit gives each of its loggers a handler of its own, also to those it makes while a script runs.
    """
    collector = _Collector(lines)
    setup = streamlit.logger.setup_formatter
    before = {logger: logger.handlers for logger in streamlit.logger._loggers.values()}
    streamlit.logger.setup_formatter = lambda logger: logger.addHandler(collector)
    for logger in before:
        logger.handlers = [collector]
    try:
        yield
    finally:
        streamlit.logger.setup_formatter = setup
        for logger in streamlit.logger._loggers.values():
            if logger in before:
                logger.handlers = before[logger]
            else:
                logger.handlers = []
                setup(logger)


@contextlib.contextmanager
def _callbacks_noted(names: list[str]) -> Iterator[None]:
    """Note the name of each widget callback that runs."""
    patched: Any = WStates
    original = patched.call_callback

    def noted(states: WStates, widget_id: str) -> None:
        metadata = states.widget_metadata.get(widget_id)
        if metadata is not None and metadata.callback is not None:
            names.append(getattr(metadata.callback, "__name__", "callback"))
        original(states, widget_id)

    patched.call_callback = noted
    try:
        yield
    finally:
        patched.call_callback = original


@contextlib.contextmanager
def _starts_counted(run: Run, session_id: str) -> Iterator[None]:
    """Count how often the body of the session's script starts; callbacks have run by then."""
    patched: Any = ScriptRunContext
    original = patched.on_script_start

    def counted(context: ScriptRunContext) -> None:
        run.scripts += context.session_id == session_id
        original(context)

    run.scripts = 0
    patched.on_script_start = counted
    try:
        yield
    finally:
        patched.on_script_start = original
