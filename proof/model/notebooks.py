"""Read the book's notebooks: which cells write snippets, which hold claims."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from proof.model import project
from proof.model.errors import NotebookError

PARTS = ("learn", "build", "detail")
"""The folders of `notebooks/`, in reading order: the guide, recipes, and what completes the guide."""
_WRITES = re.compile(r"\A%%writefile \.\./\.\./snippets/(\S+)\n")


@dataclass(frozen=True)
class Cell:
    """A code cell, with what the book makes of it."""

    notebook: str
    """The notebook's name without its ending, such as `04-buttons`. No two have the same."""
    part: str
    """The folder that it stands in, such as `learn`."""
    id: str
    source: str

    @property
    def where(self) -> str:
        """The cell's place in words, for messages."""
        return f"notebooks/{self.part}/{self.notebook}.ipynb, cell {self.id!r}"

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
    about: str
    """`apptest` where it is about AppTest itself, and not about what an app does."""
    prepares: tuple[str, ...]
    """What its proof prepares for the app that no visitor does, so that a replay has not got it."""
    cell: Cell


def paths(folder: Path | None = None) -> list[Path]:
    """Return the book's notebooks, part by part, by name.

    Raises `NotebookError` for one that stands in none of the parts, and for two of one name.
    """
    top = (folder or project.root()) / "notebooks"
    found = [path for part in PARTS for path in sorted((top / part).glob("*.ipynb"))]
    if astray := sorted({*top.glob("*.ipynb"), *top.glob("[!.]*/*.ipynb")} - {*found}):
        raise NotebookError(f"{place(astray[0])} stands in no part of the book. Move it to one of: {', '.join(PARTS)}.")
    names = [path.stem for path in found]
    if twice := next((path for path in found if names.count(path.stem) > 1), None):
        raise NotebookError(f"{place(twice)} has the name of a notebook in another part. Rename one.")
    return found


def place(path: Path) -> str:
    """Return where a notebook stands, for messages: `notebooks/learn/04-buttons.ipynb`."""
    return path.as_posix()[path.as_posix().rindex("notebooks/") :]


def cells(path: Path) -> list[Cell]:
    """Return the code cells of a notebook. Raises `NotebookError` for a file that is not a notebook."""
    return list(_read(path, path.stat().st_mtime_ns))


@cache
def _read(path: Path, written: int) -> tuple[Cell, ...]:
    # By the time it was written as well: one process asks for the same notebooks many times, and a test rewrites them.
    try:
        # Not with nbformat, which takes 1.5 s to import: it validates, and that is the business of `hygiene`.
        notebook = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Cell(path.stem, path.parent.name, cell.get("id", str(number)), "".join(cell["source"]))
            for number, cell in enumerate(notebook["cells"])
            if cell["cell_type"] == "code"
        )
    except (ValueError, TypeError, KeyError) as error:
        raise NotebookError(f"{place(path)} cannot be read as a notebook: {error!r}") from error


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


def unwritten(folder: Path | None = None) -> list[str]:
    """Return a sentence for each file below `snippets/` that is missing or is not what its cell writes."""
    snippets = (folder or project.root()) / "snippets"
    return [
        f"snippets/{name} is not what {cell.where} writes. Run that cell, or bring the change into it."
        for name, cell in written(folder).items()
        if _on_disk(snippets / name) != cell.file_text
    ]


def check_written(folder: Path | None = None) -> None:
    """Raise `NotebookError` where a file below `snippets/` is missing or is not what its notebook writes."""
    if faults := unwritten(folder):
        raise NotebookError("\n".join(faults))


def write_snippets(target: Path, folder: Path | None = None) -> None:
    """Write the snippets below `target` as the notebooks have them now, whatever is on disk."""
    for name, cell in written(folder).items():
        file = target / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(cell.file_text, encoding="utf-8")


EXERCISE = "exercise-"
"""How the id of a claim begins that is an exercise: it plays the solution, and falls on the start."""
START = "_start"
"""How the name of the snippet ends that a reader starts from; the solution has the same name without it."""


def exercises(heads: Iterable[ClaimHead]) -> dict[str, str]:
    """Return the snippets that readers start from, each with the one of the claims that checks what they make of it."""
    return {f"{head.plays[0]}{START}": head.id for head in heads if head.id.startswith(EXERCISE)}


