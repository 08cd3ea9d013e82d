"""The place where `play` reports its traces, and where a counter-example steps in for a snippet."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from proof.model.snippets import Snippet
from proof.model.trace import Trace

_listeners: list[list[Trace]] = []
_substitutes: list[Callable[[Snippet], Snippet]] = []


def note(trace: Trace) -> None:
    """Hand a trace that begins to whoever records."""
    for traces in _listeners:
        traces.append(trace)


@contextlib.contextmanager
def recording() -> Iterator[list[Trace]]:
    """Collect the traces that begin inside this block."""
    traces: list[Trace] = []
    _listeners.append(traces)
    try:
        yield traces
    finally:
        # By identity: of two recordings inside each other, both hold the same traces.
        _listeners[:] = [listener for listener in _listeners if listener is not traces]


@contextlib.contextmanager
def substituting(change: Callable[[Snippet], Snippet]) -> Iterator[None]:
    """Play `change(snippet)` instead of each snippet asked for inside this block; nothing is recorded."""
    saved = _listeners[:]
    _listeners.clear()
    _substitutes.append(change)
    try:
        yield
    finally:
        _substitutes.pop()
        _listeners.extend(saved)


def substitute(snippet: Snippet) -> Snippet:
    """Return what is to be played for `snippet`."""
    for change in _substitutes:
        snippet = change(snippet)
    return snippet
