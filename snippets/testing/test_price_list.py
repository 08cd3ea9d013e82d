"""Opens the price list twice."""
from streamlit.testing.v1 import AppTest


def test_the_price_is_shown():
    app = AppTest.from_file("price_list.py").run()
    assert app.text[0].value.startswith("4.50 €")


def test_the_prices_are_loaded():
    app = AppTest.from_file("price_list.py").run()
    assert app.text[0].value == "4.50 €, loaded here: True"
