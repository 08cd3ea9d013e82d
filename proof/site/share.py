"""A page of its own for each claim, small, for links that are sent: it tells the thing and leads on.

A page of the book has one title and one description, whatever anchor a link to it names. And the address of a page here
stays what it is when its claim moves to another chapter.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from proof.drawing import filmstrip
from proof.site import address, cards, head, releases
from proof.site.data import Book, Proven, book_of, pinned
from proof.site.directives import film_of


def write(app: Sphinx) -> None:
    """Write the pages into the built site."""
    book = book_of(app)
    for proven in book.claims.values():
        file = Path(app.outdir) / proven.own_page
        file.parent.mkdir(exist_ok=True)
        file.write_text(_page(app, book, proven), encoding="utf-8")


def _page(app: Sphinx, book: Book, proven: Proven) -> str:
    name, base, home = proven.head.id, address.base(app), proven.chapter.docname
    title = proven.head.sentence.replace("`", "")
    text = f"Proved on Streamlit {pinned()}, in the chapter {proven.chapter.title}."
    context = {
        "title": title,
        "meta": head.tags(title, text, base and base + proven.own_page, cards.address(app, home)),
        # The page of the book says the same and more: it is what a search engine is to show.
        "canonical": base and address.page(app, home),
        "book": app.config.html_title,
        "heading": f"{filmstrip.said(proven.record)} {releases.since(book, name, f'../{releases.PAGE}')}",
        "body": film_of(proven.record, book.real(name)),
        "elsewhere": releases.runs(book, name),
        "place": f"../{proven.anchor}",
    }
    return app.builder.templates.render("shared.html", context)
