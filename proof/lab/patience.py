"""AppTest's time-out where there is one thread: the script looks at the clock itself. Only in the browser.

AppTest waits in one thread for the script in another, and asks it to stop when it has waited long enough. Here the
script runs while AppTest starts it, so at each of its `st` commands it asks whether its time is over. A loop without
such a command is stopped from outside, by ending the worker.
"""

from __future__ import annotations

import time
from typing import Any

from streamlit.runtime.scriptrunner import script_runner
from streamlit.testing.v1 import local_script_runner

_Runner: Any = local_script_runner.LocalScriptRunner
_run, _yield = _Runner.run, script_runner.ScriptRunner._maybe_handle_execution_control_request


def cross() -> None:
    """Put the clock in place."""
    _Runner.run, _Runner._maybe_handle_execution_control_request = _start_the_clock, _look_at_the_clock
    local_script_runner.require_widgets_deltas = _tell


def _start_the_clock(runner: Any, widgets: Any, query: Any, timeout: float, *more: Any, **options: Any) -> Any:
    runner.until, runner.late = time.monotonic() + timeout, False
    return _run(runner, widgets, query, timeout, *more, **options)


def _look_at_the_clock(runner: Any) -> None:
    if time.monotonic() > runner.until:
        runner.late = True
        runner._requests.request_stop()
    _yield(runner)


def _tell(runner: Any, timeout: float = 3) -> None:
    """Say what AppTest says of a run that did not end in time."""
    if runner.late:
        raise RuntimeError(f"AppTest script run timed out after {timeout}(s)")
