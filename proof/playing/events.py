"""Work out what set off a run from what the proof did to the AppTest before it."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1.element_tree import ElementTree, InitialValue, Widget

from proof.model import plain
from proof.model.trace import Event
from proof.playing import page

_CLICKS = {"button": "click", "download_button": "click", "form_submit_button": "submit"}


class Staged:
    """Remembers how widgets came out of a run, to tell later which of them the proof changed."""

    def __init__(self, tree: ElementTree) -> None:
        self._widgets = [(item, _staged(item)) for item in tree if isinstance(item, Widget)]

    def events(self) -> list[Event]:
        """Return an event for each widget that was changed since, in page order."""
        return [_event(item) for item, before in self._widgets if _staged(item) != before]


def _staged(item: Widget) -> tuple[str, ...]:
    """Return a comparable picture of what is staged: AppTest keeps values and uploads in these two attributes."""
    return tuple(f"{type(held).__name__} {plain.text(held)}" for held in _held(item))


def _held(item: Widget) -> tuple[Any, Any]:
    return item.__dict__.get("_value"), item.__dict__.get("_files")


def _event(item: Widget) -> Event:
    kind = page.kind(item)
    label = str(page.field(item, "label")) or item.key or kind
    if kind in _CLICKS:
        return Event(_CLICKS[kind], label, item.key, kind)
    value, files = _held(item)
    if isinstance(files, list):
        names = [name for _, name, *_ in files]
        return Event("set", label, item.key, kind, names, plain.files(files))
    return Event("set", label, item.key, kind, None if isinstance(value, InitialValue) else plain.data(value))
