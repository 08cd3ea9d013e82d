"""The pinned Streamlit: its line in `requirements.in`, the lock that follows from it, and what is installed by it."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from proof.model import project
from proof.model.errors import ReleaseError
from proof.releases import environments

FILES = ["requirements.in", "requirements.txt"]
_PIN = re.compile(r"^(streamlit==)([\w.]+)", re.MULTILINE)
_COMPILED = re.compile(r"^# +uv (pip compile .+)$", re.MULTILINE)
"""The line at the head of the lock that says how it is compiled."""


def pinned() -> str:
    """Return the release that the book is about. Raises `ReleaseError` where no line pins one."""
    if (found := _PIN.search(_pin_file().read_text(encoding="utf-8"))) is None:
        raise ReleaseError("requirements.in has no line `streamlit==…`, which pins the release. Write it.")
    return found[2]


def move(release: str) -> None:
    """Pin another release, compile the lock with nothing else moved, and install it into this environment.

    Pin and lock are put back where that fails or is interrupted. Raises `ReleaseError` with the last words of what
    failed.
    """
    before = {name: (project.root() / name).read_text(encoding="utf-8") for name in FILES}
    try:
        _write(_pin_file(), _PIN.sub(rf"\g<1>{release}", before["requirements.in"]))
        _compile(release)
        _install()
    except BaseException:
        for name, text in before.items():
            _write(project.root() / name, text)
        raise


def _compile(release: str) -> None:
    told = _COMPILED.search(_lock().read_text(encoding="utf-8"))
    if told is None:
        raise ReleaseError("requirements.txt does not say at its head how uv compiled it. Compile it anew by hand.")
    _run([environments.uv(), *shlex.split(told[1]), "--quiet", "--upgrade-package", f"streamlit=={release}"])


def _install() -> None:
    # The Makefile takes an environment with a stamp for whole. One that is left half-made here has none, and is made
    # anew by the next make; one that is done is not.
    stamps = list(Path(sys.prefix).glob("installed-by-*"))
    for stamp in stamps:
        stamp.unlink()
    into = ["--compile-bytecode", "--python", sys.executable]
    _run([environments.uv(), "pip", "install", "--quiet", *into, "-r", "requirements.txt"])
    for stamp in stamps:
        shutil.copyfile(_lock(), stamp)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=project.root(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = " ".join(done.stderr.strip().splitlines()[-4:])
        name = " ".join([Path(command[0]).name, *command[1:4]])
        raise ReleaseError(f"{name} failed, and pin and lock are as they were: {last}")


def _pin_file() -> Path:
    return project.root() / "requirements.in"


def _lock() -> Path:
    return project.root() / "requirements.txt"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
