"""Blockquotes that open with a known word in bold become boxes.

In a notebook they are plain blockquotes, readable anywhere; on the page each kind has its look.
"""

from __future__ import annotations

from docutils import nodes
from docutils.transforms import Transform

_HINT = "Hint."
"""Such a box is folded: it opens when the reader wants it."""
KINDS = {"Predict.": "predict", "Pitfall.": "pitfall", "Deeper.": "deeper"}


class Boxes(Transform):
    """Mark the blockquotes that are boxes with a class."""

    default_priority = 400

    def apply(self) -> None:
        """Put the class on each blockquote whose first words name a kind of box."""
        for quote in list(self.document.findall(nodes.block_quote)):
            first = next(iter(quote.findall(nodes.strong)), None)
            if first is not None and first.astext() in KINDS:
                quote["classes"] += ["sp-note-box", f"sp-{KINDS[first.astext()]}"]
            elif first is not None and first.astext() == _HINT:
                first.parent.remove(first)
                quote.replace_self(_folded(quote))


def _folded(hint: nodes.block_quote) -> list[nodes.Node]:
    opened = nodes.raw("", '<details class="sp-hint"><summary>Hint</summary>', format="html")
    return [opened, *hint.children, nodes.raw("", "</details>", format="html")]
