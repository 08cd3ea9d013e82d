"""Use a table or a chart in a browser: its rows by mouse, its cells by keyboard, since both are drawn on one canvas.

For screen readers, the canvas holds the rows in sight as a table. That tells which rows and columns there are, and
takes the keyboard to a cell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from proof.model.errors import Impossible

_WAIT = 3000
"""Milliseconds that a hand looks for what it is about to use."""
_TOLD_WITHIN = 300
"""Milliseconds after which the table for screen readers, and the value of the widget, have followed what is drawn."""
_ROW = 35
"""The height of a row, and of the head, in pixels; an app can ask for another one."""
_READ = """(canvas) => {
  const cells = (row, tag) => [...row.querySelectorAll(tag)].map((cell) => cell.textContent);
  const rows = [...canvas.querySelectorAll("tbody tr")];
  return {
    columns: cells(canvas, "th"),
    rows: rows.map((row) => cells(row, "td")),
    selected: rows.flatMap((row, place) => row.ariaSelected === "true" ? [place] : []),
  };
}"""


def read(box: Any) -> dict[str, Any]:
    """Return what a table shows: its `columns`, its `rows`, and the places of those that are `selected`."""
    box.page.wait_for_timeout(_TOLD_WITHIN)
    return _canvas(box).evaluate(_READ)


def pick(box: Any, *, row: int | None = None, column: str | None = None, mark: str | None = None) -> None:
    """Select a row by its box, a cell, a column, or a mark of a chart; a row that is selected is so no more.

    A column is selected from its first cell: where cells can be selected too, that one is.
    """
    if mark is not None:
        box.locator(f"[aria-label={mark!r}]").click(timeout=_WAIT)
    elif column is None:
        _tick(box, row)
    else:
        _go_to(box, row or 0, column)
        if row is None:
            box.page.keyboard.press("Control+Space")
            box.page.wait_for_timeout(_TOLD_WITHIN)


def edit(box: Any, *, row: int, column: str, value: Any) -> None:
    """Type a text or a number into a cell."""
    _go_to(box, row, column)
    box.page.keyboard.press("Enter")
    field = box.page.locator("input.gdg-input, textarea.gdg-input")
    field.fill(str(value), timeout=_WAIT)
    field.press("Enter")


def add_row(box: Any) -> None:
    """Add an empty row at the end."""
    _tool(box, "Add row")


def delete_row(box: Any, *, row: int) -> None:
    """Tick a row and delete what is ticked."""
    _tick(box, row)
    _tool(box, "Delete row(s)")


HANDS: dict[str, Callable[..., None]] = {"pick": pick, "edit": edit, "add_row": add_row, "delete_row": delete_row}
"""What can be done with a table, by the kind of its event."""


def _canvas(box: Any) -> Any:
    canvas = box.locator('[data-testid="data-grid-canvas"]')
    canvas.locator("th").first.wait_for(state="attached", timeout=_WAIT)
    canvas.scroll_into_view_if_needed(timeout=_WAIT)
    return canvas


def _tick(box: Any, row: int | None) -> None:
    canvas = _canvas(box).bounding_box(timeout=_WAIT)
    down = _ROW * (1 + (row or 0)) + _ROW / 2
    if row is None or down > canvas["height"]:
        raise Impossible(f"the table shows no row {row}")
    box.page.mouse.click(canvas["x"] + _ROW / 2, canvas["y"] + down)
    box.page.wait_for_timeout(_TOLD_WITHIN)


def _go_to(box: Any, row: int, column: str) -> None:
    """Bring the keyboard to a cell; the table notices only where it has the keyboard already."""
    canvas = _canvas(box)
    heads = canvas.locator("th").all_text_contents()
    if column not in heads:
        raise Impossible(f"the table has no column {column!r}, but {', '.join(heads)}")
    canvas.focus()
    cell = canvas.locator("tbody tr").nth(row).locator("td").nth(heads.index(column))
    cell.evaluate("cell => cell.focus()", timeout=_WAIT)
    box.page.wait_for_timeout(_TOLD_WITHIN)


def _tool(box: Any, name: str) -> None:
    """Press a button of the toolbar, which shows itself while the mouse is on the table."""
    canvas = _canvas(box).bounding_box(timeout=_WAIT)
    box.page.mouse.move(canvas["x"] + _ROW, canvas["y"] + _ROW)
    box.get_by_role("button", name=name, exact=True).click(timeout=_WAIT)
