"""Draw one element of a page as a small piece of HTML. A kind without a drawing of its own shows as a labelled box."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import escape
from typing import Any

from proof.model.trace import UNTOLD, Node

_ALERTS = ("success", "info", "warning", "error")
_HEADINGS = {"title": "h1", "header": "h2", "subheader": "h3"}
_BOXES = {"expander": "▾ ", "popover": "▾ ", "tab": "", "dialog": "", "status": "▾ "}
_CLOSED = "▸ "
_INPUTS = (
    "text_input",
    "text_area",
    "number_input",
    "date_input",
    "time_input",
    "date_time_input",
    "datetime_input",  # the same, as a server calls it without a front end
    "color_picker",
    "chat_input",
    "file_uploader",
    "camera_input",
    "audio_input",
    "select_slider",
)
EMPTY = '<p class="sp-none">an empty page</p>'
"""A page on which nothing stands."""
_NOTHING = '<i class="sp-cap">nothing chosen</i>'
_LONGEST = 300
"""Characters of a text that a picture shows."""


def draw(node: Node) -> str:
    """Return `node` and all below it as HTML."""
    return _DRAWINGS.get(node.kind, _block if node.children else _unknown)(node)


def code(value: Any) -> str:
    """Return a value as HTML code, printed as Python prints it."""
    return f"<code>{escape(_cut(repr(value)))}</code>"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _text(value: Any) -> str:
    return escape(_cut(str(value)), quote=False)


def _markdown(value: Any) -> str:
    # Links first, and code fences as code, before a long text is cut somewhere in their middle.
    said = re.sub(r"\[([^\]]+)\]\(https?://[^)]+\)", r"\1", str(value))
    said = re.sub(r"```\w*\n(.*?)\n?```", lambda fenced: f"`{fenced[1]}`", said, flags=re.DOTALL)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", _text(said))
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text).replace("\n\n", "<br>")


def _said(kind: str) -> str:
    """Name the element's kind to a screen reader, which does not see its shape."""
    return f'<span class="sp-vh">{kind.replace("_", " ")}: </span>'


def _children(node: Node) -> str:
    return "".join(draw(child) for child in node.children)


def _block(node: Node) -> str:
    if node.children and all(child.kind == "column" for child in node.children):
        return f'<div class="sp-cols">{_children(node)}</div>'
    return _children(node)


def _area(node: Node) -> str:
    """Draw the sidebar, or the area of toasts, apart from the page."""
    name = "sidebar" if node.kind == "sidebar" else "on top of the page"
    return f'<div class="sp-side"><p class="sp-cap">{name}</p>{_children(node)}</div>'


def _box(node: Node) -> str:
    """Draw a box with what it holds; of one that a browser shows closed, only its label."""
    closed = node.detail.get("open") is False
    mark = _CLOSED if closed and _BOXES[node.kind] else _BOXES[node.kind]
    label = f'<p class="sp-cap">{mark}{_said(f"closed {node.kind}" if closed else node.kind)}{_text(node.label)}</p>'
    return f'<div class="sp-box">{label}{"" if closed else _children(node)}</div>'


def _form(node: Node) -> str:
    return f'<div class="sp-box"><p class="sp-cap">form</p>{_children(node)}</div>'


def _chat_message(node: Node) -> str:
    return f'<div class="sp-box">{_said("chat message")}{_children(node)}</div>'


def _column(node: Node) -> str:
    return f"<div>{_children(node)}</div>"


def _paragraph(node: Node) -> str:
    return f"<p>{_text(node.value)}</p>"


def _md(node: Node) -> str:
    return f"<p>{_markdown(node.value)}</p>"


def _caption(node: Node) -> str:
    return f'<p class="sp-cap">{_markdown(node.value)}</p>'


def _heading(node: Node) -> str:
    return f'<p class="sp-{_HEADINGS[node.kind]}">{_markdown(node.value)}</p>'


def _alert(node: Node) -> str:
    return f'<p class="sp-alert sp-{node.kind}">{_said(node.kind)}{_markdown(node.value)}</p>'


