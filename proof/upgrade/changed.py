"""Which claims witnesses show otherwise than in a commit, and which pictures changed: read from git."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import Any

from proof.model import project
from proof.model.record import WITNESSES
from proof.upgrade import repository

_PICTURE = re.compile(r"(?P<claim>[a-z0-9-]+)\.(?P<run>\d+)\.(light|dark)\.webp")
_WHEN = ("date", "versions")
"""What a finding says of when it was found, and not of the claim."""


def since(base: str) -> list[str]:
    """Return the claims of which evidence or pictures differ, each with what differs."""
    found: dict[str, set[str]] = {}
    for witness in WITNESSES:
        for path in repository.changed(base, f"evidence/{witness}"):
            for claim in _claims(base, PurePosixPath(path)):
                found.setdefault(claim, set()).add(witness)
    for path in repository.changed(base, "evidence/pictures"):
        if picture := _PICTURE.fullmatch(PurePosixPath(path).name):
            found.setdefault(picture["claim"], set()).add(f"picture of run {picture['run']}")
    return [f"`{claim}`: {', '.join(sorted(found[claim]))}" for claim in sorted(found)]


def _claims(base: str, path: PurePosixPath) -> list[str]:
    """Return the claims that a changed file of evidence tells otherwise."""
    if path.suffix != ".jsonl":
        return [path.stem]
    file = project.root() / path
    before, now = _said(repository.text_at(base, str(path))), _said(file.read_text("utf-8") if file.is_file() else "")
    return [claim for claim in before | now if before.get(claim) != now.get(claim)]


def _said(text: str) -> dict[str, dict[str, Any]]:
    lines = [json.loads(line) for line in text.splitlines()]
    return {line["claim"]: {k: v for k, v in line.items() if k not in _WHEN} for line in lines if "claim" in line}
