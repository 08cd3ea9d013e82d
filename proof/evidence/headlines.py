"""What a change is called where the claim's sentence would say too much: `evidence/releases/headlines.yml`.

A sentence such as "A form in a form raises …" is no headline for a release on which only the error's class or its
message is new: both releases refuse the form.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from proof.evidence import sweeps
from proof.evidence.history import Change
from proof.evidence.outcomes import HOLDS
from proof.model.errors import ReleaseError
from proof.model.trace import Run, Trace
from proof.model.versions import minor


@dataclass(frozen=True)
class Written:
    """What a person has written about a change."""

    claims: tuple[str, ...]
    release: str
    """The minor release that behaves in the new way."""

    def covers(self, change: Change) -> bool:
        """Tell whether it is about this change."""
        return change.claim in self.claims and minor(change.release) == self.release


@dataclass(frozen=True)
class Headline(Written):
    """A sentence about what changed."""

    says: str


def of(change: Change, sentence: str) -> tuple[str, str]:
    """Return since or until when something holds, and what: a person's words of the change, or the claim's sentence."""
    written = next((headline.says for headline in load(path()) if headline.covers(change)), "")
    if written or change.new.outcome == HOLDS:
        return f"Since {minor(change.release)}", written or sentence
    return f"Until {minor(change.before)}", sentence


def path() -> Path:
    """Return the file of the headlines."""
    return sweeps.folder() / "headlines.yml"


@cache
def load(path: Path) -> tuple[Headline, ...]:
    """Return the headlines. Raises `ReleaseError` for an entry that is not complete."""
    return tuple(_headline(entry) for entry in entries(path))


def entries(path: Path) -> list[dict[str, Any]]:
    """Return what a file of things that persons have written holds; nothing where there is none."""
    return yaml.safe_load(path.read_text(encoding="utf-8")) or [] if path.is_file() else []


def only_worded_otherwise(old: list[Trace], new: list[Trace]) -> bool:
    """Tell whether two plays of an app raise in the same runs and show the same pages, as far as the shorter one goes.

    What differs then is the class or the message of an error, and not what the app does.
    """
    pairs = [pair for one, other in zip(old, new, strict=False) for pair in zip(one.runs, other.runs, strict=False)]
    raised = any(run.exceptions for pair in pairs for run in pair)
    return raised and all(
        len(one.exceptions) == len(other.exceptions) and _shown(one) == _shown(other) for one, other in pairs
    )


def _shown(run: Run) -> list[tuple[str, str, str]]:
    return [(node.kind, node.label, str(node.value)) for node in run.nodes() if node.kind != "exception"]


def _headline(entry: dict[str, Any]) -> Headline:
    try:
        made = Headline(tuple(entry["claims"]), entry["release"], entry["says"])
    except KeyError as error:
        raise ReleaseError(f"evidence/releases/headlines.yml: {entry}: {error}.") from None
    # As a number, 1.50 would be 1.5.
    if not made.claims or not made.says or not isinstance(made.release, str):
        raise ReleaseError(
            f"evidence/releases/headlines.yml: {entry}: name claims, a quoted release, and what changed."
        )
    return made
