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
    (stage / "book").mkdir()
    for path in paths:
        folder = stage / "notebooks" / path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / path.name)
    shutil.copy(root / "book" / "statements.yml", stage / "book" / "statements.yml")
    for witness in WITNESSES:
        if (root / "evidence" / witness).is_dir():
            shutil.copytree(root / "evidence" / witness, stage / "evidence" / witness)
