"""Servers that measure themselves, or whose Streamlit is altered: a Python that starts `server_child` instead."""

from __future__ import annotations

import contextlib
import json
import marshal
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

from proof.witnesses import visit, workbench

_ORDER = "PROOF_COVER_ORDER"
"""The variable of the environment that tells `server_child` what to do."""


@contextlib.contextmanager
def measuring(measure: dict[str, Any]) -> Iterator[Callable[[str], Any]]:
    """Have each server that is started inside this block keep what it runs, in a measurement made with `measure`.

    Yields a function that says for which claim those are that come next.
    """
    with tempfile.TemporaryDirectory(prefix="proof-cover-") as folder:
        claim = Path(folder) / "claim"
        with _started_by_child({"measure": measure, "claim": str(claim)}):
            yield claim.write_text


@contextlib.contextmanager
def altered(code: CodeType) -> Iterator[None]:
    """Start the servers inside this block with a module of Streamlit's that is altered."""
    with tempfile.TemporaryDirectory(prefix="proof-cover-") as folder:
        file = Path(folder) / "code"
        file.write_bytes(marshal.dumps(code))
        with _started_by_child({"alter": str(file)}):
            yield


@contextlib.contextmanager
def _started_by_child(order: dict[str, Any]) -> Iterator[None]:
    """Let `server_child` with this order be the process from which servers are forked inside this block."""
    with tempfile.TemporaryDirectory(prefix="proof-cover-") as folder:
        python, child = Path(folder) / "python", Path(__file__).with_name("server_child.py")
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{child}" "$@"\n', encoding="utf-8")
        python.chmod(0o700)
        os.environ[_ORDER] = json.dumps(order)
        try:
            with workbench.on(str(python)):
                yield
                visit._running.close()  # the last server has to end before its host does, or it keeps nothing
        finally:
            del os.environ[_ORDER]
