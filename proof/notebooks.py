"""Read the book's notebooks: which cells write snippets, which hold claims."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import nbformat

from proof import project
from proof.errors import NotebookError

_WRITES = re.compile(r"\A%%writefile \.\./snippets/(\S+)\n")


@dataclass(frozen=True)
class Cell:
    """A code cell, with what the book makes of it."""

    notebook: str
    """The notebook's name without its ending, such as `04-buttons`."""
    id: str
    source: str

    @property
    def where(self) -> str:
        """The cell's place in words, for messages."""
        return f"notebooks/{self.notebook}.ipynb, cell {self.id!r}"

    @property
    def writes(self) -> str | None:
        """The file below `snippets/` that the cell writes, if it writes one."""
        found = _WRITES.match(self.source)
        return found.group(1) if found else None

    @property
    def file_text(self) -> str:
        """What the cell writes to that file, as `%%writefile` does."""
        text = _WRITES.sub("", self.source, count=1)
        return text if text.endswith("\n") else text + "\n"

    @cached_property
    def claim(self) -> ClaimHead | None:
        """What the cell's claim says, if it holds one."""
        return _claim_head(self)


@dataclass(frozen=True)
class ClaimHead:
    """What a claim says of itself before it is run."""

    id: str
    sentence: str
    supports: tuple[str, ...]
    refutes: tuple[str, ...]
    plays: tuple[str, ...]
    """The snippets that its proof plays, without their ending."""
    witness: str
    """What settles it: `apptest`, `server` or `browser`."""
    cell: Cell

    @property
    def about_apptest(self) -> bool:
        """Whether it is about AppTest itself, and not about what an app does."""
        return "testing" in self.cell.notebook or "apptest" in self.id


def paths(folder: Path | None = None) -> list[Path]:
    """Return the book's notebooks in reading order, which is the order of their numbered names."""
    return sorted(((folder or project.root()) / "notebooks").glob("[0-9]*.ipynb"))


def cells(path: Path) -> list[Cell]:
    """Return the code cells of a notebook. Raises `NotebookError` for a file that is not a notebook."""
    return list(_read(path, path.stat().st_mtime_ns))


@cache
def _read(path: Path, written: int) -> tuple[Cell, ...]:
    # By the time it was written as well: one process asks for the same notebooks many times, and a test rewrites them.
    try:
        notebook = nbformat.read(path, as_version=4)
    except Exception as error:
        raise NotebookError(f"notebooks/{path.name} cannot be read as a notebook: {error}") from error
    return tuple(
        Cell(path.stem, cell.get("id", str(number)), cell.source)
        for number, cell in enumerate(notebook.cells)
        if cell.cell_type == "code"
    )


def claims(folder: Path | None = None) -> list[ClaimHead]:
    """Return the claims of all notebooks in reading order.

    Raises `NotebookError` where an id is used twice, naming both cells.
    """
    found: dict[str, ClaimHead] = {}
    for head in _claim_heads(folder):
        if head.id in found:
            first, second = found[head.id].cell.where, head.cell.where
            raise NotebookError(f"The claim id {head.id!r} is used twice: in {first} and in {second}. Rename one.")
        found[head.id] = head
    return list(found.values())


def written(folder: Path | None = None) -> dict[str, Cell]:
    """Return the files below `snippets/` that the notebooks write, with the cell that writes each.

    Raises `NotebookError` where two cells write one file.
    """
    found: dict[str, Cell] = {}
    for path in paths(folder):
        for cell in cells(path):
            if cell.writes and cell.writes in found:
                raise NotebookError(
                    f"snippets/{cell.writes} is written twice: in {found[cell.writes].where} and in {cell.where}."
                )
            if cell.writes:
                found[cell.writes] = cell
    return found


def _claim_heads(folder: Path | None) -> Iterator[ClaimHead]:
    for path in paths(folder):
        yield from (head for cell in cells(path) if (head := cell.claim))


def _claim_head(cell: Cell) -> ClaimHead | None:
    if "claim(" not in cell.source or cell.source.startswith("%%"):
        return None
    try:
        tree = ast.parse(cell.source)
    except SyntaxError as error:
        raise NotebookError(f"{cell.where}, line {error.lineno}: not valid Python ({error.msg}).") from None
    calls = [call for call in _calls(tree, "claim") if call.args]
    if not calls:
        return None
    if len(calls) > 1:
        raise NotebookError(f"{cell.where} holds {len(calls)} claims. Give each a cell of its own.")
    said = {word.arg: word.value for word in calls[0].keywords}
    played = [*_calls(tree, "play"), *_calls(tree, "visit")]
    plays = [ast.literal_eval(call.args[0]) for call in played if isinstance(call.args[0], ast.Constant)]
    return ClaimHead(
        *(ast.literal_eval(argument) for argument in calls[0].args[:2]),
        supports=_ids(said.get("supports")),
        refutes=_ids(said.get("refutes")),
        plays=tuple(dict.fromkeys(plays)),
        witness=ast.literal_eval(said["witness"]) if "witness" in said else "apptest",
        cell=cell,
    )


def _calls(tree: ast.AST, name: str) -> list[ast.Call]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if isinstance(call.func, ast.Name) and call.func.id == name]


def _ids(node: ast.expr | None) -> tuple[str, ...]:
    return tuple(ast.literal_eval(node)) if node is not None else ()
