"""Run other programs so that nothing of them is left when this one is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

AT_A_TIME = (os.cpu_count() or 1) + 2
"""How many notebooks or tests are at work at a time: more than there are cores, since visits of apps mostly wait."""
_PATIENCE = 1.0
"""Seconds that processes which were killed have to be gone."""
_LOOKS_EVERY = 0.5
"""Seconds between two looks at whether the parent is there."""


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


def end_with_parent() -> None:
    """End this process, and all that it starts, once its parent is gone: one that is killed can end nobody."""
    threading.Thread(target=_end_without, args=[os.getppid()], daemon=True).start()


def _end_without(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOKS_EVERY)
    end_all()
    os._exit(1)


def stop_when_terminated() -> None:
    """Let a request to terminate stop this process as Ctrl+C does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
