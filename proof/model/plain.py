"""Turn what a page or session state holds into plain data and short, stable text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
_FOLDERS = re.compile(r"/\S*/(?=snippets/)")
_LONGEST = 240
"""Characters of a printed value that are kept: enough to read, short enough for a page."""
_ROWS = 8
"""Rows of a table that are kept for its picture."""


def text(value: Any) -> str:
    """Return `value` as a person would print it: stable from run to run, at most 240 characters.

    Memory addresses are left out, since they differ each time. An object whose `repr` raises shows as its type.
    """
    try:
        printed = repr(value) if not _is_frame(value) else _frame_text(value)
    except Exception as error:
        printed = f"<{type(value).__name__}: its repr raised {type(error).__name__}>"
    printed = _ADDRESS.sub("", printed)
    return printed if len(printed) <= _LONGEST else printed[: _LONGEST - 1] + "…"


def message(value: str) -> str:
    """Return what an exception says, with an app's files named from `snippets/` on: they lie elsewhere each time."""
    return _FOLDERS.sub("", value)


def data(value: Any) -> Any:
    """Return `value` as JSON-ready data; what JSON has no word for becomes its text."""
    if value is None or isinstance(value, str) or type(value) in (bool, int, float):
        return value
    if isinstance(value, dict):
        return {str(key): data(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [data(item) for item in value]
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return text(value)


def table(frame: Any) -> dict[str, Any]:
    """Return the columns and first eight rows of a DataFrame, and how many rows it has, all as text."""
    index = [str(name) for name in frame.index[:_ROWS]]
    rows = [[str(cell) for cell in row] for row in frame.head(_ROWS).itertuples(index=False)]
    return {
        "columns": [str(name) for name in frame.columns],
        "index": index,
        "rows": rows,
        "length": len(frame),
    }


def _is_frame(value: Any) -> bool:
    return type(value).__module__.startswith("pandas") and hasattr(value, "to_dict")


def _frame_text(value: Any) -> str:
    shape = " × ".join(str(size) for size in value.shape)
    columns = value.to_dict("list") if value.ndim == 2 else {value.name or "values": list(value)}
    return f"{type(value).__name__} {shape}: {_joined(columns.items())}"


def _joined(columns: Iterable[tuple[Any, list[Any]]]) -> str:
    return "; ".join(f"{name}: {', '.join(str(cell) for cell in cells)}" for name, cells in columns)


_LARGEST = 2000
"""Bytes of an uploaded file that a trace keeps."""


def files(uploads: list[tuple[str, str, bytes, str]]) -> dict[str, list[str]]:
    """Return uploads (id, name, content, media type) by name: media type and text; none unless all are small texts."""
    try:
        kept = {name: [media, content.decode()] for _, name, content, media in uploads if len(content) <= _LARGEST}
    except UnicodeDecodeError:
        return {}
    return kept if len(kept) == len(uploads) else {}


_LONGEST_KEPT = 2000
"""Characters of a text that evidence keeps; a page shows fewer."""


def shortened(told: Any) -> Any:
    """Return JSON-ready data with long texts cut, for what is kept to be looked at and not to be played again."""
    if isinstance(told, str):
        return told if len(told) <= _LONGEST_KEPT else told[: _LONGEST_KEPT - 1] + "…"
    if isinstance(told, dict):
        return {name: shortened(value) for name, value in told.items()}
    return [shortened(value) for value in told] if isinstance(told, list) else told
