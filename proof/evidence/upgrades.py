"""What a change means for somebody who upgrades: a person's words, in `evidence/releases/upgrades.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from proof.evidence import sweeps
from proof.evidence.history import Change
from proof.model.errors import ReleaseError
from proof.model.versions import minor

KINDS = ("behaviour", "removed", "message", "test tool")
"""What changed, in the order in which it matters to an app."""


@dataclass(frozen=True)
class Upgrade:
    """Before, now, what to do: Markdown, a sentence or two each."""

    claims: tuple[str, ...]
    release: str
    """The minor release that behaves in the new way."""
    kind: str
    before: str
    now: str
    do: str

    def covers(self, change: Change) -> bool:
        """Tell whether this is about a change."""
        return change.claim in self.claims and minor(change.release) == self.release


def of(change: Change) -> Upgrade | None:
    """Return what a change means, or `None` where nobody has written it yet."""
    return next((upgrade for upgrade in load(path()) if upgrade.covers(change)), None)


def path() -> Path:
    """Return the file."""
    return sweeps.folder() / "upgrades.yml"


@cache
def load(path: Path) -> tuple[Upgrade, ...]:
    """Return all entries. Raises `ReleaseError` for one that is not complete."""
    if not path.is_file():
        return ()
    return tuple(_upgrade(entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or [])


def _upgrade(entry: dict[str, Any]) -> Upgrade:
    claims = tuple(entry.get("claims") or [entry.get("claim")])
    names = ("release", "kind", "before", "now", "do")
    # As a number, 1.50 would be 1.5.
    parts: dict[str, str] = {name: entry[name] for name in names if isinstance(entry.get(name), str) and entry[name]}
    if None in claims or len(parts) < len(names):
        raise ReleaseError(f"{path()}: {entry}: name a claim, a quoted release, the kind, and before, now and do.")
    if parts["kind"] not in KINDS:
        raise ReleaseError(f"{path()}: {parts['kind']!r} is no kind of change. Kinds: {', '.join(KINDS)}.")
    return Upgrade(claims, **parts)
