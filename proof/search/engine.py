"""Build the script that searches in the reader's browser: MiniSearch and `engine.mjs`, as one small file."""

from __future__ import annotations

from pathlib import Path

from proof import npm
from proof.model import project

SOURCE = project.PACKAGE / "search" / "engine.mjs"
GLOBAL = "proofSearch"
"""The name under which a page finds what the script exports."""


def make() -> Path:
    """Return the script, built first where it is missing.

    Raises `NoPackages` where what it takes cannot be had.
    """
    folder = npm.kept("search", [SOURCE, npm.LOCK])
    if not folder.is_dir():
        with npm.fresh(folder) as target:
            npm.one_file(SOURCE, target / "engine.js", "--format=iife", f"--global-name={GLOBAL}")
    return folder / "engine.js"


def or_none() -> Path | None:
    """Return the script, or `None` with one line that says why there is none; under `CI=true` that is a failure."""
    return npm.or_none(make, "the search")
