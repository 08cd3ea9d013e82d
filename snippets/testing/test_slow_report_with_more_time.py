"""Runs a report that takes four seconds, and gives it thirty."""
from streamlit.testing.v1 import AppTest


def test_the_report_is_shown():
    app = AppTest.from_file("slow_report.py")
    app.session_state["steps"] = []
    app.session_state["pause"] = 4
    app.run(timeout=30)
    assert app.text[0].value == "Report"
