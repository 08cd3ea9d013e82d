from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "wizard.py"


def open_summary():
    app = AppTest.from_file(APP).run()
    app.text_input(key="name").input("Ada")
    app.text_input(key="email").input("ada@example.org")
    app.button(key="leave_1").click().run()
    app.selectbox(key="van").select("Large van")
    app.number_input(key="days").set_value(3)
    app.button(key="leave_2").click().run()
    return app


def test_an_empty_step_is_refused_with_an_error_for_each_field():
    app = AppTest.from_file(APP).run()
    assert not app.error
    app.button(key="leave_1").click().run()
    assert [error.value for error in app.error] == ["Please enter your name.", "Please enter an email address."]


def test_an_error_goes_when_its_field_is_put_right():
    app = AppTest.from_file(APP).run()
    app.button(key="leave_1").click().run()
    app.text_input(key="name").input("Ada").run()
    assert [error.value for error in app.error] == ["Please enter an email address."]


def test_the_way_back_keeps_every_step():
    app = open_summary()
    app.button(key="back_to_2").click().run()
    app.number_input(key="days").set_value(5)
    app.button(key="back_to_1").click().run()
    assert [field.value for field in app.text_input] == ["Ada", "ada@example.org"]
    app.button(key="leave_1").click().run()
    app.button(key="leave_2").click().run()
    assert app.text[1].value == "Days: 5, price: 350 euros"


def test_starting_over_empties_every_field_and_keeps_the_booking():
    app = open_summary()
    app.button(key="confirm").click().run()
    assert app.success[0].value == "Booked: Large van for Ada"
    app.button(key="start_over").click().run()
    assert [field.value for field in app.text_input] == ["", ""]
    assert app.session_state["van"] is None
    assert len(app.session_state["bookings"]) == 1
