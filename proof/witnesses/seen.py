"""What is on a page, in words that do not depend on the witness: one line an element, in page order.

Every rule by which two pages count as the same is here:

- Boxes that only arrange (columns, containers, tabs, forms) are left out; what is in them stays, in order.
- Nothing is said of elements that hold nothing: `st.empty`, dividers, space.
- White space is one space, and Markdown is its text.
- Numbers are equal as numbers (7, 7.0, "7"), also in tables; times are without their seconds where these are 0;
  missing cells are empty. A table is its columns and its first rows; its index is left out.
- A widget is its kind, its label, its value and whether it is disabled; a button has no value; an option is its label.
- An exception is its type's last name and its message, without the marks of Markdown and what looks like a tag.
- A select box without options counts as disabled, which is how the front end draws it.
- Memory addresses and the numbers of threads, which differ each time, are all the same.
- A value that a witness cannot tell (a password, an option that AppTest gives as an object) is `HIDDEN`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt

from proof.model.trace import UNTOLD, Node

_BOXES = [
    "flex_container",
    "container",
    "column",
    "columns",
    "tab",
    "tab_container",
    "tabs",
    "form",
    "vertical",
    "horizontal",
    "block",
    "expander",
    "popover",
    "chat_message",
    "status",
    "empty",
    "divider",
    "space",
    "transparent",
    "unknown",
]
"""Boxes that arrange, and what is empty. AppTest calls a placeholder that a fragment's run left alone `unknown`."""
_BUTTONS = ("button", "form_submit_button", "download_button", "link_button", "page_link", "chat_input", "menu_button")
_LISTS = ("selectbox", "multiselect")
_TABLES = ("table", "dataframe", "data_editor")
_SAME_KIND = {
    "select_slider": "slider",
    "pills": "button_group",
    "segmented_control": "button_group",
    "arrow_data_frame": "dataframe",
    "altair_chart": "vega_lite_chart",
    "datetime_input": "date_time_input",
    "help": "help_info",
    "components.v2.component": "bidi_component",
}
"""Elements that a witness cannot tell apart, or calls otherwise."""
_SAME_PLACE = {"data_editor": "dataframe", "select_slider": "slider"}
"""Kinds that look alike where their content is not seen."""
_PLAIN = ("text", "code", "json")
"""Elements whose content is not Markdown."""
_OPAQUE = [
    "latex",
    "image",
    "imgs",
    "html",
    "iframe",
    "component_instance",
    "bidi_component",
    "vega_lite_chart",
    "plotly_chart",
    "progress",
    "help_info",
]
"""Elements of which only the kind is compared."""
_LONGEST = 2000
"""Characters of a text that are compared."""
ROWS = 8
"""Rows of a table that are compared; `plain.table` keeps as many."""

HIDDEN = "(not told)"
_VOLATILE = (
    (re.compile(r" at 0x[0-9a-fA-F]+"), ""),
    (re.compile(r"\$\$ID-[0-9a-f]{32}-"), "$$ID-#-"),  # Streamlit hashes the folder of the app into it
    (re.compile(r"\b\d{12,}\b"), "#"),
)
"""What differs from one process, or from one folder, to another: each pattern, and what is compared instead."""

_markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def lines(
    page: list[Node], *, rendered: bool = False, without: tuple[str, ...] = (), opaque: tuple[str, ...] = ()
) -> list[str]:
    """Return what is on a page, one line an element.

    rendered
        The texts come from a browser: their Markdown is text already.
    without
        Kinds of which nothing is said, together with what is in them.
    opaque
        Kinds of which no more is said than that they are there.
    """
    found = [
        ("" if area.kind == "main" else f"{area.kind}: ", node)
        for area in page
        for node in _walk(area.children, without)
        if node.kind not in _BOXES
    ]
    return [
        place + (_SAME_PLACE.get(node.kind, node.kind) if node.kind in opaque else _line(node, rendered))
        for place, node in found
    ]


