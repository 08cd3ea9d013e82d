"""Turn an executed notebook into a page: snippets and claims become directives, prose stays as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from sphinx.application import Sphinx

from proof.model.errors import NotebookError
from proof.model.notebooks import EXERCISE, START, Cell
from proof.site.data import Chapter, book_of


def replace_source(app: Sphinx, docname: str, source: list[str]) -> None:
    """Give Sphinx the page of a notebook instead of the notebook."""
    for chapter in book_of(app).chapters:
        if chapter.docname == docname:
            solutions = {f"{start.removesuffix(START)}.py" for start in book_of(app).exercises}
            source[0] = json.dumps(_page(chapter, solutions))


def _page(chapter: Chapter, solutions: set[str]) -> dict[str, Any]:
    cells = list(_folded(chapter, solutions))
    cells.insert(_before_see_also(cells), _markdown("releases", f"```{{proof-chapter-changes}} {chapter.name}\n```"))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def _folded(chapter: Chapter, solutions: set[str]) -> Iterator[dict[str, Any]]:
    """Yield a chapter's cells; the answer to a question is folded away, up to the claim that proves it.

    So is the solution of an exercise, together with its proof: the files that write one are `solutions`.
    """
    asked = opened = ""
    for cell in chapter.cells:
        text, shown = "".join(cell["source"]), _cell(chapter, cell)
        if asked and text.startswith("#"):
            raise NotebookError(
                f"{chapter.docname}.ipynb, cell {asked!r}: no claim answers the question before the next heading."
            )
        # The app that a question is about stays in sight.
        if asked and not opened and not shown["source"].startswith("```{proof-snippet}"):
            opened = asked
            yield _markdown(f"{asked}-answer", _ANSWER)
        if Cell(chapter.name, chapter.part, cell["id"], text).writes in solutions:
            yield _markdown(f"{cell['id']}-solution", '<details class="sp-solution"><summary>Solution</summary>')
        yield shown
        if cell["id"].startswith(f"claim-{EXERCISE}"):
            yield _markdown(f"{cell['id']}-end", "</details>")
        if asked and shown["source"].startswith("```{proof-claim}"):
            yield _markdown(f"{asked}-end", "</details>")
            asked = opened = ""
        if cell["cell_type"] == "markdown" and _ASKS.search(text):
            asked = cell["id"]


_ASKS = re.compile(r"^> \*\*Predict\.\*\*[^\n]*(\n>[^\n]*)*\s*\Z", re.MULTILINE)
"""A question to the reader, as the last thing in its cell: what follows is the answer."""
_ANSWER = '<details class="sp-answer"><summary>See what happens</summary>'


def _before_see_also(cells: list[dict[str, Any]]) -> int:
    """Return the place of the chapter's line about other releases: above its last section, or at its end."""
    return next((n for n, cell in enumerate(cells) if "".join(cell["source"]).startswith("## See also")), len(cells))


def _cell(chapter: Chapter, cell: dict[str, Any]) -> dict[str, Any]:
    text = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return _markdown(cell["id"], text)
    code = Cell(chapter.name, chapter.part, cell["id"], text)
    if code.writes:
        return _markdown(cell["id"], f"```{{proof-snippet}} {code.writes}\n```")
    if code.claim:
        return _markdown(cell["id"], f"```{{proof-claim}} {code.claim.id}\n```")
    # What is left are imports: the proofs need them, a reader of the page does not.
    return {**cell, "metadata": {"tags": ["remove-cell"]}}


def _markdown(cell_id: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": cell_id, "metadata": {}, "source": text}
