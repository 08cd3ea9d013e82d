from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "database.py"


@pytest.fixture(autouse=True)
def empty_database(tmp_path, monkeypatch):
    monkeypatch.setenv("CLUB_FOLDER", str(tmp_path))
    st.cache_data.clear()
    st.cache_resource.clear()


def opened():
    return AppTest.from_file(APP, default_timeout=30).run()


def with_ada():
    app = opened()
    app.text_input(key="new_name").input("Ada")
    app.text_input(key="new_email").input("ada@club.example")
    return app.button(key="add").click().run()


def test_a_member_is_added_once_and_found_by_another_session():
    app = with_ada()
    assert app.text_input(key="new_name").value == ""
    app.text_input(key="new_name").input("Ben")
    app.text_input(key="new_email").input("ada@club.example")
    app.button(key="add").click().run()
    assert "nobody else" in app.info[0].value
    assert opened().button(key="open_1").label == "Ada, ada@club.example"


def test_who_saves_last_is_shown_what_the_other_saved():
    first, second = with_ada(), opened()
    for app in (first, second):
        app.button(key="open_1").click().run()
    first.text_input(key="email_1_1").input("ada@first.example")
    second.text_input(key="name_1_1").input("Ada Byron")
    first.button(key="save").click().run()
    second.run()
    second.button(key="save").click().run()
    assert "ada@first.example" in second.warning[0].value
    assert second.text_input(key="name_1_2").value == "Ada Byron"
    assert opened().button(key="open_1").label == "Ada, ada@first.example"
    second.button(key="replace").click().run()
    assert opened().button(key="open_1").label == "Ada Byron, ada@club.example"


def test_a_member_is_deleted_after_a_question_and_not_once_somebody_has_changed_it():
    first, second = with_ada(), opened()
    for app in (first, second):
        app.button(key="open_1").click().run()
    first.button(key="delete").click().run()
    assert opened().button(key="open_1").label == "Ada, ada@club.example"
    second.text_input(key="name_1_1").input("Ada Byron")
    second.button(key="save").click().run()
    first.button(key="confirm").click().run()
    assert "Ada Byron" in first.warning[0].value
    first.button(key="delete").click().run()
    first.button(key="confirm").click().run()
    assert opened().text[0].value == "No members yet."


def test_the_id_of_a_deleted_member_is_not_used_again():
    first, second = with_ada(), opened()
    second.button(key="open_1").click().run()
    first.button(key="open_1").click().run()
    first.button(key="delete").click().run()
    first.button(key="confirm").click().run()
    first.text_input(key="new_name").input("Ben")
    first.text_input(key="new_email").input("ben@club.example")
    first.button(key="add").click().run()
    second.button(key="save").click().run()
    assert "deleted" in second.info[0].value
    assert opened().button(key="open_2").label == "Ben, ben@club.example"
