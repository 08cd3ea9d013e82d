"""What hosts and search engines read: headers, robots.txt, the sitemap, and what stands at lost and old addresses."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from proof.site import address, symptom_pages
from proof.site.data import Book, book_of
from proof.site.rendering import render

MOVED = {
    "book/index": ("index",),
    "notebooks/01-reruns": ("notebooks/learn/01-reruns", "notebooks/detail/reruns-in-detail"),
    "notebooks/02-session-state": ("notebooks/learn/02-session-state", "notebooks/detail/session-state-in-detail"),
    "notebooks/03-widget-keys": (
        "notebooks/learn/03-widget-keys",
        "notebooks/detail/widget-keys-in-detail",
        "notebooks/detail/widget-values-in-detail",
    ),
    "notebooks/04-buttons": ("notebooks/learn/04-buttons", "notebooks/detail/buttons-in-detail"),
    "notebooks/05-callbacks": ("notebooks/learn/05-callbacks", "notebooks/detail/callbacks-in-detail"),
    "notebooks/06-caching": ("notebooks/learn/07-caching", "notebooks/detail/caching-in-detail"),
    "notebooks/07-custom-classes": ("notebooks/learn/12-custom-classes", "notebooks/detail/custom-classes-in-detail"),
    "notebooks/08-forms": ("notebooks/learn/06-forms", "notebooks/detail/forms-in-detail"),
    "notebooks/09-pages-and-persistence": (
        "notebooks/learn/09-pages",
        "notebooks/learn/10-beyond-the-session",
        "notebooks/detail/pages-and-persistence-in-detail",
    ),
    "notebooks/10-serialization": ("notebooks/detail/serialization",),
    "notebooks/11-state-or-cache": ("notebooks/learn/08-state-or-cache", "notebooks/detail/state-or-cache-in-detail"),
    "notebooks/12-patterns": (
        "book/recipes",
        "notebooks/build/wizard",
        "notebooks/build/undo-and-redo",
        "notebooks/build/list-with-buttons",
        "notebooks/build/filters",
        "notebooks/build/master-and-detail",
        "notebooks/build/editor-saved",
        "notebooks/build/import-a-file",
        "notebooks/build/login-with-roles",
        "notebooks/build/preferences",
        "notebooks/build/pages-that-share-state",
        "notebooks/build/chat",
        "notebooks/build/job-in-steps",
    ),
    "notebooks/13-testing-your-app": ("notebooks/learn/13-testing-your-app", "notebooks/detail/testing-in-detail"),
    "notebooks/14-fragments-and-dialogs": (
        "notebooks/learn/11-fragments-and-dialogs",
        "notebooks/detail/fragments-and-dialogs-in-detail",
    ),
    "notebooks/15-error-messages": ("notebooks/detail/error-messages",),
}
"""Pages that once were, each with the pages where its text is now. The first is where its address leads."""

SPLIT = {"notebooks/detail/widget-keys-in-detail": "notebooks/detail/widget-values-in-detail"}
"""Pages of which a part has a page of its own now: `address.js` looks there for an anchor that is gone."""


def lead_on(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document) -> None:
    """Name in the head of a page the page that holds what once stood on it."""
    if part := SPLIT.get(pagename):
        tag = Markup('<meta name="split-into" content="{}.html">').format("../" * pagename.count("/") + part)
        context["metatags"] = f"{context.get('metatags', '')}{tag}"


def lost(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the page for addresses that lead nowhere."""
    yield "404", {"title": "No such page"}, "404.html"


def write(app: Sphinx) -> None:
    """Write the files into the built site."""
    out, base = Path(app.outdir), address.base(app)
    shutil.copy(Path(__file__).with_name("_headers"), out / "_headers")
    sitemap = f"Sitemap: {base}sitemap.xml\n" if base else ""
    (out / "robots.txt").write_text(f"User-agent: *\nAllow: /\n{sitemap}", encoding="utf-8")
    if base:
        (out / "sitemap.xml").write_text(_sitemap(app), encoding="utf-8")
    for old, pages in MOVED.items():
        if pages[0] in app.env.all_docs:
            file = out / f"{old}.html"
            file.parent.mkdir(exist_ok=True)
            file.write_text(_moved(book_of(app), old, pages), encoding="utf-8")


def _sitemap(app: Sphinx) -> str:
    pages = [*sorted(app.env.all_docs), *symptom_pages.names(app)]
    return render("sitemap.xml", addresses=[address.page(app, name) for name in pages]) + "\n"


def _moved(book: Book, old: str, pages: tuple[str, ...]) -> str:
    """Return the page at an old address."""
    claims = [proven for proven in book.claims.values() if proven.chapter.docname in pages]
    return render("moved.html", up="../" * old.count("/"), home=pages[0], claims=claims) + "\n"
