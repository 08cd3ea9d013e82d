"""Gives the app the address of a database."""
from streamlit.testing.v1 import AppTest


def test_the_jars_are_counted():
    app = AppTest.from_file("jars_left.py")
    app.secrets["connections"] = {"warehouse": {"url": "sqlite:///jars.db"}}
    app.run()
    assert not app.exception
