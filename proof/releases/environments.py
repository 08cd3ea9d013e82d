"""Which releases there are, and an environment of its own for each, made with uv."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tempfile
import tomllib
from datetime import UTC
from pathlib import Path

from platformdirs import user_cache_path

from proof.model.errors import ReleaseError
from proof.model.versions import minor, number

OLDEST = (1, 28)
"""The first release with AppTest, which the proofs are written in."""
PYTHON = "3.11"
"""The Python that every release since then runs on."""
PROOFS_NEED = ("pyyaml", "pandas", "pytest", "sqlalchemy")
"""What the proofs import beside Streamlit, in any version that goes with it."""
COMPANIONS = (
    ((1, 28), (1, 35), "pyarrow<26", "these releases need numpy 1, and pyarrow 26 needs numpy 2 without saying so"),
)
"""First and last release, a requirement that the release does not state itself, and why it needs it."""


def on_index() -> list[str]:
    """Return the last patch of every minor release from `OLDEST` on that the package index has, oldest first.

    Raises `ReleaseError` where the index cannot be asked.
    """
    told = _uv("tool", "run", "--python", PYTHON, "pip", "index", "versions", "streamlit")
    line = next((line for line in told.splitlines() if line.startswith("Available versions:")), "")
    if not line:
        raise ReleaseError("The package index named no releases of Streamlit.")
    return last_patches(line.removeprefix("Available versions:").split(","))


def last_patches(releases: list[str]) -> list[str]:
    """Return of each minor release the last patch, oldest first, from `OLDEST` on and without pre-releases."""
    finals = sorted((name.strip() for name in releases if re.fullmatch(r"\s*\d+\.\d+\.\d+\s*", name)), key=number)
    return list({minor(name): name for name in finals if number(name) >= OLDEST}.values())


def published(release: str) -> str:
    """Return when the first patch of a minor release was uploaded to the package index, such as `2026-11-05T19:53:51Z`.

    The index tells it to who asks for a lock (PEP 751). Raises `ReleaseError` where the index cannot be asked.
    """
    with tempfile.TemporaryDirectory(prefix="proof-published-") as folder:
        asked, lock = Path(folder) / "requirements.in", Path(folder) / "pylock.toml"
        asked.write_text(f"streamlit~={minor(release)}.0\n", encoding="utf-8")
        options = ["--no-deps", "--resolution", "lowest", "--python-version", PYTHON, "--format", "pylock.toml"]
        _uv("pip", "compile", str(asked), *options, "--output-file", str(lock))
        [package] = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    uploads = [file["upload-time"] for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]]
    return min(uploads).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def requirements(release: str) -> list[str]:
    """Return what is to be installed for a release."""
    extra = [need for first, last, need, _ in COMPANIONS if first <= number(release)[:2] <= last]
    return [f"streamlit=={release}", *PROOFS_NEED, *extra]


def python_of(release: str) -> Path:
    """Return the Python of a release's environment, which is made first where there is none.

    Raises `ReleaseError` with what uv said where it cannot be made.
    """
    needs = requirements(release)
    # A change of what is installed gives another name, so that no environment is ever half old.
    mark = hashlib.sha256(" ".join([PYTHON, *needs]).encode()).hexdigest()[:8]
    folder = cache() / f"{release}-{mark}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = folder / "complete"
    if not done.is_file():
        _uv("venv", "--clear", "--python", PYTHON, str(folder))
        _uv("pip", "install", "--python", str(python), *needs)
        done.touch()
    return python


def cache() -> Path:
    """Return the folder of the environments: `PROOF_RELEASES`, or one in the user's cache, shared by all copies."""
    if told := os.environ.get("PROOF_RELEASES"):
        return Path(told)
    return user_cache_path("streamlit-state-proven", appauthor=False, opinion=False) / "releases"


def streamlit_of(release: str) -> Path:
    """Return the folder of the package in a release's environment, which is made first where there is none."""
    folder = python_of(release).parents[1]
    return next(path for lib in ("lib/python*", "Lib") for path in folder.glob(f"{lib}/site-packages/streamlit"))


def uv() -> str:
    """Return where uv is. Raises `ReleaseError` where it is missing."""
    try:
        from uv import find_uv_bin

        return find_uv_bin()
    except (ImportError, FileNotFoundError):
        raise ReleaseError("uv is missing. Install the environment again: pip install -r requirements.txt") from None


def _uv(*arguments: str) -> str:
    """Run uv and return what it printed. Raises `ReleaseError` with its last words where it fails."""
    done = subprocess.run([uv(), *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        last = " ".join(done.stderr.strip().splitlines()[-4:])
        raise ReleaseError(f"uv {' '.join(arguments[:2])} failed: {last}")
    return done.stdout
