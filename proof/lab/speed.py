"""Measure the laboratory of the built site in Chromium: a press with nothing kept, one with all, and what follows."""

from __future__ import annotations

import functools
import http.server
import threading
from pathlib import Path
from typing import Any

from proof.witnesses.chromium import Chromium

_PAGE, _NEXT = "notebooks/learn/04-buttons.html", "notebooks/learn/05-callbacks.html"
_OPENED = """(number) => new Promise((done) => {
  const started = performance.now();
  const shown = () => document.querySelectorAll(".lab-film")[number]?.querySelector(".sp-frame");
  const watch = () => shown() && done((performance.now() - started) / 1000);
  new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  document.querySelector('[data-lab="play"]:not([hidden]) button').click();
})"""
"""Opens the first app that is not open yet, and returns the seconds until its first run is to be seen."""
_RUN = """() => new Promise((done) => {
  const film = document.querySelector(".lab-film"), started = performance.now();
  new MutationObserver(() => done((performance.now() - started) / 1000)).observe(film, { childList: true });
  [...film.parentElement.querySelectorAll("button")].find((button) => button.textContent === "Rerun").click();
})"""
"""Runs the first app again, and returns the seconds until that is to be seen."""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing of requests."""


def seconds(site: Path) -> dict[str, float]:
    """Return the seconds of a press with nothing kept, of a second app and a run after it, and of a second page."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with Chromium() as browser:
            return browser.run(lambda: _measure(browser, f"http://127.0.0.1:{server.server_port}/"))
    finally:
        server.shutdown()


def _measure(browser: Chromium, site: str) -> dict[str, float]:
    tab = browser.tab()
    tab.set_default_timeout(120_000)
    tab.goto(site + _PAGE)
    first, second = tab.evaluate(_OPENED, 0), tab.evaluate(_OPENED, 1)
    tab.evaluate(_RUN)  # plays all of the first app again, since another was open in between
    run = tab.evaluate(_RUN)
    tab.goto(site + _NEXT)
    return {
        "first app, with nothing kept": first,
        "second app": second,
        "run of an open app": run,
        "first app of a second page": tab.evaluate(_OPENED, 0),
    }
