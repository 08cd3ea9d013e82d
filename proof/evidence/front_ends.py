"""What can be done in Chromium with the front ends of older releases, each figure found by trying them."""

from __future__ import annotations

from proof.model.versions import number

KEYED_SINCE = (1, 39)
"""The first release whose front end marks elements with their keys, by which they are found."""
_READ_SINCE = {
    "selectbox": (1, 45),
    "slider": (1, 59),
    "select_slider": (1, 59),
    "multiselect": (1, 61),
    "date_input": (1, 62),
    "time_input": (1, 67),
}
"""The first release that draws a widget so that `page.js` can read its value, where that is not every one."""


def unread(release: str) -> tuple[str, ...]:
    """Return the kinds of widgets whose values cannot be read on a release."""
    return tuple(kind for kind, first in _READ_SINCE.items() if number(release) < first)
