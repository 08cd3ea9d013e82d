"""Chooses a theme, after a look at the settings and back."""
from streamlit.testing.v1 import AppTest


def test_the_theme_can_be_chosen():
    app = AppTest.from_file("app.py").run()
    app.switch_page("pages/settings.py").run()
    app.switch_page("app.py").run()
    app.button(key="go").click().run()
    app.selectbox(key="theme").select("dark").run()
    assert app.selectbox(key="theme").value == "dark"
