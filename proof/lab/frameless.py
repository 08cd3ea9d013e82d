"""What Streamlit asks pandas though no app speaks of it, answered without pandas. Only in the browser.

`st.write` and `st.write_stream` ask of most values whether they are data frames, and pandas reads the text of
`ttl="1h"` and `run_every="10s"`.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from streamlit import dataframe_util, time_util
from streamlit.errors import StreamlitBadTimeStringError

_PART = re.compile(r"(\d+(?:\.\d+)?)\s*([a-zA-Z]+)[\s,]*")
_UNITS = {
    "w": 604800,
    **dict.fromkeys(("d", "day", "days"), 86400),
    **dict.fromkeys(("h", "hr", "hour", "hours"), 3600),
    **dict.fromkeys(("m", "min", "minute", "minutes"), 60),
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1),
    "ms": 0.001,
}
_MONTHS = "M"
"""A unit that pandas refuses, though in small letters it is a minute."""

_read_by_pandas = time_util.time_to_seconds


def cross() -> None:
    """Put the answers in place, wherever Streamlit's modules have taken the questions."""
    # Without pandas no object is a frame: what is left of the question is whether it is the cursor of a database.
    _replace("is_dataframe_like", dataframe_util.is_dataframe_like, dataframe_util.is_dbapi_cursor)
    _replace("time_to_seconds", _read_by_pandas, time_to_seconds)


def time_to_seconds(t: Any, **options: Any) -> Any:
    """Stand in for Streamlit's function of this name."""
    if isinstance(t, str):
        if not re.search(r"\d", t):
            raise StreamlitBadTimeStringError(t)
        if (seconds := in_seconds(t)) is not None:
            return seconds
    return _read_by_pandas(t, **options)


def in_seconds(text: str) -> float | None:
    """Return the seconds of a text such as `1h 30m`, as pandas reads it, or `None` where only pandas can tell.

    A bare number, such as that of `live="0"`, is one of nanoseconds to pandas.
    """
    if re.fullmatch(r"\s*\d+\s*", text, re.ASCII):
        return int(text) / 1e9
    parts = _PART.findall(text)
    known = all(unit.lower() in _UNITS and unit != _MONTHS for _, unit in parts)
    if not parts or not known or _PART.sub("", text).strip():
        return None
    return float(sum(float(number) * _UNITS[unit.lower()] for number, unit in parts))


def _replace(name: str, theirs: Any, ours: Any) -> None:
    for module in list(sys.modules.values()):
        if getattr(module, "__dict__", {}).get(name) is theirs:
            setattr(module, name, ours)
