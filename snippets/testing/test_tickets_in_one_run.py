"""Orders tickets in one run."""
from streamlit.testing.v1 import AppTest


def test_three_tickets_for_ada():
    app = AppTest.from_file("tickets.py").run()
    app.text_input(key="name").input("Ada")
    app.number_input(key="tickets").set_value(3)
    app.button(key="send").click().run()
    assert app.text[0].value == "3 for Ada"
