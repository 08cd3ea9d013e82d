"""Run every proof of the book in one process, without kernels: the author's fast loop."""

from __future__ import annotations

import contextlib
import linecache
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from proof.claims.claim import ClaimFalls
from proof.model import notebooks, project, stage
from proof.model.errors import NotebookError
from proof.model.notebooks import Cell, ClaimHead
from proof.model.record import Record, finished
from proof.model.trace import Trace
from proof.playing import recorder


@dataclass
class Outcome:
    """What became of one claim."""

    claim: str
    notebook: str
    sentence: str
    seconds: float
    record: Record | None = None
    """What the claim left behind, where it holds."""
    error: Exception | None = None
    traces: list[Trace] = field(default_factory=list)
    """What was played, also where the claim does not hold."""

    @property
    def word(self) -> str:
        """`holds`, `falls` (its proof failed) or `broken` (it could not be proved either way)."""
        if self.error is None:
            return "holds"
        return "falls" if isinstance(self.error, ClaimFalls) else "broken"


def prove(only: str = "", *, ids: set[str] | None = None) -> Iterator[Outcome]:
    """Run the proofs and yield an outcome for each.

    only
        Part of a notebook's name or of a claim's id; all claims where it is empty.
    ids
        The claims to prove by their whole ids, instead of `only`.
    """
    with staged() as stage_folder:
        yield from prove_in(stage_folder, only, ids=ids)


@contextlib.contextmanager
def staged() -> Iterator[Path]:
    """Lay out a copy of the project for the proofs inside this block, and return its folder."""
    with tempfile.TemporaryDirectory(prefix="proof-stage-") as folder:
        stage.project_at(Path(folder), notebooks.paths())
        yield Path(folder)


def prove_in(folder: Path, only: str = "", *, ids: set[str] | None = None) -> Iterator[Outcome]:
    """Run the proofs as `prove` does, in a copy of the project that is laid out already."""
    heads = notebooks.claims()
    for path in notebooks.paths():
        names = [head.id for head in heads if head.cell.notebook == path.stem]
        wanted = [name for name in names if (name in ids if ids is not None else only in path.stem or only in name)]
        if wanted:
            yield from _prove_notebook(path, set(wanted), folder / "notebooks" / path.parent.name)


def prove_one(folder: Path, head: ClaimHead) -> Outcome:
    """Run the proof of one claim in a copy of the project that is laid out already."""
    path = project.root() / "notebooks" / head.cell.part / f"{head.cell.notebook}.ipynb"
    return next(_prove_notebook(path, {head.id}, folder / "notebooks" / head.cell.part))


def _prove_notebook(path: Path, wanted: set[str], folder: Path) -> Iterator[Outcome]:
    """Run the cells of a notebook in `folder`, beside which the snippets are as the notebooks have them now."""
    names: dict[str, Any] = {"__name__": path.stem}
    broken: Exception | None = None
    for cell in notebooks.cells(path):
        head = cell.claim
        with contextlib.chdir(folder):
            if head is None and cell.writes is None:
                broken = broken or _failure(cell, names)
            proved = _outcome(head, names) if head and head.id in wanted and broken is None else None
        if head and head.id in wanted:
            yield proved or Outcome(head.id, cell.notebook, head.sentence, 0.0, error=broken)


def _failure(cell: Cell, names: dict[str, Any]) -> Exception | None:
    """Run a cell that sets the proofs up, and return what went wrong with it."""
    try:
        _run(cell, names)
    except Exception as error:
        return error
    return None


def _outcome(head: ClaimHead, names: dict[str, Any]) -> Outcome:
    before, started = len(finished), time.perf_counter()
    outcome = Outcome(head.id, head.cell.notebook, head.sentence, 0.0)
    try:
        with recorder.recording() as outcome.traces:
            _run(head.cell, names)
        outcome.record = _left(head, finished[before:])
    except Exception as error:
        outcome.error = error
    outcome.seconds = time.perf_counter() - started
    return outcome


def _left(head: ClaimHead, records: list[Record]) -> Record:
    """Return the record that a claim's cell left. Raises `NotebookError` where it left another one, or none."""
    if [record.id for record in records] != [head.id]:
        raise NotebookError(
            f"{head.cell.where} was run, and the claim {head.id!r} left no record. Is another `claim` used?"
        )
    return records[0]


def _run(cell: Cell, names: dict[str, Any]) -> None:
    filename = f"<{cell.where}>"
    linecache.cache[filename] = (len(cell.source), None, cell.source.splitlines(keepends=True), filename)
    exec(compile(cell.source, filename, "exec"), names)
