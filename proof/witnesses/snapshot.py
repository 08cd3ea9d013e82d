"""Read what the interface for programs says of a page into the nodes of a trace."""

from __future__ import annotations

from typing import Any

from proof.model import plain
from proof.model.trace import Node

_TRIGGERS = ("button", "form_submit_button", "download_button", "menu_button", "chat_input")


def read(tree: dict[str, Any]) -> list[Node]:
    """Return the areas of the page that hold something, with everything in them."""
    areas = [_node(area) for area in tree["children"]]
    return [area for area in areas if area.children]


def _node(item: dict[str, Any]) -> Node:
    kind, props = item["type"], item.get("props", {})
    node = Node(kind, str(props.get("label", props.get("title", ""))), item.get("key"))
    node.is_widget = "value_schema" in item or "value" in item or kind in _TRIGGERS or "support" in item
    node.disabled = bool(props.get("disabled", False))
    node.options = [str(option) for option in _list(props.get("options"))] if node.is_widget else []
    node.value = _value(item, kind, props)
    node.detail = {name: props[name] for name in ("delta", "type") if name in props and kind in ("metric", "exception")}
    if item.get("form_id"):
        node.detail["form"] = item["form_id"]
    if props.get("type") == "password":
        node.detail["hidden"] = True
    node.children = [_node(child) for child in item.get("children", [])]
    return node


def _value(item: dict[str, Any], kind: str, props: dict[str, Any]) -> Any:
    if "data" in item and "columns" in item["data"]:
        return _table(item["data"])
    if kind == "exception":
        return plain.message(props["message"])
    return item.get("value", props.get("value", props.get("body")))


def _table(data: dict[str, Any]) -> dict[str, Any]:
    """Return a table as `plain.table` does, its index left out: here it is a column like the others."""
    names = [column["name"] for column in data["columns"]]
    shown = [place for place, name in enumerate(names) if not name.startswith("__index_level_")]
    rows = [[row[place] for place in shown] for row in data.get("preview", {}).get("rows", [])]
    return {"columns": [names[place] for place in shown], "rows": rows, "length": data.get("row_count", len(rows))}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
