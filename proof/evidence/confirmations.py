"""What is recorded of Chromium on the releases where a claim differs, in `evidence/releases/browser.json`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from proof.evidence import release_traces, store, sweeps, testimony
from proof.evidence.comparison import AGREES
from proof.evidence.front_ends import KEYED_SINCE
from proof.evidence.sweeps import Sweeps
from proof.model import provenance
from proof.model.versions import number

Confirmed = dict[str, dict[str, "Seen"]]
"""What Chromium showed, by claim and release."""


@dataclass(frozen=True)
class Seen:
    """What Chromium showed of one claim on one release."""

    outcome: str
    """`agrees` with the trace that AppTest left there, `differs` from it, or `not comparable`."""
    why: str
    trace: str
    """The mark of that trace."""
    chromium: str
    date: str


def asked(found: Sweeps) -> list[tuple[str, str]]:
    """Return the claims and releases that Chromium can be asked about, release by release.

    That is every kept trace of a claim about an app of which Chromium says on the pinned release what AppTest says.
    """
    agree = {
        head.id
        for chapter, heads in testimony.by_chapter().items()
        for known in [testimony.read("browser", chapter)]
        for head in heads
        if head.about != "apptest" and head.id in known and known[head.id].outcome == AGREES
    }
    pairs = [(claim, release) for claim in found.claims if claim in agree for release in release_traces.read(claim)]
    found_by_key = [pair for pair in pairs if number(pair[1]) >= KEYED_SINCE]
    return sorted(found_by_key, key=lambda pair: (number(pair[1]), pair[0]))


def current(found: Sweeps) -> Confirmed:
    """Return what is recorded of the traces as they are now; empty where there is nothing."""
    kept = store.read(_file()) or {}
    fresh: Confirmed = {}
    for claim, release in asked(found):
        seen = kept.get(claim, {}).get(release)
        if seen is not None and seen["trace"] == provenance.of_trace(release_traces.read(claim)[release]):
            fresh.setdefault(claim, {})[release] = Seen(**seen)
    return fresh


def write(known: Confirmed) -> None:
    """Write all that is known, sorted, at one stroke."""
    plain = {
        claim: {release: asdict(known[claim][release]) for release in sorted(known[claim], key=number)}
        for claim in sorted(known)
    }
    store.write(_file(), plain)


def _file() -> Path:
    return sweeps.folder() / "browser.json"
