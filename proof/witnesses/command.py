"""Replay the claims of the book on the witnesses, keep what they say, and say how far they agree."""

from __future__ import annotations

import contextlib
import datetime
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from proof.claims import prove
from proof.evidence import disagreements, testimony
from proof.evidence.comparison import AGREES, DIFFERS, HOLDS, NOT_COMPARABLE, outcome
from proof.evidence.testimony import Finding
from proof.model import notebooks, provenance
from proof.model.errors import NeverSettles, ProofError, Unproved, WitnessError
from proof.model.notebooks import ClaimHead
from proof.model.record import WITNESSES, Record
from proof.witnesses import pictures, replay, workbench
from proof.witnesses.compare import compare, excuse
from proof.witnesses.session import Witness
from proof.witnesses.workbench import Workbench


@dataclass
class Tally:
    """What became of the claims that one witness was asked about."""

    witness: str
    versions: dict[str, str]
    found: list[Finding] = field(default_factory=list)
    kept: int = 0
    """Claims whose evidence was fresh already."""
    failed: dict[str, str] = field(default_factory=dict)
    """Claims of which the witness could say nothing, with the error."""
    replayed: int = 0
    seconds: float = 0.0


def run(
    only: str = "", witnesses: Iterable[str] = WITNESSES, *, again: bool = False, say: Callable[[str], None] = print
) -> int:
    """Replay claims and return the exit code: 0 where all that differs is declared and no witness failed.

    only
        Part of a notebook's name or of a claim's id; all claims where it is empty.
    again
        Also replay claims whose evidence is fresh. Without it, an interrupted call goes on where it stopped.
    """
    notebooks.check_written()
    with workbench.shared() as found:
        tallies = [tally for name in witnesses if (tally := _called(name, found, say))]
        for chapter, heads in testimony.by_chapter().items():
            wanted = [head for head in heads if only in head.id or only in chapter]
            _chapter(chapter, wanted, tallies, again, found, say)
        faults = _pictures(only, again, found, say) if any(t.witness == "browser" for t in tallies) else []
    declared = disagreements.load()
    faults += disagreements.check_names(declared)
    faults += [fault for tally in tallies for fault in disagreements.check(declared, tally.found)]
    for line in [*map(summary, tallies), *faults]:
        say(line)
    complete = len(tallies) == len(list(witnesses)) and not any(tally.failed for tally in tallies)
    return 0 if complete and not faults else 1


def _called(name: str, there: Workbench, say: Callable[[str], None]) -> Tally | None:
    """Call a witness; say why where it does not come."""
    try:
        return Tally(name, there.witness(name).versions())
    except WitnessError as error:
        say(f"{name}: {error}")
        return None


def _chapter(
    chapter: str,
    heads: list[ClaimHead],
    tallies: list[Tally],
    again: bool,
    there: Workbench,
    say: Callable[[str], None],
) -> None:
    """Ask the witnesses about those claims of a chapter of which they have not spoken yet."""
    waiting = [(head, tally) for tally in tallies for head in _waiting(chapter, heads, tally, again)]
    if not waiting:
        return
    made_from = provenance.of_claims([head for head, _ in waiting])
    proofs = _proofs({head.id for head, _ in waiting})
    for number, (head, tally) in enumerate(waiting, 1):
        said = _ask(head, proofs.get(head.id), made_from[head.id], tally, there)
        say(f"{chapter} {number}/{len(waiting)}  {tally.witness:7}  {head.id:44} {said}")


def _pictures(only: str, again: bool, there: Workbench, say: Callable[[str], None]) -> list[str]:
    """Take the pictures that are missing or out of date, throw away what no chapter shows, and say what failed."""
    shown = pictures.wanted()
    for file in pictures.superfluous(shown):
        file.unlink()
    wanted = [picture for picture in shown if only in picture.head.id or only in picture.head.cell.notebook]
    return pictures.take(wanted if again else pictures.stale(wanted), there, say)


def _proofs(ids: set[str]) -> dict[str, prove.Outcome]:
    """Run proofs and return what became of them, by claim; as many as there are before a cell breaks."""
    found: dict[str, prove.Outcome] = {}
    with contextlib.suppress(Exception):
        for proof in prove.prove(ids=ids):
            found[proof.claim] = proof
    return found


