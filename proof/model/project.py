"""Where the project's folders are, seen from wherever the code runs."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def root(start: Path | None = None) -> Path:
    """Return the project's folder: the nearest one above `start` that holds `snippets/` and `notebooks/`.

    A notebook runs inside `notebooks/`, a test at the top, a build in a staged copy: each must find its own
    snippets. Where nothing is found above `start` (default: the working directory), the folder that holds this
    package is the project.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "snippets").is_dir() and (folder / "notebooks").is_dir():
            return folder
    return PACKAGE.parent


def build_folder() -> Path:
    """Return the folder that holds everything that is built."""
    return root() / "_build"
