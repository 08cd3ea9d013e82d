"""The upgrade that is not finished yet: kept under `_build/upgrade`, so that the same call goes on where it stopped."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from proof.evidence import store
from proof.model import project


@dataclass(frozen=True)
class Task:
    """From which release to which."""

    old: str
    new: str
    releases: list[str]
    """Both, and the last patches of the minor releases between them, oldest first."""
    base: str
    """The commit on which the upgrade began."""


def folder() -> Path:
    """Return the folder of what an upgrade keeps."""
    return project.build_folder() / "upgrade"


def read() -> Task | None:
    """Return the upgrade that is not finished, if there is one."""
    return Task(**json.loads(_file().read_text(encoding="utf-8"))) if _file().is_file() else None


def keep(task: Task) -> None:
    """Note an upgrade as begun."""
    store.write(_file(), asdict(task))


def end() -> None:
    """Note that no upgrade is under way any more."""
    _file().unlink(missing_ok=True)


def _file() -> Path:
    return folder() / "unfinished.json"
