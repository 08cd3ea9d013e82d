"""Tests of the app for days off."""
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "login_with_roles.py"
ROLES = {"ada@example.com": "manager", "ben@example.com": "employee"}


@pytest.fixture(autouse=True)
def no_requests():
    st.cache_resource.clear()


def open_as(email):
    app = AppTest.from_file(APP, default_timeout=30)
    app.secrets["roles"] = ROLES
    app.user = {"is_logged_in": True, "email": email} if email else {"is_logged_in": False}
    return app.run()


def ask_for_first_of_march(app):
    app.date_input(key="day").set_value(date(2027, 3, 1)).run()
    app.button(key="ask").click().run()


def test_a_visitor_sees_the_login_alone():
    app = open_as(None)
    assert not app.exception
    assert [button.label for button in app.button] == ["Log in"]


def test_who_has_no_role_has_no_access():
    app = open_as("eve@example.com")
    assert not app.exception
    assert [title.value for title in app.title] == ["No access"]


def test_a_day_is_asked_for_once_and_approved_by_a_manager():
    ben, ada = open_as("ben@example.com"), open_as("ada@example.com")
    ask_for_first_of_march(ben)
    ben.button(key="ask").click().run()
    assert [button.label for button in ben.sidebar.button] == ["Log out"]
    ada.button(key="go").click().run()
    assert len(ada.main.button) == 1
    ada.main.button[0].click().run()
    assert not ada.exception
    assert [line.value for line in ben.run().main.text] == ["2027-03-01: approved"]


def test_a_role_that_is_taken_away_approves_nothing():
    ben, ada = open_as("ben@example.com"), open_as("ada@example.com")
    ask_for_first_of_march(ben)
    ada.button(key="go").click().run()
    ada.secrets["roles"] = {"ada@example.com": "employee"}
    ada.main.button[0].click().run()
    assert [title.value for title in ada.title] == ["My days off"]
    assert [message.value for message in ada.error] == ["You may not approve requests."]
    assert [line.value for line in ben.run().main.text] == ["2027-03-01: open"]


def test_log_out_leads_back_to_the_login():
    app = open_as("ben@example.com")
    app.button(key="logout").click().run()
    assert [button.label for button in app.button] == ["Log in"]
