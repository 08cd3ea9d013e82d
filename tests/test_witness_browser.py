"""What the witness `browser` sees and does, in a real Chromium."""

from __future__ import annotations

import asyncio
import contextlib
import time

import pytest
from conftest import requires_chromium

from proof import play
from proof.evidence.comparison import AGREES, NOT_COMPARABLE
from proof.model import chromium_path
from proof.model.errors import BrowserDied, Impossible, WitnessMissing
from proof.witnesses import workbench
from proof.witnesses.compare import compare
from proof.witnesses.replay import replay
from proof.witnesses.visit import visit

pytestmark = pytest.mark.browser

WIDGETS = """
import datetime
import streamlit as st

st.title("All **widgets**")
st.markdown("Some `code`, and *more*.")
st.success("Well :red[done]")
st.metric("Sold", "1,200", -3)
st.table({"a": [1, 2.5], "b": ["x", None]})
st.text(st.checkbox("Tick", key="tick"))
st.text(st.toggle("Switch", key="switch"))
st.text(st.text_input("Line", key="line"))
st.text(st.text_area("Lines", key="lines"))
st.text(st.number_input("Number", 0.0, 9.0, 1.5, key="number"))
st.text(st.selectbox("Select", ["one", "two"], key="select"))
st.text(st.radio("Radio", ["one", "two"], key="radio"))
st.text(st.multiselect("Several", ["one", "two"], key="several"))
st.text(st.slider("Slide", 0, 50, 10, key="slide"))
st.text(st.slider("Range", 0, 50, (10, 20), key="range"))
st.text(st.select_slider("Step", ["low", "mid", "high"], key="step"))
st.text(st.date_input("Day", datetime.date(2030, 1, 2), key="day"))
st.text(st.pills("Pill", ["one", "two"], key="pill"))
st.text(st.feedback("thumbs", key="thumbs"))
st.sidebar.text("beside")
with st.form("form"):
    st.text_input("Name", key="name")
    st.form_submit_button("Send", key="send")
st.text(st.session_state.name)
with st.expander("More"):
    st.text("hidden at first")
raise ValueError("at the *end*")
"""
SETTINGS = [
    ("checkbox", "tick", True), ("toggle", "switch", True), ("text_input", "line", "Ada"), ("text_area", "lines", "a\nb"),
    ("number_input", "number", 2.5), ("selectbox", "select", "two"), ("radio", "radio", "two"), ("multiselect", "several", ["two"]),
    ("slider", "slide", 33), ("slider", "range", (10, 40)), ("select_slider", "step", "high"),
]  # fmt: skip


@pytest.fixture(scope="module")
def witness():
    requires_chromium()
    with workbench.shared() as found:
        yield found.witness("browser")


def outcomes(witness, app):
    found = compare([app.trace], replay([app.trace], witness), "browser")
    return [(each.outcome, each.why or [each.settled, each.witness]) for each in found if each.outcome != AGREES]


def test_every_widget_is_used_by_hand_and_every_element_is_read(small, witness):
    small.snippet("small/widgets", WIDGETS)
    app = play("small/widgets")
    for accessor, key, value in SETTINGS:
        getattr(app, accessor)(key=key).set_value(value).run()
    app.text_input(key="name").set_value("Ada")
    app.button(key="send").click().run()
    assert app.session_state["name"] == "Ada"
    app.run()
    assert outcomes(witness, app) == []


def test_a_picture_of_a_page_has_its_forms_its_options_and_where_its_sliders_stand(small, witness):
    source = """
import streamlit as st
st.radio("Radio", ["one", "two"], key="radio")
st.slider("Range", 0, 50, (10, 20), key="range")
st.select_slider("Step", ["low", "mid", "high"], key="step")
with st.form("form"):
    st.text_input("Name", key="name")
    st.form_submit_button("Send", key="send")
"""
    small.snippet("small/stands", source)
    page = visit("small/stands")
    form = next(node for node in page.nodes if node.kind == "form")
    assert [node.label for node in form.children] == ["Name", "Send"]
    found = {node.key: node for node in page.nodes}
    assert found["radio"].options == ["one", "two"]
    assert found["step"].detail == {"at": [0], "min": 0, "max": 2}
    assert found["range"].detail == {"at": [10, 20], "min": 0, "max": 50}


