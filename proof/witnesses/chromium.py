"""The one Chromium of a session of replays."""

from __future__ import annotations

import atexit
import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from proof.model.chromium_path import find
from proof.model.errors import BrowserDied

T = TypeVar("T")

_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-dev-shm-usage",
]
# What a page shows must not depend on where it is shown.
_PLACE = {"locale": "en-US", "timezone_id": "UTC", "viewport": {"width": 1280, "height": 1600}}


class Chromium:
    """A running Chromium. Use it as a context manager, or rely on `close` at the end of this process.

    All that is done with it is done through `run`, in a thread of its own: Playwright refuses to work in a thread
    with an event loop, and a notebook's thread has one.
    """

    def __init__(self, script: str = "") -> None:
        """Start it; `script` runs in each page before the page's own."""
        path = find()
        self._jobs: queue.SimpleQueue[tuple[Callable[[], Any], Future] | None] = queue.SimpleQueue()
        # No executor: those refuse work while the process ends, which is when the browser has to be stopped.
        self._thread = threading.Thread(target=self._work, name="chromium", daemon=True)
        self._thread.start()
        self._playwright: Any = None
        self._context: Any = None
        self._idle: list[Any] = []
        self._script = script
        atexit.register(self.close)
        try:
            self.version: str = self.run(lambda: self._start(path))
        except Exception as error:
            self.close()
            raise BrowserDied(f"{path} does not start: {str(error).splitlines()[0]}") from None

    def _start(self, path: str) -> str:
        from playwright.sync_api import sync_playwright

        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path=path, args=_FLAGS)
        return self._browser.version

    def run(self, act: Callable[[], T]) -> T:
        """Do something with the browser, in its thread, and return what came of it."""
        if not self._thread.is_alive():
            raise BrowserDied("Chromium was stopped")
        future: Future = Future()
        self._jobs.put((act, future))
        return future.result()

    def _work(self) -> None:
        while job := self._jobs.get():
            act, future = job
            try:
                future.set_result(act())
            except BaseException as error:
                future.set_exception(error)

    def __enter__(self) -> Chromium:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def tab(self, **options: Any) -> Any:
        """Return an empty tab: what it opens is a new session. To be called through `run`, as `leave` is.

        Tabs share one browser profile, so that Streamlit's own files come from its cache, and one that was left is
        used again: it has compiled them, and opens an app in a third of the time. `options` (such as `color_scheme`)
        ask for a profile of its own.
        """
        try:
            if options:
                return self._profile(options).new_page()
            self._context = self._context or self._profile({})
            return self._idle.pop() if self._idle else self._context.new_page()
        except Exception as error:
            raise BrowserDied(f"Chromium is gone: {str(error).splitlines()[0]}") from None

    def leave(self, tab: Any) -> None:
        """Empty a tab for the next session; close it where it has a profile of its own, or cannot be emptied."""
        try:
            if tab.context is not self._context:
                tab.context.close()
                return
            tab.evaluate("localStorage.clear(); sessionStorage.clear()")
            tab.mouse.move(0, 0)  # or the next page opens with the mouse over one of its elements
            tab.goto("about:blank")
            self._idle.append(tab)
        except Exception:
            with contextlib.suppress(Exception):
                tab.close()

    def _profile(self, options: dict[str, Any]) -> Any:
        made = self._browser.new_context(**{**_PLACE, **options})
        made.add_init_script(self._script)
        return made

    def forget_cookies(self) -> None:
        """Take the cookies out of the profile that tabs share."""
        if self._context is not None:
            self.run(self._context.clear_cookies)

    def close(self) -> None:
        """Stop Chromium. Calling it twice does no harm."""
        atexit.unregister(self.close)
        if self._playwright is not None:
            self.run(self._stop)
            self._jobs.put(None)
            self._thread.join()

    def _stop(self) -> None:
        playwright, self._playwright = self._playwright, None
        with contextlib.suppress(Exception):
            self._browser.close()
        with contextlib.suppress(Exception):
            playwright.stop()
