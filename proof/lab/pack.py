"""Pack Python for the browser: what is imported at the start as bytecode, the rest as text.

Runs under Pyodide, because bytecode belongs to one release of Python. Bytecode is imported faster, but is half as large
again as text once compressed: it pays for what every reader imports, and only there.
"""

from __future__ import annotations

import ast
import importlib._bootstrap_external as bootstrap
import sys
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_DATE = (1980, 1, 1, 0, 0, 0)
"""The date of each file in a zip, so that the same files give the same bytes."""


def imported(folder: str) -> set[str]:
    """Return the files below `folder`, a folder or a zip, that modules were imported from, relative to it."""
    files = {str(getattr(module, "__file__", None) or "") for module in list(sys.modules.values())}
    return {file[len(folder) + 1 :] for file in files if file.startswith(f"{folder}/")}


def pack(source: str, target: str, compiled: Iterable[str], left_out: Iterable[str] = ()) -> None:
    """Write the folder or zip `source` to the zip `target`, uncompressed: the whole is compressed afterwards.

    The files `compiled` become bytecode without docstrings, which are more than half of Streamlit. What begins with one
    of `left_out` does not come along.
    """
    compiled, left_out = set(compiled), tuple(left_out)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(_files(Path(source))):
            if name not in compiled and name.startswith(left_out):
                continue
            if name in compiled:
                name, content = f"{name}c", _bytecode(name, content)
            archive.writestr(zipfile.ZipInfo(name, _DATE), content)


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    if source.is_dir():
        for path in source.rglob("*"):
            if path.is_file():
                yield path.relative_to(source).as_posix(), path.read_bytes()
        return
    with zipfile.ZipFile(source) as archive:
        for name in archive.namelist():
            if not name.endswith("/"):
                yield name, archive.read(name)


def _bytecode(name: str, content: bytes) -> bytes:
    with warnings.catch_warnings(action="ignore"):
        tree = ast.parse(content, name)
        for node in ast.walk(tree):
            _drop_docstring(node)
        code = compile(tree, name, "exec", dont_inherit=True)
    inner: Any = bootstrap  # what it does with code is no part of its interface
    return bytes(inner._code_to_hash_pyc(code, b"\0" * 8, False))


def _drop_docstring(node: ast.AST) -> None:
    """Take the docstring out; where it is all there is, a `pass` stands in for it."""
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Module)) or not node.body:
        return
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        node.body[:1] = [] if node.body[1:] else [ast.copy_location(ast.Pass(), first)]
