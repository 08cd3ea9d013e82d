"""What was seen of a claim on a release, as plain data that no judgement has touched; `outcomes` says what it means."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from proof.claims.prove import Outcome


def gathered(outcomes: Iterable[Outcome], keep: Callable[[dict[str, Any]], None] = lambda seen: None) -> dict[str, Any]:
    """Return what was seen of each claim, as long as the process that asked for it is there to hear.

    keep
        Is called with all that was seen so far, after each claim.
    """
    seen, parent = {}, os.getppid()
    for outcome in outcomes:
        seen[outcome.claim] = of(outcome)
        keep(seen)
        if os.getppid() != parent:
            raise SystemExit("The sweep has gone.")
    return seen


def of(outcome: Outcome) -> dict[str, Any]:
    """Return what was seen of one claim; its traces only where it does not hold."""
    shown = [error for trace in outcome.traces for run in trace.runs for error in run.exceptions]
    facts = {
        "word": outcome.word,
        "seconds": round(outcome.seconds, 2),
        "shown": list({(e["type"], e["message"]): e for e in shown}.values()),
    }
    if outcome.error is not None:
        cause = outcome.error
        facts |= {"error": type(cause).__name__, "message": str(cause)}
        # An assertion of the proof stands in a notebook's cell; another one is an accident inside AppTest.
        facts["asserted"] = _innermost_file(cause.__cause__ or cause).startswith("<notebooks/")
        facts["traces"] = [trace.to_json() for trace in outcome.traces]
    return facts


def _innermost_file(error: BaseException) -> str:
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return step.tb_frame.f_code.co_filename if step else ""
