"""What a change means for somebody who upgrades: a person's words, in `evidence/releases/upgrades.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from proof.evidence import headlines, sweeps
from proof.evidence.history import Change
from proof.model.errors import ReleaseError

KINDS = ("behaviour", "removed", "message", "test tool")
"""What changed, in the order in which it matters to an app."""


@dataclass(frozen=True)
class Upgrade(headlines.Written):
    """Before, now, what to do: Markdown, a sentence or two each."""

    kind: str
    before: str
    now: str
    do: str


def of(change: Change) -> Upgrade | None:
    """Return what a change means, or `None` where nobody has written it yet."""
    return next((upgrade for upgrade in load(path()) if upgrade.covers(change)), None)


def path() -> Path:
    """Return the file."""
    return sweeps.folder() / "upgrades.yml"


@cache
def load(path: Path) -> tuple[Upgrade, ...]:
    """Return all entries. Raises `ReleaseError` for one that is not complete."""
    return tuple(_upgrade(entry) for entry in headlines.entries(path))


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
