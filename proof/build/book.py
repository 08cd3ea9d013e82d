"""Build the site: execute what changed, render with Jupyter Book, check, and put it in place whole."""

from __future__ import annotations

import contextlib
import fcntl
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

from proof.build import execute, reasons
from proof.lab import bundle
from proof.model import notebooks, project, provenance
from proof.model.errors import BuildError, NotebookError
from proof.search import engine

_SPARED = "import sys; sys.modules['rfc3987_syntax'] = None"
"""Leaves out the grammars by which jsonschema would check addresses in notebooks: they take 1.5 s to build."""
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def site_folder() -> Path:
    """Return the folder of the built site."""
    return project.build_folder() / "html"


def build(*, again: bool = False) -> Path:
    """Build the site and return its first page. Does nothing where nothing changed since the last build.

    With `again`, every notebook is executed, changed or not.

    Raises `BuildError` for a failing notebook, a warning of Sphinx or a missing page, and `NotebookError` where
    notebooks and `_toc.yml` do not match. The site of the last good build stays until the new one is whole.
    """
    with _alone():
        return _build(again)


def _build(again: bool) -> Path:
    started = time.perf_counter()
    pages = listed_pages()
    check_listed(pages)
    paths = notebooks.paths()
    print(f"Executing notebooks ({'all' if again else 'those that changed'} of {len(paths)}) ...", flush=True)
    execute.execute(paths, again=again)
    first = site_folder() / "index.html"
    searching = engine.or_none()
    laboratory = bundle.or_none()
    made = [path for path in (searching, laboratory and laboratory / bundle.SIZES) if path]
    wanted = provenance.of_site([*_sources(), *made])
    if first.is_file() and _kept_fingerprint().is_file() and _kept_fingerprint().read_text() == wanted:
        print("Nothing changed: the site is up to date.")
    else:
        print("Building the pages ...", flush=True)
        _replace_site(_render(), pages)
        _kept_fingerprint().write_text(wanted)
        print(f"Built {len(pages)} pages in {time.perf_counter() - started:.1f} s.")
    print(f"Open {first}")
    return first


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Keep other builds out of the folder while the block runs. Raises `BuildError` where one is at work in it."""
    project.build_folder().mkdir(exist_ok=True)
    with (project.build_folder() / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BuildError("Another build is at work in this folder. Wait until it is done, or stop it.") from None
        yield


def listed_pages() -> list[str]:
    """Return the pages of `_toc.yml`, in order, without their endings."""
    toc = yaml.safe_load((project.root() / "_toc.yml").read_text(encoding="utf-8"))
    return [toc["root"], *(chapter["file"] for part in toc["parts"] for chapter in part["chapters"])]


def check_listed(pages: list[str]) -> None:
    """Raise `NotebookError` where a notebook is missing from `_toc.yml`, or a listed page has no file."""
    root = project.root()
    for path in notebooks.paths():
        place = notebooks.place(path)
        if (page := place.removesuffix(".ipynb")) not in pages:
            raise NotebookError(f"{place} is missing from _toc.yml. Add `- file: {page}`.")
    for page in pages:
        if not any((root / f"{page}{ending}").is_file() for ending in (".md", ".ipynb")):
            raise NotebookError(f"_toc.yml lists {page!r}, but neither {page}.md nor {page}.ipynb exists.")


def _sources() -> list[Path]:
    """Return every file that the pages are made from, the executed notebooks included."""
    root = project.root()
    folders = [root / name for name in ("notebooks", "book", "snippets", "evidence")]
    files = [path for folder in (*folders, project.PACKAGE) for path in folder.rglob("*") if path.is_file()]
    files = [path for path in files if "__pycache__" not in path.parts and ".ipynb_checkpoints" not in path.parts]
    outputs = [execute.kept(path) for path in notebooks.paths()]
    return [*files, *outputs, *(root / name for name in ("index.md", "_config.yml", "_toc.yml"))]


def _kept_fingerprint() -> Path:
    return project.build_folder() / "site.fingerprint"


def _render() -> Path:
    """Run Jupyter Book into a fresh folder, since only a clean build turns every warning into a failure."""
    target = project.build_folder() / "next"
    shutil.rmtree(target, ignore_errors=True)
    jupyter_book = [sys.executable, "-c", f"{_SPARED}; from jupyter_book.cli.main import main; main()"]
    arguments = ["build", str(project.root()), "--path-output", str(target), "-W", "-n", "--keep-going"]
    done = subprocess.run([*jupyter_book, *arguments], capture_output=True, text=True)
    output = _ANSI.sub("", done.stdout + done.stderr)
    log = project.build_folder() / "build.log"
    log.write_text(output, encoding="utf-8")
    if done.returncode != 0:
        raise BuildError(f"Jupyter Book failed. {reasons.of(output)}\nAll it said is in {log}.")
    return target / "_build" / "html"


def _replace_site(built: Path, pages: list[str]) -> None:
    missing = [page for page in pages if not (built / f"{page}.html").is_file()]
    if missing:
        raise BuildError(f"Jupyter Book built no page for {', '.join(missing)}.")
    old = project.build_folder() / "old"
    shutil.rmtree(old, ignore_errors=True)
    if site_folder().exists():
        site_folder().rename(old)
    built.rename(site_folder())
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(project.build_folder() / "next", ignore_errors=True)
