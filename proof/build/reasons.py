"""Say why Jupyter Book failed, with the cell and the line of each warning that is about a notebook."""

from __future__ import annotations

import json
import re

from proof.model import project

_A_CELL = 10_000
"""How many lines of a page each cell of its notebook is given, whatever stands between them in the page."""
_WARNS = re.compile(r"WARNING|ERROR|Error:")
_IN_NOTEBOOK = re.compile(r".*?(notebooks/\w+/[^/]+?\.ipynb):(\d+): (.*)")


def of(output: str) -> str:
    """Return the reasons that stand in what Jupyter Book said, a line each; where there are none, its last words."""
    lines = [_placed(line) for line in output.splitlines() if _WARNS.search(line)]
    return "\n".join(["These are the reasons:", *dict.fromkeys(lines)]) if lines else output[-2000:]


def begins_at(number: int) -> int:
    """Return where a page is to say that the n-th cell of its notebook begins, so that `of` finds it again.

    The first line of a cell comes out as the second after this one.
    """
    return (number + 1) * _A_CELL - 1


def _placed(line: str) -> str:
    """Return a warning with its place as the author knows it, and with the line that it is about below it."""
    if not (found := _IN_NOTEBOOK.match(line)):
        return line
    cells = json.loads((project.root() / found[1]).read_text(encoding="utf-8"))["cells"]
    number, row = divmod(int(found[2]), _A_CELL)
    if not 0 < number <= len(cells):  # not an author's cell, but one that the page has beyond the notebook's
        return line
    cell = cells[number - 1]
    text = "".join("".join(cell["source"]).splitlines()[row - 1 : row])
    return f"{found[1]}, cell {cell['id']!r}, line {row}: {found[3]}\n    {text}"
