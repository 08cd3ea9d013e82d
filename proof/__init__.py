"""Play Streamlit snippets, prove sentences about them, and draw what happened.

Notebooks and tests need two names: `play` runs a snippet, `claim` proves a sentence.
"""

from proof.claim import claim
from proof.play import play

__all__ = ["claim", "play"]
