"""Replay claims once more and say where that is not what the evidence says; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from proof.evidence import disagreements, testimony
from proof.evidence.comparison import AGREES, DIFFERS
from proof.evidence.testimony import Finding
from proof.model.errors import ProofError
from proof.model.notebooks import ClaimHead
from proof.model.record import Record
from proof.witnesses import command
from proof.witnesses.workbench import Workbench


def chapter(name: str, witness: str, there: Workbench, left: dict[str, Record], *, every: int = 1) -> Iterator[str]:
    """Replay each n-th claim of a chapter, and yield a line for each that does not come out as recorded.

    left
        What the proofs of the chapter left behind at its execution.
    """
    known = testimony.read(witness, name)
    # The witness that settles a claim is called by its proof itself, in its notebook.
    heads = [
        head for head in testimony.by_chapter()[name] if testimony.is_asked(witness, head) and head.witness != witness
    ][::every]
    records = _records(name, heads, left)
    for head in heads:
        if head.id not in known or head.id not in records:
            yield f"{head.id}, {witness}: there is no evidence. Run: make witness ARGS={head.id}"
        elif fault := _lasting_fault(head, records[head.id], known[head.id], there):
            yield fault


def _records(name: str, heads: list[ClaimHead], left: dict[str, Record]) -> dict[str, Record]:
    """Return what the claims recorded: under AppTest just now, or when the witness that settles one was last called."""
    found = {head.id: left[head.id] for head in heads if head.witness == "apptest" and head.id in left}
    for settles in {head.witness for head in heads} - {"apptest"}:
        kept = testimony.read(settles, name)
        visited = [kept[head.id] for head in heads if head.witness == settles and head.id in kept]
        found |= {item.claim: Record.from_json(item.record) for item in visited if item.record}
    return found


def _lasting_fault(*asked: Any) -> str:
    """Return what is wrong also when asked once more: a fault of a busy machine is gone by then."""
    return _fault(*asked) and _fault(*asked)


def _fault(head: ClaimHead, record: Record, known: Finding, there: Workbench) -> str:
    where = f"{head.id}, {known.witness}"
    try:
        now = command.examine(record, head, there.witness(known.witness), known.versions)
    except ProofError as error:
        there.discard()
        return f"{where}: {error}"
    declared = {item.claim: item for item in disagreements.load() if item.witness == known.witness}.get(head.id)
    # Where one of the two could not be compared, they do not contradict each other.
    if {now.outcome, known.outcome} != {AGREES, DIFFERS} or (declared is not None and declared.sometimes):
        return ""
    return f"{where}: {known.outcome!r} is recorded, and {now.outcome!r} came out: {now.runs}"
