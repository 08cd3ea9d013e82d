"""Turn an executed notebook into a page: snippets and claims become directives, prose stays as it is."""

from __future__ import annotations

import json
from typing import Any

from sphinx.application import Sphinx

from proof.model.notebooks import Cell
from proof.site.data import Chapter, book_of


def replace_source(app: Sphinx, docname: str, source: list[str]) -> None:
    """Give Sphinx the page of a notebook instead of the notebook."""
    for chapter in book_of(app).chapters:
        if chapter.docname == docname:
            source[0] = json.dumps(_page(chapter))


def _page(chapter: Chapter) -> dict[str, Any]:
    cells = [_cell(chapter, cell) for cell in chapter.cells]
    cells.insert(_before_see_also(cells), _markdown("releases", f"```{{proof-chapter-changes}} {chapter.name}\n```"))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def _before_see_also(cells: list[dict[str, Any]]) -> int:
    """Return the place of the chapter's line about other releases: above its last section, or at its end."""
    return next((n for n, cell in enumerate(cells) if "".join(cell["source"]).startswith("## See also")), len(cells))


def _cell(chapter: Chapter, cell: dict[str, Any]) -> dict[str, Any]:
    text = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return _markdown(cell["id"], text)
    code = Cell(chapter.name, cell["id"], text)
    if code.writes:
        return _markdown(cell["id"], f"```{{proof-snippet}} {code.writes}\n```")
    if code.claim:
        return _markdown(cell["id"], f"```{{proof-claim}} {code.claim.id}\n```")
    # What is left are imports: the proofs need them, a reader of the page does not.
    return {**cell, "metadata": {"tags": ["remove-cell"]}}


def _markdown(cell_id: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": cell_id, "metadata": {}, "source": text}
