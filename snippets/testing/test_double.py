"""Doubles a price, and looks at the title."""
from streamlit.testing.v1 import AppTest


def test_a_price_is_doubled():
    app = AppTest.from_file("double.py").run()
    app.text_input(key="amount").input("2.5").run()
    assert app.title[0].value == "Double"
