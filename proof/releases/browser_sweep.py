"""Play the claims that a browser settles on the older releases: on their servers, with their front ends."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import version
from itertools import groupby
from typing import Any

from proof.evidence import front_ends, outcomes, overrides, release_traces, sweeps, testimony
from proof.evidence.front_ends import KEYED_SINCE
from proof.evidence.outcomes import DIFFERS, HOLDS, UNKNOWN, Judgement
from proof.evidence.sweeps import Sweeps
from proof.model import provenance
from proof.model.errors import ReleaseError
from proof.model.notebooks import ClaimHead
from proof.model.record import Record
from proof.model.trace import Run, Trace
from proof.model.versions import number
from proof.releases import environments, sweep
from proof.releases.sweep import Played

_DRAWN_OTHERWISE = Judgement(UNKNOWN, "the proof does not pass on its front end, which draws some widgets otherwise")
COUNTED = ((1, 39), (1, 47), (1, 55), (1, 63))
"""The releases on which each proof is run on its counter-example too, to see that it can fail on their front ends.

A front end between two of these reads a page as they do, so that the proof alone is run there: in half the time.
"""
_CANNOT_FAIL = Judgement(UNKNOWN, "the counter-example cannot be played there")
_EMPTY = Judgement(UNKNOWN, "the proof does not pass on a page that was still empty when it was read")


def wanted(releases: list[str]) -> list[str]:
    """Return those of the releases whose front end can be used; not the pinned one, where the book is proved."""
    return [release for release in releases if number(release) >= KEYED_SINCE and release != version("streamlit")]


def play(releases: list[str], heads: list[ClaimHead], jobs: int, *, again: bool = False) -> Iterator[Played]:
    """Play what a browser settles on the releases, `jobs` at a time, and yield each notebook and release as it is done.

    Notebook by notebook, since all of them take minutes: an interrupted call goes on with the one where it stopped.
    """
    yield from _by_notebook(releases, [head for head in heads if head.witness == "browser"], _run, jobs, again)


def prove_pinned(heads: list[ClaimHead]) -> Iterator[Played]:
    """Prove what a browser or a server settles on the pinned release, each proof with its counter-example."""
    settled = [head for head in heads if head.witness != "apptest"]
    yield from _by_notebook([version("streamlit")], settled, _run_pinned, 1, again=False)


def _by_notebook(
    releases: list[str], settled: list[ClaimHead], run: sweep.Run, jobs: int, again: bool
) -> Iterator[Played]:
    for notebook, own in groupby(settled, key=lambda head: head.cell.notebook):
        marks = {
            name: [provenance.of_witnesses(), *hashes.values()]
            for name, hashes in provenance.of_claims(list(own)).items()
        }
        for played in sweep.each(releases, marks, run, jobs, again=again):
            yield replace(played, notebook=notebook)


def _run(release: str, ids: list[str]) -> dict[str, Any]:
    """Play claims on a release, and return what their process wrote."""
    return _visit(str(environments.python_of(release)), "counted" if _is_counted(release) else "alone", ids)


def _run_pinned(_: str, ids: list[str]) -> dict[str, Any]:
    """Play claims on the Streamlit of this environment, and return what their process wrote."""
    return _visit(sys.executable, "counted", ids)


def _visit(python: str, how: str, ids: list[str]) -> dict[str, Any]:
    # Where Chromium is missing, what was recorded on the pinned release is not to be shown instead.
    return sweep.facts_of([sys.executable, "-m", "proof.releases.browser_child", python, how], ids, {"CI": "true"})


def _is_counted(release: str) -> bool:
    return number(release)[:2] in COUNTED


def record(played: Iterable[Played], heads: list[ClaimHead]) -> Sweeps:
    """Judge what was played, add it to the recorded evidence, write that, and return it.

    Raises `ReleaseError` for a claim of which nothing is recorded on the pinned release, or that was edited meanwhile.
    """
    found, facts = sweeps.read(), {done.release: done.facts for done in played if done.facts}
    made_from = provenance.of_claims(heads)
    sweep.check_unchanged(facts.values(), heads, "browser", made_from)
    for head in (head for head in heads if head.witness == "browser"):
        said = found.claims.get(head.id)
        # What the older releases are set beside is the sweep's: it knows the claim as it is now.
        if said is None or said.made_from != made_from[head.id]:
            continue
        pinned = _pinned(head)
        for release in facts.keys() & set(found.releases):
            if seen := facts[release]["claims"].get(head.id):
                told = judgement(head.id, release, seen, pinned)
                blind = told.outcome == HOLDS and _is_blind(said.by_release, release)
                said.by_release[release] = _CANNOT_FAIL if blind else told
    sweeps.write(found)
    release_traces.write(found, facts)
    return found


def _is_blind(known: dict[str, Judgement], release: str) -> bool:
    """Tell whether the counter-example could not be played on one of the two `COUNTED` releases around this one."""
    counted = sorted((name for name in known if _is_counted(name)), key=number)
    before = [name for name in counted if number(name) <= number(release)][-1:]
    after = [name for name in counted if number(name) > number(release)][:1]
    return not _is_counted(release) and any(known[name] == _CANNOT_FAIL for name in (*before, *after))


def judgement(claim: str, release: str, facts: dict[str, Any], pinned: dict[str, Any]) -> Judgement:
    """Return what the facts of a visit mean.

    A proof that does not pass says nothing where a page shows a widget that cannot be read on that release, and where
    the last page shows nothing at all: between its runs, an older front end may be idle before it has drawn.
    """
    told = outcomes.judge(facts, pinned)
    if told.outcome == UNKNOWN and facts["error"] == "ClaimError":
        told = _CANNOT_FAIL
    elif told.outcome in (DIFFERS, UNKNOWN) and _shows(facts, front_ends.unread(release)):
        told = _DRAWN_OTHERWISE
    elif told.outcome == DIFFERS and _ends_empty(facts):
        told = _EMPTY
    return overrides.apply(claim, release, told)


def _shows(facts: dict[str, Any], kinds: tuple[str, ...]) -> bool:
    """Tell whether a page of a visit shows a widget of one of the kinds."""
    return any(node.kind in kinds for run in _runs(facts) for node in run.nodes())


def _runs(facts: dict[str, Any]) -> list[Run]:
    return [run for trace in facts["traces"] for run in Trace.from_json(trace).runs]


def _ends_empty(facts: dict[str, Any]) -> bool:
    """Tell whether the page on which the proof fell, the last that was seen, shows nothing."""
    runs = _runs(facts)
    return bool(runs) and not max(runs, key=lambda run: run.order).page


def _pinned(head: ClaimHead) -> dict[str, Any]:
    """Return the exceptions that the claim's pages show on the pinned release."""
    known = testimony.read("browser", head.cell.notebook).get(head.id)
    if known is None or known.record is None:
        raise ReleaseError(f"Nothing is recorded of {head.id} on the pinned release. Run: make witness ARGS={head.id}")
    record = Record.from_json(known.record)
    return {"shown": [error for trace in record.traces for run in trace.runs for error in run.exceptions]}
