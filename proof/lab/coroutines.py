"""`asyncio.run` where there is one thread and a page's own event loop is always at work. Only in the browser.

Pyodide's loop goes on when Python has returned to the page, so it cannot bring a coroutine to its end while the script
waits. This one can: whatever it waits for is a moment on its clock, since nothing comes from outside.
"""

from __future__ import annotations

import asyncio
import time
from asyncio import events
from typing import Any


class _Loop(asyncio.BaseEventLoop):
    """An event loop that sleeps until its next moment."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self

    def select(self, timeout: float | None) -> list[Any]:
        """Wait; where there is no next moment, somebody waits for another thread."""
        if timeout is None:
            raise RuntimeError("This waits for another thread, and a page has one: it would wait for ever.")
        time.sleep(max(timeout, 0))
        return []

    def _process_events(self, _: list[Any]) -> None:
        """Do nothing: none come."""

    def _write_to_self(self) -> None:
        """Do nothing: no thread sleeps that would have to be woken."""


def cross() -> None:
    """Put it in the place of the page's loop, for each `asyncio.run`."""
    asyncio.run = _run


def _run(main: Any, *, debug: bool | None = None, loop_factory: Any = None) -> Any:
    outer = events._get_running_loop()
    if isinstance(outer, _Loop):
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    events._set_running_loop(None)
    try:
        with asyncio.Runner(debug=debug, loop_factory=loop_factory or _Loop) as runner:
            return runner.run(main)
    finally:
        events._set_running_loop(outer)
