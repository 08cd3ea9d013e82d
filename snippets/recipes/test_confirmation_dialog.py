"""Tests of the list of customers, up to the open dialog."""
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "confirmation_dialog.py"


@pytest.fixture
def app(monkeypatch, tmp_path):
    monkeypatch.setenv("CUSTOMERS_FOLDER", str(tmp_path))
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    assert [line.value for line in app.text] == ["No customers yet."]
    for name in ["Ada", "Ben", "Cleo"]:
        app.text_input[0].input(name)
        app.button(key="add").click().run()
    return app


def test_each_row_asks_about_its_own_customer(app):
    for number, name in [(1, "Ada"), (2, "Ben"), (3, "Cleo")]:
        app.button(key=f"delete_{number}").click().run()
        assert f"no. {number}, {name}." in app.text[-1].value


def test_the_dialog_is_closed_in_the_run_after_it_was_opened(app):
    app.button(key="delete_2").click().run()
    assert "confirm" in [button.key for button in app.button]
    app.run()
    assert "confirm" not in [button.key for button in app.button]


def test_a_new_customer_does_not_get_the_number_of_a_deleted_one(app, tmp_path):
    with closing(sqlite3.connect(tmp_path / "customers.db")) as connection, connection:
        connection.execute("DELETE FROM customers WHERE name = 'Cleo'")
    app.text_input[0].input("Dora")
    app.button(key="add").click().run()
    assert [line.value for line in app.text] == ["No. 1: Ada", "No. 2: Ben", "No. 4: Dora"]
