"""Execute the notebooks, each once, under nbmake; what passed there is what the site shows.

Notebooks run in a staged copy of the project, so that nothing half-written is ever left in `notebooks/` or
`snippets/`. An executed notebook is kept under `_build/executed/` until something it depends on changes.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from proof.build import processes
from proof.model import notebooks, project, provenance
from proof.model.errors import BuildError
from proof.model.record import MIME, Record
from proof.model.stage import project_at

FINGERPRINTS = "fingerprints.json"
"""The file of a stage that says, by notebook, what each was when it was laid out there."""
OUTCOMES = "outcomes.json"
"""The file of a stage that says, by notebook, why it did not pass; empty where it did."""
META = "proof"
"""Where an executed notebook's metadata say when, how long and on what it ran."""


def kept(path: Path) -> Path:
    """Return the file that keeps the execution of a notebook."""
    return project.build_folder() / "executed" / path.name


def executed(path: Path) -> dict[str, Any] | None:
    """Return the executed notebook as JSON data, or `None` where there is none or it is out of date."""
    if not kept(path).is_file():
        return None
    notebook = json.loads(kept(path).read_text(encoding="utf-8"))
    return notebook if notebook["metadata"][META]["fingerprint"] == provenance.of_notebook(path) else None


def records(path: Path) -> dict[str, Record]:
    """Return by claim what the proofs of a notebook left behind at its last execution.

    Raises `BuildError` where that is out of date.
    """
    notebook = executed(path)
    if notebook is None:
        raise BuildError(f"{notebooks.place(path)} was not executed since it changed. Run `make book`.")
    return {record.id: record for _, record in left_by(notebook["cells"])}


def left_by(cells: list[dict[str, Any]]) -> Iterator[tuple[str, Record]]:
    """Yield what the proofs in executed cells left behind, each with the id of its cell."""
    for cell in cells:
        for output in cell.get("outputs", []):
            if record := output.get("data", {}).get(MIME):
                yield cell["id"], Record.from_json(record)


def facts(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of an execution: `seconds`, `executed` (UTC) and `fingerprint`."""
    return notebook["metadata"][META]


def execute(paths: list[Path], *, again: bool = False) -> None:
    """Execute those of the notebooks that are out of date (all, with `again`), in parallel, with progress.

    What is edited meanwhile is executed once more. Raises `BuildError` where a notebook failed, whose report by nbmake
    is printed, and where one goes on being edited. Those that passed are kept: the next call goes on from there.
    """
    stale = paths if again else _out_of_date(paths)
    _execute(stale)
    if edited := _out_of_date(stale):
        print(f"Executing once more what was edited meanwhile ({_named(edited)}) ...", flush=True)
        _execute(edited)
    if edited := _out_of_date(edited):
        raise BuildError(f"{_named(edited)}: edited while it was executed, twice. Build when nothing changes any more.")


def _out_of_date(paths: list[Path]) -> list[Path]:
    return [path for path in paths if executed(path) is None]


def _named(paths: list[Path]) -> str:
    return ", ".join(notebooks.place(path) for path in paths)


def _execute(stale: list[Path]) -> None:
    if not stale:
        return
    # What takes longest goes first, or one core would stand idle at the end.
    names = [notebooks.place(path) for path in sorted(stale, key=_visits, reverse=True)]
    # The stage is outside `_build`: nbmake passes over every path that has this word in it.
    with tempfile.TemporaryDirectory(prefix="proof-stage-") as stage:
        # Before they are copied, so that what is edited from here on is out of date.
        fingerprints = {notebooks.place(path): provenance.of_notebook(path) for path in stale}
        Path(stage, FINGERPRINTS).write_text(json.dumps(fingerprints), encoding="utf-8")
        project_at(Path(stage), stale)
        processes.run([sys.executable, "-m", "proof.build.nbmake_run", stage, *names], project.root())
        told = Path(stage, OUTCOMES)
        outcomes = json.loads(told.read_text(encoding="utf-8")) if told.is_file() else {}
    reasons = {name: outcomes.get(name, "it was not done to its end") for name in names}
    if failed := [f"{name}: {reason}" for name, reason in reasons.items() if reason]:
        raise BuildError("\n  ".join(["These notebooks did not pass; more on each stands above.", *failed]))


def _visits(path: Path) -> int:
    """Return how many claims of a notebook visit a real app, which takes a hundred times as long as to simulate it."""
    return sum(cell.claim is not None and cell.claim.witness != "apptest" for cell in notebooks.cells(path))
