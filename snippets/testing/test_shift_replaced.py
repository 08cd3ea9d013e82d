"""Replaces the function that reads the gateway's header."""
from streamlit.testing.v1 import AppTest


def test_ada_is_greeted(monkeypatch):
    monkeypatch.setattr("gateway.user", lambda: "Ada")
    app = AppTest.from_file("shift.py").run()
    assert app.text[0].value == "Hello Ada"
