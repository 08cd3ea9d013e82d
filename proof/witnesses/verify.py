"""Replay claims once more and say where that is not what the evidence says; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from proof import prove
from proof.errors import ProofError
from proof.notebooks import ClaimHead
from proof.witnesses import command, disagreements, evidence
from proof.witnesses.bench import Bench
from proof.witnesses.evidence import Evidence


def chapter(name: str, witness: str, there: Bench) -> Iterator[str]:
    """Replay a chapter's claims on a witness, and yield a line for each that does not come out as recorded."""
    known = evidence.read(witness, name)
    proofs = {proof.claim: proof for proof in prove.prove(name)}
    for head in evidence.by_chapter()[name]:
        # The witness that settles a claim is called by its proof itself, in its notebook.
        if evidence.is_asked(witness, head) and head.witness != witness:
            if head.id not in known:
                yield f"{head.id}, {witness}: there is no evidence. Run: make witness ARGS={head.id}"
            elif fault := _lasting_fault(head, proofs[head.id], known[head.id], there):
                yield fault


def _lasting_fault(*asked: Any) -> str:
    """Return what is wrong also when asked once more: a fault of a busy machine is gone by then."""
    return _fault(*asked) and _fault(*asked)


def _fault(head: ClaimHead, proof: prove.Outcome, known: Evidence, there: Bench) -> str:
    where = f"{head.id}, {known.witness}"
    if proof.record is None:
        return f"{where}: its proof does not hold ({proof.error})"
    try:
        now = command.examine(proof.record, head, there.witness(known.witness), known.versions)
    except ProofError as error:
        there.discard()
        return f"{where}: {error}"
    declared = {item.claim: item for item in disagreements.load() if item.witness == known.witness}.get(head.id)
    if now.outcome == known.outcome or (declared is not None and declared.sometimes):
        return ""
    return f"{where}: {known.outcome!r} is recorded, and {now.outcome!r} came out: {now.runs}"
