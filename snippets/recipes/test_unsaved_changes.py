from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "unsaved_changes.py"


@pytest.fixture
def app():
    return AppTest.from_file(APP).run()


def test_the_mark_is_there_while_the_text_differs(app):
    assert app.caption[0].value == "All changes are saved"
    app.text_area(key="text").input("1. Staff").run()
    assert app.caption[0].value == "Unsaved changes"
    app.text_area(key="text").input("1. Budget").run()
    assert app.caption[0].value == "All changes are saved"


def test_the_last_words_before_a_click_are_asked_about(app):
    app.text_area(key="text").input("1. Staff")
    app.button(key="open_Ideas").click().run()
    assert app.title[0].value == "Agenda"
    assert len(app.warning) == 1


@pytest.mark.parametrize(
    ("answer", "title", "saved"),
    [("save", "Ideas", "1. Staff"), ("discard", "Ideas", "1. Budget"), ("stay", "Agenda", "1. Budget")],
)
def test_each_answer_does_what_it_says(app, answer, title, saved):
    app.text_area(key="text").input("1. Staff").run()
    app.button(key="open_Ideas").click().run()
    app.button(key=f"answer_{answer}").click().run()
    assert len(app.warning) == 0
    assert app.title[0].value == title
    assert app.session_state["saved"]["Agenda"] == saved


def test_discard_goes_back_to_what_was_saved_last(app):
    app.text_area(key="text").input("1. Staff")
    app.button(key="save").click().run()
    app.text_area(key="text").input("1. Parking")
    app.button(key="discard").click().run()
    assert app.text_area(key="text").value == "1. Staff"
