"""Opens the page, and looks for exceptions."""
from streamlit.testing.v1 import AppTest


def test_the_page_opens():
    app = AppTest.from_file("opening_hours.py").run()
    assert not app.exception