def test_a_picture_of_a_page_has_what_is_in_a_dialog_in_it_and_how_far_a_bar_has_come(small, witness):
    source = """
import streamlit as st

@st.dialog("Order")
def order():
    with st.form("fields"):
        st.text_input("Name", key="name")
        st.form_submit_button("Send", key="send")
    st.progress(40, "Half way")

if st.button("Open", key="open"):
    order()
st.toast("Opened")
"""
    small.snippet("small/dialog", source)
    (events,) = [area for area in visit("small/dialog").click("open").runs[-1].page if area.kind == "event"]
    assert [node.kind for node in events.children if node.kind != "toast"] == ["dialog"]
    form, bar = next(node for node in events.children if node.kind == "dialog").children
    assert [node.label for node in form.children] == ["Name", "Send"]
    assert (bar.kind, bar.label, bar.value) == ("progress", "Half way", 40)


def test_sessions_of_one_server_have_numbers_of_their_own(small, witness):
    first = visit("small/count", witness="server")
    second, third = first.new_tab(), first.new_tab()
    assert [page.trace.session for page in (first, second, third, second.new_tab())] == [1, 2, 3, 4]


def test_a_date_is_typed_part_by_part(small, witness):
    page = visit_widgets(small)
    assert page.set("day", "2031-12-24").value("day") == "2031-12-24"


def test_pills_and_thumbs_are_pressed(small, witness):
    page = visit_widgets(small)
    assert page.set("pill", "two").value("pill") == "two"
    assert page.set("thumbs", 1).value("thumbs") == 1


def visit_widgets(small):
    small.snippet("small/widgets", WIDGETS)
    return visit("small/widgets")


def test_changes_that_a_person_makes_one_by_one_are_not_held_against_the_browser(small, witness):
    small.snippet(
        "small/runs",
        "import streamlit as st\nst.session_state.n = st.session_state.get('n', 0) + 1\n"
        "st.text_input('A', key='a')\nst.text_input('B', key='b')\nst.text(st.session_state.n)\n",
    )
    app = play("small/runs")
    app.text_input(key="a").set_value("1")
    app.text_input(key="b").set_value("2").run()
    (word, why), = outcomes(witness, app)  # fmt: skip
    assert (word, "several there" in why) == (NOT_COMPARABLE, True)


def test_a_reload_and_a_second_tab_open_new_sessions(small, witness):
    page = visit("small/count").click("add")
    assert page.texts == ["Clicks: 1"]
    assert page.new_tab().texts == ["Clicks: 0"]
    assert page.reload().texts == ["Clicks: 0"]
    assert [event.kind for run in page.runs for event in run.events] == ["first run", "click", "reload"]


def test_the_address_holds_the_query(small, witness):
    small.snippet("small/query", "import streamlit as st\nst.text(st.query_params.get('city'))\n")
    page = visit("small/query", query={"city": "Oslo"})
    assert (page.texts, page.url) == (["Oslo"], "/?city=Oslo")


def test_a_widget_that_is_not_there_is_named_with_those_that_are(small, witness):
    with pytest.raises(Impossible, match="small/count: there is no widget 'nope'. The page has 'Add'"):
        visit("small/count").click("nope")


def test_a_server_has_no_page_to_reload(small, witness):
    page = visit("small/count", witness="server").click("Add")
    assert page.texts == ["Clicks: 1"]
    with pytest.raises(Impossible, match="Visit in a browser"):
        page.reload()


