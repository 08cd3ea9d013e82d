"""Tests the forecast with a call that ends when the test says so."""
from pathlib import Path
from threading import Event

import long_call_forecast
import pytest
import streamlit as st
from long_call_jobs import office
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "long_call.py"


@pytest.fixture(autouse=True)
def fresh_office():
    st.cache_resource.clear()


@pytest.fixture
def gate(monkeypatch):
    """Holds each call until the test opens it, or is over."""
    opened = Event()

    def forecast(region, report):
        assert opened.wait(30)
        if region == "West":
            raise ValueError("no orders")
        return 840

    monkeypatch.setattr(long_call_forecast, "forecast", forecast)
    yield opened
    opened.set()


def visit(job=None):
    app = AppTest.from_file(APP)
    if job:
        app.query_params["job"] = job
    return app.run()


def wait_for_all():
    for job in office().jobs.values():
        job.future.exception(timeout=30)


def test_the_result_is_found_under_the_address(gate):
    app = visit()
    app.button(key="start").click().run()
    assert len(app.progress) == 1 and app.button(key="start").disabled
    address = app.query_params["job"]
    gate.set()
    wait_for_all()
    assert [line.value for line in visit(address).success] == ["North: 840 orders"]


def test_two_users_have_a_job_each(gate):
    ada, ben = visit(), visit()
    ada.button(key="start").click().run()
    assert not ben.run().button(key="start").disabled
    ben.button(key="start").click().run()
    gate.set()
    wait_for_all()
    ada.run().button(key="new").click().run()
    assert len(ada.success) == 0
    assert [line.value for line in ben.run().success] == ["North: 840 orders"]


def test_a_failure_is_shown_and_can_be_left(gate):
    gate.set()
    app = visit()
    app.selectbox(key="region").select("West")
    app.button(key="start").click().run()
    wait_for_all()
    assert [line.value for line in app.run().error] == ["West: the forecast failed, no orders."]
    app.button(key="new").click().run()
    assert not app.error and not app.button(key="start").disabled


def test_an_unknown_address_says_so():
    app = visit("gone")
    assert len(app.warning) == 1 and not app.button(key="start").disabled
