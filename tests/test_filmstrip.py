"""The filmstrip shows what was on the page, to everyone."""

from __future__ import annotations

import gzip
import re

import html5lib
import pytest

from proof import play
from proof.bare import bare
from proof.build import execute
from proof.drawing import elements, filmstrip
from proof.model import notebooks
from proof.model.trace import Event, Node, Run, Trace
from proof.playing import recorder

EVERYTHING = """
import datetime
import pandas as pd
import streamlit as st

st.title("Title"); st.header("Header"); st.subheader("Subheader")
st.text("plain <b>text</b>"); st.markdown("**bold** `code`"); st.caption("small"); st.code("x = 1"); st.latex("x^2")
st.success("done"); st.info("note"); st.warning("careful"); st.error("failed")
st.button("Press", key="a"); st.button("Off", key="b", disabled=True)
st.download_button("Export", "x", key="c"); st.link_button("Docs", "https://example.com")
st.checkbox("Agree", True, key="d"); st.toggle("Dark", key="e")
st.radio("Size", ["S", "M"], key="f"); st.selectbox("City", ["Oslo", "Rome"], key="g")
st.multiselect("Tags", ["red", "blue"], ["red"], key="h"); st.pills("Pills", ["one", "two"], key="i")
st.segmented_control("Segments", ["left", "right"], key="j"); st.feedback("stars", key="k")
st.slider("Volume", 0, 100, 30, key="l"); st.select_slider("Range", ["low", "high"], key="m")
st.text_input("Name", "Ada", key="n"); st.text_area("Notes", "Long", key="o"); st.number_input("Age", 0, 99, 36, key="p")
st.date_input("Day", datetime.date(2026, 1, 2), key="q"); st.time_input("Hour", datetime.time(8, 30), key="r")
st.color_picker("Colour", "#112233", key="s"); st.file_uploader("File", key="t"); st.chat_input("Say", key="u")
st.camera_input("Camera", key="v"); st.audio_input("Audio", key="w")
st.image("https://example.com/a.png"); st.metric("Sales", 128, 5); st.dataframe(pd.DataFrame({"n": [1, 2]})); st.table(pd.DataFrame({"t": [3]}))
st.data_editor(pd.DataFrame({"e": [4]}), key="x")
st.json({"key": 1}); st.progress(40, "Loading"); st.divider(); st.toast("Toasted")
left, right = st.columns(2); left.text("left column"); right.text("right column")
with st.sidebar: st.text("in the sidebar")
with st.tabs(["First", "Second"])[0]: st.text("in a tab")
with st.expander("More"): st.text("in the expander")
with st.form("form"):
    st.text_input("Inside", key="y"); st.form_submit_button("Send")
with st.chat_message("user"): st.text("hello")
with st.container(): st.text("in a container")
with st.status("Working"): st.text("step one")
with st.popover("Open"): st.text("popped")
st.exception(ValueError("wrong value"))
"""
WORDS = [
    "Title",
    "Header",
    "Subheader",
    "bold",
    "small",
    "done",
    "note",
    "careful",
    "failed",
    "Press",
    "Off",
    "Export",
    "Docs",
    "Agree",
    "Dark",
    "Size",
    "Oslo",
    "red",
    "one",
    "left",
    "feedback",
    "Volume",
    "30",
    "Range",
    "Ada",
    "Long",
    "36",
    "2026-01-02",
    "08:30",
    "#112233",
    "File",
    "Say",
    "Camera",
    "Audio",
    "image",
    "Sales",
    "128",
    "Loading",
    "Toasted",
    "sidebar",
    "tab",
    "expander",
    "Send",
    "hello",
    "container",
    "Working",
    "popped",
    "ValueError",
]


def drawn(small, source: str) -> str:
    small.snippet("small/drawn", source)
    return filmstrip.draw([play("small/drawn", timeout=20).trace])


def errors(html: str) -> list[str]:
    parser = html5lib.HTMLParser()
    parser.parse(f"<!doctype html><html lang=en><head><title>t</title></head><body>{html}</body></html>")
    return [f"{position} {code}" for position, code, _ in parser.errors]


def test_an_empty_container_and_a_script_take_no_place_on_the_page():
    assert elements.draw(Node("container")) == elements.draw(Node("html", value="")) == ""
    assert "Hello" in elements.draw(Node("html", value="Hello"))


def test_every_element_is_drawn_as_itself(small):
    html = drawn(small, EVERYTHING)
    assert "sp-unknown" not in html
    for word in WORDS:
        assert word in html, word


def test_the_picture_is_valid_html_without_script_or_controls(small):
    html = drawn(small, EVERYTHING)
    assert errors(html) == []
    assert not re.search(r"<(script|button|input|select|textarea|a|img)\b", html)


def test_text_of_the_app_is_shown_and_never_becomes_markup(small):
    html = drawn(small, EVERYTHING)
    assert "plain &lt;b&gt;text&lt;/b&gt;" in html


def test_an_element_without_a_drawing_shows_as_a_labelled_box():
    html = elements.draw(Node(kind="hologram", label="Deck", value="blue"))
    assert "sp-unknown" in html
    assert "hologram" in html and "Deck" in html and "blue" in html


