"""Sweep, or ask Chromium, with progress on the terminal."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from proof.evidence import history
from proof.evidence.confirmations import Seen
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN
from proof.evidence.sweeps import Sweeps
from proof.model import notebooks, project, versions
from proof.model.notebooks import ClaimHead
from proof.releases import browser_sweep, confirm, sweep
from proof.releases.sweep import Played
from proof.witnesses import compare

_CORES = os.cpu_count() or 1


def told(playing: Iterator[Played], count: int) -> list[Played]:
    """Print a line for each release as it is done, and return them all."""
    played = []
    for done in playing:
        played.append(done)
        print(f"  [{len(played)}/{count}] {_line(done)}", flush=True)
    return played


def sweep_and_tell(only: str, named: list[str], shard: str, jobs: int | None, again: bool, stale: bool = False) -> int:
    """Sweep and print what came out. Returns an exit code: 1 where a release could not be played."""
    heads = sweep.wanted_claims(only, stale=stale)
    if not heads:
        return _nothing_to_play(stale)
    started = time.perf_counter()
    played = play_and_tell(heads, sweep.wanted_releases(named, shard), jobs, again)
    found = sweep.record(played, heads)
    _tell(played, found, heads)
    asked = {head.id for head in heads}
    if suspicious := [claim for claim in history.back_and_forth(found) if claim in asked]:
        print(f"Held, differed and hold again; look at them, or play them --again: {', '.join(suspicious)}.")
    seconds = time.perf_counter() - started
    if all(done.fresh == sum(head.witness == "apptest" for head in notebooks.claims()) for done in played):
        _time_file().write_text(f"{len(played)} {seconds:.1f}", encoding="utf-8")
    print(f"{seconds:.1f} s. Recorded in evidence/releases.")
    return 1 if any(done.error for done in played) else 0


def play_and_tell(
    heads: list[ClaimHead], releases: list[str], jobs: int | None = None, again: bool = False
) -> list[Played]:
    """Play claims on releases with a line for each release that is done, and return what was played.

    Raises `ReleaseError` where the pinned release cannot be played.
    """
    print(f"Playing {len(heads)} claims on {len(releases)} releases of Streamlit ...", flush=True)
    # One more at a time than there are cores: each waits for a fifth of its time, mostly on purpose.
    return told(sweep.play(releases, heads, jobs or _CORES + 1, again=again), len(releases))


def _nothing_to_play(stale: bool) -> int:
    """Say why no claim is played, and return the exit code."""
    if stale:
        print("Nothing to play: what is recorded is of these proofs and snippets.")
        return 0
    print("No claim has that name. `python -m proof prove` lists them all.")
    return 1


def _tell(played: list[Played], found: Sweeps, heads: list[ClaimHead]) -> None:
    """Print for each release how many claims came out how."""
    for done in sorted(played, key=lambda done: versions.number(done.release)):
        judged = [found.claims[head.id].by_release.get(done.release) for head in heads if head.id in found.claims]
        counts = Counter(judgement.outcome for judgement in judged if judgement is not None)
        said = "  ".join(f"{counts[word]:4} {word}" for word in (HOLDS, DIFFERS, MISSING, UNKNOWN))
        print(f"{done.release:8} {said if done.facts else 'not played: ' + done.error}")


def ask_chromium(only: str, named: list[str], shard: str, jobs: int | None, again: bool, stale: bool = False) -> int:
    """Play on older releases what a browser settles, ask Chromium about the differences there, and print what came out.

    Returns an exit code: 1 where a release could not be played, or Chromium shows something else than AppTest.
    """
    heads = sweep.wanted_claims(only, stale=stale)
    if not heads:
        return _nothing_to_play(stale)
    return visit_and_tell(heads, sweep.wanted_releases(named, shard), jobs, again)


def visit_and_tell(heads: list[ClaimHead], named: list[str], jobs: int | None = None, again: bool = False) -> int:
    """Do what `ask_chromium` does, for these claims and those of the releases whose front end can be used."""
    started = time.perf_counter()
    releases = browser_sweep.wanted(named)
    settled = [head for head in heads if head.witness == "browser"]
    print(f"Visiting {len(releases)} releases of Streamlit for {len(settled)} claims ...", flush=True)
    parts = len({head.cell.notebook for head in settled}) * len(releases)
    played = told(browser_sweep.play(releases, heads, jobs or _CORES, again=again), parts)
    _tell(list({done.release: done for done in played}.values()), browser_sweep.record(played, heads), settled)
    counts: Counter[str] = Counter()
    for claim, release, answer in confirm.confirm({head.id for head in heads}, releases, again=again):
        word = answer.outcome if isinstance(answer, Seen) else "FAILED"
        print(f"  {release:8} {claim:44} {word:15} {answer.why if isinstance(answer, Seen) else answer}", flush=True)
        counts[word] += 1
    answers = f"{counts[compare.AGREES]} agree, {counts[compare.DIFFERS]} differ, "
    answers += f"{counts[compare.NOT_COMPARABLE]} are not comparable to the end, {counts['FAILED']} failed"
    print(f"Differences that were asked about: {answers if counts else 'none that is not known'}.")
    print(f"{time.perf_counter() - started:.1f} s. Recorded in evidence/releases.")
    return 1 if counts["FAILED"] or counts[compare.DIFFERS] or any(done.error for done in played) else 0


def last_whole_sweep() -> tuple[int, float] | None:
    """Return on how many releases all claims were last played anew in one go here, and the seconds that took."""
    if not _time_file().is_file():
        return None
    releases, seconds = _time_file().read_text(encoding="utf-8").split()
    return int(releases), float(seconds)


def _time_file() -> Path:
    return project.build_folder() / "releases" / "whole-sweep"


def _line(done: Played) -> str:
    what = f"{done.release:8} {done.notebook}".rstrip()
    if done.error:
        return f"{what} skipped: {done.error}"
    fresh = f"{done.fresh} claims played" if done.fresh else "nothing to play again"
    return f"{what} {fresh}, {done.seconds:.1f} s"
