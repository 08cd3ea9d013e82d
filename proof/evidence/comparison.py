"""What came of setting the runs of two witnesses side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

AGREES, DIFFERS, NOT_COMPARABLE = "agrees", "differs", "not comparable"
HOLDS = "holds"
"""The outcome of a claim whose proof itself asserts on the witness: there is nothing to compare."""


@dataclass
class Comparison:
    """What became of one run of a claim."""

    run: int
    """Its number in the claim's filmstrip, from 1."""
    outcome: str
    """`agrees`, `differs` or `not comparable`."""
    why: str = ""
    """Why it cannot be compared."""
    settled: list[str] = field(default_factory=list)
    """The lines that the witness which settles the claim shows and this one does not, where they differ."""
    witness: list[str] = field(default_factory=list)
    """The lines that this witness shows and the one which settles the claim does not."""


def outcome(comparisons: list[Comparison]) -> str:
    """Return the outcome of a claim: that of its runs where they are alike, else the one that says most."""
    found = {comparison.outcome for comparison in comparisons}
    return next(word for word in (DIFFERS, NOT_COMPARABLE, AGREES) if word in found)


def first_difference(comparisons: list[Comparison]) -> Comparison | None:
    """Return the first run that differs."""
    return next((comparison for comparison in comparisons if comparison.outcome == DIFFERS), None)


def from_json(data: list[dict[str, Any]]) -> list[Comparison]:
    """Return comparisons from their JSON data."""
    return [Comparison(**item) for item in data]
