"""The colours of code, by day and by night, with a tag only around what has a colour of its own.

Half of the words in a listing look like the block that they stand in. A tag around each was a fifth of what a browser
had to lay out on the longest pages.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import IO, Any

from pygments.formatters import HtmlFormatter
from pygments.styles import get_style_by_name
from pygments.token import STANDARD_TYPES, Text
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

_DARK = "a11y-high-contrast-dark"
"""The counterpart of the style that `_config.yml` names for the day."""


def register(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("builder-inited", _colour)


def _colour(app: Sphinx) -> None:
    # An option of the theme, which is not loaded yet when Sphinx reads `_config.yml`.
    app.config.pygments_dark_style = _DARK
    if isinstance(app.builder, StandaloneHTMLBuilder):
        app.builder.highlighter.formatter = Formatter


class Formatter(HtmlFormatter):
    """Writes a word that looks like the rest of its block without a tag."""

    def format(self, tokensource: Iterator[tuple[Any, str]], outfile: IO[str]) -> None:
        """Write the tokens as HTML."""
        styles = (self.style, get_style_by_name(_DARK))
        told = ((kind if _stands_out(kind, styles) else Text, text) for kind, text in tokensource)
        super().format(told, outfile)


@functools.cache
def _stands_out(kind: Any, styles: tuple[Any, ...]) -> bool:
    """Tell whether a kind of token is drawn otherwise than plain text in some of the styles."""
    while kind not in STANDARD_TYPES:
        kind = kind.parent
    return any(_look(style, kind) != _look(style, Text) for style in styles)


def _look(style: Any, kind: Any) -> dict[str, Any]:
    look = style.style_for_token(kind)
    return {**look, "color": look["color"] or style.style_for_token(Text)["color"]}
