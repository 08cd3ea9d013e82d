"""The exceptions that the apps of a claim show: the claim names their types, so that none passes unseen."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

from proof.model.errors import ClaimError
from proof.model.trace import Trace

_of_any_type: list[bool] = []


@contextlib.contextmanager
def of_any_type() -> Iterator[None]:
    """Let the apps of a claim that names an exception show any, inside this block.

    For other releases of Streamlit, where some errors are of another class, and for apps that are not the author's.
    """
    _of_any_type.append(True)
    try:
        yield
    finally:
        _of_any_type.pop()


def check(claim_id: str, named: list[str], traces: Iterable[Trace]) -> None:
    """Raise `ClaimError` for an exception whose type is not among `named`, and for a name that no page shows."""
    shown = shown_in(traces)
    if named and _of_any_type:
        return
    for name, error in shown.items():
        if name not in named:
            raise ClaimError(
                f"Claim {claim_id!r} does not name what its app shows, {error['type']}: {error['message']}. "
                f"Mend the snippet, or say that it is meant: `raises={list(shown)}`."
            )
    for name in named:
        if name not in shown:
            raise ClaimError(
                f"Claim {claim_id!r} says raises={name!r}, and no page of its proof shows it. Take it out, or play "
                "what raises it."
            )


def shown_in(traces: Iterable[Trace]) -> dict[str, dict[str, str]]:
    """Return the last exception of each class that apps show, by the class's name without its module.

    AppTest tells the module, and an old page does not.
    """
    errors = (error for trace in traces for run in trace.runs for error in run.exceptions)
    return {error["type"].rpartition(".")[2]: error for error in errors}
