"""The tests among the snippets: pytest files that a recipe gives to its reader, each beside the app that it tests."""

from __future__ import annotations


def tested(name: str) -> str:
    """Return the app that a file tests, `recipes/chat.py` for `recipes/test_chat.py`, or an empty text for no test.

    A test for a browser, such as `recipes/test_chat_in_browser.py`, is of the same app.
    """
    folder, _, file = name.rpartition("/")
    if not file.startswith("test_"):
        return ""
    return f"{folder}/{file.removeprefix('test_').removesuffix('.py').removesuffix('_in_browser')}.py"
