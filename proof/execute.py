"""Execute the notebooks, each once, under nbmake; what passed there is what the site shows.

Notebooks run in a staged copy of the project, so that nothing half-written is ever left in `notebooks/` or
`snippets/`. An executed notebook is kept under `_build/executed/` until something it depends on changes.
"""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from proof import notebooks, project, provenance
from proof.errors import BuildError
from proof.stage import project_at

_META = "proof"
"""Where an executed notebook's metadata say when, how long and on what it ran."""
SECONDS = 300
"""How long one cell of a notebook may take."""


def build_folder() -> Path:
    """Return the folder that holds everything that is built."""
    return project.root() / "_build"


def kept(path: Path) -> Path:
    """Return the file that keeps the execution of a notebook."""
    return build_folder() / "executed" / path.name


def executed(path: Path) -> dict[str, Any] | None:
    """Return the executed notebook as JSON data, or `None` where there is none or it is out of date."""
    if not kept(path).is_file():
        return None
    notebook = json.loads(kept(path).read_text(encoding="utf-8"))
    return notebook if notebook["metadata"][_META]["fingerprint"] == provenance.of_notebook(path) else None


def facts(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return what is known of an execution: `seconds`, `executed` (UTC) and `fingerprint`."""
    return notebook["metadata"][_META]


def execute(paths: list[Path], *, again: bool = False) -> None:
    """Execute those of the notebooks that are out of date (all, with `again`), in parallel, with progress.

    Raises `BuildError` naming the notebooks that failed; nbmake's report of each is printed. Those that passed are
    kept, so that the next call goes on from there.
    """
    stale = paths if again else [path for path in paths if executed(path) is None]
    if not stale:
        return
    with tempfile.TemporaryDirectory(prefix="proof-stage-") as folder:
        failed = _execute_in(Path(folder), stale)
    if failed:
        raise BuildError(f"These notebooks did not pass: {', '.join(failed)}. The reason stands above.")


def _execute_in(stage: Path, stale: list[Path]) -> list[str]:
    """Execute notebooks in a staged copy, keep those that pass, and return the names of the others.

    The stage is outside `_build`: nbmake passes over every path that has this word in it.
    """
    project_at(stage, stale)
    progress = _Progress(len(stale))
    workers = min(len(stale), os.cpu_count() or 1)
    arguments = ["--nbmake", "--overwrite", f"--nbmake-timeout={SECONDS}"]
    spread = [f"--numprocesses={workers}", "--maxschedchunk=1"]
    options = ["-p", "no:cacheprovider", "--color=no", "-c", os.devnull, f"--rootdir={stage}"]
    # What takes longest goes first, or one core would stand idle at the end.
    staged = [str(stage / "notebooks" / path.name) for path in sorted(stale, key=_visits, reverse=True)]
    # nbmake needs pytest's own reporter; what a reader of `make book` wants to see is the line a notebook.
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*arguments, *spread, *options, *staged], [progress])
    for path in stale:
        if path.stem in progress.seconds:
            _keep(stage, path, progress.seconds[path.stem])
    return [path.name for path in stale if path.stem not in progress.seconds]


def _visits(path: Path) -> int:
    """Return how many claims of a notebook visit a real app, which takes a hundred times as long as to simulate it."""
    return sum(cell.claim is not None and cell.claim.witness != "apptest" for cell in notebooks.cells(path))


def _keep(stage: Path, path: Path, seconds: float) -> None:
    notebook = json.loads((stage / "notebooks" / path.name).read_text(encoding="utf-8"))
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    notebook["metadata"][_META] = {
        "fingerprint": provenance.of_notebook(path),
        "seconds": round(seconds, 2),
        "executed": now,
    }
    target = kept(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_suffix(".part")
    half.write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    half.replace(target)


class _Progress:
    """Prints a line for each notebook as it is done, and remembers how long those took that passed."""

    def __init__(self, total: int) -> None:
        self._total, self._done, self._out = total, 0, sys.stdout
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the outcome of one notebook."""
        if report.when != "call" and report.passed:
            return
        self._done += 1
        name = Path(report.nodeid.split("::")[0]).stem
        if report.passed:
            self.seconds[name] = report.duration
        word = "passed" if report.passed else "FAILED"
        print(
            f"  [{self._done}/{self._total}] {name:22} {word}  {report.duration:5.1f} s",
            file=self._out,
            flush=True,
        )
        if report.failed:
            print(report.longreprtext, file=self._out, flush=True)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Print why a notebook could not even be collected."""
        if report.failed:
            print(report.longreprtext, file=self._out, flush=True)
