"""What git knows of the project: what is not committed, and what has changed since a commit."""

from __future__ import annotations

import subprocess

from proof.model import project
from proof.model.errors import ReleaseError


def head() -> str:
    """Return the commit that the working tree is based on. Raises `ReleaseError` where there is none."""
    return _git("rev-parse", "HEAD").strip()


def uncommitted(paths: list[str]) -> list[str]:
    """Return the files below these paths that are changed, or new, and not committed."""
    return [line[3:] for line in _git("status", "--porcelain", "--", *paths).splitlines()]


def changed(base: str, folder: str) -> list[str]:
    """Return the files below a folder that are not as they were in a commit, those that are new or gone included."""
    old = _git("diff", "--name-only", "--relative", base, "--", folder).splitlines()
    return sorted({*old, *_git("ls-files", "--others", "--exclude-standard", "--", folder).splitlines()})


def text_at(base: str, path: str) -> str:
    """Return a file as it was in a commit; empty where it was not there."""
    done = _run("show", f"{base}:./{path}")
    return done.stdout if done.returncode == 0 else ""


def tracked(paths: list[str]) -> list[str]:
    """Return the files below these paths that git knows."""
    return _git("ls-files", "--", *paths).splitlines()


def _git(*arguments: str) -> str:
    done = _run(*arguments)
    if done.returncode != 0:
        why = " ".join(done.stderr.split())
        raise ReleaseError(
            f"git {arguments[0]} failed in {project.root()}: {why}. An upgrade needs a clone of the book."
        )
    return done.stdout


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(["git", *arguments], cwd=project.root(), capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise ReleaseError("git is missing, and an upgrade tells by it what has changed. Install git.") from None
