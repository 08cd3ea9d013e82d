"""The examples of the docstrings, run as published under AppTest: which of them raise.

`python -m proof.official.examples` runs them and writes `evidence/examples.json`.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from proof.model import project
from proof.model.errors import SnippetLoops
from proof.model.snippets import Snippet
from proof.official import docstrings
from proof.official.sentences import mark
from proof.playing import process
from proof.playing.play import App

FILE = "evidence/examples.json"
RUNS = "runs"
"""The outcome of an example that raises nothing in its first run."""
ENDLESS = "does not end"
_SECONDS = 15
"""So long a run may take: the first import of a drawing library takes some of it. What sleeps takes no time."""


def published() -> dict[str, str]:
    """Return the code of each example by its name: the document, its number there, and a hash of the code."""
    return {
        f"{docstring.name} {number} {mark(code)}": code
        for docstring in docstrings.installed()
        for number, code in enumerate(docstring.examples(), 1)
    }


def recorded() -> dict[str, str]:
    """Return the recorded outcome of each example, by its name."""
    outcomes: dict[str, str] = json.loads((project.root() / FILE).read_text(encoding="utf-8"))["outcomes"]
    return outcomes


def played(examples: dict[str, str]) -> dict[str, str]:
    """Run examples, each in an app of its own in one empty folder without a network; return what came out."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder), _cut_off():
        return {name: _outcome(name, code, Path(folder)) for name, code in examples.items()}


def _outcome(name: str, code: str, folder: Path) -> str:
    path = folder / "example.py"
    path.write_text(code, encoding="utf-8")
    process.forget()
    app = App(Snippet(name, path), session=process.next_session(), config={}, timeout=_SECONDS)
    try:
        compile(code, name, "exec")
        app.run()
    except SyntaxError:
        return "raises SyntaxError"
    except SnippetLoops:
        return ENDLESS
    kinds = [error.proto.type.rpartition(".")[2] for error in app.exception]
    return f"raises {kinds[0]}" if kinds else RUNS


@contextlib.contextmanager
def _cut_off() -> Iterator[None]:
    """Refuse the network inside this block, and let no script sleep; AppTest itself waits as it does."""
    connect, sleep = socket.socket.connect, time.sleep

    def refuse(*_: Any) -> None:
        raise OSError("An example runs without a network.")

    def nap(seconds: float) -> None:
        if threading.current_thread() is threading.main_thread():
            sleep(seconds)

    socket.socket.connect, time.sleep = refuse, nap  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        socket.socket.connect, time.sleep = connect, sleep  # type: ignore[method-assign]


def write() -> None:
    """Run all examples and keep what came out."""
    found = {
        "streamlit": version("streamlit"),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "outcomes": played(published()),
    }
    (project.root() / FILE).write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write()
