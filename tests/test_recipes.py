"""Recipes: the tests that they give to their readers pass in a folder of their own, and can fail."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from conftest import ROOT, requires_chromium

from proof.claims import counter
from proof.model import chromium_path, notebooks, readers_tests, snippets
from proof.model.notebooks import ClaimHead
from proof.witnesses import chromium

RECIPES = [path for path in notebooks.paths() if path.parent.name == "build"]
TESTS = [
    cell.writes
    for path in RECIPES
    for cell in notebooks.cells(path)
    if cell.writes and readers_tests.tested(cell.writes) and not readers_tests.project_of(cell.writes)
]
"""The tests that stand beside their app; those of a project are run by `test_project.py`."""
LAUNCH = """import pytest


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {{**browser_type_launch_args, "executable_path": {path!r}, "args": {args!r}}}
"""
NO_PICTURE = {"login-with-roles": "before somebody has logged in at a provider, its page is one button"}
SECTIONS = ["The app", "What makes it work", "What goes wrong without it", "Test it", "On older releases", "See also"]


def copied(test: str, stage: Path, changes: dict[str, str]) -> Path:
    """Copy an app, changed as a counter-example is, and its test into a folder, and return that; with a browser's path."""
    app = readers_tests.tested(test).removesuffix(".py")
    folder = counter._Edit(stage, changes)(snippets.find(app)).path.parent
    shutil.copy(ROOT / "snippets" / test, folder)
    if test.endswith("_in_browser.py"):
        give_browser(folder)
    return folder


def give_browser(folder: Path) -> None:
    """Tell the tests in a folder which Chromium there is here."""
    requires_chromium()
    told = LAUNCH.format(path=str(chromium_path.find()), args=chromium._FLAGS)
    (folder / "conftest.py").write_text(told, encoding="utf-8")


def run(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder, as a reader does, who has no nbmake: it takes two seconds to load."""
    without = ["-p", "no:cacheprovider", "-p", "no:nbmake"]
    command = [sys.executable, "-m", "pytest", "-q", *without, "--rootdir", str(folder), *more]
    alone = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(command, cwd=folder, env=alone, capture_output=True, text=True, timeout=300)


def counters(test: str) -> list[dict[str, str]]:
    """Return the counter-examples of the recipe's claims that change the app which is tested."""
    app = readers_tests.tested(test).removesuffix(".py")
    heads = [head for head in notebooks.claims() if head.cell.part == "build" and app in head.plays]
    return [found for head in heads if isinstance(found := counter_of(head), dict)]


def counter_of(head: ClaimHead) -> dict[str, str] | str:
    """Return the counter-example that a claim's cell names."""
    calls = [node for node in ast.walk(ast.parse(head.cell.source)) if isinstance(node, ast.Call)]
    (found,) = [word.value for call in calls for word in call.keywords if word.arg == "counter"]
    return ast.literal_eval(found)


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_has_a_picture_an_app_what_makes_it_work_and_a_test_in_this_order(path):
    text = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown")
    headings = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert headings == [name for name in SECTIONS if name in headings]
    assert {"The app", "What makes it work", "Test it", "See also"} <= set(headings)
    assert len(text.split()) <= 900
    assert ("evidence/pictures/" in text.split("## The app")[0]) == (path.stem not in NO_PICTURE)


def test_the_page_of_recipes_names_each_of_them():
    listed = re.findall(r"\.\./notebooks/build/([\w-]+)\.ipynb", (ROOT / "book/recipes.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(path.stem for path in RECIPES)


@pytest.mark.parametrize("test", TESTS)
def test_a_readers_test_passes_in_an_empty_folder(test, tmp_path):
    done = run(copied(test, tmp_path, {}))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("test", TESTS)
def test_a_readers_test_falls_where_what_makes_the_app_work_is_taken_out(test, tmp_path):
    told = []
    for number, changes in enumerate(counters(test)):
        done = run(copied(test, tmp_path / str(number), changes))
        if done.returncode == 1 and "AssertionError" in done.stdout:
            return
        told.append(done.stdout)
    pytest.fail(f"{test} passes on every counter-example of its recipe:\n" + "\n".join(told))
