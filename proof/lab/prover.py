"""Run one claim's proof, and its proof on the counter-example, from the text of its notebook's cells."""

from __future__ import annotations

import linecache
from typing import Any

from proof.claims import counter
from proof.claims.claim import ClaimFalls
from proof.drawing import filmstrip
from proof.lab import desk
from proof.model.errors import ProofError
from proof.model.record import finished
from proof.model.trace import Trace
from proof.playing import recorder


def prove(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what became of a claim: `holds` with the assertion that fell on the counter-example, or why it does not.

    `asked` holds `setup` (the notebook's cells before), `cell` (the claim's) and `files` (snippets by their paths).
    """
    desk.write_files(asked["files"])
    names: dict[str, Any] = {"__name__": "laboratory"}
    before = len(finished)
    with recorder.recording() as traces:
        outcome = _outcome([*asked["setup"], asked["cell"]], names)
    if outcome["word"] == "holds":
        record = finished[before]
        outcome |= {"counter": filmstrip.inline(record.counter), "fell": filmstrip.inline(record.fell)}
        traces = record.traces
    return {**outcome, "film": filmstrip.draw(traces) if traces else "", "raised": _raised(traces)}


def check(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what became of an exercise: the proof of its solution, run on what the reader made of its start.

    `asked` is as for `prove`, with the reader's app among the files.
    """
    with counter.left_out():
        told = prove(asked)
    # What a reader is told is the step that went wrong; what the proof is called is of no use to them.
    why = told["why"].rpartition("The proof failed at ")[2]
    return {**told, "why": f"{why} In its last run the app raised {told['raised']}" if told["raised"] else why}


def _raised(traces: list[Trace]) -> str:
    """Return the exceptions that the last run showed, each with its message; '' where there are none."""
    runs = [run for trace in traces for run in trace.runs]
    last = max(runs, key=lambda run: run.order, default=None)
    return "; ".join(f"{error['type']}: {error['message']}" for error in last.exceptions) if last else ""


def _outcome(cells: list[str], names: dict[str, Any]) -> dict[str, str]:
    try:
        for number, source in enumerate(cells):
            filename = f"<cell {number}>"
            linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
            exec(compile(source, filename, "exec"), names)
    except ClaimFalls as error:
        return {"word": "falls", "why": str(error)}
    except (ProofError, SyntaxError) as error:
        return {"word": "broken", "why": str(error)}
    except Exception as error:
        return {"word": "broken", "why": f"{type(error).__name__}: {error}"}
    return {"word": "holds", "why": ""}
