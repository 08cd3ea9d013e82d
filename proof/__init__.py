"""Play Streamlit snippets, prove sentences about them, and draw what happened.

Notebooks need three names: `play` runs a snippet under AppTest, `visit` on a real server and in a browser, and `claim`
proves a sentence.
"""

from typing import Any

from proof.claims.claim import claim
from proof.playing.play import play

__all__ = ["claim", "play", "visit"]


def __getattr__(name: str) -> Any:
    """Import `visit` where it is asked for: what it needs is much, and most notebooks have no use for it."""
    if name == "visit":
        from proof.witnesses.visit import visit

        return visit
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
