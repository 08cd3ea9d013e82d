"""Run other programs so that nothing of them is left when this one is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import psutil

AT_A_TIME = (os.cpu_count() or 1) + 2
"""How many notebooks or tests are at work at a time: more than there are cores, since visits of apps mostly wait."""
_PATIENCE = 1.0
"""Seconds that processes which were killed have to be gone."""


def run(command: Sequence[str], folder: Path) -> int:
    """Run a program to its end and return its exit code.

    It has a session of its own, so that Ctrl+C reaches this process alone, which then ends it with all that it started:
    a program that is interrupted by itself says at length what it was about to do.
    """
    with subprocess.Popen(command, cwd=folder, start_new_session=True) as child:
        try:
            return child.wait()
        except BaseException:
            end_all()
            raise


def end_all() -> None:
    """End every process that this one has started, and all that those have started, sessions of their own included."""
    started = psutil.Process().children(recursive=True)
    for process in started:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(started, timeout=_PATIENCE)


def stop_when_terminated() -> None:
    """Let a request to terminate stop this process as Ctrl+C does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
