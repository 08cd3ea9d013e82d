"""Measure the search of the built site: what it weighs, and how long the first result takes in Chromium."""

from __future__ import annotations

import gzip
from pathlib import Path

from proof.witnesses.chromium import Chromium

_FIRST = """() => new Promise((done) => {
  const box = document.querySelector(".sp-search input"), started = performance.now();
  const watch = () => document.querySelector(".sp-found [role=option]") && done(performance.now() - started);
  new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
  box.focus();
  box.value = "button needs two clicks";
  box.dispatchEvent(new Event("input", { bubbles: true }));
})"""
"""Types into a box that was never used, and returns the milliseconds until the first result."""


def weight(site: Path) -> int:
    """Return the bytes of library and index, compressed."""
    return sum(len(gzip.compress(path.read_bytes())) for path in (site / "_static" / "search").iterdir())


def first_result(page: Path, slower: int = 1) -> float:
    """Return the seconds until the first result on a page of the site, with a processor so many times slower."""
    with Chromium() as browser:

        def measure() -> float:
            tab = browser.tab()
            tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": slower})
            tab.goto(page.as_uri())
            return tab.evaluate(_FIRST) / 1000

        return browser.run(measure)