def _walk(nodes: list[Node], without: tuple[str, ...]) -> Iterator[Node]:
    for node in nodes:
        if node.kind not in without:
            yield node
            yield from _walk(node.children, without)


def _line(node: Node, rendered: bool) -> str:
    kind = _SAME_KIND.get(node.kind, node.kind)
    label = _text(node.label, rendered)
    # The front end offers no choice where there is none.
    empty = kind in _LISTS and not node.options and not rendered
    off = " (disabled)" if node.disabled or empty else ""
    if kind in _OPAQUE:
        return kind
    if kind in _TABLES:
        return f"{kind} {_table(node.value or {})}"
    if kind in _BUTTONS:
        return f"{kind} {label!r}{off}" if kind != "chat_input" else f"{kind}{off}"
    if kind == "exception":
        return f"exception {node.detail.get('type', '').rsplit('.', 1)[-1]}: {_bare(node.value)}"
    if kind == "metric":
        delta = _plain(node.detail.get("delta") or "")
        return f"metric {label!r} = {_plain(node.value)}{f' ({delta})' if delta else ''}"
    if node.is_widget:
        return f"{kind} {label!r} = {_widget_value(node)}{off}"
    return f"{kind} {_text(label or node.value, rendered or kind in _PLAIN)!r}"


def _widget_value(node: Node) -> str:
    value = node.detail.get("chosen", node.value)
    if node.kind == "file_uploader":  # a page that shows no file does not tell whether it takes several
        value = value or None
    if node.detail.get("hidden") or value == UNTOLD or not _labels(value, node.options):
        return HIDDEN
    return json.dumps(_canonical(value), ensure_ascii=False)


def _labels(value: Any, options: list[str]) -> bool:
    """Tell whether a value is made of the labels of the options that the page shows."""
    items = value if isinstance(value, list) else [value]
    return not options or all(item is None or str(item) in options for item in items)


def _canonical(value: Any) -> Any:
    """Return a widget's value such that values which a person would call the same are equal."""
    if isinstance(value, list):
        return [_canonical(item) for item in value]
    if isinstance(value, str):
        return re.sub(r"(?<!\d)(\d\d:\d\d):00(\.0+)?\b", r"\1", value).replace("\r\n", "\n")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _table(table: dict[str, Any]) -> str:
    rows = [[_plain(cell) for cell in row] for row in table.get("rows", [])[:ROWS]]
    return json.dumps(
        [[str(name) for name in table.get("columns", [])], rows, table.get("length", 0)], ensure_ascii=False
    )


def _plain(value: Any) -> str:
    """Return a number or a cell as text."""
    text = str(value).strip()
    if value is None or text.lower() in ("nan", "none", "null", "nat"):
        return ""
    if text.lower() in ("true", "false"):
        return text.lower()
    number = re.fullmatch(r"[-−]?[\d,]*\.?\d+", text)
    return f"{float(text.replace(',', '').replace('−', '-')):g}" if number else " ".join(text.split())


def _bare(value: Any) -> str:
    """Return a message without what might be Markdown or a tag: some are drawn as Markdown, some as they are."""
    return re.sub(r"<[^<>]*>|[*_`\\]", "", _text(value, rendered=False))


def _text(value: Any, rendered: bool) -> str:
    text = str(value if value is not None else "")
    if not rendered:
        text = "".join(_spoken(token) for token in _markdown.parse(text))
        text = re.sub(r":[a-z]+(-background|-badge)?\[([^\]]*)\]", r"\2", text)
    for volatile, constant in _VOLATILE:
        text = volatile.sub(constant, text)
    return " ".join(text.split())[:_LONGEST]


def _spoken(token: Any) -> str:
    """Return the text that a Markdown token puts on the page."""
    if token.children is not None:
        return "".join(_spoken(child) for child in token.children) + " "
    return (
        token.content
        if token.type in ("text", "code_inline", "code_block", "fence")
        else " "
        if "break" in token.type
        else ""
    )
