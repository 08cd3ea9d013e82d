"""Exercises: three a chapter of the guide, each with a start that falls and a solution that holds."""

from __future__ import annotations

import ast
from typing import Any

import nbformat
import pytest
from conftest import ROOT

from proof.model import notebooks

GUIDE = [path for path in notebooks.paths() if path.parent.name == "learn"]
SOLVED = [head for head in notebooks.claims() if head.id.startswith(notebooks.EXERCISE)]


@pytest.mark.parametrize("path", GUIDE, ids=lambda path: path.stem)
def test_a_chapter_ends_with_three_exercises_that_have_hints(path):
    own = [head for head in SOLVED if head.cell.notebook == path.stem]
    assert len(own) == 3
    cells = nbformat.read(path, as_version=4).cells
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown").partition("## Exercises\n")[2]
    tasks = text.partition("## See also")[0].split("\n### ")[1:]
    assert [1 <= task.count("> **Hint.**") <= 3 for task in tasks] == [True] * 3


@pytest.mark.parametrize("head", SOLVED, ids=lambda head: head.id)
def test_an_exercise_falls_on_its_start_which_gives_nothing_away(head):
    (solution,) = head.plays
    start = f"{solution}{notebooks.START}"
    assert f'counter="{start}"' in head.cell.source
    told = [ast.get_docstring(ast.parse((ROOT / "snippets" / f"{name}.py").read_text())) for name in (start, solution)]
    assert told[0] == told[1]


@pytest.mark.site
def test_the_task_is_in_sight_and_the_app_and_the_solution_open_without_a_script(look):
    def shown(tab: Any) -> list[bool]:
        exercise = tab.locator("#a-lift-that-goes-to-the-top")
        start, solution = (
            exercise.locator(".sp-start"),
            exercise.locator(".sp-solution", has_text="on_click=send_to, args=(floor,)"),
        )
        seen = [exercise.locator("p").first.is_visible()]
        for fold in (start, solution):
            seen.append(fold.locator("pre").first.is_visible())
            fold.locator("summary").first.click()
            seen.append(fold.locator("pre").first.is_visible())
        return seen

    assert look("notebooks/learn/04-buttons.html", shown, java_script_enabled=False) == [True, False, True, False, True]
