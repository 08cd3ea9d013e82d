"""What a page says of itself to search engines and screen readers."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from proof.site import feed

_LONGEST = 200
"""Characters of a description that search engines show, and a few more."""
_FALLBACK = "How Streamlit's session state, reruns, widgets, callbacks and caches really behave, each sentence proved."


def describe(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document) -> None:
    """Add the description and the feed to a page's `<head>`, and the level to the headings of the contents."""
    text = _first_paragraph(doctree) if doctree else _FALLBACK
    # Sphinx marks the captions of the contents as headings, and leaves out the level that a screen reader needs.
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    description = f'<meta name="description" content="{escape(text, quote=True)}">'
    found = f'<link rel="alternate" type="application/atom+xml" href="{"../" * pagename.count("/")}{feed.NAME}">'
    context["metatags"] = f"{context.get('metatags', '')}{description}{found}"


def _first_paragraph(doctree: nodes.document) -> str:
    paragraph = next(iter(doctree.findall(nodes.paragraph)), None)
    text = " ".join(paragraph.astext().split()) if paragraph else _FALLBACK
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " …"
