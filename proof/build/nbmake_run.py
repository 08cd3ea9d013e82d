"""Execute staged notebooks under nbmake and keep those that pass: the process that `execute` starts.

    python -m proof.build.nbmake_run <stage> <notebook> ...

A line is printed for each as it is done, and why one did not pass. `<stage>/outcomes.json` says of each in a line why
it did not pass; the line is empty where it passed.
"""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import os
import re
import sys
from pathlib import Path

import pytest

from proof.build import processes
from proof.build.execute import FINGERPRINTS, META, OUTCOMES, kept
from proof.evidence import store

SECONDS = 300
"""How long one cell of a notebook may take."""


def main(stage: Path, names: list[str]) -> None:
    """Execute the notebooks called `names`, in parallel."""
    progress = _Progress(stage, len(names))
    workers = min(len(names), processes.AT_A_TIME)
    arguments = ["--nbmake", "--overwrite", f"--nbmake-timeout={SECONDS}"]
    spread = [f"--numprocesses={workers}", "--maxschedchunk=1"]
    options = ["-p", "no:cacheprovider", "--color=no", "-c", os.devnull, f"--rootdir={stage}"]
    staged = [str(stage / name) for name in names]
    # nbmake needs pytest's own reporter; what a reader of `make book` wants to see is the line a notebook.
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*arguments, *spread, *options, *staged], [progress])
    (stage / OUTCOMES).write_text(json.dumps(progress.outcomes), encoding="utf-8")


class _Progress:
    """Keeps each notebook that passes, and prints a line for each as it is done."""

    def __init__(self, stage: Path, total: int) -> None:
        self._stage, self._total, self._done, self._out = stage, total, 0, sys.stdout
        self.outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the outcome of one notebook."""
        if report.when != "call" and report.passed:
            return
        self._done += 1
        name = report.nodeid.split("::")[0]
        self.outcomes[name] = "" if report.passed else _reason(report.longreprtext)
        if report.passed:
            _keep(self._stage, name, report.duration)
        word = "passed" if report.passed else "FAILED"
        self._say(f"  [{self._done}/{self._total}] {Path(name).stem:30} {word}  {report.duration:5.1f} s")
        if report.failed:
            self._say(report.longreprtext)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Print why a notebook could not even be collected."""
        if report.failed:
            self.outcomes[report.nodeid] = _reason(report.longreprtext)
            self._say(report.longreprtext)

    def _say(self, text: str) -> None:
        print(text, file=self._out, flush=True)


def _reason(told: str) -> str:
    """Return the line that a report ends with, the error, without its colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", told).strip().rpartition("\n")[2] or "no reason was told"


def _keep(stage: Path, name: str, seconds: float) -> None:
    """Keep the execution of a notebook until something that it depends on is no longer as it was at the start."""
    notebook = json.loads((stage / name).read_text(encoding="utf-8"))
    fingerprints = json.loads((stage / FINGERPRINTS).read_text(encoding="utf-8"))
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    notebook["metadata"][META] = {
        "fingerprint": fingerprints[name],
        "seconds": round(seconds, 2),
        "executed": now,
    }
    store.replace(kept(Path(name)), json.dumps(notebook, ensure_ascii=False))


if __name__ == "__main__":
    processes.end_with_parent()
    main(Path(sys.argv[1]), sys.argv[2:])