def _exception(node: Node) -> str:
    kind = node.detail.get("type", "").rsplit(".", 1)[-1]
    return f'<p class="sp-alert sp-error">{_said("exception")}<b>{_text(kind)}</b> {_markdown(node.value)}</p>'


def _button(node: Node) -> str:
    off = " sp-off" if node.disabled else ""
    said = _said("disabled button" if node.disabled else "button")
    return f'<p><span class="sp-btn{off}">{said}{_markdown(node.label)}</span></p>'


def _tick(node: Node) -> str:
    mark = "☑" if node.value else "☐"
    if node.kind == "toggle":
        mark = "⬤" if node.value else "◯"
    state = "on" if node.value else "off"
    if node.value == UNTOLD:
        mark = state = UNTOLD
    said = f'<span class="sp-vh"> {state}</span>'
    return f'<p><span class="sp-mark" aria-hidden="true">{mark}</span> {_text(node.label)}{said}</p>'


def _labelled(node: Node, drawing: str, off: str = "") -> str:
    label = f'<span class="sp-cap">{_text(node.label)}</span>' if node.label else ""
    return f'<p class="sp-in{off}">{label}{drawing}</p>'


def _input(node: Node) -> str:
    # A chat's field is empty again as soon as its message is sent; AppTest goes on to hold the message.
    empty = node.value is None or node.value in ("", []) or node.kind == "chat_input"
    value = '<i class="sp-cap">empty</i>' if empty else _text(_joined(node.value))
    off = " sp-off" if node.disabled else ""
    return _labelled(node, f'<span class="sp-field">{value}</span>', off)


def _joined(value: Any) -> str:
    return ", ".join(str(item) for item in value) if isinstance(value, list) else str(value)


def _select(node: Node) -> str:
    value = _chosen(node)
    chosen = _NOTHING if value is None else _text(value)
    field = f'<span class="sp-field">{chosen}<span aria-hidden="true"> ▾</span></span>'
    return _labelled(node, field)


def _slider(node: Node) -> str:
    ends = _ends(node)
    bar = _bar(*ends) if ends else ""
    return _labelled(node, f"{bar}<span>{_text(_joined(node.value))}</span>")


def _ends(node: Node) -> tuple[float, float] | None:
    """Return from where to where a slider's bar is filled, in shares of its length; nothing where that is not known."""
    at = node.detail.get("at", node.value)
    at = at if isinstance(at, list) else [at]
    low: Any = node.detail.get("min")
    high: Any = node.detail.get("max")
    if not all(isinstance(item, (int, float)) for item in (low, high, *at)) or low == high:
        return None
    shares = [(item - low) / (high - low) for item in at]
    return (0.0, shares[0]) if len(shares) == 1 else (shares[0], shares[-1])


def _bar(start: float, end: float) -> str:
    # Attributes of SVG and no style: a strict Content-Security-Policy lets no inline style through.
    return (
        f'<svg class="sp-bar" aria-hidden="true"><rect x="{start:.0%}" width="{end - start:.0%}" height="100%"/></svg>'
    )


def _chosen(node: Node) -> Any:
    """Return what is chosen as the page shows it: by its label, where the value is an object."""
    return node.detail.get("chosen", node.value)


def _choice(node: Node) -> str:
    """Draw widgets that show all their options: radio, multiselect, pills and their like."""
    value = _chosen(node)
    chosen = [str(item) for item in (value if isinstance(value, list) else [value]) if item is not None]
    shown = chosen if node.kind == "multiselect" or not node.options else node.options
    chips = "".join(_chip(option, option in chosen) for option in shown)
    return _labelled(node, f"<span>{chips or f'{_kind(node)}{_NOTHING}'}</span>")


def _kind(node: Node) -> str:
    """Name a kind that has no label to be known by."""
    return "" if node.label else f'<span class="sp-cap">{_text(node.kind.replace("_", " "))}: </span>'


def _chip(option: str, chosen: bool) -> str:
    if chosen:
        return f'<span class="sp-chip sp-on"><span class="sp-vh">chosen: </span>{_text(option)}</span>'
    return f'<span class="sp-chip">{_text(option)}</span>'


