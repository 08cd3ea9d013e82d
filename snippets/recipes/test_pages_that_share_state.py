"""Tests of the catering order."""
from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "pages_that_share_state.py"


def order_for_ada():
    app = AppTest.from_file(APP, default_timeout=30).run()
    app.text_input(key="customer").input("Ada").run()
    app.number_input(key="guests").set_value(20).run()
    app.button(key="next_dishes").click().run()
    app.multiselect(key="dishes").select("Soup").run()
    app.button(key="next_summary").click().run()
    return app


def test_the_summary_has_what_was_entered_on_the_other_pages():
    app = order_for_ada()
    assert not app.exception
    assert [line.value for line in app.text] == ["Ada, 20 guests, Soup", "Price: 120.00 €"]


def test_back_leads_to_the_first_page_with_the_fields_filled_in():
    app = order_for_ada()
    app.button(key="back").click().run()
    assert app.multiselect(key="dishes").value == ["Soup"]
    app.button(key="back").click().run()
    assert app.text_input(key="customer").value == "Ada"
    assert app.number_input(key="guests").value == 20
    assert app.button(key="back").disabled


def test_an_order_is_sent_and_the_next_one_is_empty():
    app = order_for_ada()
    app.button(key="send").click().run()
    assert app.button(key="send").disabled
    assert [message.value for message in app.success] == ["Sent: Ada, 120.00 €"]
    assert app.text[0].value == "Nobody, 10 guests, nothing"
    app.button(key="back").click().run()
    app.button(key="back").click().run()
    assert app.text_input(key="customer").value == ""


def test_a_name_of_blanks_is_missing():
    app = order_for_ada()
    app.button(key="back").click().run()
    app.button(key="back").click().run()
    app.text_input(key="customer").input("  ").run()
    app.button(key="next_dishes").click().run()
    app.button(key="next_summary").click().run()
    assert [message.value for message in app.info] == ["Still missing: a name."]
    assert app.button(key="send").disabled
