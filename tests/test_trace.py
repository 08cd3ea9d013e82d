"""A trace is plain data."""

from __future__ import annotations

import json

from proof import play
from proof.model.record import Record
from proof.model.trace import Trace


def test_a_trace_goes_to_json_and_back(small):
    app = play("small/count")
    app.button(key="add").click().run()
    text = json.dumps(app.trace.to_json())
    assert Trace.from_json(json.loads(text)) == app.trace


def test_a_record_goes_to_json_and_back(small):
    app = play("small/count")
    record = Record("a-b", "Sentence.", [], [], "apptest", "proof", "counter", "fell", [app.trace])
    assert Record.from_json(json.loads(json.dumps(record.to_json()))) == record


def test_session_state_is_kept_before_and_after_each_run(small):
    app = play("small/count")
    app.button(key="add").click().run()
    before, after = app.runs[-1].state_before, app.runs[-1].state_after
    assert (before["clicks"], after["clicks"]) == ("0", "1")


def test_a_message_names_a_file_of_the_app_alike_wherever_the_app_lies(small):
    small.snippet("small/reads", "open(__file__ + '.txt')\n")
    run = play("small/reads").runs[0]
    assert [error["message"] for error in run.exceptions] == [
        "[Errno 2] No such file or directory: 'snippets/small/reads.py.txt'"
    ]
    assert [node.value for node in run.nodes()][-1] == run.exceptions[0]["message"]


def test_what_a_trace_says_is_the_same_each_time(small):
    small.snippet("small/object", "import streamlit as st\nst.session_state.it = object()\nst.text(1)\n")
    first, second = (play("small/object").trace.to_json() for _ in range(2))
    for trace in (first, second):
        trace["runs"][0].pop("order")
    assert first == second
