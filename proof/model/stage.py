"""Lay out a copy of the project in which notebooks run, so that nothing half-written is left in the project itself."""

from __future__ import annotations

import shutil
from pathlib import Path

from proof.model import notebooks, project
from proof.model.record import WITNESSES


def project_at(stage: Path, paths: list[Path]) -> None:
    """Copy what these notebooks need to a folder of its own, the snippets of all notebooks included."""
    root = project.root()
    # As the notebooks have them: what lies on disk may be older than its cell.
    notebooks.write_snippets(stage / "snippets", root)
    (stage / "notebooks").mkdir()
    (stage / "book").mkdir()
    for path in paths:
        shutil.copy(path, stage / "notebooks" / path.name)
    shutil.copy(root / "book" / "statements.yml", stage / "book" / "statements.yml")
    for witness in WITNESSES:
        if (root / "evidence" / witness).is_dir():
            shutil.copytree(root / "evidence" / witness, stage / "evidence" / witness)
