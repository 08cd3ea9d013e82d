"""The process that servers are forked from, where they measure themselves or where their Streamlit is altered.

Run as a file in the place of `proof/witnesses/fork_server.py`, whose path comes first among its arguments: it does as
that does, and what the order in the environment asks for beside.
"""

from __future__ import annotations

import importlib.util
import json
import marshal
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from coverage import Coverage

_SAVES_WITHIN = 20.0
"""Seconds that a server may take to write down what it ran."""


def main() -> None:
    """Be the process that servers are forked from."""
    order, path = json.loads(os.environ["PROOF_COVER_ORDER"]), sys.argv.pop(1)
    forks = _loaded("fork_server", Path(path))
    if "measure" in order:
        _measure(forks, **order)
    else:
        _alter(forks, **order)
    forks.main()


def _measure(forks: Any, measure: dict[str, Any], claim: str) -> None:
    """Have each fork measure what it runs for the claim that a file names, and keep that when it is to end."""
    be_a_server, stop = forks._be_a_server, forks._stop

    def measured(*arguments: Any) -> None:
        own = Coverage(**measure, data_suffix=str(time.monotonic_ns()), context=Path(claim).read_text(encoding="utf-8"))

        def keep(*_: object) -> None:
            own.stop()
            own.save()
            os._exit(0)

        signal.signal(signal.SIGUSR1, keep)
        own.start()
        be_a_server(*arguments)

    def kept(pid: int) -> None:
        if forks._alive(pid):
            os.kill(pid, signal.SIGUSR1)
        ends = time.monotonic() + _SAVES_WITHIN
        while forks._alive(pid) and time.monotonic() < ends:
            time.sleep(0.01)
        stop(pid)

    forks._be_a_server, forks._stop = measured, kept


def _alter(forks: Any, alter: str) -> None:
    """Put altered code, of which a file holds the bytes, in the place of Streamlit's before anything is forked."""
    swap = _loaded("swap", Path(__file__).with_name("swap.py"))
    import_streamlit = forks._import_streamlit

    def imported() -> None:
        import_streamlit()
        swap.put(marshal.loads(Path(alter).read_bytes()))

    forks._import_streamlit = imported


def _loaded(name: str, path: Path) -> Any:
    """Return a file as a module, without its package: to import that would import Streamlit, and change it."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
