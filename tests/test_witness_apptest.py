"""What AppTest shows where a browser settles a claim."""

from __future__ import annotations

import contextlib
import tempfile

import pytest

from proof.model.trace import Event, Run, Trace
from proof.witnesses.apptest import ApptestWitness
from proof.witnesses.replay import replay

FIELDS = """
import streamlit as st
st.session_state.runs = st.session_state.get("runs", 0) + 1
st.text(f"{st.text_input('Name')} {st.checkbox('Tick', key='tick')} {st.date_input('Day', None, key='day')}")
st.button("Go", key="go")
st.text(f"Runs: {st.session_state.runs}")
"""

FORM = """
import streamlit as st
with st.form("order"):
    name = st.text_input("Name", key="name")
    st.form_submit_button("Send it")
st.text(name)
"""


def texts(*steps: list[Event], session: int = 1, name: str = "small/fields") -> list[list[str]]:
    trace = Trace(name, session, runs=[Run(number, events, [], {}, {}) for number, events in enumerate(steps)])
    with contextlib.closing(ApptestWitness()) as witness:
        (seen,) = replay([trace], witness)
    shown = [[node.value for node in run.nodes() if node.kind == "text"] for run in seen.trace.runs]
    return [*shown, [seen.stopped]] if seen.stopped else shown


def test_what_was_done_in_a_browser_is_done_under_apptest(small):
    small.snippet("small/fields", FIELDS)
    steps = [
        [Event("first run")],
        [Event("set", "Name", None, "text_input", "Ada")],
        [Event("set", "Tick", "tick", "checkbox", True), Event("set", "Day", "day", "date_input", "2030-01-02")],
        [Event("click", "Go", "go", "button")],
        [Event("rerun")],
    ]
    assert texts(*steps) == [
        ["False None", "Runs: 1"],
        ["Ada False None", "Runs: 2"],
        ["Ada True 2030-01-02", "Runs: 3"],
        ["Ada True 2030-01-02", "Runs: 4"],
        ["Ada True 2030-01-02", "Runs: 5"],
    ]


@pytest.mark.parametrize("kind", ["reload", "press", "back", "page", "look"])
def test_what_takes_a_browser_is_not_comparable_and_says_so(small, kind):
    small.snippet("small/fields", FIELDS)
    (_, (why,)) = texts([Event("first run")], [Event(kind, "Escape")])
    assert why == f"from run 2 on: AppTest cannot do what takes a browser ({kind} Escape)"


def test_a_submit_button_without_a_key_is_found_by_the_class_that_a_browser_shows(small):
    small.snippet("small/form", FORM)
    trace = [
        [Event("first run")],
        [
            Event("set", "Name", "name", "text_input", "Ada"),
            Event("submit", "Send it", "FormSubmitter-order-Send-it", "form_submit_button"),
        ],
    ]
    assert texts(*trace, name="small/form") == [[""], ["Ada"]]


def test_a_widget_that_apptest_does_not_show_is_named(small):
    small.snippet("small/fields", FIELDS)
    (_, (why,)) = texts([Event("first run")], [Event("click", "Gone", "gone", "button")])
    assert "AppTest shows 0 widgets called 'gone'" in why


def test_each_replay_has_an_empty_temporary_folder_and_none_is_left(small):
    before = tempfile.gettempdir()
    small.snippet(
        "small/fields",
        "import pathlib, tempfile, streamlit as st\nfile = pathlib.Path(tempfile.gettempdir(), 'note')\n"
        "st.text(file.exists())\nfile.touch()\nst.download_button('Save', 'x', key='save')\n",
    )
    steps = [[Event("first run")], [Event("click", "Save", "save", "download_button")]]
    assert texts(*steps) == texts(*steps) == [["False"], ["True"]]
    assert tempfile.gettempdir() == before
