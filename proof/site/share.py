"""A page of its own for each claim and each symptom, small, for links that are sent: it tells the thing and leads on.

A page of the book has one title and one description, whatever anchor a link to it names. And the address of a page here
stays what it is when its claim moves to another chapter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib.metadata import version
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from proof.drawing import filmstrip
from proof.site import address, cards, head, releases, symptoms
from proof.site.data import book_of
from proof.site.directives import film_of, raw
from proof.site.symptoms import Symptom


@dataclass(frozen=True)
class _Shared:
    path: str
    """The page, below the site's root."""
    title: str
    text: str
    """The description."""
    heading: str
    """The title as HTML."""
    body: str
    """What the page shows below it, as HTML."""
    home: str
    """The page of the book that tells more."""
    anchor: str
    more: str
    """What stands there, as the text of the link."""


def register(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("doctree-resolved", _offer)


def write(app: Sphinx) -> None:
    """Write the pages into the built site."""
    for shared in (*_claims(app), *_symptoms(app)):
        file = Path(app.outdir) / shared.path
        file.parent.mkdir(exist_ok=True)
        file.write_text(_page(app, shared), encoding="utf-8")


def _page(app: Sphinx, shared: _Shared) -> str:
    base = address.base(app)
    meta = head.tags(shared.title, shared.text, base and base + shared.path, cards.address(app, shared.home))
    # The page of the book says the same and more: it is what a search engine is to show.
    canonical = base and address.page(app, shared.home)
    names = {"book": escape(app.config.html_title), "meta": meta, "canonical": canonical}
    return app.builder.templates.render("shared.html", {"shared": shared, "title": escape(shared.title), **names})


def _claims(app: Sphinx) -> Iterator[_Shared]:
    book = book_of(app)
    for proven in book.claims.values():
        name = proven.head.id
        since = releases.since(book, name, f"../{releases.PAGE}")
        yield _Shared(
            path=proven.own_page,
            title=proven.head.sentence.replace("`", ""),
            text=f"Proved on Streamlit {version('streamlit')}, in the chapter {proven.chapter.title}.",
            heading=f"{filmstrip.said(proven.record)} {since}",
            body=film_of(proven.record, book.real(name)),
            home=proven.chapter.docname,
            anchor=name,
            more="The claim with its snippet and proof",
        )


def _symptoms(app: Sphinx) -> Iterator[_Shared]:
    if symptoms.PAGE not in app.env.all_docs:
        return
    for symptom in _listed():
        title = symptoms.plain(symptom.title, tick="")
        said = [symptoms.plain(line, tick="") for line in symptom.lines()]
        yield _Shared(
            path=f"symptoms/{symptom.anchor}.html",
            title=title,
            text=head.shortened(" ".join(said[:2])),
            heading=escape(title),
            body="".join(f"<p>{escape(item)}</p>" for item in said[:2]),
            home=symptoms.PAGE,
            anchor=symptom.anchor,
            more="The symptom with the proofs of its cause and its fix",
        )


def _listed() -> list[Symptom]:
    return [symptom for _, listed in symptoms.groups() for symptom in listed]


def _offer(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Add to each symptom the link to its own page; a claim has it in the fold of its proof."""
    if docname != symptoms.PAGE:
        return
    anchors = {symptom.anchor for symptom in _listed()}
    for section in (section for section in doctree.findall(nodes.section) if section["ids"][0] in anchors):
        url = f"../symptoms/{section['ids'][0]}.html"
        last = list(section.findall(nodes.paragraph))[-1]
        last += raw(f' · <a href="{url}">Its own page</a>, to send to others')
