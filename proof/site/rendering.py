"""HTML, made of the templates in `markup/`, a part of a page each.

What a template is given is escaped, unless it is `Markup`, which says of a text that it is HTML. A line break in a
template is for those who read it: it and the spaces beside it are no part of the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

from proof.drawing import filmstrip
from proof.model.versions import minor

SLOT = Markup("<!-- slot -->")
"""Stands in a template for nodes. As a value, a comment would be escaped: no text of the book is taken for one."""


def render(template: str, **values: Any) -> Markup:
    """Return the HTML that a template makes of these values."""
    return Markup(_TEMPLATES.get_template(template).render(values))  # noqa: S704, since it escapes them


def drawn(html: str) -> Markup:
    """Return HTML of `proof.drawing`, which escapes what it shows, as what it is. There is no `Markup` in its room."""
    return Markup(html)  # noqa: S704, for this reason


def raw(html: Markup) -> nodes.raw:
    """Return HTML as a node."""
    return nodes.raw("", html, format="html")


def filled(html: Markup, *inside: Iterable[nodes.Node]) -> list[nodes.Node]:
    """Return HTML as nodes, with those of `inside`, such as code that Sphinx colours, at the places named `slot`."""
    begins, *others = (raw(part) for part in html.split(SLOT))
    return [begins, *(node for own, part in zip(inside, others, strict=True) for node in (*own, part))]


class _Layout(Extension):
    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Yield what a template is read as, without the line breaks in its text."""
        for token in stream:
            text = re.sub(r"\s*\n\s*", "", token.value) if token.type == "data" else token.value
            yield Token(token.lineno, token.type, text)


def _filter(draw: Callable[[Any], str]) -> Callable[[Any], Markup]:
    return lambda value: drawn(draw(value))


_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("markup")),
    autoescape=True,
    undefined=StrictUndefined,
    auto_reload=False,
    extensions=[_Layout],
)
_TEMPLATES.globals["slot"] = SLOT
_TEMPLATES.filters |= {"inline": _filter(filmstrip.inline), "film": _filter(filmstrip.draw), "minor": minor}
