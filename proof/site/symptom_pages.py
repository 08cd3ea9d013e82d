"""A page of its own for each symptom: all that its entry in the list says, and the code before and after.

With that code the list would weigh ten times as much as any page, and who searches or follows a link wants one symptom.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from docutils import nodes
from markupsafe import Markup, escape
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from proof.drawing import filmstrip
from proof.site import head, symptoms
from proof.site.rendering import raw
from proof.site.symptoms import Symptom


def register(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("builder-inited", _begin)
    app.connect("doctree-resolved", _take_out)
    app.connect("html-collect-pages", _pages)


def names(app: Sphinx) -> list[str]:
    """Return the pages, as Sphinx names them."""
    return [symptom.page for anchor, symptom in symptoms.by_anchor().items() if anchor in _kept(app)]


def _begin(app: Sphinx) -> None:
    app.proof_symptoms = {}  # type: ignore[attr-defined]


def _take_out(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Keep the entries of the list for their pages, and leave in the list a link in the place of the code."""
    if docname != symptoms.PAGE:
        return
    listed = symptoms.by_anchor()
    for section in doctree.findall(nodes.section):
        symptom = listed.get(section["ids"][0])
        if symptom is None:
            continue
        _kept(app)[symptom.anchor] = [part.deepcopy() for part in section.children[1:]]
        for code in [part for part in section.children if symptoms.CODE in part.get("classes", [])]:
            section.remove(code)
        more = "The code before and after, on a page to send to others" if symptom.pair else "A page to send to others"
        link = Markup('<p class="sp-own"><a href="../{}.html">{}</a></p>')
        section += raw(link.format(symptom.page, more))


def _pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the pages, with all that a page of the book has around it."""
    builder = cast(StandaloneHTMLBuilder, app.builder)
    for group, listed in symptoms.groups():
        for symptom in listed:
            if parts := _kept(app).get(symptom.anchor):
                body = builder.render_partial(nodes.container("", *parts))["fragment"]
                yield symptom.page, _context(symptom, group, body), "symptom.html"


def _kept(app: Sphinx) -> dict[str, list[nodes.Node]]:
    """Return what stands below each symptom's heading, by its anchor; nothing where the book has no symptoms."""
    return app.proof_symptoms  # type: ignore[attr-defined]


def _context(symptom: Symptom, group: str, body: str) -> dict[str, Any]:
    said = " ".join(symptoms.plain(line, tick="") for line in symptom.lines()[:2])
    return {
        "title": escape(symptoms.plain(symptom.title, tick="")),
        "about": head.shortened(said),
        "card": symptoms.PAGE,
        "heading": filmstrip.inline(symptom.title),
        "group": symptoms.plain(group, tick=""),
        "listed": symptoms.PAGE,
        "anchor": symptom.anchor,
        "body": body,
    }
