from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "form_that_edits.py"


def press(app, label):
    next(button for button in app.button if button.label == label).click().run()


def enter(app, name, email):
    app.text_input[0].input(name)
    app.text_input[1].input(email)
    press(app, "Save")


def typed(app):
    return [field.value for field in app.text_input]


def test_the_form_is_empty_after_a_success():
    app = AppTest.from_file(APP).run()
    enter(app, "Ada", "ada@example.org")
    assert typed(app) == ["", ""]
    assert app.button(key="edit_1").label == "Edit Ada, ada@example.org, seats: 1"


def test_a_refused_form_keeps_what_was_typed():
    app = AppTest.from_file(APP).run()
    enter(app, " ", "ada.example.org")
    assert [error.value for error in app.error] == ["Please enter a name.", "Please enter an email address."]
    assert typed(app) == [" ", "ada.example.org"]
    assert len(app.session_state["guests"]) == 0


def test_edit_opens_a_guest_and_save_changes_that_guest():
    app = AppTest.from_file(APP).run()
    enter(app, "Ada", "ada@example.org")
    enter(app, "Grace", "grace@example.org")
    app.button(key="edit_1").click().run()
    assert typed(app) == ["Ada", "ada@example.org"]
    enter(app, "Ada Byrne", "ada@example.org")
    assert [guest["name"] for guest in app.session_state["guests"].values()] == ["Ada Byrne", "Grace"]


def test_cancel_changes_nothing_and_empties_the_form():
    app = AppTest.from_file(APP).run()
    enter(app, "Ada", "ada@example.org")
    app.button(key="edit_1").click().run()
    app.text_input[0].input("Grace")
    press(app, "Cancel")
    assert typed(app) == ["", ""]
    assert app.session_state["guests"][1]["name"] == "Ada"