def _waiting(chapter: str, heads: list[ClaimHead], tally: Tally, again: bool) -> list[ClaimHead]:
    """Return the claims without fresh evidence, and put the evidence of the others into the tally."""
    known, now = testimony.read(tally.witness, chapter), provenance.of_claims(heads)
    heads = [head for head in heads if testimony.is_asked(tally.witness, head)]
    fresh = [
        head
        for head in heads
        if not again and testimony.is_fresh(known.get(head.id), head, tally.versions, now[head.id])
    ]
    tally.kept += len(fresh)
    tally.found += [known[head.id] for head in fresh]
    return [head for head in heads if head not in fresh]


def _ask(
    head: ClaimHead, proof: prove.Outcome | None, made_from: dict[str, str], tally: Tally, there: Workbench
) -> str:
    """Ask a witness about one claim, keep what it says, and return that in a line.

    made_from
        What the claim was made from before its proof was played.
    """
    started = time.perf_counter()
    try:
        if proof is None or proof.record is None:
            why = proof.error if proof else "a cell above it broke: see `python -m proof prove`"
            raise Unproved(f"there is nothing to replay, since its proof does not hold ({why})")
        item = examine(proof.record, head, there.witness(tally.witness), tally.versions)
        if item.hashes != made_from:
            raise Unproved("it was edited after its proof had been played: call it again")
    except ProofError as error:
        if not isinstance(error, (NeverSettles, Unproved)):
            there.discard()  # what broke is left behind: the next claim gets witnesses anew
        tally.failed[head.id] = str(error)
        return f"FAILED: {error}"
    seconds = time.perf_counter() - started
    tally.replayed, tally.seconds = tally.replayed + 1, tally.seconds + seconds
    tally.found.append(item)
    _keep(item, head)
    why = next((each.why for each in item.runs if each.outcome == item.outcome), "")
    return f"{item.outcome:14} {seconds:4.1f} s  {why}"


def examine(record: Record, head: ClaimHead, witness: Witness, versions: dict[str, str]) -> Finding:
    """Replay what a claim recorded on a witness and return what came of it; keep a claim that this witness settles."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    facts: dict[str, Any] = {"versions": versions, "date": today, "hashes": provenance.of_claims([head])[head.id]}
    if record.witness == witness.name:
        runs = sum(len(trace.runs) for trace in record.traces)
        return Finding(record.id, witness.name, HOLDS, compared=runs, record=record.to_json(), **facts)
    replays = replay.replay(record.traces, witness)
    found = compare(record.traces, replays, witness.name, record.witness)
    found = excuse(found, head.prepares)
    telling = [each for each in found if each.outcome != AGREES]
    item = Finding(record.id, witness.name, outcome(found), telling, len(found), **facts)
    if testimony.is_shown(item, head):
        item.seen = [replay.without_what_stood_there(each.trace) for each in replays if each.trace.runs]
        item.stopped = next((each.stopped for each in replays if each.stopped), "")
    return item


def _keep(item: Finding, head: ClaimHead) -> None:
    """Write one claim's evidence at once, so that an interruption loses nothing; drop claims that are gone."""
    chapter = head.cell.notebook
    there = {other.id for other in testimony.by_chapter()[chapter]}
    known = testimony.read(item.witness, chapter)
    testimony.write(item.witness, chapter, {**{n: e for n, e in known.items() if n in there}, item.claim: item})


def recorded(witness: str) -> Tally:
    """Return what the evidence says that a witness said of the claims."""
    found = []
    for chapter, heads in testimony.by_chapter().items():
        known = testimony.read(witness, chapter)
        found += [known[head.id] for head in heads if head.id in known]
    return Tally(witness, {}, found, kept=len(found))


def summary(tally: Tally) -> str:
    """Return in a few lines how far a witness agrees with those that settle the claims."""
    claims = Counter(item.outcome for item in tally.found)
    runs = Counter(run.outcome for item in tally.found for run in item.runs)
    total = sum(item.compared for item in tally.found)
    compared = claims[AGREES] + claims[DIFFERS]
    explained = compared - len(disagreements.check(disagreements.load(), tally.found))
    pace = f"{tally.seconds / tally.replayed:.2f} s a replay" if tally.replayed else "nothing to replay"
    return "\n".join(
        [
            f"{tally.witness}: {len(tally.found)} claims ({tally.kept} kept, {pace}, {len(tally.failed)} failed)",
            f"  {claims[AGREES]} agree, {claims[DIFFERS]} differ, {claims[HOLDS]} settled here, "
            f"{claims[NOT_COMPARABLE]} not comparable to the end",
            f"  agreement {_share(claims[AGREES], compared)}, with what is declared {_share(explained, compared)}",
            f"  runs: {total - runs.total()} of {total - runs[NOT_COMPARABLE]} compared agree, "
            f"{runs[NOT_COMPARABLE]} not comparable",
        ]
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "none"
