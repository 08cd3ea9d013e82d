"""What notebooks and snippets must be like to be committed."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat

from proof.build import book
from proof.model import notebooks, project, snippets, sources, statements
from proof.model.errors import ProofError
from proof.model.readers_tests import is_test

KERNEL = "python3"
"""The kernel that every notebook names."""
CELL_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def faults() -> list[str]:
    """Return everything that is wrong with the notebooks and snippets, one sentence each, with place and way out."""
    found = [fault for path in notebooks.paths() for fault in _notebook_faults(path)]
    for check in (_snippet_faults, _claim_faults, _source_faults, _page_faults):
        try:
            found += check()
        except ProofError as error:
            found.append(str(error))
    return found


def _notebook_faults(path: Path) -> list[str]:
    where = notebooks.place(path)
    notebook = nbformat.read(path, as_version=4)
    faults = []
    if notebook.metadata.get("kernelspec", {}).get("name") != KERNEL:
        faults.append(f"{where}: its kernel is not {KERNEL!r}. Run: make tidy")
    for number, cell in enumerate(notebook.cells):
        name = cell.get("id", "")
        if not CELL_ID.fullmatch(name):
            faults.append(
                f"{where}, cell {number} ({name!r}): it needs an id in lower-case words that says what it holds. "
                "Run: make tidy"
            )
        if cell.cell_type == "code" and (cell.outputs or cell.execution_count):
            faults.append(f"{where}, cell {name!r}: it has outputs. Run: make tidy")
        if "raises-exception" in cell.metadata.get("tags", []):
            faults.append(
                f"{where}, cell {name!r}: the tag raises-exception hides failures. Assert the exception instead."
            )
    return faults


def _snippet_faults() -> list[str]:
    """Compare the files under `snippets/` with what the notebooks write and play."""
    folder = project.root() / "snippets"
    written = notebooks.written()
    on_disk = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    faults = [f"snippets/{name}: no notebook writes it. Delete it." for name in on_disk if name not in written]
    faults += notebooks.unwritten()
    heads = notebooks.claims()
    played = {name for head in heads for name in head.plays} | notebooks.exercises(heads).keys()
    tried = {file for name in on_disk if is_test(name) for file in snippets.files_of(folder / name)}
    faults += [
        f"snippets/{name}: no claim plays it ({cell.where}). Prove something with it, or delete it."
        for name, cell in written.items()
        if name in on_disk and on_disk[name] not in tried and not _reached(name, played, folder)
    ]
    return faults


def _reached(name: str, played: set[str], folder: Path) -> bool:
    """Tell whether a file is played, or is a module or page of a snippet beside it that is."""
    if name.removesuffix(".py") in played:
        return True
    beside = Path(name).parent
    apps = [folder / f"{app}.py" for app in played if Path(app).parent in (beside, beside.parent)]
    return any(folder / name in snippets.files_of(app) for app in apps if app.is_file())


def _claim_faults() -> list[str]:
    """Check that claims have unique ids, play snippets that exist, and name statements that exist."""
    faults = []
    for head in notebooks.claims():
        if not head.plays:
            faults.append(f"{head.cell.where}: the claim {head.id!r} plays nothing.")
        for name in head.plays:
            if not (project.root() / "snippets" / f"{name}.py").is_file():
                faults.append(f"{head.cell.where}: the claim {head.id!r} plays {name!r}, which does not exist.")
        try:
            statements.check_known([*head.supports, *head.refutes])
        except ProofError as error:
            faults.append(f"{head.cell.where}: {error}")
    return faults


def _source_faults() -> list[str]:
    sources.load()
    return []


def _page_faults() -> list[str]:
    book.check_listed(book.listed_pages())
    return []