def test_changes_of_session_state_are_marked(small):
    source = """
import streamlit as st
state = st.session_state
if st.button("Go", key="go"):
    state.kept, state.new = "b", 1
    del state["gone"]
elif "kept" not in state:
    state.kept, state.gone = "a", 0
"""
    small.snippet("small/changes", source)
    app = play("small/changes")
    app.button(key="go").click().run()
    html = filmstrip.draw([app.trace]).split('<li class="sp-frame">')[2]
    assert "<code>kept</code> <del>&#x27;a&#x27;</del> <ins>&#x27;b&#x27;</ins>" in html
    assert "<code>new</code> <ins>1</ins>" in html
    assert '<code>gone</code> <del>0</del> <i class="sp-gone">gone</i>' in html


def test_what_another_session_changed_is_marked_and_nobody_is_said_to_have_set_it(small):
    small.snippet("small/rooms", "ROOMS = []\n")
    source = """
import streamlit as st
from rooms import ROOMS
st.session_state.setdefault("rooms", ROOMS)
if st.button("Add", key="add"):
    st.session_state.rooms.append("kitchen")
"""
    small.snippet("small/shared", source)
    ada = play("small/shared")
    bob = play("small/shared", beside=ada)
    ada.button(key="add").click().run()
    bob.run()
    frame = filmstrip.draw([ada.trace, bob.trace]).split('<li class="sp-frame')[4]
    assert "the proof sets" not in frame
    assert "<code>rooms</code> <del>[]</del> <ins>[&#x27;kitchen&#x27;]</ins>" in frame


def test_what_the_proof_sets_is_said_and_what_the_app_sets_is_not(small):
    small.snippet("small/total", "import streamlit as st\nst.session_state.total = len(st.session_state)\n")
    app = play("small/total")
    app.session_state["note"] = "paid"
    app.run()
    app.run()
    frames = filmstrip.draw([app.trace]).split('<li class="sp-frame">')[1:]
    assert ["the proof sets <code>note</code>" in frame for frame in frames] == [False, True, False]
    assert [frame.count("the proof sets") for frame in frames] == [0, 1, 0]


def test_state_of_several_keys_says_by_what_it_is_sorted(small):
    small.snippet("small/keys", "import streamlit as st\nst.session_state.b = 1\n")
    assert "<p>session state</p>" in filmstrip.draw([play("small/keys").trace])
    small.snippet("small/keys", "import streamlit as st\nst.session_state.b = 1\nst.session_state.a = 2\n")
    assert "<p>session state, by name</p>" in filmstrip.draw([play("small/keys").trace])


COUNTS = """
import streamlit as st
st.session_state.setdefault("unit", "kg")
st.session_state.setdefault("clicks", 0)
st.text("Clicks")
if st.button("Add", key="add"):
    st.session_state.clicks += 1
st.text(st.session_state.clicks)
"""


def test_a_frame_marks_what_its_page_did_not_show_before_and_nothing_else(small):
    small.snippet("small/counts", COUNTS)
    app = play("small/counts")
    app.button(key="add").click().run()
    first, second = filmstrip.draw([app.trace]).split('<li class="sp-frame')[1:]
    assert "sp-fresh" not in first
    assert second.count("sp-fresh") == 1 and '<div class="sp-fresh"><p>1</p></div>' in second


def test_state_that_no_run_changes_is_shown_once(small):
    small.snippet("small/counts", COUNTS)
    app = play("small/counts")
    app.button(key="add").click().run()
    app.run()
    frames = filmstrip.draw([app.trace]).split('<li class="sp-frame')[1:]
    assert ["<code>unit</code>" in frame for frame in frames] == [True, False, False]
    assert ["<code>clicks</code>" in frame for frame in frames] == [True, True, True]
    small.snippet("small/still", "import streamlit as st\nst.session_state.unit = 'kg'\n")
    still = play("small/still")
    still.run()
    assert "session state as before" in filmstrip.draw([still.trace])


def test_a_long_filmstrip_has_controls_and_a_short_one_has_none(small):
    small.snippet("small/counts", COUNTS)
    app = play("small/counts")
    app.run()
    app.run()
    assert "sp-steps" not in filmstrip.draw([app.trace])
    app.run()
    html = filmstrip.draw([app.trace])
    assert "<output>Runs 1 to 3 of 4</output>" in html
    assert html.count('class="sp-frame sp-out"') == 1


def test_an_option_that_is_an_object_is_marked_by_its_label(small):
    source = """
import streamlit as st
from enum import Enum
Size = Enum("Size", "SMALL LARGE")
st.radio("Size", list(Size), key="a")
st.selectbox("Size", list(Size), format_func=lambda size: size.name.title(), key="b")
st.multiselect("Sizes", list(Size), [Size.LARGE], key="c")
"""
    small.snippet("small/sizes", source)
    html = filmstrip.draw([play("small/sizes").trace])
    on = '<span class="sp-chip sp-on"><span class="sp-vh">chosen: </span>'
    assert f"{on}Size.SMALL</span>" in html and f"{on}Size.LARGE</span>" in html
    assert '<span class="sp-field">Small<span' in html