def test_a_visit_works_where_an_event_loop_runs_as_in_a_notebook(small, witness):
    async def cell() -> list[str]:
        return visit("small/count").texts

    assert asyncio.run(cell()) == ["Clicks: 0"]


def test_a_tab_that_crashes_is_an_error_that_names_the_snippet_and_the_next_visit_works(small, witness):
    page = visit("small/count")
    with contextlib.suppress(BrowserDied):
        page._session.with_tab(lambda tab: tab.goto("chrome://crash"))
    with pytest.raises(BrowserDied, match="small/count"):
        page.click("add")
    assert visit("small/count").texts == ["Clicks: 0"]


def test_no_chromium_is_said_in_so_many_words(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/no/such/browser")
    with pytest.raises(WitnessMissing, match="CHROMIUM names '/no/such/browser', which is no program"):
        chromium_path.find()
    monkeypatch.delenv("CHROMIUM")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(WitnessMissing, match="apt-get install chromium"):
        chromium_path.find()


def test_links_and_the_way_back_are_runs_that_name_their_page(small, witness):
    small.snippet(
        "small/shop",
        "import streamlit as st\n"
        "def orders():\n    st.text('Orders')\n"
        "def stock():\n    st.text('Stock')\n"
        "st.navigation([st.Page(orders, default=True), st.Page(stock)], position='top').run()\n",
    )
    page = visit("small/shop")
    assert page.goto("stock").texts == ["Stock"]
    assert page.url == "/stock"
    assert page.back().texts == ["Orders"]
    assert visit("small/shop", page="stock").texts == ["Stock"]
    assert [(e.kind, e.target, e.value) for e in page.runs[1].events] == [("page", "stock", "stock")]


def test_a_broken_connection_comes_back_to_the_same_session(small, witness):
    page = visit("small/count").click("add").disconnect()
    assert page.click("add").texts == ["Clicks: 2"]


def test_a_restarted_server_has_its_disk_and_no_sessions(small, witness):
    small.snippet(
        "small/disk",
        "import pathlib, streamlit as st\n"
        "log = pathlib.Path('log'); log.write_text(log.read_text() + 'x' if log.exists() else 'x')\n"
        "st.session_state.runs = st.session_state.get('runs', 0) + 1\n"
        "st.text(f'{log.read_text()} {st.session_state.runs}')\n",
    )
    page = visit("small/disk").rerun()
    assert page.texts == ["xx 2"]
    assert page.restart().texts == ["xxx 1"]
    assert visit("small/disk").texts == ["x 1"]


def test_typing_hands_nothing_over_before_a_key_is_pressed(small, witness):
    small.snippet("small/name", "import streamlit as st\nst.text(st.text_input('Name', key='name'))\n")
    page = visit("small/name").type("name", "Ada").press("Shift")
    assert (page.texts, page.runs[-1].scripts) == ([""], 0)
    assert page.press("Enter").texts == ["Ada"]


def test_a_button_that_is_held_down_hands_over_what_was_typed_and_clicks_when_it_is_let_go(small, witness):
    small.snippet(
        "small/greeting",
        "import streamlit as st\nname = st.text_input('Name', key='name')\n"
        "st.text(f\"{name} {st.button('Greet', key='greet')}\")\n",
    )
    page = visit("small/greeting").type("name", "Ada")
    assert page.hold("greet").texts == ["Ada False"]
    assert page.release().texts == ["Ada True"]


def test_a_look_adds_a_run_where_the_page_has_changed_by_itself(small, witness):
    small.snippet(
        "small/clock",
        "import streamlit as st\n@st.fragment(run_every=0.3)\ndef tick():\n"
        "    st.session_state.ticks = st.session_state.get('ticks', 0) + 1\n    st.text(min(st.session_state.ticks, 3))\n"
        "tick()\n",
    )
    page, ends = visit("small/clock"), time.monotonic() + 20
    while page.texts != ["3"] and time.monotonic() < ends:
        page.look()
    assert page.texts == ["3"]
    runs = len(page.runs)
    page.look()
    assert len(page.runs) == runs


def test_a_click_in_the_middle_of_a_run_is_done_too(small, witness):
    small.snippet(
        "small/slow",
        "import time, streamlit as st\n"
        "def add():\n    st.session_state.n = st.session_state.get('n', 0) + 1\n"
        "st.button('A', key='a', on_click=add)\nst.button('B', key='b', on_click=add)\n"
        "for _ in range(10):\n    time.sleep(0.02)\n    st.empty()\nst.text(st.session_state.get('n', 0))\n",
    )
    assert visit("small/slow").click_quickly("a", "b").texts == ["2"]


def test_a_click_in_the_middle_of_a_run_waits_for_the_text_that_it_is_to_see(small, witness):
    small.snippet(
        "small/slow_text",
        "import time, streamlit as st\nfirst = st.button('A', key='a')\nst.button('B', key='b')\n"
        "log = st.session_state.setdefault('log', [])\n"
        "if first:\n    time.sleep(1)\n    log.append('work')\n    st.text('At work')\n    time.sleep(3)\n    st.empty()\n"
        "    log.append('done')\nst.text(' '.join(log))\n",
    )
    assert visit("small/slow_text").click_quickly("a", "b", shows="At work").texts == ["work"]


def test_a_page_is_reloaded_in_the_middle_of_a_run(small, witness):
    small.snippet(
        "small/cut_short",
        "import time, streamlit as st\n@st.cache_resource\ndef log(): return []\n"
        "if st.button('A', key='a'):\n    st.text('At work')\n    time.sleep(1)\n    log().append('work')\n"
        "    st.empty()\n    log().append('done')\nst.text(' '.join(log()) or 'none')\n",
    )
    page = visit("small/cut_short").click_quickly("a", shows="At work", then="reload")
    assert page.texts == ["none"]
    assert any(page.rerun().texts == ["work"] for _ in range(20))
    assert page.rerun().texts == ["work"]


def test_a_tab_stays_open_while_its_server_is_restarted(small, witness):
    small.snippet(
        "small/visits",
        "import streamlit as st\nst.session_state.runs = st.session_state.get('runs', 0) + 1\n"
        "name = st.text_input('Name', key='name')\nst.text(f'{name} {st.session_state.runs}')\n",
    )
    page = visit("small/visits").set("name", "Ada")
    assert page.texts == ["Ada 2"]
    assert page.restart_server().rerun().texts == ["Ada 1"]
    assert page.new_tab().texts == ["1"]


def test_a_file_is_uploaded_with_its_media_type(small, witness):
    small.snippet(
        "small/upload",
        "import streamlit as st\nfile = st.file_uploader('File', key='file')\n"
        "st.text(f'{file.name} {file.type} {file.read()}' if file else 'none')\n",
    )
    page = visit("small/upload").set("file", {"a.csv": "x,y"})
    assert page.texts == ["a.csv text/csv b'x,y'"]
    assert page.value("file") == "a.csv"
    app = play("small/upload")
    app.file_uploader(key="file").upload("a.csv", b"x,y", "text/csv").run()
    assert outcomes(witness, app) == []


def test_pictures_downloads_and_uploads_tell_whether_they_have_arrived(small, witness):
    small.snippet(
        "small/files",
        "import streamlit as st\nfrom PIL import Image\nst.file_uploader('File', key='file')\n"
        "st.image(Image.new('RGB', (9, 9)))\nst.image('http://127.0.0.1:1/none.png')\n"
        "st.download_button('List', 'tea', 'list.txt', key='list')\n",
    )
    page = visit("small/files").set("file", {"a.csv": "x,y"})
    assert page.refused("file") == ""
    assert page.pictures == [True, False]
    assert page.download("list") == "tea"
    page = visit("small/files", servers=2).set("file", {"a.csv": "x,y"})
    assert page.refused("file") == "Error: AxiosError: Request failed with status code 400"
    assert page.pictures == [False, False]
    assert page.download("list") is None


def test_a_second_tab_has_the_cookies_of_the_first_and_a_new_visit_has_none(small, witness):
    small.snippet("small/cookie", "import streamlit as st\nst.text(st.context.cookies.get('seen', 'no'))\n")
    page = visit("small/cookie")
    page._session.with_tab(lambda tab: tab.evaluate("document.cookie = 'seen=yes'"))
    assert page.new_tab().texts == ["yes"]
    assert visit("small/cookie").texts == ["no"]


def test_a_tab_that_is_used_again_holds_nothing_of_the_app_before(small, witness):
    kept = visit("small/count")._session
    kept.with_tab(lambda tab: tab.evaluate("localStorage.name = sessionStorage.name = 'Ada'"))
    again = visit("small/count")._session
    assert again.tab is kept.tab
    assert again.with_tab(lambda tab: tab.evaluate("[localStorage.name, sessionStorage.name]")) == [None, None]


def test_a_new_visit_closes_the_tabs_of_the_last(small, witness):
    page = visit("small/count")
    page.new_tab()
    visit("small/count").new_tab()
    assert len(page._session.with_tab(lambda _: witness.chromium._context.pages)) == 2


def test_a_visit_after_chromium_was_stopped_starts_another(small, witness):
    visit("small/count")
    workbench.current().discard()
    assert visit("small/count").texts == ["Clicks: 0"]


TABLES = """
import pandas as pd
import streamlit as st

sold = pd.DataFrame({"town": ["Oslo", "Rome", "Bergen"], "sold": [1, 2, 3]})
modes = ["multi-row", "multi-column", "single-cell"]
picked = st.dataframe(sold, key="sold", on_select="rerun", selection_mode=modes).selection
st.text(f"{picked.rows} {picked.columns} {picked.cells}")
edited = st.data_editor(sold, key="editor", num_rows="dynamic")
st.text(edited.town.tolist())
st.text(edited.sold.tolist())
"""


def test_rows_columns_and_cells_of_a_table_are_selected_and_the_page_tells_which_rows_are(small, witness):
    small.snippet("small/tables", TABLES)
    page = visit("small/tables")
    assert page.pick("sold", row=0).pick("sold", row=2).texts[0] == "[0, 2] [] []"
    assert page.table("sold") == {
        "columns": ["town", "sold"], "rows": [["Oslo", "1"], ["Rome", "2"], ["Bergen", "3"]], "selected": [0, 2]
    }  # fmt: skip
    assert page.pick("sold", row=0).texts[0] == "[2] [] []"
    assert page.pick("sold", column="town").texts[0].startswith("[2] ['town']")
    assert page.pick("sold", row=1, column="sold").texts[0].endswith("[(1, 'sold')]")


def test_the_cells_of_a_data_editor_are_edited_and_its_rows_added_and_deleted(small, witness):
    small.snippet("small/tables", TABLES)
    page = visit("small/tables").edit("editor", 1, "town", "Paris").edit("editor", 0, "sold", 7)
    assert page.texts[1:] == ["['Oslo', 'Paris', 'Bergen']", "[7, 2, 3]"]
    assert page.add_row("editor").texts[1] == "['Oslo', 'Paris', 'Bergen', nan]"
    assert page.delete_row("editor", 0).texts[1] == "['Paris', 'Bergen', nan]"


def test_a_row_or_a_column_that_a_table_does_not_show_is_no_hand_s_work(small, witness):
    small.snippet("small/tables", TABLES)
    page = visit("small/tables")
    with pytest.raises(Impossible, match="the table shows no row 3"):
        page.pick("sold", row=3)
    with pytest.raises(Impossible, match="the table has no column 'price', but town, sold"):
        page.pick("sold", column="price")


def test_a_selection_in_a_form_waits_for_the_button(small, witness):
    small.snippet(
        "small/table_in_form",
        "import streamlit as st\nwith st.form('form'):\n"
        "    picked = st.dataframe({'town': ['Oslo', 'Rome']}, on_select='rerun').selection\n"
        "    st.form_submit_button('Send', key='send')\nst.text(picked.rows)\n",
    )
    page = visit("small/table_in_form").pick("dataframe", row=1)
    assert (page.texts, len(page.runs)) == (["[]"], 1)
    assert page.click("send").texts == ["[1]"]


def test_a_mark_of_a_chart_is_selected(small, witness):
    source = """
import altair as alt
import pandas as pd
import streamlit as st

sold = pd.DataFrame({"town": ["Oslo", "Rome"], "sold": [1, 2]})
bars = alt.Chart(sold).mark_bar().encode(x="town:N", y="sold:Q").add_params(alt.selection_point(name="bar"))
st.text(st.altair_chart(bars, key="chart", on_select="rerun").selection.bar)
"""
    small.snippet("small/chart", source)
    assert visit("small/chart").pick("chart", mark="town: Rome; sold: 2").texts == ["[{'town': 'Rome', 'sold': 2}]"]


BOXES = """
import streamlit as st

def box(made):
    if made.open:
        made.text(f"in {label}")

for label in ("More", "Settings"):
    box(st.expander(label, key=label, on_change="rerun"))
for label, tab in zip(("Cats", "Dogs"), st.tabs(["Cats", "Dogs"], on_change="rerun")):
    box(tab)
label = "Filter"
box(st.popover(label, on_change="rerun"))
with st.expander("Plain"):
    st.text("always drawn")
"""


def test_expanders_tabs_and_popovers_are_opened_and_what_is_in_them_is_read_there(small, witness):
    small.snippet("small/boxes", BOXES)
    page = visit("small/boxes")
    assert (page.opened, page.texts) == (["Cats"], ["in Cats", "always drawn"])
    assert page.open("Settings").texts == ["in Settings", "in Cats", "always drawn"]
    assert page.open("Dogs").opened == ["Settings", "Dogs"]
    (filter_box,) = [node for node in page.open("Filter").nodes if node.label == "Filter"]
    assert [node.value for node in filter_box.children] == ["in Filter"]
    assert page.close("Filter").close("Settings").opened == ["Dogs"]
    assert page.texts == ["in Dogs", "always drawn"]


def test_a_box_that_does_not_track_its_state_is_opened_without_a_run(small, witness):
    small.snippet("small/boxes", BOXES)
    page = visit("small/boxes").open("Plain")
    assert (page.opened, page.runs[-1].scripts) == (["Cats", "Plain"], 0)
    with pytest.raises(Impossible, match="the tab 'Cats' closes when another one is opened"):
        page.close("Cats")
    with pytest.raises(Impossible, match="there is no box 'Nope'. The page has 'More', 'Settings', 'Cats'"):
        page.open("Nope")


def test_menus_page_numbers_colours_and_moments_are_chosen(small, witness):
    small.snippet(
        "small/chosen",
        "import datetime, streamlit as st\n"
        "st.text(st.menu_button('Export', ['CSV', 'PDF'], key='export'))\nst.text(st.pagination(5, key='page'))\n"
        "st.text(st.color_picker('Colour', '#112233', key='colour'))\n"
        "st.text(st.datetime_input('When', datetime.datetime(2030, 1, 2, 3, 4), key='when'))\n",
    )
    page = visit("small/chosen")
    assert page.set("export", "PDF").texts == ["PDF", "1", "#112233", "2030-01-02 03:04:00"]
    page.set("page", 3).set("colour", "#abcdef").set("when", "2031-12-24 18:30")
    assert page.texts == ["None", "3", "#abcdef", "2031-12-24 18:30:00"]
    assert (page.value("page"), page.value("colour"), page.value("when")) == (3, "#abcdef", "2031-12-24T18:30")
