"""Chooses a theme, on the way that a visitor takes."""
from streamlit.testing.v1 import AppTest


def test_the_theme_can_be_chosen():
    app = AppTest.from_file("app.py").run()
    app.button(key="go").click().run()
    app.selectbox(key="theme").select("dark").run()
    assert app.selectbox(key="theme").value == "dark"
