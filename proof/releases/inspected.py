"""Print which names of Streamlit's this environment has, and their parameters, as JSON: a script for other releases."""

from __future__ import annotations

import inspect
import json

FUNCTIONS = (
    *("fragment", "dialog", "navigation", "Page", "switch_page", "rerun", "stop", "form", "form_submit_button"),
    *("cache_data", "cache_resource", "connection", "session_state", "query_params", "context", "user"),
    *("login", "logout", "button", "download_button", "checkbox", "toggle", "radio", "selectbox", "multiselect"),
    *("pills", "segmented_control", "slider", "select_slider", "number_input", "text_input", "text_area"),
    *("date_input", "time_input", "datetime_input", "color_picker", "file_uploader", "camera_input", "audio_input"),
    *("chat_input", "data_editor", "dataframe", "feedback", "tabs", "expander", "popover", "container", "columns"),
    *("experimental_rerun", "experimental_fragment", "experimental_dialog", "experimental_user"),
    *("experimental_get_query_params", "experimental_set_query_params"),
)
"""What an app's state, widgets and caches are made with."""


def names() -> dict[str, list[str]]:
    """Return the names that are there, each with its parameters."""
    import streamlit as st
    from streamlit.testing.v1 import AppTest

    found = {f"st.{name}": _parameters(getattr(st, name)) for name in FUNCTIONS if hasattr(st, name)}
    found |= {f"AppTest.{name}": [] for name in dir(AppTest) if not name.startswith("_")}
    return found


def _parameters(thing: object) -> list[str]:
    # A cache decorator is an object that is called; state, query and user are objects that are not.
    if not callable(thing):
        return []
    found = {
        name: about for name, about in inspect.signature(thing).parameters.items() if name not in ("args", "kwargs")
    }
    return [*found, *(f'{name}="ignore"' for name, about in found.items() if _can_be_ignored(str(about.annotation)))]


def _can_be_ignored(annotation: str) -> bool:
    """Tell whether a parameter such as `on_change` takes `"ignore"`; the second name stands for that type."""
    return "ignore" in annotation or "OnChangeMode" in annotation


if __name__ == "__main__":
    print(json.dumps(names()))
