"""Tests of the budget: run `pytest` in the folder of both files."""
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "undo_and_redo.py"


@pytest.fixture
def app():
    return AppTest.from_file(APP, default_timeout=30).run()


def add(app, name):
    app.text_input[0].input(name)
    app.button(key="add").click().run()
    assert not app.exception


def amounts(app):
    return {field.label: field.value for field in app.number_input}


def test_each_change_can_be_undone_and_redone(app):
    add(app, "Hotel")
    app.number_input(key="amount_1").set_value(300).run()
    app.button(key="delete_1").click().run()
    for expected in ({"Hotel": 300}, {"Hotel": 0}, {}):
        app.button(key="undo").click().run()
        assert amounts(app) == expected
    for expected in ({"Hotel": 0}, {"Hotel": 300}, {}):
        app.button(key="redo").click().run()
        assert amounts(app) == expected


def test_a_new_change_ends_the_redo(app):
    add(app, "Hotel")
    app.button(key="undo").click().run()
    add(app, "Train")
    assert app.button(key="redo").disabled
    assert amounts(app) == {"Train": 0}


def test_undo_goes_back_twenty_steps(app):
    for number in range(25):
        add(app, f"Day {number}")
    for _ in range(20):
        app.button(key="undo").click().run()
    assert app.button(key="undo").disabled
    assert len(amounts(app)) == 5


def test_a_row_needs_a_name(app):
    add(app, "  ")
    assert app.error[0].value == "What is the money for?"
    assert amounts(app) == {}
