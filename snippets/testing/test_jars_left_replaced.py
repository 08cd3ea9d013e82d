"""Replaces the function that asks the database."""
from streamlit.testing.v1 import AppTest


def test_the_jars_are_counted(monkeypatch):
    monkeypatch.setattr("warehouse.jars", lambda: 3)
    app = AppTest.from_file("jars_left.py").run()
    assert not app.exception
    assert app.text[0].value == "Jars left: 3"
