"""Play the claims on the releases: each release in an environment and a process of its own, several at a time.

`play` does so with AppTest; `browser_sweep` uses the same machinery, `each`, for the claims that a browser settles.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from proof.evidence import names, outcomes, overrides, release_traces, store, sweeps
from proof.evidence.outcomes import HOLDS, UNKNOWN, Judgement
from proof.evidence.sweeps import Said, Sweeps
from proof.model import notebooks, project, provenance, versions
from proof.model.errors import ReleaseError
from proof.model.notebooks import ClaimHead
from proof.model.stage import project_at
from proof.releases import environments

_CHILD = project.PACKAGE / "releases" / "child.py"
_COMPANIONS = ("numpy", "pandas", "protobuf", "pyarrow")
"""The companions whose versions are recorded: those that change what an app shows."""
_SHOWN_BY = {"browser": "browser", "server": "real server"}
"""The witnesses that a sweep does not call, as a reader knows them."""
SECONDS = 900
"""How long all claims of one release may take."""


@dataclass
class Played:
    """What became of one release."""

    release: str
    facts: dict[str, Any]
    """By `environment` and `claims`, as `child` wrote it; empty where the release could not be played."""
    error: str = ""
    fresh: int = 0
    """How many claims were played now; the others were kept from an earlier, interrupted sweep."""
    seconds: float = 0.0
    notebook: str = ""
    """The notebook whose claims these were, where not all are played in one go."""


def wanted_claims(only: str, *, stale: bool = False) -> list[ClaimHead]:
    """Return the claims whose id, or notebook, holds `only`.

    stale
        Leave out those of which the recorded evidence is of this proof and these snippets.
    """
    heads = [head for head in notebooks.claims() if only in head.id or only in head.cell.notebook]
    if not stale:
        return heads
    changed = set(sweeps.stale(sweeps.read()))
    return [head for head in heads if head.id in changed]


def wanted_releases(named: list[str], shard: str = "1/1") -> list[str]:
    """Return the releases to play, oldest first; always with the pinned one, by which the others are judged.

    named
        Releases such as `1.45` or `1.45.1`; all where it is empty.
    shard
        Which part of all: `2/6` is the second of six.

    Raises `ReleaseError` for a name that the index does not have, and for a shard that is none.
    """
    pinned = version("streamlit")
    known = environments.on_index()
    if not named:
        part, parts = _shard(shard)
        return sorted({*known[part - 1 :: parts], pinned}, key=versions.number)
    return sorted({*(release_named(name, known) for name in named), pinned}, key=versions.number)


def release_named(name: str, known: list[str]) -> str:
    """Return which of the known releases is named, such as `1.45` or `1.45.1`.

    Raises `ReleaseError` where there is none, with those that there are.
    """
    by_name = {name: release for release in known for name in (release, versions.minor(release))}
    if name not in by_name:
        raise ReleaseError(f"There is no release {name!r}. The last patch of each minor: {', '.join(known)}.")
    return by_name[name]


def _shard(told: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)", told)
    if not found or int(found[1]) > int(found[2]):
        raise ReleaseError(f"There is no shard {told!r}. Write 2/6 for the second of six.")
    return int(found[1]), int(found[2])


def play(releases: list[str], heads: list[ClaimHead], jobs: int, *, again: bool = False) -> Iterator[Played]:
    """Play the claims on the releases, `jobs` at a time, and yield each release as it is done.

    What was played before by the same engine, from the same proofs and snippets, is only played `again`. Raises
    `ReleaseError` as soon as the pinned release cannot be played: without it, nothing can be judged.
    """
    made_from = provenance.of_claims([head for head in heads if head.witness == "apptest"])
    marks = {name: [provenance.of_playing(), *hashes.values()] for name, hashes in made_from.items()}
    # The pinned release first: what the others said is judged by it.
    pinned = version("streamlit")
    order = sorted(releases, key=lambda release: (release != pinned, versions.number(release)))
    for played in each(order, marks, _run, jobs, again=again):
        if played.error and played.release == pinned:
            raise ReleaseError(f"The pinned release {pinned} could not be played: {played.error}.")
        yield played


Run = Callable[[str, list[str]], dict[str, Any]]
"""Plays claims on a release, and returns what was seen."""


def each(
    releases: list[str], marks: dict[str, list[str]], run: Run, jobs: int, *, again: bool = False
) -> Iterator[Played]:
    """Play claims on each release with `run`, `jobs` releases at a time, and yield each release as it is done.

    marks
        By claim what it is made from. Where that is as it was at an earlier sweep, it is only played `again`.
    """
    with ThreadPoolExecutor(jobs) as pool:
        waiting = [pool.submit(_play, release, marks, run, again) for release in releases]
        try:
            for done in as_completed(waiting):
                yield done.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _play(release: str, marks: dict[str, list[str]], run: Run, again: bool) -> Played:
    """Play on one release those claims whose marks are not those of an earlier sweep, or all of them again."""
    started = time.perf_counter()
    kept = _kept(release)
    todo = [name for name, mark in marks.items() if again or kept.get("marks", {}).get(name) != mark]
    try:
        if todo or not kept:
            facts = run(release, todo)
            seen = [name for name in todo if name in facts["claims"]]
            kept = _merged(kept, facts, {name: marks[name] for name in seen})
            _keep(release, kept)
            if late := len(todo) - len(seen):
                told = f"{late} of its claims had not ended after {SECONDS} s"
                return Played(release, kept, told, len(seen), time.perf_counter() - started)
    except ReleaseError as error:
        return Played(release, {}, str(error), 0, time.perf_counter() - started)
    return Played(release, kept, "", len(todo), time.perf_counter() - started)


def _run(release: str, ids: list[str]) -> dict[str, Any]:
    """Play claims in the environment of a release, and return what its process wrote."""
    # Bytecode is kept in the environment: to compile Streamlit and pandas takes a second each time.
    environment = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPATH": ""}
    return facts_of([str(environments.python_of(release)), "-W", "ignore", str(_CHILD)], ids, environment)


def facts_of(command: list[str], ids: list[str], environment: dict[str, str]) -> dict[str, Any]:
    """Run a command in a staged copy of the project and return the facts that it wrote.

    It is given a file with the claims' ids and one to write to. Where its time runs out, what it wrote until then
    counts. Raises `ReleaseError` where it writes nothing.
    """
    with tempfile.TemporaryDirectory(prefix="proof-release-") as folder:
        stage, listed, output = Path(folder) / "book", Path(folder) / "ids.json", Path(folder) / "facts.json"
        stage.mkdir()
        listed.write_text(json.dumps(ids), encoding="utf-8")
        project_at(stage, notebooks.paths())
        try:
            done = subprocess.run(
                [*command, str(listed), str(output)],
                cwd=stage,
                env={**os.environ, **environment},
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            if output.is_file():
                return json.loads(output.read_text(encoding="utf-8"))
            raise ReleaseError(f"its claims had not ended after {SECONDS} s") from None
        if done.returncode < 0:
            raise ReleaseError(f"its process was ended by signal {-done.returncode}")
        if not output.is_file():
            raise ReleaseError(" ".join(done.stderr.strip().splitlines()[-2:]) or f"exit code {done.returncode}")
        return json.loads(output.read_text(encoding="utf-8"))


def _merged(kept: dict[str, Any], facts: dict[str, Any], marks: dict[str, Any]) -> dict[str, Any]:
    return {
        **kept,
        **facts,
        "played": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "claims": {**kept.get("claims", {}), **facts["claims"]},
        "marks": {**kept.get("marks", {}), **marks},
    }


def _kept_file(release: str) -> Path:
    return project.build_folder() / "releases" / f"{release}.json"


def _kept(release: str) -> dict[str, Any]:
    path = _kept_file(release)
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _keep(release: str, facts: dict[str, Any]) -> None:
    store.replace(_kept_file(release), json.dumps(facts, ensure_ascii=False))


def record(played: Iterable[Played], heads: list[ClaimHead]) -> Sweeps:
    """Judge what was played, add it to the recorded evidence, write that, and return it.

    Raises `ReleaseError` where the pinned release is not among what was played, a claim does not hold there, or one was
    edited while it was played.
    """
    found, by_release = sweeps.read(), {done.release: done for done in played}
    made_from = provenance.of_claims(heads)
    check_unchanged((done.facts for done in by_release.values() if done.facts), heads, "apptest", made_from)
    had = names.by_release(found)
    pinned = _pinned(by_release, heads)
    for release, done in by_release.items():
        if done.error:
            found.failed[release] = done.error
            continue
        found.failed.pop(release, None)
        known = [found.swept.pop(name) for name in found.releases if versions.minor(name) == versions.minor(release)]
        published = known[0]["published"] if known else environments.published(release)
        found.swept[release] = {"published": published, **_about(done.facts)}
    for head in heads:
        said = found.claims.get(head.id)
        if said is None or said.made_from != made_from[head.id]:
            # What was said of another proof is not said of this one.
            said = found.claims[head.id] = Said(made_from[head.id])
        said.by_release |= _said(head, by_release, pinned, said.by_release)
    sweeps.write(found)
    release_traces.write(found, {name: done.facts for name, done in by_release.items() if done.facts})
    names.write(found, {name: done.facts["names"] for name, done in by_release.items() if done.facts}, had)
    return found


def check_unchanged(
    facts: Iterable[dict[str, Any]], heads: list[ClaimHead], witness: str, made_from: dict[str, dict[str, str]]
) -> None:
    """Raise `ReleaseError` where claims that this witness settles are no longer what was played of them."""
    now = {head.id: [*made_from[head.id].values()] for head in heads if head.witness == witness}
    marks = [mark for each in facts for mark in each.get("marks", {}).items()]
    if edited := sorted({name for name, (_, *was) in marks if name in now and was != now[name]}):
        raise ReleaseError(f"Edited while they were played: {', '.join(edited)}. Call it again: it plays these alone.")


def _pinned(by_release: dict[str, Played], heads: list[ClaimHead]) -> dict[str, Any]:
    done = by_release.get(version("streamlit"))
    if done is None:
        raise ReleaseError(f"The package index does not have the pinned release, Streamlit {version('streamlit')}.")
    played = [head.id for head in heads if head.witness == "apptest"]
    fallen = [name for name in played if done.facts["claims"][name]["word"] != "holds"]
    if fallen:
        raise ReleaseError(f"These claims do not hold on the pinned release: {', '.join(fallen)}. Run `make prove`.")
    return done.facts["claims"]


def _said(
    head: ClaimHead, by_release: dict[str, Played], pinned: dict[str, Any], known: dict[str, Judgement]
) -> dict[str, Judgement]:
    """Return what the releases that were played say of a claim, of which `known` is recorded."""
    played = {release: done.facts["claims"] for release, done in by_release.items() if done.facts}
    if head.witness == "apptest":
        return {
            release: judgement(head.id, release, facts[head.id], pinned[head.id]) for release, facts in played.items()
        }
    # Its proof visits a page: on the pinned release whenever the book is built, on others by `browser_sweep`.
    elsewhere = Judgement(UNKNOWN, f"only a {_SHOWN_BY[head.witness]} shows it, and it was not played there")
    here = version("streamlit")
    return {release: Judgement(HOLDS) if release == here else known.get(release, elsewhere) for release in played}


def judgement(claim: str, release: str, facts: dict[str, Any], pinned: dict[str, Any]) -> Judgement:
    """Return what the facts mean, with what a person decided about it."""
    return overrides.apply(claim, release, outcomes.judge(facts, pinned))


def _about(facts: dict[str, Any]) -> dict[str, Any]:
    packages = facts["environment"]["packages"]
    companions = {name: packages[name] for name in _COMPANIONS if name in packages}
    return {"played": facts["played"], "python": facts["environment"]["python"], **companions}