def _metric(node: Node) -> str:
    delta = f' <span class="sp-cap">{_text(node.detail["delta"])}</span>' if node.detail.get("delta") else ""
    return _labelled(node, f'<b class="sp-h2">{_text(node.value)}</b>{delta}')


def _table(node: Node) -> str:
    if node.value is None:
        return _unread(node)
    table = node.value
    # A browser does not tell the index from the other columns.
    index = table.get("index", [""] * len(table["rows"]))
    head = "".join(_header("col", name) for name in table["columns"])
    body = "".join(
        f"<tr>{_header('row', name)}{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>"
        for name, row in zip(index, table["rows"], strict=True)
    )
    more = table["length"] - len(table["rows"])
    rest = f'<p class="sp-cap">and {more} more rows</p>' if more > 0 else ""
    return f"<table><thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table>{rest}"


def _header(scope: str, name: Any) -> str:
    """Draw the head of a row or column; without a name it is no head, and a screen reader is to pass over it."""
    return f'<th scope="{scope}">{_text(name)}</th>' if _text(name) else "<td></td>"


def _unread(node: Node) -> str:
    """Draw what a witness sees to be there, and cannot read."""
    return f'<p class="sp-unread sp-cap">{_text(node.kind.replace("_", " "))}, which cannot be read here</p>'


def _pre(node: Node) -> str:
    if node.value is None:
        return _unread(node)
    return f"<pre>{_text(_indented(node.value) if node.kind == 'json' else node.value)}</pre>"


def _indented(value: Any) -> str:
    try:
        return json.dumps(json.loads(value), ensure_ascii=False)
    except (TypeError, ValueError):
        return str(value)


def _progress(node: Node) -> str:
    if node.value is None:
        return _unread(node)
    return _labelled(node, f"{_bar(0, node.value / 100)}{_text(node.value)} %")


def _divider(_: Node) -> str:
    return "<hr>"


def _nothing(_: Node) -> str:
    return ""


def _html(node: Node) -> str:
    """Draw the text of HTML; a script has none."""
    return _paragraph(node) if node.value else ""


def _picture(node: Node) -> str:
    """Draw an image or a chart as its kind: what is selected in a chart stands in the texts of the app."""
    return f'<p class="sp-cap">{_text(node.kind.replace("_", " "))}</p>'


def _page_number(node: Node) -> str:
    return _labelled(node, f'<span class="sp-field">{_said("page")}{_text(node.value)}</span>')


def _unknown(node: Node) -> str:
    value = f" {_text(node.value)}" if node.value not in (None, "") else ""
    label = f" {_text(node.label)}" if node.label else ""
    return f'<p class="sp-unknown"><span class="sp-cap">{_text(node.kind)}</span>{label}{value}</p>'


_DRAWINGS: dict[str, Callable[[Node], str]] = {
    "main": _block,
    "sidebar": _area,
    "event": _area,
    "bottom": _block,
    **dict.fromkeys(("container", "flex_container", "grid_container", "vertical", "horizontal"), _block),
    "column": _column,
    "form": _form,
    "chat_message": _chat_message,
    "text": _paragraph,
    "markdown": _md,
    "caption": _caption,
    "latex": _pre,
    "code": _pre,
    "json": _pre,
    "help_info": _pre,
    "exception": _exception,
    "checkbox": _tick,
    "toggle": _tick,
    "selectbox": _select,
    "slider": _slider,
    "metric": _metric,
    "progress": _progress,
    "divider": _divider,
    "space": _nothing,
    **dict.fromkeys(_ALERTS, _alert),
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(_BOXES, _box),
    **dict.fromkeys(_INPUTS, _input),
    **dict.fromkeys(("button", "form_submit_button", "download_button", "link_button", "page_link"), _button),
    "menu_button": _button,
    "pagination": _page_number,
    **dict.fromkeys(("image", "altair_chart", "vega_lite_chart"), _picture),
    **dict.fromkeys(("radio", "multiselect", "button_group", "pills", "segmented_control", "feedback"), _choice),
    **dict.fromkeys(("dataframe", "data_editor", "table"), _table),
    "empty": _nothing,
    "html": _html,
    "toast": _alert,
}
