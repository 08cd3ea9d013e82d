"""Run a snippet with plain `python`, for what holds where nobody started it with `streamlit run`."""

from __future__ import annotations

import subprocess
import sys

from proof.model import snippets
from proof.model.trace import Event, Node, Run, Trace
from proof.playing import process, recorder


def bare(name: str, *, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run a snippet with plain `python` and return what became of it; what it printed becomes a run of the claim.

    name
        Path below `snippets/` without `.py`.
    timeout
        Seconds that it may take.
    """
    snippet = recorder.substitute(snippets.find(name))
    done = subprocess.run([sys.executable, str(snippet.path)], capture_output=True, text=True, timeout=timeout)
    printed = [Node("main", children=[Node("code", value=done.stdout)])] if done.stdout else []
    run = Run(next(process.run_order), [Event("bare")], printed, {}, {}, printed=done.stdout)
    recorder.note(Trace(snippet.name, runs=[run]))
    return done
