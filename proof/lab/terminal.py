"""What an app writes to standard error stands among what it prints: its own log lines above all. Only in the browser.

A handler of the logging module keeps the stream that it was made with, which would be that of an earlier run. So one
stream stands for all runs, and writes where the run that goes on now prints.
"""

from __future__ import annotations

import contextlib
import io
import sys
from typing import Any

from streamlit.testing.v1 import local_script_runner


class _AsPrinted(io.TextIOBase):
    """Standard error that goes where standard output goes at the time."""

    def write(self, text: str) -> int:
        """Print a text, and return its length."""
        return sys.stdout.write(text)


_stream = _AsPrinted()


def cross() -> None:
    """Put the stream in place of each run's own."""
    runner: Any = local_script_runner.LocalScriptRunner
    run = runner.run

    def run_printing(self: Any, *told: Any, **options: Any) -> Any:
        with contextlib.redirect_stderr(_stream):
            return run(self, *told, **options)

    runner.run = run_printing
