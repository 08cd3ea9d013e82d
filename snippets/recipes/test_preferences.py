"""Tests of the orders and their preferences."""
import sqlite3
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "preferences.py"


@pytest.fixture(autouse=True)
def database(monkeypatch, tmp_path):
    st.cache_resource.clear()
    monkeypatch.setenv("PREFERENCES_FILE", str(tmp_path / "preferences.db"))
    return tmp_path / "preferences.db"


def open_as(email):
    app = AppTest.from_file(APP, default_timeout=30)
    app.user = {"is_logged_in": True, "email": email}
    return app.run()


def choose(app, name, email, value):
    app.selectbox(key=f"{name}_{email}").select(value).run()


def test_a_preference_comes_back_in_a_new_session_of_its_user():
    app = open_as("ada@example.com")
    assert app.text[0].value == "3 orders, 40.00 EUR"
    app.button(key="to_preferences").click().run()
    for currency in ("USD", "EUR", "USD"):
        choose(app, "Currency", "ada@example.com", currency)
    app.button(key="to_orders").click().run()
    assert not app.exception
    assert app.text[0].value == "3 orders, 50.00 USD"
    assert open_as("ada@example.com").text[0].value == "3 orders, 50.00 USD"
    assert open_as("ben@example.com").text[0].value == "3 orders, 40.00 EUR"


def test_two_tabs_keep_each_others_choices():
    first, second = open_as("ada@example.com"), open_as("ada@example.com")
    for app in (first, second):
        app.button(key="to_preferences").click().run()
    choose(first, "Currency", "ada@example.com", "USD")
    choose(second, "Orders shown", "ada@example.com", 5)
    second.button(key="to_orders").click().run()
    assert second.text[0].value == "5 orders, 96.00 EUR"
    assert open_as("ada@example.com").text[0].value == "5 orders, 120.00 USD"


def test_a_saved_value_that_is_no_option_any_more_is_passed_over(database):
    open_as("ada@example.com")
    with sqlite3.connect(database) as connection:
        connection.execute("""INSERT INTO preferences VALUES ('ada@example.com', 'Currency', '"DEM"')""")
        connection.execute("""INSERT INTO preferences VALUES ('ada@example.com', 'Orders shown', '5')""")
    app = open_as("ada@example.com")
    assert not app.exception
    assert app.text[0].value == "5 orders, 96.00 EUR"


def test_a_choice_that_cannot_be_saved_holds_for_the_session(database):
    app = open_as("ada@example.com")
    app.button(key="to_preferences").click().run()
    with sqlite3.connect(database) as connection:
        connection.execute("DROP TABLE preferences")
    choose(app, "Currency", "ada@example.com", "USD")
    assert not app.exception
    assert len(app.warning) == 1
    app.button(key="to_orders").click().run()
    assert app.text[0].value == "3 orders, 50.00 USD"
