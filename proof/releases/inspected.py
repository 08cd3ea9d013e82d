"""Print which names of Streamlit's this environment has, and their parameters, as JSON: a script for other releases."""

from __future__ import annotations

import inspect
import json
import logging
import re

FUNCTIONS = (
    *("fragment", "dialog", "navigation", "Page", "switch_page", "page_link", "rerun", "stop", "form"),
    *("form_submit_button", "cache_data", "cache_resource", "connection", "session_state", "query_params", "context"),
    *("user", "login", "logout", "App", "button", "download_button", "link_button", "menu_button", "checkbox"),
    *("toggle", "radio", "selectbox", "multiselect", "pills", "segmented_control", "pagination", "slider"),
    *("select_slider", "number_input", "text_input", "text_area", "date_input", "time_input", "datetime_input"),
    *(
        "color_picker",
        "file_uploader",
        "camera_input",
        "audio_input",
        "chat_input",
        "data_editor",
        "dataframe",
        "feedback",
        "tabs",
    ),
    *("expander", "popover", "container", "columns"),
    *("experimental_rerun", "experimental_fragment", "experimental_dialog", "experimental_user"),
    *("experimental_connection", "experimental_audio_input"),
    *("experimental_get_query_params", "experimental_set_query_params"),
)
"""What an app's state, widgets and caches are made with."""
OBJECTS = ("session_state", "query_params", "context")
"""Objects that an app uses by their attributes."""
OPTIONS = re.compile(r"runner\.|(client|server)\..*(session|cache|caching|websocket|AgentApi)", re.IGNORECASE)
"""Options that touch reruns, state or sessions."""
PRESET = """
import streamlit as st
st.session_state.setdefault("message", "Hello")
st.chat_input("Message", key="message")
"""
"""An app whose chat input has its text from session state."""


def names() -> dict[str, list[str]]:
    """Return the names that are there, each with its parameters."""
    import streamlit as st
    from streamlit import config

    found = {f"st.{name}": _parameters(getattr(st, name)) for name in FUNCTIONS if hasattr(st, name)}
    if _shows_no_error(PRESET):
        found["st.chat_input"].append("key set before")
    for name in OBJECTS:
        if hasattr(st, name):
            found |= {f"st.{name}.{attribute}": [] for attribute in _own(type(getattr(st, name)))}
    return found | _of_apptest() | {name: [] for name in config._config_options_template if OPTIONS.match(name)}


def _of_apptest() -> dict[str, list[str]]:
    """Return the attributes of a test, with the parameters of its methods."""
    from streamlit.testing.v1 import AppTest

    test = AppTest.from_string("")
    public = [name for name in dir(test) if not name.startswith("_")]
    methods = {name for name in public if inspect.isroutine(inspect.getattr_static(AppTest, name, None))}
    methods |= {name for name in public if isinstance(inspect.getattr_static(AppTest, name, None), classmethod)}
    return {f"AppTest.{name}": _parameters(getattr(AppTest, name)) if name in methods else [] for name in public}


def _own(kind: type) -> list[str]:
    """Return the attributes that a class is documented to have, and does not have as a mapping."""
    public = (name for name in dir(kind) if not name.startswith("_") and not name.endswith("_error_message"))
    return [name for name in public if name not in dir(dict)]


def _shows_no_error(script: str) -> bool:
    from streamlit.testing.v1 import AppTest

    logging.disable(logging.CRITICAL)
    try:
        return len(AppTest.from_string(script).run(timeout=30).exception) == 0
    finally:
        logging.disable(logging.NOTSET)


def _parameters(thing: object) -> list[str]:
    # A cache decorator is an object that is called; state, query and user are objects that are not.
    if not callable(thing):
        return []
    several = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    found = {
        name: about
        for name, about in inspect.signature(thing).parameters.items()
        if about.kind not in several and name != "self"
    }
    return [*found, *(f'{name}="ignore"' for name, about in found.items() if _can_be_ignored(str(about.annotation)))]


def _can_be_ignored(annotation: str) -> bool:
    """Tell whether a parameter such as `on_change` takes `"ignore"`; the second name stands for that type."""
    return "ignore" in annotation or "OnChangeMode" in annotation


if __name__ == "__main__":
    print(json.dumps(names()))
