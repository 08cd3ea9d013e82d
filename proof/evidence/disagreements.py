"""The disagreements between witnesses that are known and explained: `evidence/disagreements.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from proof.evidence.comparison import DIFFERS, first_difference
from proof.evidence.testimony import Finding
from proof.model import notebooks, project
from proof.model.errors import WitnessError

PAGE = "book/witnesses.md"
"""The page that explains each cause, and lists its disagreements below."""
_CAUSE = re.compile(r"^```\{proof-disagreements\} (\S+)$", re.MULTILINE)


class Undeclared(WitnessError):
    """Witnesses disagree where nobody said so, or agree where somebody said that they do not."""


@dataclass(frozen=True)
class Disagreement:
    """One place where a witness shows something else than the one that settles the claim."""

    claim: str
    witness: str
    """The witness that shows something else."""
    run: int
    """The first run of the claim's filmstrip that differs, from 1."""
    cause: str
    """One of the causes that the page of the disagreements explains."""
    why: str
    sometimes: bool = False
    """Whether chance decides, so that its absence is no fault."""


def causes(root: Path | None = None) -> list[str]:
    """Return the causes that the page explains, in its order; none where there is no page."""
    page = (root or project.root()) / PAGE
    return _CAUSE.findall(page.read_text(encoding="utf-8")) if page.is_file() else []


def load(root: Path | None = None) -> list[Disagreement]:
    """Return the declared disagreements.

    Raises `Undeclared` for an entry that lacks a part or has one too many, and for one whose cause no page explains.
    """
    file = (root or project.root()) / "evidence" / "disagreements.yml"
    entries = yaml.safe_load(file.read_text(encoding="utf-8")) if file.is_file() else None
    known = causes(root)
    return [_read(entry, known) for entry in entries or []]


def _read(entry: dict[str, Any], known: list[str]) -> Disagreement:
    there = f"The causes that {PAGE} explains: {', '.join(known) or 'none'}."
    try:
        found = Disagreement(**entry)
    except TypeError as error:
        raise Undeclared(
            f"evidence/disagreements.yml: {entry!r} needs claim, witness, run, cause and why ({error}). {there}"
        ) from None
    if found.cause not in known:
        raise Undeclared(
            f"evidence/disagreements.yml: {found.claim}, {found.witness}: there is no cause {found.cause!r}. {there}"
        )
    return found


def check(declared: Iterable[Disagreement], found: Iterable[Finding]) -> list[str]:
    """Return what is wrong between what is declared and what was found; nothing where both say the same.

    Only the claims in `found` are looked at, so that one chapter can be checked by itself.
    """
    known = {(item.claim, item.witness): item for item in declared}
    return [fault for item in found if (fault := _fault(known.get((item.claim, item.witness)), item))]


def check_names(declared: Iterable[Disagreement], root: Path | None = None) -> list[str]:
    """Return what is wrong with the names of declared disagreements: claims that the book does not have."""
    known = {head.id for head in notebooks.claims(root)}
    return [
        f"evidence/disagreements.yml: there is no claim {item.claim!r}. Take the entry out, or rename it."
        for item in declared
        if item.claim not in known
    ]


def _fault(declared: Disagreement | None, found: Finding) -> str:
    where = f"{found.claim}, {found.witness}"
    if found.outcome != DIFFERS:
        if declared is None or declared.sometimes:
            return ""
        return f"{where}: a disagreement is declared and is gone. Take it out of evidence/disagreements.yml."
    first = first_difference(found.runs)
    assert first is not None, f"{where}: what differs differs in some run"
    shown = f"{found.witness} shows {first.witness or 'nothing'} where {first.settled or 'nothing'} was to be seen"
    if declared is None:
        return (
            f"{where}, run {first.run}: an undeclared disagreement: {shown}. Explain it in evidence/disagreements.yml."
        )
    if declared.run != first.run:
        return f"{where}: a disagreement is declared for run {declared.run} and begins at run {first.run}: {shown}."
    return ""
