"""What `play` promises beyond AppTest."""

from __future__ import annotations

import sys

import pytest
import streamlit as st
from streamlit import config

from proof import play
from proof.model.errors import SnippetError, SnippetLoops

COUNTING = """
import streamlit as st

@st.cache_data(ttl=60)
def load():
    st.session_state.loads = st.session_state.get("loads", 0) + 1
    return 1

load()
st.text(st.session_state.get("loads", 0))
"""


def test_an_unknown_snippet_is_refused_with_the_nearest_names(small):
    with pytest.raises(SnippetError, match="small/cuont.py does not exist. Did you mean 'small/count'"):
        play("small/cuont")


def test_a_snippet_with_a_syntax_error_is_refused_with_its_line(small):
    small.snippet("small/broken", "import streamlit as st\nst.text('open'\n")
    with pytest.raises(SnippetError, match=r"snippets/small/broken.py, line 2: not valid Python"):
        play("small/broken")


def test_a_snippet_that_reruns_for_ever_is_stopped_and_named(small):
    small.snippet("small/loop", "import streamlit as st\nst.text('x')\nst.rerun()\n")
    with pytest.raises(SnippetLoops, match="small/loop timed out.*without a guard"):
        play("small/loop", timeout=0.3)


def test_a_snippet_that_loops_without_streamlit_calls_is_stopped_too(small):
    small.snippet("small/spin", "while True:\n    pass\n")
    with pytest.raises(SnippetLoops, match="small/spin timed out"):
        play("small/spin", timeout=0.3)
    assert play("small/count").text[0].value == "Clicks: 0"


def test_caches_are_empty_at_each_play(small):
    small.snippet("small/cached", COUNTING)
    assert play("small/cached").text[0].value == "1"
    assert play("small/cached").text[0].value == "1"


def test_a_session_beside_another_shares_its_caches(small):
    small.snippet("small/cached", COUNTING)
    first = play("small/cached")
    second = play("small/cached", beside=first)
    third = play("small/cached", beside=first)
    assert second.text[0].value == "0"
    assert [app.trace.session for app in (first, second, third)] == [1, 2, 3]


def test_sessions_beside_each_other_have_session_caches_of_their_own(small):
    small.snippet("small/cached", COUNTING.replace("ttl=60", 'scope="session"'))
    first = play("small/cached")
    assert play("small/cached", beside=first).text[0].value == "1"


def test_waiting_moves_the_clock_of_the_caches(small):
    small.snippet("small/cached", COUNTING)
    app = play("small/cached")
    app.wait(59).run()
    assert app.text[0].value == "1"
    app.wait(2).run()
    assert app.text[0].value == "2"
    assert [event.kind for event in app.runs[-1].events] == ["wait"]


def test_modules_beside_a_snippet_are_imported_anew_at_each_play(small):
    small.snippet("small/settings", "limit = 1\n")
    small.snippet("small/app", "import settings\nimport streamlit as st\nst.text(settings.limit)\n")
    assert play("small/app").text[0].value == "1"
    small.snippet("small/settings", "limit = 2\n")
    assert play("small/app").text[0].value == "2"


def test_options_hold_for_one_play(small):
    option = "runner.enforceSerializableSessionState"
    small.snippet("small/lock", "import threading\nimport streamlit as st\nst.session_state.lock = threading.Lock()\n")
    enforced = play("small/lock", config={option: True})
    assert [error.proto.type for error in enforced.exception] == ["streamlit.errors.UnserializableSessionStateError"]
    assert len(play("small/lock").exception) == 0
    assert config.get_option(option) is False


def test_main_and_secrets_are_put_back(small):
    main, secrets = sys.modules["__main__"], st.secrets
    play("small/count")
    assert sys.modules["__main__"] is main
    assert st.secrets is secrets


def test_nothing_is_printed_and_the_app_remembers_it(small, capfd):
    small.snippet("small/noisy", "import streamlit as st\nprint('out')\n1 / 0\n")
    app = play("small/noisy")
    assert capfd.readouterr() == ("", "")
    assert app.runs[-1].printed == "out\n"
    assert [error.message for error in app.exception] == ["division by zero"]


def test_log_lines_of_streamlit_belong_to_their_run(small):
    source = "import streamlit as st\nst.session_state.v = 5\nst.slider('V', 0, 10, 5, key='v')\n"
    small.snippet("small/warned", source)
    for _ in range(2):
        assert "created with a default value" in play("small/warned").logs[0]
    assert play("small/count").logs == []


def test_callbacks_and_script_starts_are_noted(small):
    source = """
import streamlit as st
def add(): st.session_state.n = 1
st.button("Add", key="add", on_click=add)
if st.button("Again", key="again"):
    st.rerun()
"""
    small.snippet("small/noted", source)
    app = play("small/noted")
    app.button(key="add").click().run()
    assert (app.runs[-1].callbacks, app.runs[-1].scripts) == (["add"], 1)
    app.button(key="again").click().run()
    assert (app.runs[-1].callbacks, app.runs[-1].scripts) == ([], 2)


def test_each_run_knows_what_set_it_off(small):
    source = """
import streamlit as st
st.text_input("Name", key="name")
st.checkbox("Agree", key="agree")
st.button("Save", key="save")
"""
    small.snippet("small/events", source)
    app = play("small/events")
    app.text_input(key="name").input("Ada")
    app.checkbox(key="agree").check().run()
    app.button(key="save").click().run()
    app.session_state["name"] = "Bob"
    app.run()
    told = [[(event.kind, event.target, event.value) for event in run.events] for run in app.runs]
    assert told == [
        [("first run", "", None)],
        [("set", "Name", "Ada"), ("set", "Agree", True)],
        [("click", "Save", None)],
        [("state", "name", "'Bob'")],
    ]


def test_the_first_run_can_be_left_to_the_proof(small):
    small.snippet("small/query", "import streamlit as st\nst.text(st.query_params.get('page', 'none'))\n")
    app = play("small/query", start=False)
    assert app.runs == []
    app.query_params["page"] = "2"
    app.run()
    assert app.text[0].value == "2"
