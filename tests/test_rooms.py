"""The rooms of `proof/` point one way: what is drawn in CONTRIBUTING.md is what the imports say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

ROOMS = [
    "model", "drawing", "evidence", "playing", "official", "claims", "witnesses", "releases", "cover", "npm", "search", "lab",
    "build", "site", "upgrade",
]  # fmt: skip
"""From the one that knows nobody to those that nobody knows."""


def imports(path: Path) -> Iterator[str]:
    """Return the rooms that a file imports from, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        yield from (name.split(".")[1] for name in names if name.startswith("proof."))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_from_no_room_above_it(room):
    below = ROOMS[: ROOMS.index(room) + 1]
    wrong = {f"{path.name}: {other}" for path in (ROOT / "proof" / room).glob("*.py") for other in imports(path)}
    assert sorted(name for name in wrong if name.split(": ")[1] not in below) == []


def test_every_room_is_drawn_and_nothing_stands_beside_them_but_the_way_in():
    there = {path.name for path in (ROOT / "proof").iterdir() if not path.name.startswith("__pycache__")}
    assert there - set(ROOMS) == {"__init__.py", "__main__.py", "bare.py", "cli.py"}
    drawing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [room for room in ROOMS if f"proof/{room}/" not in drawing] == []
