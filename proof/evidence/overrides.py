"""What a person decided instead of the measurement, each with its reason: `evidence/releases/overrides.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from proof.evidence import sweeps
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN, Judgement
from proof.model.errors import ReleaseError
from proof.model.versions import number


@dataclass(frozen=True)
class Override:
    """A decision about some claims on some releases."""

    claims: tuple[str, ...]
    """Ids; `*` stands for anything."""
    first: tuple[int, ...]
    last: tuple[int, ...]
    """First and last minor release, both included."""
    measured: str
    """The outcome that it overrules; another one is left alone, so that an override that is no longer needed shows."""
    outcome: str
    reason: str

    def covers(self, claim: str, release: str) -> bool:
        """Tell whether the decision is about this claim on this release."""
        return self.first <= number(release)[:2] <= self.last and any(fnmatchcase(claim, name) for name in self.claims)


def apply(claim: str, release: str, judgement: Judgement) -> Judgement:
    """Return the judgement, or what a person decided instead."""
    for override in load(sweeps.folder() / "overrides.yml"):
        if override.measured == judgement.outcome and override.covers(claim, release):
            return Judgement(override.outcome, override.reason)
    return judgement


@cache
def load(path: Path) -> tuple[Override, ...]:
    """Return the decisions. Raises `ReleaseError` for an entry that is not complete."""
    if not path.is_file():
        return ()
    return tuple(_override(entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or [])


def _override(entry: dict[str, Any]) -> Override:
    try:
        first, last = str(entry["releases"]).split(" to ")
        made = Override(
            tuple(entry["claims"]), number(first), number(last), entry["measured"], entry["outcome"], entry["reason"]
        )
    except (KeyError, ValueError) as error:
        raise ReleaseError(f"evidence/releases/overrides.yml: {entry}: {error}.") from None
    if {made.measured, made.outcome} - {HOLDS, DIFFERS, MISSING, UNKNOWN} or not made.reason:
        raise ReleaseError(f"evidence/releases/overrides.yml: {entry}: name known outcomes, and give a reason.")
    return made
