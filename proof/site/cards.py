"""The pictures that go with a link to a page, where it is shared: its title on the book's colours."""

from __future__ import annotations

import textwrap
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from sphinx.application import Sphinx

from proof.site import address as addresses

_FOLDER = "_static/cards"
_SIZE = (1200, 630)
_GREEN, _PAPER = "#085441", "#ffffff"


def address(app: Sphinx, docname: str) -> str:
    """Return the absolute address of a page's picture, or '' where the site has none: a relative one is not read."""
    base = addresses.base(app)
    return f"{base}{_FOLDER}/{docname}.png" if base else ""


def write(app: Sphinx) -> None:
    """Write the pictures of all pages, where the site has an address."""
    if not addresses.base(app):
        return
    for docname in sorted(app.env.all_docs):
        file = Path(app.outdir) / _FOLDER / f"{docname}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        _draw(app.env.titles[docname].astext(), app.config.html_title).save(file, optimize=True)


def _draw(title: str, book: str) -> Image.Image:
    card = Image.new("P", _SIZE)
    card.putpalette([int(colour[at : at + 2], 16) for colour in (_GREEN, _PAPER) for at in (1, 3, 5)])
    pen = ImageDraw.Draw(card)
    pen.fontmode = "1"  # two colours, so that a picture takes a few kilobytes
    pen.multiline_text((80, 120), "\n".join(textwrap.wrap(title, 22)[:4]), 1, ImageFont.load_default(88), spacing=20)
    pen.text((80, 520), book, 1, ImageFont.load_default(44))
    return card
