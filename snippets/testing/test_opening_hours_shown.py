"""Opens the page, and looks for exceptions and for the hours."""
from streamlit.testing.v1 import AppTest


def test_the_page_opens():
    app = AppTest.from_file("opening_hours.py").run()
    assert not app.exception
    assert app.text[0].value == "Open from 9 to 5"
