"""Refreshes the prices in AppTest."""
from streamlit.testing.v1 import AppTest


def test_refresh_runs_the_fragment_alone():
    app = AppTest.from_file("refresh_prices.py").run()
    app.button(key="refresh").click().run()
    assert app.text[0].value == "Script: 1, fragment: 2"
