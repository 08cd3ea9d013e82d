"""What a page says of itself to search engines, to those who are sent a link to it, and to screen readers."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from proof.site import address, cards, feed

_LONGEST = 200
"""Characters of a description that search engines show, and a few more."""
_FALLBACK = "How Streamlit's session state, reruns, widgets, callbacks and caches really behave, each sentence proved."


def describe(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document) -> None:
    """Add to a page's `<head>` what it is about and where it belongs, and to its foot where it can be reported on."""
    title = re.sub(r"<[^>]+>", "", context.get("title") or app.config.html_title)
    about = context.get("about") or (_first_paragraph(doctree) if doctree else "")
    # Only what is about something has a place of its own; the search and the page for lost addresses have none.
    context["pageurl"] = address.page(app, pagename) if about and address.base(app) else None
    context["report_url"] = address.report(app, title)
    context["site_path"] = address.path(app)
    # Sphinx marks the captions of the contents as headings, and leaves out the level that a screen reader needs.
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    # docutils names the viewport, and so does the theme.
    meta = re.sub(r'<meta name="viewport"[^>]*>\s*', "", context.get("metatags", ""))
    picture = cards.address(app, context.get("card", pagename)) if about else ""
    described = tags(title, about or _FALLBACK, context["pageurl"] or "", picture)
    found = f'<link rel="alternate" type="application/atom+xml" href="{"../" * pagename.count("/")}{feed.NAME}">'
    context["metatags"] = f"{meta}{described}{found}"


def tags(title: str, text: str, url: str, picture: str) -> str:
    """Return the description of a page, for search engines and for those that show a link, as HTML.

    url, picture
        Absolute addresses; left out where they are ''.
    """
    shown = {"og:title": title, "og:description": text, "og:type": "article", "og:url": url, "og:image": picture}
    properties = "".join(
        f'<meta property="{name}" content="{escape(value, quote=True)}">' for name, value in shown.items() if value
    )
    card = '<meta name="twitter:card" content="summary_large_image">' if picture else ""
    return f'<meta name="description" content="{escape(text, quote=True)}">{properties}{card}'


def shortened(text: str) -> str:
    """Return a text in one line, cut where search engines cut it."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " …"


def _first_paragraph(doctree: nodes.document) -> str:
    paragraph = next(iter(doctree.findall(nodes.paragraph)), None)
    return shortened(paragraph.astext()) if paragraph else _FALLBACK
