"""Tests the help desk chat without a model."""
from pathlib import Path

import chat_model
import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "chat.py"


@pytest.fixture
def model(monkeypatch):
    """Answers with the tries that a test lists, and notes what it was asked."""
    tries, asked = [], []

    def words(messages):
        asked.append([message["text"] for message in messages])
        for word in tries[len(asked) - 1]:
            if isinstance(word, Exception):
                raise word
            yield word

    monkeypatch.setattr(chat_model, "words", words)
    return tries, asked


def ask(app, question):
    app.chat_input(key="prompt").set_value(question).run()


def texts(app):
    return [line.value for message in app.chat_message for line in message.markdown]


def test_the_model_is_told_the_whole_conversation(model):
    tries, asked = model
    tries += [["Ten ", "euros."], ["Per month."]]
    app = AppTest.from_file(APP).run()
    ask(app, "What is the price?")
    ask(app, "For how long?")
    assert texts(app) == ["What is the price?", "Ten euros.", "For how long?", "Per month."]
    assert asked[-1] == ["What is the price?", "Ten euros.", "For how long?"]


def test_a_blank_question_is_not_asked(model):
    app = AppTest.from_file(APP).run()
    ask(app, "  ")
    assert model[1] == [] and texts(app) == []


def test_an_error_stays_until_retry_brings_an_answer(model):
    model[0].extend([["Ten ", chat_model.ModelError("Overloaded.")], ["Ten ", "euros."]])
    app = AppTest.from_file(APP).run()
    ask(app, "What is the price?")
    app.run()
    assert [error.value for error in app.error] == ["Overloaded."]
    first_try = app.session_state["messages"][-1]
    app.button(key="retry").click().run()
    first_try["text"] += "late word"
    app.run()
    assert texts(app) == ["What is the price?", "Ten euros."] and not app.error


def test_an_answer_that_is_broken_off_is_kept_and_not_asked_for_again(model):
    tries, asked = model
    tries += [["Ten ", RuntimeError("breaks the run off, as a click on Stop does")], ["never asked for"]]
    app = AppTest.from_file(APP).run()
    ask(app, "What is the price?")
    app.run()
    assert texts(app) == ["What is the price?", "Ten"] and len(asked) == 1
    assert [note.value for note in app.caption] == ["Stopped."]


def test_a_new_conversation_is_empty(model):
    model[0].append(["Ten euros."])
    app = AppTest.from_file(APP).run()
    ask(app, "What is the price?")
    app.button(key="new").click().run()
    assert texts(app) == [] and app.button(key="new").disabled
