"""Put notebooks into the form in which they are committed: what an author would else do by hand, cell by cell."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from proof.build.hygiene import CELL_ID, KERNEL
from proof.model import notebooks, project

_WORDS_OF_AN_ID = 5


def tidy() -> list[str]:
    """Tidy every notebook and write its snippets, and return what was changed, a line for each file."""
    changed = [line for path in notebooks.paths() for line in _tidy_notebook(path)]
    folder = project.root() / "snippets"
    before = {path: path.read_bytes() for path in folder.rglob("*.py")}
    notebooks.write_snippets(folder, project.root())
    written = (path for path in sorted(folder.rglob("*.py")) if before.get(path) != path.read_bytes())
    return [*changed, *(f"snippets/{path.relative_to(folder)}: written as its cell has it" for path in written)]


def _tidy_notebook(path: Path) -> Iterator[str]:
    with warnings.catch_warnings():  # it says of two cells of one name what is put right below
        warnings.simplefilter("ignore", nbformat.warnings.DuplicateCellId)
        notebook = nbformat.read(path, as_version=4)
    done = [what for what, act in _ACTS.items() if act(notebook)]
    if done:
        nbformat.write(notebook, path)
        yield f"{notebooks.place(path)}: {', '.join(done)}"


def _clear(notebook: NotebookNode) -> bool:
    ran = [cell for cell in notebook.cells if cell.cell_type == "code" and (cell.outputs or cell.execution_count)]
    for cell in ran:
        cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("execution", None)
    return bool(ran)


def _choose_kernel(notebook: NotebookNode) -> bool:
    wrong = notebook.metadata.get("kernelspec", {}).get("name") != KERNEL
    if wrong:
        notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": KERNEL}
    return wrong


def _name_cells(notebook: NotebookNode) -> bool:
    """Give an id that says what it holds to each cell that has not got one, or has that of another cell."""
    taken: set[str] = set()
    changed = False
    for cell in notebook.cells:
        if cell.id in taken or not _says_what_it_holds(cell):
            cell.id = _free(_named(cell), taken | {other.id for other in notebook.cells})
            changed = True
        taken.add(cell.id)
    return changed


def _says_what_it_holds(cell: NotebookNode) -> bool:
    name = _named(cell)
    if name.startswith("claim-") and cell.id.startswith("claim-"):  # the claim may have got another name since
        return cell.id == name
    return bool(CELL_ID.fullmatch(cell.id)) and not _GIVEN_BY_AN_EDITOR.fullmatch(cell.id)


_GIVEN_BY_AN_EDITOR = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*\d)[0-9a-f]{8}")
"""What JupyterLab and VS Code call a new cell."""


def _named(cell: NotebookNode) -> str:
    if cell.cell_type != "code":
        return f"text-{_slug(cell.source)}"
    if snippet := re.match(r"%%writefile \S*/(\w+)\.py", cell.source):
        return f"snippet-{_slug(snippet[1])}"
    if claim := re.search(r"""^with claim\(\s*(?:id=)?["']([a-z0-9-]+)["']""", cell.source, re.MULTILINE):
        return f"claim-{claim[1]}"
    return f"code-{_slug(cell.source)}"


def _slug(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower().replace("_", " "))
    return "-".join(words[:_WORDS_OF_AN_ID]) or "empty"


def _free(name: str, taken: set[str]) -> str:
    number = 2
    free = name[:64].rstrip("-")
    while free in taken:
        free, number = f"{name[:60].rstrip('-')}-{number}", number + 1
    return free


_ACTS = {"outputs cleared": _clear, "kernel chosen": _choose_kernel, "cells named": _name_cells}
