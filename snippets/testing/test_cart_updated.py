"""Opens a cart with two dishes for four guests."""
from streamlit.testing.v1 import AppTest


def test_two_dishes_for_four_guests():
    app = AppTest.from_file("cart.py")
    app.session_state.update({"cart": ["soup", "bread"], "guests": 4})
    app.run()
    assert app.text[0].value == "2 dishes for 4 guests"
