"""Blockquotes that open with a known word in bold become boxes.

In a notebook they are plain blockquotes, readable anywhere; on the page each kind has its look.
"""

from __future__ import annotations

from docutils import nodes
from docutils.transforms import Transform

KINDS = {"Predict.": "predict", "Pitfall.": "pitfall", "Deeper.": "deeper"}


class Boxes(Transform):
    """Mark the blockquotes that are boxes with a class."""

    default_priority = 400

    def apply(self) -> None:
        """Put the class on each blockquote whose first words name a kind of box."""
        for quote in self.document.findall(nodes.block_quote):
            first = next(iter(quote.findall(nodes.strong)), None)
            if first is not None and first.astext() in KINDS:
                quote["classes"] += ["sp-note-box", f"sp-{KINDS[first.astext()]}"]
