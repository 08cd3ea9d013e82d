"""Say which private names the engine misses in the Streamlit that is installed now: a script, for a fresh process.

    python proof/upgrade/engine_check.py

The engine refuses to be imported where one is gone, and the process that installed another Streamlit has the old one.
Prints JSON: the release, and what is gone.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path


def gone() -> list[str]:
    """Return the private names that are gone, each with what it was for; else why the engine cannot be imported."""
    try:
        import proof  # noqa: F401
    except Exception as error:
        hooks = sys.modules.get("proof.playing.hooks")
        return (hooks.gone() if hooks else []) or [f"The engine cannot be imported: {type(error).__name__}: {error}"]
    return []


if __name__ == "__main__":
    # A script's own folder comes first on the path: the package is to be found instead.
    sys.path[0] = str(Path(__file__).resolve().parents[2])
    print(json.dumps({"streamlit": version("streamlit"), "gone": gone()}))
