"""Alter a module's code in one place at a time: what somebody might break in it, found in its syntax tree.

Only what stands in functions is altered, and a statement is left out by putting it where it is never run: so a function
keeps its parameters, its variables and what it sees of others, and its code can take the place of the one that is at
work (`swap`). What a module does while it is imported is left alone: its tables, classes, decorators and defaults.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import CodeType

_SHOWN = 90
"""So much of a piece of code is shown of what was altered."""
_OTHERS = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
"""The bounds, each with the one that is moved by one."""
_SIGNS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_TOLD_TO_DEVELOPERS = ("debug", "info", "gather_metrics")
"""Calls that nobody misses who uses an app."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Alteration:
    """One place of a module in which its code is made another."""

    file: str
    function: str
    """The function that holds it, such as `QueryParams.__setitem__`."""
    line: int
    """How many lines below the function's own it stands: that does not move when something else does."""
    what: str
    """What is done to it, in words (Markdown)."""
    lines: tuple[int, int] = field(compare=False)
    """The first and the last line of it in the file."""
    node: int = field(compare=False, repr=False)
    """Its number among the nodes of the tree."""
    how: str = field(compare=False, repr=False)

    @property
    def name(self) -> str:
        """What tells it from the others of its file."""
        return f"{self.function}+{self.line} {self.what}"


def alterations(file: str, source: str) -> list[Alteration]:
    """Return what can be altered in a module, in the order of its lines."""
    tree = ast.parse(source)
    numbers = {node: number for number, node in enumerate(ast.walk(tree))}
    found = []
    for name, first, node in _in_functions(tree, "", 0):
        for how, what in _ways(node):
            place = (node.lineno, node.end_lineno or node.lineno)
            found.append(Alteration(file, name, node.lineno - first, what, place, numbers[node], how))
    return sorted(found, key=lambda made: (made.lines, made.what))


def compiled(made: Alteration, source: str, path: str) -> CodeType:
    """Return the code of the module with that alteration, its lines where they were."""
    tree = ast.parse(source)
    _Replaced(list(ast.walk(tree))[made.node], made.how).visit(tree)
    return compile(tree, path, "exec")


class _Replaced(ast.NodeTransformer):
    """Puts the altered node in the place of another."""

    def __init__(self, node: ast.AST, how: str) -> None:
        self._node, self._how = node, how

    def visit(self, node: ast.AST) -> ast.AST:
        """Visit a node."""
        if node is not self._node:
            return self.generic_visit(node)
        return ast.fix_missing_locations(ast.copy_location(_altered(copy.deepcopy(self._node), self._how), node))


def _altered(node: ast.AST, how: str) -> ast.AST:
    match node, how:
        case ast.expr(), "round":
            return ast.UnaryOp(ast.Not(), node)
        case ast.BoolOp(), "joined":
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        case ast.Compare(), "bound":
            node.ops[0] = _OTHERS[type(node.ops[0])]()
        case ast.Constant(), "bool":
            node.value = not node.value
        case ast.stmt() as statement, "out":
            return ast.If(ast.Constant(False), [statement], [])
    return node


def _ways(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield how a node may be altered, and what that is in words."""
    match node:
        case ast.BoolOp(op=ast.And()):
            yield "joined", f"`and` becomes `or` in {_code(node)}"
        case ast.BoolOp(op=ast.Or()):
            yield "joined", f"`or` becomes `and` in {_code(node)}"
        case ast.Compare(ops=[op]) if type(op) in _OTHERS:
            signs = _SIGNS[type(op)], _SIGNS[_OTHERS[type(op)]]
            yield "bound", f"`{signs[0]}` becomes `{signs[1]}` in {_code(node)}"
        case ast.Constant(value=bool(value)) if getattr(node, "is_returned", False):
            yield "bool", f"returns `{not value}` for `{value}`"
        case ast.Expr(value=ast.Call(func=called)) if _last(called) not in _TOLD_TO_DEVELOPERS:
            yield "out", f"leaves out {_code(node)}"
        case ast.Raise():
            yield "out", f"leaves out {_code(node)}"
        case ast.Delete() | ast.AugAssign():
            yield "out", f"leaves out {_code(node)}"
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield "out", f"leaves out {_code(node)}"
    if getattr(node, "is_condition", False):
        yield "round", f"turns round {_code(node)}"


def _in_functions(node: ast.AST, name: str, first: int) -> Iterator[tuple[str, int, ast.expr | ast.stmt]]:
    """Yield the nodes that run when a function is called, each with its function and the line of that."""
    if isinstance(node, ast.ClassDef):
        for part in node.body:
            yield from _in_functions(part, f"{name}.{node.name}".lstrip("."), 0)
        return
    if isinstance(node, _FUNCTIONS):
        if not any(_last(mark) == "overload" for mark in node.decorator_list):
            own = f"{name}.{node.name}".lstrip(".")
            for part in node.body:
                yield from _in_functions(part, own, node.lineno)
        return
    _mark(node)
    if first and isinstance(node, (ast.expr, ast.stmt)):
        yield name, first, node
    for child in ast.iter_child_nodes(node):
        yield from _in_functions(child, name, first)


def _mark(node: ast.AST) -> None:
    """Tell a node that what becomes of it is a yes or a no."""
    match node:
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            tests = [test]
        case ast.comprehension(ifs=tests):
            pass
        case ast.Return(value=ast.Compare() | ast.BoolOp() | ast.UnaryOp(op=ast.Not()) as test):
            tests = [test]
        case ast.Return(value=ast.Constant(value=bool()) as value):
            value.is_returned = True  # type: ignore[attr-defined]
            return
        case _:
            return
    for test in tests:
        test.is_condition = True  # type: ignore[attr-defined]


def _code(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split()).replace("`", "'")
    return f"`{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}`"


def _last(called: ast.expr) -> str:
    """Return the last name of what is called or decorates: `append` of `self.items.append`."""
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
