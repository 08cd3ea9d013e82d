"""The functions of a module: their names, and which lines belong to each."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Function:
    """A function or method, without the functions inside it."""

    name: str
    """Such as `QueryParams.__setitem__`, and `outer.inner` for one inside another."""
    line: int
    """The line of its `def`."""
    first: int
    """The first line of its body."""
    last: int


def of(source: str) -> list[Function]:
    """Return the functions of a module, those inside others behind these."""
    return list(_inside(ast.parse(source), ""))


def at(functions: list[Function], line: int) -> Function | None:
    """Return the innermost function whose body holds a line."""
    holding = [function for function in functions if function.first <= line <= function.last]
    return max(holding, key=lambda function: function.first, default=None)


def _inside(node: ast.AST, name: str) -> Iterator[Function]:
    for part in ast.iter_child_nodes(node):
        if not isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield from _inside(part, name)
            continue
        own = f"{name}.{part.name}".lstrip(".")
        if not isinstance(part, ast.ClassDef):
            yield Function(own, part.lineno, part.body[0].lineno, part.end_lineno or part.lineno)
        yield from _inside(part, own)
