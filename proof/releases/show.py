"""Sweep, or ask Chromium, with progress on the terminal."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from proof import execute, notebooks
from proof.releases import confirm, environments, history, sweep
from proof.releases.confirmed import Seen
from proof.releases.evidence import Evidence
from proof.releases.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN
from proof.releases.sweep import Played
from proof.witnesses import compare


def sweep_all(only: str, named: list[str], shard: str, jobs: int, again: bool) -> tuple[list[Played], Evidence]:
    """Play, print a line for each release that is done, record, and return both."""
    heads = sweep.wanted_claims(only)
    releases = sweep.wanted_releases(named, shard)
    print(f"Playing {len(heads)} claims on {len(releases)} releases of Streamlit ...", flush=True)
    played = []
    for done in sweep.play(releases, heads, jobs, again=again):
        played.append(done)
        print(f"  [{len(played)}/{len(releases)}] {_line(done)}", flush=True)
    return played, sweep.record(played, heads)


def sweep_and_tell(only: str, named: list[str], shard: str, jobs: int, again: bool) -> int:
    """Sweep and print what came out. Returns an exit code: 1 where a release could not be played."""
    if not sweep.wanted_claims(only):
        print("No claim has that name. `python -m proof prove` lists them all.")
        return 1
    started = time.perf_counter()
    played, found = sweep_all(only, named, shard, jobs, again)
    heads = sweep.wanted_claims(only)
    for done in sorted(played, key=lambda done: environments.number(done.release)):
        counts = Counter(found.claims[head.id].by_release[done.release].outcome for head in heads if done.facts)
        told = "  ".join(f"{counts[word]:4} {word}" for word in (HOLDS, DIFFERS, MISSING, UNKNOWN))
        print(f"{done.release:8} {told if done.facts else 'not played: ' + done.error}")
    asked = {head.id for head in heads}
    if suspicious := [claim for claim in history.back_and_forth(found) if claim in asked]:
        print(f"Held, differed and hold again; look at them, or play them --again: {', '.join(suspicious)}.")
    seconds = time.perf_counter() - started
    if all(done.fresh == sum(head.witness == "apptest" for head in notebooks.claims()) for done in played):
        _time_file().write_text(f"{len(played)} {seconds:.1f}", encoding="utf-8")
    print(f"{seconds:.1f} s. Recorded in evidence/releases.")
    return 1 if any(done.error for done in played) else 0


def confirm_and_tell(only: str, named: list[str], again: bool) -> int:
    """Ask Chromium where a claim differs and print what came out. Returns 1 where it failed or shows something else."""
    started, counts = time.perf_counter(), Counter()
    for claim, release, answer in confirm.confirm(only, named, again=again):
        word = answer.outcome if isinstance(answer, Seen) else "FAILED"
        print(f"  {release:8} {claim:44} {word:15} {answer.why if isinstance(answer, Seen) else answer}", flush=True)
        counts[word] += 1
    told = f"{counts[compare.AGREES]} agree, {counts[compare.DIFFERS]} differ, "
    told += f"{counts[compare.NOT_COMPARABLE]} are not comparable to the end, {counts['FAILED']} failed"
    print(f"{told if counts else 'Nothing to ask that is not known'}. {time.perf_counter() - started:.1f} s.")
    return 1 if counts["FAILED"] or counts[compare.DIFFERS] else 0


def last_whole_sweep() -> tuple[int, float] | None:
    """Return on how many releases all claims were last played anew in one go here, and the seconds that took."""
    if not _time_file().is_file():
        return None
    releases, seconds = _time_file().read_text(encoding="utf-8").split()
    return int(releases), float(seconds)


def _time_file() -> Path:
    return execute.build_folder() / "releases" / "whole-sweep"


def _line(done: Played) -> str:
    if done.error:
        return f"{done.release:8} skipped: {done.error}"
    what = f"{done.fresh} claims played" if done.fresh else "nothing to play again"
    return f"{done.release:8} {what}, {done.seconds:.1f} s"
