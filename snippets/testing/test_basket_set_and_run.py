"""Sets the number of jars, and runs the app."""
from streamlit.testing.v1 import AppTest


def test_three_jars():
    app = AppTest.from_file("basket.py").run()
    app.number_input(key="jars").set_value(3).run()
    assert app.text[0].value == "Total: 13.50 €"
