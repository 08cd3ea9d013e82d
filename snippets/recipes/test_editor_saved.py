from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "editor_saved.py"


@pytest.fixture(autouse=True)
def empty_database(tmp_path, monkeypatch):
    monkeypatch.setenv("PRICES_FOLDER", str(tmp_path))
    st.cache_data.clear()
    st.cache_resource.clear()


def opened():
    return AppTest.from_file(APP, default_timeout=30).run()


def edit(app, edited=None, added=(), deleted=()):
    """Put edits where a browser puts them: under the key of the editor."""
    key = f"edits_{app.session_state['draft']['edition']}"
    app.session_state[key] = {"edited_rows": edited or {}, "added_rows": list(added), "deleted_rows": list(deleted)}
    return app


def stored():
    return opened().dataframe[0].value.values.tolist()


def with_milk_and_tea():
    app = opened()
    edit(app, added=[{"item": "milk", "price": 2}, {"item": "tea", "price": 3}])
    return app.button(key="save").click().run()


def test_edited_added_and_deleted_rows_are_saved():
    app = with_milk_and_tea()
    edit(app, edited={1: {"price": 4}}, added=[{"item": "salt", "price": 1}], deleted=[0])
    app.button(key="save").click().run()
    assert stored() == [["salt", 1], ["tea", 4]]
    assert app.text[0].value == "Edits to save: 0"


def test_a_row_without_a_price_stops_the_whole_save():
    app = with_milk_and_tea()
    edit(app, edited={0: {"price": 9}}, added=[{"item": "salt"}])
    app.button(key="save").click().run()
    assert "needs an item and a price" in app.info[0].value
    assert stored() == [["milk", 2], ["tea", 3]]
    assert app.text[0].value == "Edits to save: 2"


def test_an_edit_stays_with_its_row_when_another_session_deletes_the_row_above():
    first, second = with_milk_and_tea(), opened()
    edit(first, edited={1: {"price": 4}}).run()
    edit(second, deleted=[0]).button(key="save").click().run()
    first.run()
    assert first.text[0].value == "Edits to save: 1"
    first.button(key="save").click().run()
    assert stored() == [["tea", 4]]


def test_nothing_is_saved_over_what_another_session_has_saved():
    first, second = with_milk_and_tea(), opened()
    edit(second, edited={1: {"price": 5}}).button(key="save").click().run()
    edit(first, edited={1: {"price": 4}}, added=[{"item": "salt", "price": 1}])
    first.button(key="save").click().run()
    assert "somebody else has changed or deleted tea" in first.info[0].value
    assert stored() == [["milk", 2], ["tea", 5]]
    first.button(key="load").click().run()
    assert first.dataframe[0].value.values.tolist() == [["milk", 2], ["tea", 5]]
