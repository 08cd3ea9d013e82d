"""The tests among the snippets: pytest files for a reader, beside their app or in the `tests/` of a project."""

from __future__ import annotations

TESTS = "tests"
"""The folder of a project that holds its tests, and what they share."""


def is_test(name: str) -> bool:
    """Tell whether a file is a test, or belongs to the tests of a project."""
    return bool(project_of(name)) or name.rpartition("/")[2].startswith("test_")


def tested(name: str) -> str:
    """Return the app whose name a test has, `recipes/chat.py` for `recipes/test_chat.py`; an empty text for no test.

    A test for a browser, such as `recipes/test_chat_in_browser.py`, is of the same app. What stands in the tests of a
    project is for its `app.py`: `project/app.py` for `project/tests/test_rules.py`.
    """
    if project := project_of(name):
        return f"{project}/app.py"
    folder, _, file = name.rpartition("/")
    if not file.startswith("test_"):
        return ""
    return f"{folder}/{file.removeprefix('test_').removesuffix('.py').removesuffix('_in_browser')}.py"


def project_of(name: str) -> str:
    """Return the folder of the project to whose tests a file belongs, or an empty text for any other file."""
    folder = name.rpartition("/")[0]
    project, _, last = folder.rpartition("/")
    return project if last == TESTS else ""
