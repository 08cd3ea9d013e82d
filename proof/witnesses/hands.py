"""Use a widget in a browser as a person does: by mouse and keyboard, on what is visible."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from proof.model.errors import Impossible

_WAIT = 3000
"""Milliseconds that a hand looks for what it is about to use."""

_OLD_LIST, _OLD_RADIO = '[data-baseweb="select"]', '[data-baseweb="radio"]'
"""How older front ends mark what is clicked in a select box, and a radio button."""

_MIDDLE = """thumb => {
  const { x, y, width, height } = thumb.closest("[data-rac]").getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}"""


def use(box: Any, element: dict[str, Any], value: Any) -> None:
    """Bring a widget to `value`, or press it where it is a button.

    box
        The locator of the element's container.
    element
        What `page.js` read of it: kind, value, whether it is in a form.

    Raises `Impossible` for what no hand can do.
    """
    if element["disabled"]:
        raise Impossible(f"{element['kind']} {element['label'].strip()!r} is disabled")
    hand = _HANDS.get(element["kind"])
    if hand is None:
        raise Impossible(f"no hand has learnt to use {element['kind']}")
    box.scroll_into_view_if_needed(timeout=_WAIT)
    hand(box, element, value)


def open_or_close(tab: Any, element: dict[str, Any], opened: bool) -> None:
    """Open or close an expander or a popover, or open a tab; nothing is done to one that is as it is to be."""
    kind = element["kind"]
    if element["open"] == opened:
        return
    if kind == "tab" and not opened:
        raise Impossible(f"the tab {element['label'].strip()!r} closes when another one is opened")
    if kind == "popover" and not opened:
        tab.keyboard.press("Escape")
        return
    # What `page.js` counted: the expanders and popovers of the page, and the heads of its tabs.
    pressed = {"expander": "stExpander", "popover": "stPopover", "tab": "stTab"}[kind]
    found = tab.locator(f'[data-testid="{pressed}"]').nth(element["place"])
    (found if kind == "tab" else found.locator("summary, button").first).click(timeout=_WAIT)


def _press(box: Any, element: dict[str, Any], value: Any) -> None:
    box.locator("button").first.click(timeout=_WAIT)


def _tick(box: Any, element: dict[str, Any], value: Any) -> None:
    if bool(value) == element["value"]:
        return
    box.locator("label").first.click(timeout=_WAIT)


def _type(box: Any, element: dict[str, Any], value: Any) -> None:
    """Type into a field and leave it with Enter; in a form by Tab, since Enter would send the form."""
    field = box.locator("input, textarea").first
    text = "" if value is None else str(value)
    if text == ("" if element["value"] is None else str(element["value"])):
        return
    field.fill(text, timeout=_WAIT)
    field.press("Tab" if element["in_form"] else "Control+Enter" if element["kind"] == "text_area" else "Enter")


def _send(box: Any, element: dict[str, Any], value: Any) -> None:
    field = box.locator("textarea")
    field.fill(str(value), timeout=_WAIT)
    field.press("Enter")


def _select(box: Any, element: dict[str, Any], value: Any) -> None:
    if value is None:
        box.get_by_role("button", name="Clear").first.click(timeout=_WAIT)
        return
    if str(value) == element["value"]:
        return
    box.get_by_role("button", name="Open").or_(box.locator(_OLD_LIST)).click(timeout=_WAIT)
    _option(box, value).click(timeout=_WAIT)


def _select_several(box: Any, element: dict[str, Any], value: Any) -> None:
    wanted, held = [str(item) for item in value or []], element["value"]
    gone = [item for item in held if item not in wanted]
    new = [item for item in wanted if item not in held]
    for item in gone:
        box.get_by_role("button", name=f"Remove {item}", exact=True).last.click(timeout=_WAIT)
    for item in new:
        box.get_by_role("combobox").click(timeout=_WAIT)
        _option(box, item).click(timeout=_WAIT)
    _leave(box)


def _leave(box: Any) -> None:
    """Click beside the page's content: what waits for its widget to be left then goes off, and lists close.

    In a dialog that is its title, since a click beside a dialog closes it.
    """
    title = box.page.locator('[data-testid="stDialog"] h2')
    if title.count():
        title.first.click(timeout=_WAIT)
    else:
        box.page.mouse.click(2, 2)


def _option(box: Any, value: Any) -> Any:
    options = box.page.get_by_role("option", name=str(value), exact=True)
    options.first.wait_for(timeout=_WAIT)
    return options.first


def _choose(box: Any, element: dict[str, Any], value: Any) -> None:
    if value is None:
        raise Impossible("a radio button that is chosen cannot be emptied")
    if str(value) == (element["value"] or "").strip():
        return
    box.locator(f'[data-testid="stRadioOption"], {_OLD_RADIO}').filter(has_text=str(value)).first.click(timeout=_WAIT)


def _toggle_chips(box: Any, element: dict[str, Any], value: Any) -> None:
    """Press the pills that are to change."""
    held, wanted = _chips(element["value"]), _chips(value)
    several = isinstance(element["value"], list)
    pressed = sorted(held ^ wanted) if several else sorted(wanted or held)
    for item in pressed:
        box.locator("button").filter(has_text=item).first.click(timeout=_WAIT)


def _chips(value: Any) -> set[str]:
    return {str(item).strip() for item in (value if isinstance(value, list) else [value]) if item is not None}


def _rate(box: Any, element: dict[str, Any], value: Any) -> None:
    box.locator("button").nth(element["value"] if value is None else value).click(timeout=_WAIT)


def _from_menu(box: Any, element: dict[str, Any], value: Any) -> None:
    box.locator("button").click(timeout=_WAIT)
    box.page.get_by_role("menuitem", name=str(value), exact=True).click(timeout=_WAIT)


def _turn(box: Any, element: dict[str, Any], value: Any) -> None:
    """Press the number of a page; one that is not shown is not reached in one step."""
    box.get_by_role("button", name=f"Page {value}", exact=True).click(timeout=_WAIT)


def _color(box: Any, element: dict[str, Any], value: Any) -> None:
    """Type a colour as six hexadecimal digits after `#`, and leave the field."""
    box.locator("button").click(timeout=_WAIT)
    field = box.page.locator('[data-testid="stColorPickerPopover"] input').first
    field.fill(str(value), timeout=_WAIT)
    field.press("Enter")
    box.page.keyboard.press("Escape")


def _slide(box: Any, element: dict[str, Any], value: Any) -> None:
    """Drag each thumb of a slider to where it shows what is wanted, and let it go: one run a thumb."""
    wanted = [str(item) for item in (value if isinstance(value, list) else [value])]
    thumbs = box.locator("input[type=range]")
    shown = [thumbs.nth(place).get_attribute("aria-valuetext", timeout=_WAIT) for place in range(len(wanted))]
    # The thumb that moves away from the other goes first: they cannot pass each other.
    places = [place for place in range(len(wanted)) if shown[place] != wanted[place]]
    for place in sorted(
        places, key=lambda place: element["value"] != value and _rises(element, value, place), reverse=True
    ):
        _drag(box, thumbs.nth(place), wanted[place])


def _rises(element: dict[str, Any], value: Any, place: int) -> bool:
    return isinstance(value, list) and place == 1 and value[1] > element["value"][1]


def _drag(box: Any, thumb: Any, goal: str) -> None:
    mouse, track = box.page.mouse, box.get_by_role("group").bounding_box(timeout=_WAIT)
    handle = thumb.evaluate(_MIDDLE)
    mouse.move(*handle)
    mouse.down()
    try:
        for x in _stops(track["x"], track["x"] + track["width"], thumb, goal):
            mouse.move(x, handle[1])
            if thumb.get_attribute("aria-valuetext") == goal:
                return
        raise Impossible(f"the slider has no place that shows {goal!r}")
    finally:
        mouse.up()


def _stops(left: float, right: float, thumb: Any, goal: str) -> list[float]:
    """Return where to look for a value: where it must be, for a number, and then at each step from left to right."""
    low, high, step = (float(thumb.get_attribute(name)) for name in ("min", "max", "step"))
    steps = min(max(round((high - low) / step), 1), 100)
    everywhere = [left + (right - left) * place / steps for place in range(steps + 1)]
    try:
        return [left + (right - left) * (float(goal) - low) / (high - low), *everywhere]
    except (ValueError, ZeroDivisionError):
        return everywhere


def _date(box: Any, element: dict[str, Any], value: Any) -> None:
    """Type a date, part by part; a range has six parts."""
    dates = value if isinstance(value, list) else [value]
    if None in dates:
        raise Impossible("a date field is not emptied by hand in one step")
    for group, date in zip(box.get_by_role("group").all(), dates, strict=False):
        _type_parts(group, ("year", "month", "day"), date)
    _leave(box)


def _time(box: Any, element: dict[str, Any], value: Any) -> None:
    _type_parts(box, ("hour", "minute"), value)
    _leave(box)


def _date_and_time(box: Any, element: dict[str, Any], value: Any) -> None:
    """Type a moment such as `2030-01-02 09:30`."""
    _type_parts(box, ("year", "month", "day", "hour", "minute"), value)
    _leave(box)


def _type_parts(fields: Any, parts: tuple[str, ...], value: Any) -> None:
    """Type those parts of a date or a time that show something else, whatever stands between its numbers."""
    for part, typed in zip(parts, re.findall(r"\d+", str(value)), strict=False):
        field = fields.locator(f'[data-type="{part}"]')
        if field.get_attribute("aria-valuenow", timeout=_WAIT) != str(int(typed)):
            field.focus(timeout=_WAIT)
            field.press_sequentially(typed)


def _upload(box: Any, element: dict[str, Any], value: Any) -> None:
    """Hand over files, name to media type and text."""
    if not value:
        raise Impossible("a trace holds what is in uploaded files only where they are small texts")
    files = [{"name": name, "mimeType": media, "buffer": text.encode()} for name, (media, text) in value.items()]
    box.locator("input[type=file]").set_input_files(files, timeout=_WAIT)


_HANDS: dict[str, Callable[[Any, dict[str, Any], Any], None]] = {
    **dict.fromkeys(("button", "form_submit_button", "download_button"), _press),
    **dict.fromkeys(("checkbox", "toggle"), _tick),
    **dict.fromkeys(("text_input", "text_area", "number_input"), _type),
    "chat_input": _send,
    "selectbox": _select,
    "multiselect": _select_several,
    "radio": _choose,
    "button_group": _toggle_chips,
    "feedback": _rate,
    "slider": _slide,
    "date_input": _date,
    "time_input": _time,
    "date_time_input": _date_and_time,
    "color_picker": _color,
    "menu_button": _from_menu,
    "pagination": _turn,
    "file_uploader": _upload,
}
