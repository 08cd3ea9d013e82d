"""Stands in for a language model: gives its answer word by word, and breaks off in every second call."""
import itertools
import time

calls = itertools.count(1)


class ModelError(Exception):
    """The model broke off."""


def words(messages):
    """Yield the answer to the last message. Call your model here, and raise its errors as `ModelError`."""
    breaks_off = next(calls) % 2 == 0
    answer = f"You ask: {messages[-1]['text']} Plans can be changed on the page Account, at the end of each month."
    for number, word in enumerate(answer.split()):
        if breaks_off and number == 3:
            raise ModelError("The model is overloaded.")
        time.sleep(0.1)
        yield f"{word} "
