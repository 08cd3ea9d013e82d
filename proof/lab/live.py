"""Draw a page whose widgets can be used: the filmstrip's own drawing, with real controls in place of its pictures."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from html import escape
from typing import Any

from streamlit.testing.v1.element_tree import Widget

from proof.drawing import elements
from proof.model.trace import Node
from proof.playing import page
from proof.playing.play import App

_MARK = "\ue000{}\ue001"
"""Stands for a widget while the page is drawn: characters that no font has and no app writes."""

_BUTTONS = ("button", "form_submit_button", "download_button")
_ONE_OF = ("radio", "selectbox")
_GROUPS = ("button_group", "pills", "segmented_control")


def draw(app: App, staged: dict[str, Any]) -> str:
    """Return the page of `app` as HTML. `staged` holds what was put into forms and not yet sent, by widget id."""
    items = widgets(app)
    places = {id_: number for number, id_ in enumerate(item.id for item in items)}
    areas = [area for area in app._tree.children.values() if area.children]
    nodes = page.read(app._tree) if areas else []
    html = "".join(elements.draw(_marked(node, area, places)) for node, area in zip(nodes, areas, strict=True))
    for number, item in enumerate(items):
        shown = _control(number, item, staged.get(item.id, _UNSET))
        html = html.replace(f"<p>{_MARK.format(number)}</p>", shown)
    return html or elements.EMPTY


_UNSET = object()


def widgets(app: App) -> list[Widget]:
    """Return the widgets of a page, in page order: a widget is known by its place."""
    return [item for item in app._tree if isinstance(item, Widget)]


def form_of(item: Widget) -> str:
    """Return the id of the form that a widget is in, or an empty text."""
    return getattr(item.proto, "form_id", "") or ""


def unknown(app: App) -> list[str]:
    """Return the kinds of elements on the page that have no drawing of their own."""
    areas = page.read(app._tree) if app._tree.children else []
    kinds = [node.kind for area in areas for node in area.walk() if not node.children]
    return sorted({kind for kind in kinds if 'class="sp-unknown"' in elements.draw(Node(kind=kind))})


def _marked(node: Node, item: Any, places: dict[str, int]) -> Node:
    """Return a node with a mark in the place of each widget; `item` is what AppTest has for the node."""
    if isinstance(item, Widget):
        return Node("text", value=_MARK.format(places[item.id]))
    inside = [child for _, child in sorted(getattr(item, "children", {}).items())]
    node.children = [_marked(child, of, places) for child, of in zip(node.children, inside, strict=True)]
    return node


def _control(number: int, item: Widget, staged: Any) -> str:
    kind = page.kind(item)
    make = _CONTROLS.get(kind, _not_here)
    try:
        value = item.value if staged is _UNSET else staged
    except Exception:  # a widget without a value, or whose key the script deleted
        value = None
    inside = make(_Control(number, kind, item, value))
    return f'<div class="lab-widget" data-kind="{escape(kind, quote=True)}">{inside}</div>'


class _Control:
    """What the drawing of one control asks for."""

    def __init__(self, number: int, kind: str, item: Widget, value: Any) -> None:
        self.number, self.kind, self.item, self.value = number, kind, item, value
        self.label = str(page.field(item, "label") or page.field(item, "placeholder") or item.key or kind)
        self.options = [str(option) for option in page.field(item, "options", []) or []]

    @property
    def attributes(self) -> str:
        """What each control carries: its place, its form, and whether it is off."""
        off = " disabled" if page.field(self.item, "disabled", False) else ""
        key = escape(str(self.item.key or ""), quote=True)
        form = ' data-form=""' if form_of(self.item) else ""
        return f' data-w="{self.number}" data-key="{key}"{form}{off}'

    def labelled(self, control: str) -> str:
        """Return the control below its label."""
        return f'<label><span class="sp-cap">{_text(self.label)}</span>{control}</label>'

    def several(self, controls: str) -> str:
        """Return several controls below one label."""
        return f'<fieldset><legend class="sp-cap">{_text(self.label)}</legend>{controls}</fieldset>'

    def text_of(self, value: Any) -> str:
        """Return an option as the app shows it."""
        try:
            return str(self.item.format_func(value))
        except Exception:
            return str(value)


def _text(value: Any) -> str:
    return escape(str(value))


def _button(of: _Control) -> str:
    return f'<button type="button" class="sp-btn" data-do="click"{of.attributes}>{_text(of.label)}</button>'


def _tick(of: _Control) -> str:
    checked = " checked" if of.value else ""
    role = ' role="switch"' if of.kind == "toggle" else ""
    return f'<label class="lab-tick"><input type="checkbox"{role}{checked}{of.attributes}> {_text(of.label)}</label>'


def _entry(kind: str, of: _Control, value: str, more: str = "") -> str:
    return of.labelled(f'<input type="{kind}" value="{_text(value)}"{more}{of.attributes}>')


def _text_input(of: _Control) -> str:
    kind = "password" if getattr(of.item.proto, "type", 0) == 1 else "text"
    most = page.field(of.item, "max_chars", 0)
    more = f' maxlength="{most}"' if most else ""
    hint = f' placeholder="{_text(page.field(of.item, "placeholder"))}"'
    return _entry(kind, of, of.value or "", f'{more}{hint} autocomplete="off" spellcheck="false"')


def _text_area(of: _Control) -> str:
    return of.labelled(f'<textarea rows="3"{of.attributes}>{_text(of.value or "")}</textarea>')


def _number(of: _Control) -> str:
    bounds = _bounds(of, lambda bound: bound)
    return _entry("number", of, "" if of.value is None else of.value, bounds)


def _bounds(of: _Control, written: Callable[[Any], Any]) -> str:
    parts = []
    for name in ("min", "max", "step"):
        value = page.field(of.item, name, None)
        if value not in (None, ""):
            parts.append(f' {name}="{_text(written(value))}"')
    return "".join(parts)


def _slider(of: _Control) -> str:
    """Draw a slider of numbers; of dates and times the browser has controls of its own, bounded in the same way."""
    values = list(of.value) if isinstance(of.value, (tuple, list)) else [of.value]
    if not all(isinstance(value, (int, float)) for value in values):
        return of.several("".join(_moment(of, value, part) for part, value in enumerate(values)))
    bounds = _bounds(of, lambda bound: bound)
    part = ' data-part=""' if len(values) > 1 else ""
    inputs = "".join(
        f'<input type="range" value="{value}"{bounds}{part}{of.attributes} aria-label="{_text(of.label)}">'
        f"<output>{value}</output>"
        for value in values
    )
    return of.several(f'<span class="lab-range">{inputs}</span>')


def _moment(of: _Control, value: Any, _: int) -> str:
    kind = {datetime.date: "date", datetime.time: "time", datetime.datetime: "datetime-local"}.get(type(value), "text")
    text = value.isoformat() if hasattr(value, "isoformat") else str(value or "")
    return f'<input type="{kind}" value="{_text(text)}" data-part="" aria-label="{_text(of.label)}"{of.attributes}>'


def _when(kind: str) -> Callable[[_Control], str]:
    def make(of: _Control) -> str:
        values = list(of.value) if isinstance(of.value, (tuple, list)) else [of.value]
        ranged = bool(page.field(of.item, "is_range", False))
        values += [None] * (2 - len(values) if ranged else 0)
        part = ' data-part=""' if ranged else ""
        texts = [value.isoformat() if hasattr(value, "isoformat") else str(value or "") for value in values]
        step = ' step="1"' if kind == "time" and any(text.count(":") > 1 for text in texts) else ""
        controls = (
            f'<input type="{kind}" value="{_text(text)}" aria-label="{_text(of.label)}"{step}{part}{of.attributes}>'
            for text in texts
        )
        return of.several("".join(controls))

    return make


def _one_of(of: _Control) -> str:
    chosen = None if of.value is None else of.text_of(of.value)
    if of.kind == "radio":
        choices = "".join(
            f'<label class="lab-tick"><input type="radio" name="lab-{id(of.item)}" value="{_text(option)}"'
            f"{' checked' if option == chosen else ''}{of.attributes}> {_text(option)}</label>"
            for option in of.options
        )
        return of.several(choices)
    none = "" if chosen is not None else '<option value="" selected>none</option>'
    choices = "".join(
        f'<option value="{_text(option)}"{" selected" if option == chosen else ""}>{_text(option)}</option>'
        for option in of.options
    )
    return of.labelled(f"<select{of.attributes}>{none}{choices}</select>")


def _many_of(of: _Control) -> str:
    chosen = [of.text_of(value) for value in (of.value or [])]
    return of.several(_chips(of, chosen, several=True))


def _group(of: _Control) -> str:
    several = not bool(getattr(of.item, "_is_single_select", True))
    values = of.value if isinstance(of.value, (list, tuple)) else [] if of.value is None else [of.value]
    return of.several(_chips(of, [of.text_of(value) for value in values], several=several))


def _chips(of: _Control, chosen: list[str], *, several: bool) -> str:
    kind = "many" if several else "one"
    return "".join(
        f'<button type="button" class="sp-chip{" sp-on" if option in chosen else ""}" data-pick="{kind}" '
        f'aria-pressed="{"true" if option in chosen else "false"}" value="{_text(option)}"{of.attributes}>'
        f"{_text(option)}</button>"
        for option in of.options
    )


def _select_slider(of: _Control) -> str:
    values = list(of.value) if isinstance(of.value, (tuple, list)) else [of.value]
    part = ' data-part=""' if len(values) > 1 else ""
    inputs = ""
    for value in values:
        text = of.text_of(value)
        choices = "".join(
            f'<option value="{_text(option)}"{" selected" if option == text else ""}>{_text(option)}</option>'
            for option in of.options
        )
        inputs += f'<select aria-label="{_text(of.label)}"{part}{of.attributes}>{choices}</select>'
    return of.several(inputs)


def _feedback(of: _Control) -> str:
    of.options = [str(number + 1) for number in range(5)]
    return of.several(_chips(of, [] if of.value is None else [str(of.value + 1)], several=False))


def _color(of: _Control) -> str:
    return _entry("color", of, of.value or "#000000")


def _chat(of: _Control) -> str:
    return of.labelled(f'<input type="text" value="" data-chat="" autocomplete="off"{of.attributes}>')


def _file(of: _Control) -> str:
    many = " multiple" if getattr(of.item.proto, "multiple_files", False) else ""
    return of.labelled(f'<input type="file"{many}{of.attributes}>')


def _not_here(of: _Control) -> str:
    return (
        f'<p class="sp-unknown"><span class="sp-cap">{_text(of.kind)}</span> {_text(of.label)}: '
        "the laboratory has no control for it.</p>"
    )


_CONTROLS: dict[str, Callable[[_Control], str]] = {
    **dict.fromkeys(_BUTTONS, _button),
    **dict.fromkeys(("checkbox", "toggle"), _tick),
    **dict.fromkeys(_ONE_OF, _one_of),
    **dict.fromkeys(_GROUPS, _group),
    "multiselect": _many_of,
    "text_input": _text_input,
    "text_area": _text_area,
    "number_input": _number,
    "slider": _slider,
    "select_slider": _select_slider,
    "date_input": _when("date"),
    "time_input": _when("time"),
    "date_time_input": _when("datetime-local"),
    "color_picker": _color,
    "chat_input": _chat,
    "feedback": _feedback,
    "file_uploader": _file,
}
