"""Tests the import of monthly files, step by step: each run of the test stands for a tick of the timer."""
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "job_in_steps.py"


@pytest.fixture
def app():
    return AppTest.from_file(APP).run()


def imported(app):
    return app.text[0].value


def test_nothing_is_imported_before_the_click(app):
    app.run()
    assert imported(app) == "Imported:"
    assert app.button(key="cancel").disabled


def test_each_run_does_one_step_and_a_damaged_file_does_not_end_the_job(app):
    app.button(key="start").click().run()
    assert (imported(app), app.progress[0].value) == ("Imported: January", 25)
    for _ in range(3):
        app.run()
    assert (imported(app), app.progress[0].value) == ("Imported: January, February, April", 100)
    assert not app.exception


def test_cancel_keeps_what_there_is_and_import_goes_on_from_there(app):
    app.button(key="start").click().run()
    app.button(key="cancel").click().run()
    app.run()
    assert imported(app) == "Imported: January"
    app.button(key="start").click().run()
    assert imported(app) == "Imported: January, February"


def test_import_cannot_be_clicked_twice(app):
    app.button(key="start").click().run()
    assert app.button(key="start").disabled and not app.button(key="cancel").disabled


def test_a_finished_job_leaves_nothing_to_click(app):
    app.button(key="start").click().run()
    for _ in range(4):
        app.run()
    assert app.button(key="start").disabled and app.button(key="cancel").disabled
