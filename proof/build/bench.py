"""Measure how long things take, and print each figure beside its budget."""

from __future__ import annotations

import contextlib
import functools
import gzip
import io
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable

from proof.build import book, execute
from proof.claims import prove
from proof.evidence import sweeps
from proof.lab import bundle, speed
from proof.model import notebooks, project
from proof.model.errors import BuildError
from proof.model.record import WITNESSES, Record
from proof.releases import show
from proof.search import measure
from proof.witnesses import command, replay, workbench
from proof.witnesses.session import Witness

_EVERY = 12
"""Of the claims that AppTest settles, each twelfth is proved where not all are."""


def run(whole: bool = False) -> None:
    """Print the figures as a table: in about two minutes, or as a whole, which proves and executes everything anew.

    Raises `BuildError` where there is no built site to measure.
    """
    if not (book.site_folder() / "index.html").is_file():
        raise BuildError("There is no site to measure yet. Run: make book")
    print(f"{'what':46} {'measured':>12} {'budget':>12}", flush=True)
    outcomes = _proofs(whole)
    if whole:
        _notebooks(sum(outcome.seconds for outcome in outcomes))
    _line("a build with nothing changed", _seconds(book.build), 2)
    _line("a build after a change of prose", _seconds(_build_after_prose), 10)
    heaviest = max(book.site_folder().rglob("*.html"), key=lambda path: path.stat().st_size)
    weight = len(gzip.compress(heaviest.read_bytes())) / 1000
    print(f"{'the heaviest page alone, gzipped: ' + heaviest.stem:46} {weight:9.0f} KB {300:9.0f} KB")
    simulated = [outcome.record for outcome in outcomes if outcome.record and outcome.record.witness == "apptest"]
    _replays(simulated[:: 25 if whole else 10])
    _search()
    if bundle.ready():
        _laboratory()
    _last_sweep()


def _proofs(whole: bool) -> list[prove.Outcome]:
    """Prove claims in this process, and print how long those took that AppTest settles."""
    simulated = {head.id for head in notebooks.claims() if head.witness == "apptest"}
    asked = None if whole else set(sorted(simulated)[::_EVERY])
    outcomes = list(prove.prove(ids=asked))
    played = [outcome.seconds for outcome in outcomes if outcome.claim in simulated]
    _line(f"{len(played)} proofs with AppTest in one process", sum(played), 10 * len(played) / 150)
    return outcomes


def _notebooks(proving: float) -> None:
    """Execute every notebook, and print how long that takes beside what its kernels and proofs alone would."""
    paths, cores = notebooks.paths(), os.cpu_count() or 1
    alone = _kernel_start() * len(paths) + proving
    executing = _seconds(lambda: execute.execute(paths, again=True))
    _line(f"{len(paths)} notebooks under nbmake on {cores} cores", executing, 1.3 * alone / cores)


def _search() -> None:
    """Print what the search weighs, and how long its first result takes, on a slow phone too."""
    site = book.site_folder()
    print(f"{'the search: library and index, gzipped':46} {measure.weight(site) / 1000:9.0f} KB {120:9.0f} KB")
    for what, slower, budget in (("", 1, 0.6), (", processor 4 times slower", 4, 2)):
        _line(f"its first result{what}", measure.first_result(site / "index.html", slower), budget)


def _laboratory() -> None:
    """Print what a press on the laboratory loads, and how long it takes in Chromium."""
    print(f"{'the laboratory: all that a press loads':46} {sum(bundle.sizes().values()) / 1e6:9.1f} MB {8:9.1f} MB")
    taken = speed.seconds(book.site_folder())
    for (what, seconds), budget in zip(taken.items(), (6, 0.3, 0.1, 3), strict=True):
        _line(f"its {what}", seconds, budget)


def _replays(sample: list[Record]) -> None:
    """Print how long a replay takes on each witness, and how far the recorded evidence agrees."""
    with workbench.shared() as there:
        for name, budget in (("server", 1), ("browser", 3)):
            witness = there.witness(name)
            replay.replay(sample[0].traces, witness)  # starts the servers' host, and Chromium
            taken = _seconds(functools.partial(_replay_all, sample, witness))
            _line(f"a replay on {name}, mean of {len(sample)}", taken / len(sample), budget)
    for name in WITNESSES:
        print(command.summary(command.recorded(name)))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        work()
    return time.perf_counter() - started


def _replay_all(records: list[Record], witness: Witness) -> None:
    for record in records:
        replay.replay(record.traces, witness)


def _line(what: str, seconds: float, budget: float) -> None:
    print(f"{what:46} {seconds:10.1f} s {budget:10.1f} s", flush=True)


def _kernel_start() -> float:
    """Return the seconds that a kernel takes to start, import the engine and stop."""
    code = (
        "import nbclient, nbformat.v4 as v; nbclient.execute(v.new_notebook(cells=[v.new_code_cell('import proof')]))"
    )
    command = [sys.executable, "-c", code]
    return _seconds(lambda: subprocess.run(command, cwd=project.root() / "notebooks", check=True))


def _last_sweep() -> None:
    """Print how long the last whole sweep took here, and what is recorded of other releases."""
    if swept := show.last_whole_sweep():
        releases, seconds = swept
        _line(f"all claims on {releases} releases, when last played", seconds, 7.5 * releases)
    said = Counter(found.outcome for claim in sweeps.read().claims.values() for found in claim.by_release.values())
    print("recorded of other releases:", ", ".join(f"{count} {word}" for word, count in said.most_common()))


def _build_after_prose() -> None:
    """Build all pages from what is executed, as a change of a notebook's prose does."""
    (project.build_folder() / "site.fingerprint").unlink()
    book.build()
