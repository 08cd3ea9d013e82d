"""Play Streamlit snippets, prove sentences about them, and draw what happened.

Notebooks need three names: `play` runs a snippet under AppTest, `visit` on a real server and in a browser, and `claim`
proves a sentence. Who runs a notebook can also see a snippet at work below a cell, with `live`.
"""

from importlib import import_module
from typing import Any

from proof.claims.claim import claim
from proof.playing.play import play

__all__ = ["claim", "live", "play", "visit"]


def __getattr__(name: str) -> Any:
    """Import `visit` and `live` where they are asked for: they need much, and most notebooks have no use for it."""
    if name in ("live", "visit"):
        return getattr(import_module(f"proof.witnesses.{name}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
