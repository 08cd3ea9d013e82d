"""The site's own search in the place of Sphinx's: the box on each page, the page of results, and what is searched."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from proof.model import project
from proof.search import engine
from proof.site import documents
from proof.site.data import book_of
from proof.site.documents import Document

_FOLDER = "_static/search"
_WORDS = project.PACKAGE / "search" / "words.yml"


def register(app: Sphinx) -> None:
    """Register with Sphinx."""
    app.connect("builder-inited", _begin)
    app.connect("env-updated", _write)
    app.connect("html-collect-pages", _page)
    app.connect("html-page-context", _name_files)


def as_script(found: list[Document]) -> str:
    """Return the documents, and the words that mean the same, as a script: a page opened as a file can load no data.

    What is alike stands side by side, kinds with kinds and titles with titles, and an address that follows from its
    title is left out: a tenth less to load, compressed. `engine.mjs` puts it together again.
    """
    placed = [(_folder(document), document.chapter) for document in found]
    places, kinds = list(dict.fromkeys(placed)), list(dict.fromkeys(document.kind for document in found))
    words = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    ignored = frozenset(words["ignored"])
    columns = {
        "kind": [kinds.index(document.kind) for document in found],
        "place": [places.index(place) for place in placed],
        "anchor": [0 if document.anchor == _slug(document.title) else document.anchor for document in found],
        "title": [document.title for document in found],
        "told": [document.told for document in found],
        "also": [document.also for document in found],
        "message": [document.message for document in found],
        "text": [document.further(ignored) for document in found],
    }
    data = {"places": places, "kinds": kinds, "documents": columns, **words}
    return f"globalThis.proofDocuments = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def _folder(document: Document) -> str:
    """Return the address of a document's page, or its folder where the page is called as the document is."""
    folder, _, name = document.page.rpartition("/")
    return f"{folder}/" if name == _slug(document.title) and not document.anchor else f"{document.page}.html"


def _slug(title: str) -> str:
    """Return what `engine.mjs` makes of a title."""
    return re.sub("[^a-z0-9]+", "-", title.lower()).strip("-")


def _begin(app: Sphinx) -> None:
    app.builder.search = False  # type: ignore[attr-defined]
    app.proof_search = []  # type: ignore[attr-defined]


def _write(app: Sphinx, env: BuildEnvironment) -> None:
    """Write the scripts, once all pages are read, under names that change with what is in them."""
    made = engine.or_none()
    if made is None:
        return
    folder = Path(app.outdir) / _FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    found = documents.collect(env, book_of(app))
    for name, content in (("engine", made.read_text(encoding="utf-8")), ("documents", as_script(found))):
        file = f"{name}-{hashlib.sha256(content.encode()).hexdigest()[:8]}.js"
        (folder / file).write_text(content, encoding="utf-8")
        app.proof_search.append(f"{_FOLDER}/{file}")  # type: ignore[attr-defined]


def _page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Return the page of results, for what is asked with `?q=` and for all results of the box."""
    yield "search", {"title": "Search"}, "search.html"


def _name_files(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document
) -> None:
    context["search_files"] = app.proof_search  # type: ignore[attr-defined]
