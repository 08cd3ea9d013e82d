"""What hosts and search engines read: headers, robots.txt, the sitemap, and what stands at lost and old addresses."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from proof.site import address

MOVED = {"book/index.html": "../index.html"}
"""Addresses that pages once had, each with where it leads now, seen from there."""


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
    for old, new in MOVED.items():
        file = out / old
        file.parent.mkdir(exist_ok=True)
        file.write_text(_moved(old, new), encoding="utf-8")


def _sitemap(app: Sphinx) -> str:
    urls = "".join(f"<url><loc>{escape(address.page(app, name))}</loc></url>" for name in sorted(app.env.all_docs))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>\n'
    )


def _moved(old: str, target: str) -> str:
    """Return the page at an old address. A script leads on to the anchor, which the refresh of a page loses."""
    root = "../" * old.count("/")
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title>'
        '<meta name="robots" content="noindex">'
        f'<noscript><meta http-equiv="refresh" content="0; url={target}"></noscript></head>'
        f'<body><p>This page has <a href="{target}">another address</a> now.</p>'
        f'<script src="{root}_static/moved.js"></script></body></html>\n'
    )
