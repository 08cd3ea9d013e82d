"""What a page says of itself to search engines, to those who are sent a link to it, and to screen readers."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from proof.site import address, cards, feed
from proof.site.rendering import render

_LONGEST = 200
"""Characters of a description that search engines show, and a few more."""
_FALLBACK = "How Streamlit's session state, reruns, widgets, callbacks and caches really behave, each sentence proved."


def describe(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document) -> None:
    """Add to a page's `<head>` what it is about and where it belongs, and to its foot where it can be reported on."""
    title = Markup(context.get("title") or app.config.html_title).striptags()  # noqa: S704, since it is Sphinx's HTML
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
    found = Markup('<link rel="alternate" type="application/atom+xml" href="{}">')
    context["metatags"] = f"{meta}{described}{found.format('../' * pagename.count('/') + feed.NAME)}"


def tags(title: str, text: str, url: str, picture: str) -> Markup:
    """Return the description of a page, for search engines and for those that show a link.

    url, picture
        Absolute addresses; left out where they are ''.
    """
    shown = {"og:title": title, "og:description": text, "og:type": "article", "og:url": url, "og:image": picture}
    return render("description.html", text=text, shown=shown, picture=picture)


def shortened(text: str) -> str:
    """Return a text in one line, cut where search engines cut it."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)] + " …"


def _first_paragraph(doctree: nodes.document) -> str:
    paragraph = next(iter(doctree.findall(nodes.paragraph)), None)
    return shortened(paragraph.astext()) if paragraph else _FALLBACK