def test_nothing_chosen_says_so_and_an_option_may_be_called_none():
    assert "nothing chosen" in elements.draw(Node("multiselect", value=[], options=["red"]))
    assert "nothing chosen" in elements.draw(Node("selectbox", value=None, options=["red"]))
    assert "None" not in elements.draw(Node("radio", value=None, options=["red"]))
    assert elements.draw(Node("radio", value="None", options=["None", "red"])).count("sp-on") == 1


def test_a_bar_is_filled_to_where_it_stands_and_left_out_where_that_is_not_known():
    bounds = {"min": 0, "max": 100}
    assert 'width="30%"' in elements.draw(Node("slider", value=30, detail=bounds))
    assert 'x="20%" width="40%"' in elements.draw(Node("slider", value=[20, 60], detail=bounds))
    assert 'width="50%"' in elements.draw(Node("slider", value="Tue", detail={"min": 0, "max": 2, "at": [1]}))
    assert "sp-bar" not in elements.draw(Node("slider", value="Tue"))
    assert 'width="66%"' in elements.draw(Node("progress", value=66))


@pytest.mark.parametrize("kind", ["progress", "dataframe", "json", "latex", "help_info"])
def test_what_a_witness_cannot_read_is_not_drawn_as_none_or_as_empty(kind):
    html = elements.draw(Node(kind))
    assert "None" not in html and "<table" not in html
    assert "cannot be read here" in html


def test_of_a_box_that_is_closed_only_the_label_is_drawn():
    box = Node("expander", "More", detail={"open": True}, children=[Node("text", value="inside")])
    assert "inside" in elements.draw(box)
    box.detail["open"] = False
    assert "More" in elements.draw(box) and "inside" not in elements.draw(box)


def test_what_plain_python_prints_is_a_frame(small):
    small.snippet("small/printed", "print('two lines')\n")
    with recorder.recording() as traces:
        assert bare("small/printed").stdout == "two lines\n"
    html = filmstrip.draw(traces)
    assert "plain <code>python</code> runs it" in html
    assert "<pre>two lines\n</pre>" in html


def test_a_frame_of_a_server_that_was_started_anew_says_so(small):
    traces = [play("small/count").trace, play("small/count").trace]
    frames = filmstrip.draw(traces).split('<li class="sp-frame">')[1:]
    assert ["first run on a new server" in frame for frame in frames] == [False, True]


def test_a_message_that_was_sent_has_left_the_field_of_the_chat(small):
    small.snippet("small/chat", "import streamlit as st\nst.text(st.chat_input('Say', key='say'))\n")
    app = play("small/chat")
    app.chat_input(key="say").set_value("Hello").run()
    frame = filmstrip.draw([app.trace]).split('<li class="sp-frame">')[2]
    assert "<p>Hello</p>" in frame
    assert '<span class="sp-field"><i class="sp-cap">empty</i></span>' in frame


def test_links_and_fences_of_a_message_are_drawn_without_their_marks():
    html = elements.draw(Node("exception", value="See [our docs](https://example.com):\n\n```python\nx = 1\n```"))
    assert "See our docs:" in html and "<code>x = 1</code>" in html
    assert "example.com" not in html and "`" not in html


def test_two_sessions_are_told_apart(small):
    first = play("small/count")
    second = play("small/count", beside=first)
    html = filmstrip.draw([first.trace, second.trace])
    assert html.index("session 1") < html.index("session 2")


def test_a_run_that_came_to_no_end_says_so(small):
    small.snippet(
        "small/loop", "import streamlit as st\nst.text('x')\nif st.button('Go', key='go'): \n    while True: pass\n"
    )
    app = play("small/loop", timeout=0.3)
    with pytest.raises(RuntimeError, match="timed out"):
        app.button(key="go").click().run()
    assert "never ended" in filmstrip.draw([app.trace])


def test_a_value_that_apptest_cannot_tell_is_a_question_mark(small):
    source = "import streamlit as st\nst.text_input('Name', key='name')\nif st.button('Go', key='go'):\n    del st.session_state['name']\n"
    small.snippet("small/deleted", source)
    app = play("small/deleted")
    app.button(key="go").click().run()
    assert '<span class="sp-field">?</span>' in filmstrip.draw([app.trace])


def test_a_typical_filmstrip_is_under_four_kilobytes():
    chapters = [path for path in notebooks.paths() if "buttons" in path.name]
    records = [record for path in chapters for record in execute.records(path).values()]
    sizes = [len(gzip.compress(filmstrip.draw(record.traces).encode())) for record in records]
    assert len(sizes) > 20
    assert sorted(sizes)[len(sizes) // 2] < 4000
    assert max(sizes) < 8000


def test_of_many_things_done_before_one_run_a_frame_tells_the_first_and_how_many_more_there_are():
    events = [Event("set", f"Field {number}", widget="text_input", value=number) for number in range(16)]
    html = filmstrip.draw([Trace("small/count", runs=[Run(1, events, [], {}, {})])])
    assert "<b>Field 3</b>" in html and "<b>Field 4</b>" not in html
    assert ", and 12 more</p>" in html
