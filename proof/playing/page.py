"""Read AppTest's element tree into the nodes of a trace."""

from __future__ import annotations

from typing import Any

from streamlit.testing.v1.element_tree import Element, ElementTree, Widget

from proof.model import plain
from proof.model.trace import UNTOLD, Node

AREAS = ("main", "sidebar", "event", "bottom")
"""The parts of a page, in Streamlit's order: toasts are in `event`, a chat's input field is at the `bottom`."""


def read(tree: ElementTree) -> list[Node]:
    """Return the areas of the page that hold something, with everything in them."""
    areas = [Node(kind=AREAS[index], children=_children(area)) for index, area in tree.children.items()]
    return [area for area in areas if area.children]


def _children(block: Any) -> list[Node]:
    return [_node(child) for _, child in sorted(block.children.items())]


def _node(item: Any) -> Node:
    if isinstance(item, Element):
        return _element(item)
    label = str(getattr(item, "label", "") or "")
    proto: Any = getattr(item, "proto", None)
    if item.type in ("dialog", "popover"):
        label = proto.dialog.title if item.type == "dialog" else proto.popover.label
    return Node(kind=item.type, label=label, key=getattr(item, "key", None), children=_children(item))


_LABELS = {"progress": "text", "chat_input": "placeholder"}
"""Where an element keeps what it says beside its value, if not in `label`."""


def _element(item: Element) -> Node:
    node = Node(kind=kind(item), key=getattr(item, "key", None), is_widget=isinstance(item, Widget))
    node.label = field(item, "label") or field(item, _LABELS.get(item.type, "label"))
    node.disabled = bool(field(item, "disabled", False))
    node.options = [str(option) for option in field(item, "options", [])] if node.is_widget else []
    node.value = _value(item)
    node.detail = _detail(node.kind, item) | _chosen(node, item)
    return node


def kind(item: Element) -> str:
    """Return what `st` calls this element, where AppTest gives two kinds one type."""
    if item.type == "dataframe" and getattr(item.proto, "editing_mode", False):
        return "data_editor"
    if item.type == "button" and getattr(item.proto, "is_form_submitter", False):
        return "form_submit_button"
    return item.type


def field(item: Element, name: str, default: Any = "") -> Any:
    """Return a field of an element, or the default where its kind has none.

    AppTest looks unknown names up on the protobuf message, which raises `AttributeError`.
    """
    try:
        return getattr(item, name)
    except (AttributeError, KeyError):
        return default


def _value(item: Element) -> Any:
    if item.type in ("dataframe", "table", "arrow_data_frame", "arrow_table"):
        return plain.table(item.value)
    if item.type == "exception":
        return plain.message(field(item, "message"))
    try:
        value = item.value
    except (AttributeError, NotImplementedError):
        return None
    except (KeyError, ValueError):
        return UNTOLD
    if hasattr(value, "getvalue") and hasattr(value, "name"):
        return value.name
    return plain.data(value)


_DETAILS = {
    "slider": ("min", "max"),
    "number_input": ("min", "max"),
    "metric": ("delta",),
    "heading": ("tag",),
}


def _chosen(node: Node, item: Element) -> dict[str, Any]:
    """Return the labels of the options that are chosen, where the value is an object and no label itself."""
    several = isinstance(node.value, list)
    shown = node.value if several else [node.value]
    if not node.options or node.value in (None, UNTOLD) or all(str(value) in node.options for value in shown):
        return {}
    try:
        labels = [str(item.format_func(value)) for value in (item.value if several else [item.value])]
    except Exception:  # the app's own function, and the value may be one that it does not know
        return {}
    known = all(label in node.options for label in labels)
    return {"chosen": labels if several else labels[0]} if known else {}


def _detail(kind: str, item: Element) -> dict[str, Any]:
    if kind == "exception":
        return {"type": item.proto.type}
    return {name: plain.data(field(item, name)) for name in _DETAILS.get(kind, ())}
