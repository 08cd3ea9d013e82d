"""Turn an executed notebook into a page: snippets and claims become directives, prose stays as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup
from sphinx.application import Sphinx

from proof.build import reasons
from proof.model import readers_tests
from proof.model.errors import NotebookError
from proof.model.notebooks import EXERCISE, START, Cell
from proof.site.data import Chapter, book_of

BRIEF = "brief"
"""The tag of a claim in the guide that only completes what its chapter says: it is shown as one line."""


def replace_source(app: Sphinx, docname: str, source: list[str]) -> None:
    """Give Sphinx the page of a notebook instead of the notebook."""
    for chapter in book_of(app).chapters:
        if chapter.docname == docname:
            solutions = {f"{start.removesuffix(START)}.py" for start in book_of(app).exercises}
            source[0] = json.dumps(_page(chapter, solutions))


def _page(chapter: Chapter, solutions: set[str]) -> dict[str, Any]:
    cells = list(_apps_folded(_answers_folded(chapter), chapter.part, solutions))
    cells.insert(_before_see_also(cells), _markdown("releases", f"```{{proof-chapter-changes}} {chapter.name}\n```"))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "source_map": _source_map(chapter, cells)}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def _source_map(chapter: Chapter, cells: list[dict[str, Any]]) -> list[int]:
    """Return where each cell of the page begins for Sphinx's warnings, by its place in the notebook."""
    numbers = {cell["id"]: number for number, cell in enumerate(chapter.cells)}
    return [reasons.begins_at(numbers.get(cell["id"], len(numbers))) for cell in cells]


def _answers_folded(chapter: Chapter) -> Iterator[dict[str, Any]]:
    """Yield a chapter's cells; the answer to a question is folded away, up to the claim that proves it."""
    asked = opened = ""
    for cell in chapter.cells:
        text, shown = "".join(cell["source"]), _cell(chapter, cell)
        if asked and text.startswith("#"):
            raise NotebookError(
                f"{chapter.docname}.ipynb, cell {asked!r}: no claim answers the question before the next heading."
            )
        # The app that a question is about stays in sight.
        if asked and not opened and not _file(shown):
            opened = asked
            yield _markdown(f"{asked}-answer", _ANSWER)
        yield shown
        if asked and shown["source"].startswith("```{proof-claim}"):
            yield _markdown(f"{asked}-end", "</details>")
            asked = opened = ""
        if cell["cell_type"] == "markdown" and _ASKS.search(text):
            asked = cell["id"]


def _apps_folded(cells: Iterator[dict[str, Any]], part: str, solutions: set[str]) -> Iterator[dict[str, Any]]:
    """Yield the cells; some code is folded away: what an exercise begins with, its solution, what a recipe is not.

    So are the tests on a page of details: they stand there for the symptoms.

    solutions
        The files that solve exercises. Each is folded together with its proof.
    """
    begun = broken = False
    for cell in cells:
        file, name = _file(cell), cell["id"]
        if cell["cell_type"] == "markdown" and (titles := _SECTION.findall(cell["source"])):
            broken = part == "build" and titles[-1] == _BROKEN
        folded = file and (broken or (part == "detail" and readers_tests.is_test(file)))
        if file in solutions:
            yield _markdown(f"{name}-solution", _SOLUTION)
        elif file.startswith("exercises/") and not begun:
            begun = True
            yield _markdown(f"{name}-start", _START)
        elif folded:
            yield _markdown(f"{name}-broken", _CODE.format(file=file))
        yield cell
        if name.startswith(f"claim-{EXERCISE}") or folded:
            begun = False
            yield _markdown(f"{name}-end", "</details>")


_ASKS = re.compile(r"^> \*\*Predict\.\*\*[^\n]*(\n>[^\n]*)*\s*\Z", re.MULTILINE)
"""A question to the reader, as the last thing in its cell: what follows is the answer."""
_ANSWER = '<details class="sp-answer"><summary>See what happens</summary>'
_START = '<details class="sp-start"><summary>The app to change</summary>'
_SOLUTION = '</details>\n\n<details class="sp-solution"><summary>Solution</summary>'
"""It closes what stands above it: the app to change."""
_CODE = Markup('<details class="sp-broken"><summary>Code of {file}</summary>')
_BROKEN = "What goes wrong without it"
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def _file(cell: dict[str, Any]) -> str:
    """Return which file a cell of the page shows, such as `buttons/count.py`, or an empty text."""
    found = _SHOWS.match(cell["source"])
    return found[1] if found else ""


_SHOWS = re.compile(r"```\{proof-snippet\} (\S+)")


def _before_see_also(cells: list[dict[str, Any]]) -> int:
    """Return the place of the chapter's line about other releases: above its last section, or at its end."""
    return next((n for n, cell in enumerate(cells) if cell["source"].startswith("## See also")), len(cells))


def _cell(chapter: Chapter, cell: dict[str, Any]) -> dict[str, Any]:
    text = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return _markdown(cell["id"], text)
    code = Cell(chapter.name, chapter.part, cell["id"], text)
    if code.writes:
        return _markdown(cell["id"], f"```{{proof-snippet}} {code.writes}\n```")
    if code.claim:
        brief = chapter.part != "learn" or BRIEF in cell["metadata"].get("tags", [])
        option = ":brief:\n" if brief else ""
        return _markdown(cell["id"], f"```{{proof-claim}} {code.claim.id}\n{option}```")
    # What is left are imports: the proofs need them, a reader of the page does not.
    return {**cell, "source": text, "metadata": {"tags": ["remove-cell"]}}


def _markdown(cell_id: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": cell_id, "metadata": {}, "source": text}
