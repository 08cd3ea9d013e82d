"""The contents beside each page, worked out once for all pages of a folder.

Sphinx goes through the headings of the whole book for each page, a tenth of a second for each of hundreds. All that
differs within a folder is which page is the current one.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

_BEFORE_FURO = 400
_LINK = '<li class="toctree-l1"><a class="reference internal" href="{}.html">'
_AROUND = '<ul class="current">'
_CURRENT = '<li class="toctree-l1 current"><a class="current reference internal" href="#">'


def register(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("builder-inited", _begin)
    app.connect("html-page-context", _share, priority=_BEFORE_FURO)


def _begin(app: Sphinx) -> None:
    app.proof_contents = {}  # type: ignore[attr-defined]


def _share(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document) -> None:
    folder, name = posixpath.split(pagename)
    kept: dict[tuple[str, str], str] = app.proof_contents  # type: ignore[attr-defined]
    if "toctree" not in context:
        return
    own: Callable[..., str] = context["toctree"]

    def contents(**options: Any) -> str:
        key = (folder, repr(options))
        if key not in kept:
            kept[key] = own(**options).replace(_CURRENT, _LINK.format(name)).replace(_AROUND, "<ul>")
        return kept[key].replace(_LINK.format(name), _CURRENT)

    context["toctree"] = contents
