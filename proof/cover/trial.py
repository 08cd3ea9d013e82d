"""Try an alteration: play the claims that run the altered lines, until one of them notices.

Each alteration gets a process of its own, forked from one that has imported Streamlit and has played a first app, so
that a claim takes a few hundredths of a second. A process that hangs is ended, and its memory is bounded.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import selectors
import signal
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import IO

HANGS_AFTER = 60.0
"""Seconds that a claim may take: most take a tenth of one, but much else may be at work."""
_MEMORY = 3 << 30
"""Bytes that an altered Streamlit may fill."""


@dataclass(frozen=True)
class Verdict:
    """What became of an alteration."""

    outcome: str
    """`noticed` (a claim fell), `hangs`, `dies` (the interpreter ended), `impossible` (it cannot be put in place) or
    `survived`."""
    by: str = ""
    """The claim that noticed, hung or died; or why it is impossible."""


def on(
    prepared: Callable[[], contextlib.AbstractContextManager[None]],
    claims: Iterable[str],
    falls: Callable[[str], bool],
    *,
    within: float = HANGS_AFTER,
) -> Verdict:
    """Play claims, one after another, on an altered Streamlit, in a process of its own.

    prepared
        Alters it, for a block.
    falls
        Plays a claim and tells whether it does not hold.
    within
        Seconds that a claim may take.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _be_the_trial(prepared, claims, falls, writing)
    os.close(writing)
    with contextlib.suppress(OSError):
        os.setpgid(pid, pid)  # the child does so too: whoever comes first
    try:
        with os.fdopen(reading, "rb", buffering=0) as said:
            return _heard(said, within)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _be_the_trial(
    prepared: Callable[[], contextlib.AbstractContextManager[None]],
    claims: Iterable[str],
    falls: Callable[[str], bool],
    writing: int,
) -> None:
    """Be the process in which an alteration is tried. Never returns."""

    def say(verdict: Verdict) -> None:
        os.write(writing, json.dumps([verdict.outcome, verdict.by]).encode() + b"\n")

    try:
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        say(_tried(prepared, claims, falls, say))
    finally:
        os._exit(0)


def _tried(
    prepared: Callable[[], contextlib.AbstractContextManager[None]],
    claims: Iterable[str],
    falls: Callable[[str], bool],
    say: Callable[[Verdict], None],
) -> Verdict:
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(prepared())
        except Exception as error:
            return Verdict("impossible", f"{type(error).__name__}: {error}")
        for claim in claims:
            say(Verdict("begun", claim))
            # Twice: on a busy machine, a claim may fall by chance.
            if falls(claim) and falls(claim):
                return Verdict("noticed", claim)
    return Verdict("survived")


def _heard(said: IO[bytes], within: float) -> Verdict:
    """Return the last word of a process; where it says none in time, or ends without, that is the verdict."""
    begun = ""
    with selectors.DefaultSelector() as selector:
        selector.register(said, selectors.EVENT_READ)
        while selector.select(within if begun else HANGS_AFTER):  # before the first claim, the altering takes its time
            line = said.readline()
            if not line:
                return Verdict("dies", begun)
            verdict = Verdict(*json.loads(line))
            if verdict.outcome != "begun":
                return verdict
            begun = verdict.by
    return Verdict("hangs", begun)
