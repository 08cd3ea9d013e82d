"""Tests of the list of flats: run `pytest` in the folder of both files."""
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "filters.py"


def open_link(**query):
    app = AppTest.from_file(APP, default_timeout=30)
    app.query_params.update(query)
    app.run()
    assert not app.exception
    return app


def streets(app):
    return app.dataframe[0].value["Street"].tolist()


def test_a_link_shows_the_view_it_names():
    app = open_link(country="France", city="Lyon", rent="1000")
    assert (app.selectbox(key="country").value, app.selectbox(key="city").value) == ("France", "Lyon")
    assert streets(app) == ["4 Rue Mercière"]


@pytest.mark.parametrize("query", [{"country": "Atlantis"}, {"city": "Lyon"}, {"rent": "cheap"}, {"rent": "99999"}])
def test_a_wrong_link_shows_all_flats(query):
    app = open_link(**query)
    assert len(streets(app)) == 5
    assert app.query_params == {}


def test_a_new_country_drops_the_city():
    app = open_link(country="France", city="Lyon")
    app.selectbox(key="country").select("Peru").run()
    assert app.selectbox(key="city").value is None
    assert app.selectbox(key="city").options == ["Cusco", "Lima"]
    assert "city" not in app.query_params


def test_filters_that_nothing_fits_say_so():
    app = open_link(country="Peru", city="Lima", rent="600")
    assert [message.value for message in app.info] == ["No flat fits these filters."]


def test_reset_shows_all_flats_each_time():
    app = open_link()
    for city in ("Lyon", "Nice"):
        assert app.button(key="reset").disabled
        app.selectbox(key="country").select("France").run()
        app.selectbox(key="city").select(city).run()
        app.button(key="reset").click().run()
        assert len(streets(app)) == 5
