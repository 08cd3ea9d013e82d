"""Build what the browser loads: Python, Streamlit and the engine as archives, an editor, and the page's own scripts.

Third parties come from npm by its lock file, and out of the installed packages. Built once and kept, under a name that
tells all it is made of; offline it is there.
"""

from __future__ import annotations

import gzip
import json
import shutil
import tempfile
from importlib.metadata import distribution, version
from pathlib import Path
from typing import Any

from proof import npm
from proof.model import project, provenance

ROOM = project.PACKAGE / "lab"
SIZES = "sizes.json"
"""The file of the bundle that tells what each other file weighs on the wire. It stays at home."""
_DISTRIBUTIONS = ("streamlit", "protobuf", "click", "packaging", "typing_extensions")
"""What is taken from the environment: what Streamlit imports before an element asks for more."""
_LEFT_OUT = (
    "streamlit/web/",
    "streamlit/hello/",
    "streamlit/.agents/",
    "streamlit/static/",
    "streamlit/vendor/pympler/",  # weighs objects for a server's metrics
    "google/_upb/",
)
_ENGINE = (
    *provenance.ENGINE,
    "lab/__init__",
    "lab/coroutines",
    "lab/desk",
    "lab/frameless",
    "lab/live",
    "lab/patience",
    "lab/prover",
    "lab/terminal",
)
"""The modules of this package that run in the browser."""
_FIRST = ("bridge", "quick")
"""The modules of this room that run before the package is imported, as `lab_bridge` and `lab_quick`."""
_PAGE = ("lab.js", "worker.js", "lab.css")
"""The page's own files, beside what npm brings."""


def ready() -> Path | None:
    """Return the folder of the bundle, where it is built and still what it would be made from."""
    folder = _kept()
    return folder if folder.is_dir() else None


def make() -> Path:
    """Return the folder of the bundle, built first where it is missing.

    Raises `NoPackages` where what it takes cannot be had.
    """
    if found := ready():
        return found
    print("Building the laboratory (once) ...", flush=True)
    with npm.fresh(_kept()) as target:
        shutil.copytree(_python(), target, dirs_exist_ok=True)
        npm.one_file(ROOM / "editor.mjs", target / "editor.js", "--format=esm", "--legal-comments=eof")
        for name in _PAGE:
            shutil.copy(ROOM / "static" / name, target)
        _write_sizes(target)
    return _kept()


def or_none() -> Path | None:
    """Return the bundle, or `None` with one line that says why there is none; under `CI=true` that is a failure."""
    return npm.or_none(make, "the laboratory")


def answers(requests: list[dict[str, Any]], statements: Any) -> list[dict[str, Any]]:
    """Return what the desk answers to requests in the bundle's Python under Node."""
    with tempfile.TemporaryDirectory(prefix="proof-lab-") as folder:
        told, out = Path(folder) / "asked.json", Path(folder) / "answers.jsonl"
        told.write_text(json.dumps({"requests": requests, "statements": statements}), encoding="utf-8")
        out.touch()
        npm.run(ROOM / "measure.mjs", str(_python()), str(told), str(out))
        return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def sizes() -> dict[str, int]:
    """Return the bytes that a first press loads, by file, compressed."""
    return json.loads((make() / SIZES).read_text(encoding="utf-8"))


def key() -> str:
    """Return a name for all that the bundle is made from."""
    return _kept().name.rpartition("-")[2]


def _kept() -> Path:
    return npm.kept("laboratory", [*_python_sources(), ROOM / "editor.mjs", *(ROOM / "static").iterdir()])


def _python_sources() -> list[Path]:
    own = [ROOM / name for name in ("pack.py", "bundle.py", "pack.mjs", *(f"{name}.py" for name in _FIRST))]
    engine = [project.PACKAGE / f"{name}.py" for name in _ENGINE]
    return [*own, *engine, *(_record(name) for name in _DISTRIBUTIONS), npm.LOCK]


def _record(name: str) -> Path:
    """Return the list of a distribution's files, with their hashes."""
    found = distribution(name)
    return next(Path(str(found.locate_file(file))) for file in found.files or [] if file.name == "RECORD")


def _python() -> Path:
    """Return the folder with Pyodide, the standard library, Streamlit and the engine."""
    kept = npm.kept("python", _python_sources())
    if not kept.is_dir():
        with npm.fresh(kept) as target, tempfile.TemporaryDirectory(prefix="proof-lab-") as staged:
            _stage_all(Path(staged))
            npm.run(ROOM / "pack.mjs", str(ROOM / "pack.py"), staged, str(target))
            _add_pyodide(npm.installed() / "node_modules" / "pyodide", target)
    return kept


def _stage_all(staged: Path) -> None:
    """Lay out all Python of the bundle in a folder, as it will be imported."""
    for name in _DISTRIBUTIONS:
        _stage(name, staged)
    for name in _ENGINE:
        _copy(project.PACKAGE / f"{name}.py", staged / "proof" / f"{name}.py")
    for name in _FIRST:
        _copy(ROOM / f"{name}.py", staged / f"lab_{name}.py")
    about = staged / f"streamlit-{version('streamlit')}.dist-info" / "METADATA"
    about.parent.mkdir()
    about.write_text(f"Metadata-Version: 2.1\nName: streamlit\nVersion: {version('streamlit')}\n", encoding="utf-8")


def _stage(name: str, staged: Path) -> None:
    """Copy a distribution's Python files."""
    found = distribution(name)
    for file in found.files or []:
        text = file.as_posix()
        if text.endswith(".py") and not text.startswith((*_LEFT_OUT, "..")):
            _copy(Path(str(found.locate_file(file))), staged / text)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _add_pyodide(pyodide: Path, target: Path) -> None:
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json"):
        shutil.copyfile(pyodide / name, target / name)
    # The list of packages that Pyodide could load from elsewhere: none is, so it is empty.
    lock = json.loads((target / "pyodide-lock.json").read_text(encoding="utf-8"))
    (target / "pyodide-lock.json").write_text(json.dumps({**lock, "packages": {}}), encoding="utf-8")
    # Compressed here, so that a host which compresses nothing sends no more; the worker unpacks them.
    for path in (target / "packages.zip", target / "python_stdlib.zip", target / "pyodide.asm.wasm"):
        packed = gzip.compress(path.read_bytes(), 9, mtime=0)
        (target / f"{path.name}.gz").write_bytes(packed)
        path.unlink()


def _write_sizes(target: Path) -> None:
    """Note what each file weighs on the wire: as it is, or as a host compresses it."""
    found = {}
    for path in sorted(target.iterdir()):
        content = path.read_bytes()
        found[path.name] = len(content) if path.suffix == ".gz" else len(gzip.compress(content, 6))
    (target / SIZES).write_text(json.dumps(found), encoding="utf-8")
