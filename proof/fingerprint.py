"""Tell whether a notebook's recorded output is still what an execution would give."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from proof import notebooks, project
from proof.notebooks import Cell
from proof.witnesses import chromium

ENGINE = (
    "__init__",
    "bare",
    "block",
    "claim",
    "counter",
    "elements",
    "errors",
    "events",
    "filmstrip",
    "page",
    "plain",
    "play",
    "process",
    "project",
    "recorder",
    "snippets",
    "statements",
    "trace",
    "witnesses/__init__",
    "witnesses/errors",
)
"""The modules of this package that every notebook runs. The others change pages, not outputs."""


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
        parts += _witnesses() if chromium.is_here() else [*_witnesses(), *_recorded(path.stem)]
    return _hash([*parts, _engine(), _statements(), _environment(), _streamlit()])


def of_site(files: list[Path]) -> str:
    """Return a hash of the places and bytes of `files` and of the environment: all that the pages depend on."""
    texts = [f"{path} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in sorted(files)]
    return _hash([*texts, _environment(), _streamlit()])


def _foreign_snippets(cells: list[Cell]) -> list[str]:
    chapters = {Path(f"{name}.py").parent for cell in cells if cell.claim for name in cell.claim.plays}
    own = {cell.writes for cell in cells}
    # Whole folders: a snippet can import what lies beside it.
    return [
        f"{name}\n{cell.file_text}"
        for name, cell in sorted(notebooks.written().items())
        if name not in own and any(chapter in Path(name).parents for chapter in chapters)
    ]


def _engine() -> str:
    return _hash([(project.PACKAGE / f"{name}.py").read_text(encoding="utf-8") for name in ENGINE])


def _witnesses() -> list[str]:
    files = [path for path in (project.PACKAGE / "witnesses").iterdir() if path.suffix in (".py", ".js")]
    return [*(path.read_text(encoding="utf-8") for path in sorted(files)), str(chromium.is_here())]


def _recorded(chapter: str) -> list[str]:
    files = sorted((project.root() / "evidence").glob(f"*/{chapter}.json"))
    return [file.read_text(encoding="utf-8") for file in files]


def _statements() -> str:
    return (project.root() / "book" / "statements.yml").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _environment() -> str:
    # Names of folders, such as pandas-3.1.1.dist-info: reading the metadata of each takes far longer.
    folders = [Path(entry) for entry in sys.path if Path(entry).is_dir()]
    installed = sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))
    return json.dumps([platform.python_version(), installed])


@lru_cache(maxsize=1)
def _streamlit() -> str:
    spec = find_spec("streamlit")
    files = sorted(Path(spec.origin).parent.rglob("*.py")) if spec and spec.origin else []
    return _hash([f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in files])


def _hash(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
