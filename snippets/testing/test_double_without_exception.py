"""Doubles ten, and looks for exceptions."""
from streamlit.testing.v1 import AppTest


def test_ten_is_doubled():
    app = AppTest.from_file("double.py").run()
    app.text_input(key="amount").input("ten").run()
    assert not app.exception
    assert app.title[0].value == "Double"
