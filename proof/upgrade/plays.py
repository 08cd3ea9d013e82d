"""Play all on the old release and on the new one, and record it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from proof.evidence import sweeps
from proof.evidence.names import Names
from proof.evidence.sweeps import Said, Sweeps
from proof.model import chromium_path, provenance
from proof.model.notebooks import ClaimHead
from proof.model.versions import minor
from proof.releases import browser_sweep, show, sweep
from proof.releases.sweep import Played
from proof.upgrade.task import Task


@dataclass
class Plays:
    """What was seen on the old release and on the new one."""

    heads: list[ClaimHead]
    """The claims that hold on the new release."""
    fallen: dict[str, str]
    """Those that do not, each with what was seen."""
    found: Sweeps
    """What is recorded; of the claims that do not hold, also what was seen of them on the new release."""
    names: dict[str, Names]
    """The names that each release has, where it could be played."""
    left_out: list[str] = field(default_factory=list)
    """What could not be done here, in sentences."""


def play(task: Task, heads: list[ClaimHead]) -> Plays:
    """Play the claims on the releases, prove on the new one what AppTest does not settle, and record what holds.

    What was played before is not played again. Raises `ReleaseError` where the new release cannot be played.
    """
    left_out = []
    if not chromium_path.is_here():
        left_out.append(
            f"What a browser settles, on {task.new} and on {task.old}: there is no Chromium here. "
            "Install one, and call the upgrade again."
        )
        heads = [head for head in heads if head.witness != "browser"]
    played = show.play_and_tell(heads, task.releases)
    left_out += [f"{done.release} was not played: {done.error}." for done in played if done.error]
    visited = [head for head in heads if head.witness != "apptest"]
    print(f"Proving {len(visited)} claims of a server or a browser on {task.new} ...", flush=True)
    proved = show.told(browser_sweep.prove_pinned(heads), len({head.cell.notebook for head in visited}))
    facts = {done.release: done.facts for done in played if done.facts}
    seen = _seen(heads, facts[task.new]["claims"], proved)
    holding = [head for head in heads if seen[head.id]["word"] == "holds"]
    # The new one last: a patch takes the place of the patch before it.
    found = sweep.record(sorted(played, key=lambda done: done.release == task.new), holding)
    fallen = [head for head in heads if head not in holding]
    _add(found, task, fallen, seen, facts.get(task.old, {}).get("claims", {}))
    names = {release: told["names"] for release, told in facts.items()}
    return Plays(holding, {head.id: _told(seen[head.id]) for head in fallen}, found, names, left_out)


def visit_older(task: Task, plays: Plays) -> None:
    """Play on the older releases what a browser settles, ask about the differences there, and record it."""
    # A patch takes the place of the patch before it, of which nothing is recorded any more.
    older = [release for release in task.releases if minor(release) != minor(task.new)]
    if not chromium_path.is_here() or not browser_sweep.wanted(older):
        return
    if show.visit_and_tell(plays.heads, older):
        plays.left_out.append("Not all could be seen in Chromium on the older releases, or it differs: see above.")
    for claim, said in sweeps.read().claims.items():
        plays.found.claims[claim].by_release |= said.by_release


def _seen(heads: list[ClaimHead], swept: dict[str, Any], proved: Iterable[Played]) -> dict[str, dict[str, Any]]:
    """Return what was seen of each claim on the new release, also where its proof did not come to an end."""
    seen = {head.id: swept[head.id] for head in heads if head.witness == "apptest"}
    for done in proved:
        own = [head.id for head in heads if head.witness != "apptest" and head.cell.notebook == done.notebook]
        lost = {"word": "broken", "error": "ReleaseError", "message": done.error, "shown": [], "traces": []}
        seen |= {name: done.facts.get("claims", {}).get(name, lost) for name in own}
    return seen


def _add(found: Sweeps, task: Task, fallen: list[ClaimHead], seen: dict[str, Any], before: dict[str, Any]) -> None:
    """Add what claims that do not hold say on the new release, set beside the old one, where they held."""
    made_from = provenance.of_claims(fallen)
    for head in fallen:
        said = found.claims.setdefault(head.id, Said(made_from[head.id]))
        beside = before.get(head.id, seen[head.id])
        said.by_release[task.new] = sweep.judgement(head.id, task.new, seen[head.id], beside)
        if head.id in before:
            said.by_release[task.old] = sweep.judgement(head.id, task.old, beside, beside)


def _told(facts: dict[str, Any]) -> str:
    if facts["word"] == "falls":
        return f"fell. {facts['message']}"
    return f"could not be proved. {facts['error']}: {facts['message']}"
