"""Sends the gateway's header."""
from streamlit.testing.v1 import AppTest


def test_ada_is_greeted():
    app = AppTest.from_file("shift.py")
    app.context = {"headers": {"X-User": "Ada"}}
    app.run()
    assert app.text[0].value == "Hello Ada"
