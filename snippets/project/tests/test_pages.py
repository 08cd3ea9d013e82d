"""Tests of the pages with AppTest: model, clock, secrets and user are the tests' own."""
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import pytest
import store
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent.parent / "app.py"
FRIDAY = date(2027, 3, 5)
MODEL = {"url": "https://model.example", "key": "a key for tests"}
STAFF = "ada@hostel.example"


@pytest.fixture(autouse=True)
def ask(monkeypatch):
    """Replace the clock and the model, and return the model, which notes what it is asked."""
    monkeypatch.setattr("rules.today", lambda: FRIDAY)
    ask = Mock(return_value="normal")
    monkeypatch.setattr("model.ask", ask)
    return ask


def opened(email=None):
    app = AppTest.from_file(APP, default_timeout=30)
    app.secrets["staff"] = [STAFF]
    app.secrets["model"] = MODEL
    app.user = {"is_logged_in": True, "email": email} if email else {"is_logged_in": False}
    app.run()
    assert not app.exception
    return app


def report(app, room="12", fault="No water"):
    app.text_input(key="room").input(room)
    app.text_input(key="fault").input(fault)
    app.button(key="send").click().run()
    assert not app.exception
    return app


def repairs():
    app = opened(STAFF).switch_page("views/repairs.py").run()
    assert not app.exception
    assert app.title[0].value == "Repairs"
    return app


def take_over(text):
    app = repairs()
    app.file_uploader(key="old").upload("old.csv", text.encode(), "text/csv").run()
    app.button(key="take_over").click().run()
    assert not app.exception
    return app


@pytest.mark.parametrize(("answer", "day"), [("urgent", "Friday"), ("normal", "Monday")])
def test_the_day_follows_the_models_answer(ask, answer, day):
    ask.return_value = answer
    assert report(opened()).success[0].value == f"Thank you. We come by {day}."
    ask.assert_called_once_with("No water", **MODEL)


def test_without_the_models_answer_a_report_is_taken_all_the_same(ask):
    ask.side_effect = TimeoutError
    assert report(opened()).success[0].value == "Thank you. We come by Monday."


@pytest.mark.parametrize(("room", "fault"), [("", "No water"), ("12", " "), ("", "")])
def test_a_report_without_room_or_fault_is_not_stored(ask, room, fault):
    app = report(opened(), room, fault)
    assert [error.value for error in app.error] == ["Tell us the room and what is broken."]
    assert store.waiting() == []
    ask.assert_not_called()


def test_the_staff_ticks_off_what_a_guest_has_reported():
    report(opened())
    app = repairs()
    assert app.button(key="done_1").label == "Done: No water, room 12, 2027-03-08"
    app.button(key="done_1").click().run()
    assert not app.exception
    assert store.waiting() == []


@pytest.mark.parametrize("email", [None, "ben@guest.example"])
def test_the_list_is_for_the_staff_alone(email):
    with pytest.raises(ValueError, match="Could not find a navigation page"):
        opened(email).switch_page("views/repairs.py")


def test_an_old_list_is_taken_over():
    app = take_over("7,no light\n12,tap drips\n")
    assert len(app.error) == 0
    assert [repair[1:] for repair in store.waiting()] == [
        ("7", "no light", "2027-03-05"), ("12", "tap drips", "2027-03-05")
    ]


def test_of_a_wrong_list_nothing_is_stored():
    app = take_over("7,no light\n12\n")
    assert app.error[0].value == "Row 2 is not a room and a fault."
    assert store.waiting() == []
