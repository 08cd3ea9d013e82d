"""Tests of the page of free bikes, with a file in place of the service."""
import json
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "live_data.py"


@pytest.fixture(autouse=True)
def empty_caches():
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture
def service(monkeypatch, tmp_path):
    service = tmp_path / "bikes.json"
    monkeypatch.setenv("BIKES_URL", service.as_uri())
    service.write_text(json.dumps({"Castle": 3, "Harbour": 12}))
    return service


def opened():
    return AppTest.from_file(str(APP), default_timeout=30).run()


def ten_seconds_later(app):
    st.cache_data.clear()
    return app.run()


def bikes(app):
    assert not app.exception
    return app.dataframe[0].value["bikes"].to_dict()


def test_all_sessions_share_one_answer_for_ten_seconds(service):
    first = opened()
    service.write_text(json.dumps({"Castle": 5}))
    assert bikes(opened()) == bikes(first.run()) == {"Castle": 3, "Harbour": 12}
    assert bikes(ten_seconds_later(first)) == {"Castle": 5}


def test_when_the_service_fails_the_last_numbers_stay_and_are_called_old(service):
    app = opened()
    time = app.text[0].value.removeprefix("As of ")
    service.unlink()
    ten_seconds_later(app)
    assert bikes(app) == {"Castle": 3, "Harbour": 12}
    assert f"old, from {time}" in app.warning[0].value


def test_a_failing_service_is_not_asked_in_every_run(service):
    app = opened()
    service.write_text('{"Castle": "closed"}')
    ten_seconds_later(app)
    service.write_text(json.dumps({"Castle": 5}))
    assert len(app.run().warning) == 1
    assert bikes(ten_seconds_later(app)) == {"Castle": 5}
    assert len(app.warning) == 0


def test_without_any_answer_the_page_says_so(service):
    service.unlink()
    app = opened()
    assert "no numbers yet" in app.error[0].value
    assert len(app.dataframe) == 0 and not app.exception