def _on_disk(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _claim_heads(folder: Path | None) -> Iterator[ClaimHead]:
    for path in paths(folder):
        yield from (head for cell in cells(path) if (head := cell.claim))


def _claim_head(cell: Cell) -> ClaimHead | None:
    if not re.search(r"\bclaim\b", cell.source) or cell.writes:
        return None
    if cell.source.startswith("%%"):
        raise NotebookError(f"{cell.where}: a claim under a cell magic is not read. Take its first line out.")
    try:
        tree = ast.parse(cell.source)
    except SyntaxError as error:
        raise NotebookError(f"{cell.where}, line {error.lineno}: not valid Python ({error.msg}).") from None
    calls = _calls(tree, "claim")
    if not calls:
        return None
    if len(calls) > 1:
        raise NotebookError(f"{cell.where} holds {len(calls)} claims. Give each a cell of its own.")
    headers = [item.context_expr for node in tree.body if isinstance(node, ast.With) for item in node.items]
    if calls[0] not in headers:
        raise NotebookError(f"{cell.where}: write the claim as `with claim(...):` at the left margin of its cell.")
    said = _arguments(cell, calls[0], ("id", "sentence"))
    if missing := [name for name in ("id", "sentence", "counter") if name not in said]:
        raise NotebookError(f"{cell.where}: the claim has no {' and no '.join(missing)}. {_NEEDED[missing[0]]}")
    played = [_arguments(cell, call, ("name",)).get("name") for call in _calls(tree, "play", "visit", "bare")]
    return ClaimHead(
        _literal(cell, said["id"], "the claim's id"),
        _literal(cell, said["sentence"], "the claim's sentence"),
        supports=_texts(cell, said.get("supports"), "the id of a statement"),
        refutes=_texts(cell, said.get("refutes"), "the id of a statement"),
        plays=tuple(dict.fromkeys(_literal(cell, name, "the name of the snippet that is played") for name in played)),
        witness=_literal(cell, said["witness"], "the claim's witness") if "witness" in said else "apptest",
        about=_literal(cell, said["about"], "what the claim is about") if "about" in said else "",
        prepares=_texts(cell, said.get("prepares"), "what the proof prepares"),
        cell=cell,
    )


_NEEDED = {
    "id": 'Name it for ever: `claim("button-true-once", ...)`.',
    "sentence": "Say what is proved, in one sentence, behind the id.",
    "counter": 'Say how its proof is seen to fail: `counter={"text in the snippet": "another text"}`.',
}
"""What to do where a claim lacks an argument."""


def _calls(tree: ast.AST, *names: str) -> list[ast.Call]:
    """Return the calls of these names, also as an attribute of a module: `proof.claim(...)`."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if _last_name(call.func) in names]


def _last_name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _arguments(cell: Cell, call: ast.Call, positional: tuple[str, ...]) -> dict[str, ast.expr]:
    """Return a call's arguments by name. Raises `NotebookError` where they cannot be read without running the cell."""
    spread = any(isinstance(argument, ast.Starred) for argument in call.args)
    if spread or any(word.arg is None for word in call.keywords):
        raise NotebookError(f"{cell.where}: write the arguments of `{ast.unparse(call.func)}` out, without a star.")
    named = {word.arg: word.value for word in call.keywords if word.arg}
    return dict(zip(positional, call.args, strict=False)) | named


def _literal(cell: Cell, node: ast.expr | None, what: str) -> str:
    """Return a text that stands in the source. Raises `NotebookError` for one that only a run would make."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    shown = "missing" if node is None else f"`{ast.unparse(node)}`"
    raise NotebookError(f"{cell.where}: {what} is {shown}. Write it as a plain text in quotes: it is read, not run.")


def _texts(cell: Cell, node: ast.expr | None, what: str) -> tuple[str, ...]:
    if node is None:
        return ()
    if not isinstance(node, (ast.List, ast.Tuple)):
        raise NotebookError(
            f"{cell.where}: `{ast.unparse(node)}` has to be a list of plain texts: it is read, not run."
        )
    return tuple(_literal(cell, item, what) for item in node.elts)
