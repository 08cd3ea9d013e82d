"""Tests of the list of tasks: run `pytest` in the folder of both files."""
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "list_with_buttons.py"


@pytest.fixture
def app():
    app = AppTest.from_file(APP, default_timeout=30).run()
    for name in ("Book a van", "Pack", "Clean"):
        add(app, name)
    return app


def add(app, name):
    app.text_input[0].input(name)
    app.button(key="add").click().run()
    assert not app.exception


def rows(app):
    fields = zip(app.checkbox, app.text_input[1:], strict=True)
    return [(box.label, box.value, who.value) for box, who in fields]


def test_a_task_that_moves_up_keeps_its_fields(app):
    app.checkbox[2].check()
    app.text_input[3].input("Ada").run()
    app.button(key="up_3").click().run()
    assert rows(app) == [("Book a van", False, ""), ("Clean", True, "Ada"), ("Pack", False, "")]
    assert app.text[0].value == "1 of 3 done"


def test_a_deleted_task_can_be_added_again(app):
    app.checkbox[0].check().run()
    app.button(key="delete_1").click().run()
    add(app, "Book a van")
    assert rows(app) == [("Pack", False, ""), ("Clean", False, ""), ("Book a van", False, "")]


def test_a_task_needs_a_text(app):
    add(app, "  ")
    assert app.error[0].value == "What is to be done?"
    assert len(app.checkbox) == 3
    add(app, "Hand over the keys")
    assert not app.error
    assert app.text_input[0].value == ""
