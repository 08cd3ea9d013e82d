"""The code inside a `with claim(...)` block: found from the running frame, so that it can be run again."""

from __future__ import annotations

import ast
import copy
import linecache
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType, FrameType
from typing import Any

from proof.model.errors import ClaimError


@dataclass
class Block:
    """The body of a `with claim(...)` block, and the names it can see."""

    source: str
    """The body as the author wrote it, without its indentation."""
    body: list[ast.stmt]
    filename: str
    names: dict[str, Any]

    @classmethod
    def of(cls, frame: FrameType) -> Block:
        """Return the block whose `with` statement is being entered in `frame`.

        Raises `ClaimError` where the source cannot be read, as in an interactive `python` prompt.
        """
        filename = frame.f_code.co_filename
        lines = linecache.getlines(filename, frame.f_globals)
        if not lines:
            raise ClaimError("A claim needs its source: use it in a notebook or in a file, not at a prompt.")
        node = _with_at(ast.parse("".join(lines)), frame.f_lineno)
        text = "".join(lines[node.body[0].lineno - 1 : node.end_lineno])
        return cls(textwrap.dedent(text).strip(), node.body, filename, {**frame.f_globals, **frame.f_locals})

    def asserts(self) -> bool:
        """Tell whether the block can fail by its own word: an `assert` or a `raises` block."""
        nodes = [inner for statement in self.body for inner in ast.walk(statement)]
        return any(isinstance(node, ast.Assert) for node in nodes) or "raises(" in self.source

    def run(self) -> None:
        """Run the block again, in a copy of its names."""
        exec(self._code(), dict(self.names))

    def failed_assertion(self, error: BaseException) -> str:
        """Return the assertion that raised `error`, with what its two sides were where it compares."""
        frame, line = _innermost(error, self.filename)
        node = next((n for n in self._asserts() if n.lineno <= line <= (n.end_lineno or n.lineno)), None)
        if node is None or frame is None:
            return str(error)
        said = f"`{ast.unparse(node.test)}`"
        seen = " and ".join(f"`{ast.unparse(side)}` is {value}" for side, value in _seen(node, frame))
        return f"{said}, where {seen}" if seen else said

    def _asserts(self) -> list[ast.Assert]:
        return [node for top in self.body for node in ast.walk(top) if isinstance(node, ast.Assert)]

    def _code(self) -> CodeType:
        body = [_Keeping().visit(copy.deepcopy(statement)) for statement in self.body]
        return compile(ast.fix_missing_locations(ast.Module(body, type_ignores=[])), self.filename, "exec")


class _Keeping(ast.NodeTransformer):
    """Lets an assertion keep what its sides were: to ask again would do again what a side does, such as a reload."""

    def visit_Assert(self, node: ast.Assert) -> ast.Assert:
        if isinstance(node.test, ast.Compare):
            kept = {
                id(side): ast.NamedExpr(ast.Name(_kept_as(node, number), ast.Store()), side)
                for number, side in enumerate(_unknown_sides(node.test))
            }
            node.test.left = kept.get(id(node.test.left), node.test.left)
            node.test.comparators = [kept.get(id(side), side) for side in node.test.comparators]
        return node


def _kept_as(node: ast.Assert, number: int) -> str:
    return f"_side_{number}_of_line_{node.lineno}"


def _with_at(tree: ast.Module, line: int) -> ast.With:
    headers = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.With)
        and node.lineno <= line < node.body[0].lineno + (node.lineno == node.body[0].lineno)
    ]
    if not headers:
        raise ClaimError(f"Line {line}: a claim is used as `with claim(...):`, around the proof.")
    return max(headers, key=lambda node: node.lineno)


def _unknown_sides(test: ast.expr) -> list[ast.expr]:
    """Return the sides of a comparison whose values its text does not tell."""
    if not isinstance(test, ast.Compare):
        return []
    return [side for side in (test.left, *test.comparators) if not _is_literal(side)]


def _is_literal(node: ast.expr) -> bool:
    try:
        ast.literal_eval(node)
    except ValueError:
        return False
    return True


def _innermost(error: BaseException, filename: str) -> tuple[FrameType | None, int]:
    frame, line, step = None, 0, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == filename:
            frame, line = step.tb_frame, step.tb_lineno
        step = step.tb_next
    return frame, line


def _seen(node: ast.Assert, frame: FrameType) -> Iterator[tuple[ast.expr, str]]:
    """Yield the sides of a failed assertion and what they were: as they were kept, or else asked again.

    A side that does something when it is asked again, such as a reload, has then another value, and is left out.
    """
    names = {**frame.f_globals, **frame.f_locals}
    for number, side in enumerate(_unknown_sides(node.test)):
        if (kept := _kept_as(node, number)) in names:
            yield side, repr(names[kept])
            continue
        before = _runs(names)
        value = _evaluate(side, frame)
        if _runs(names) == before:
            yield side, value


def _runs(names: dict[str, Any]) -> int:
    """Return how many runs there were of all that is played under these names."""
    return sum(len(app.runs) for app in names.values() if isinstance(getattr(app, "runs", None), list))


def _evaluate(node: ast.expr, frame: FrameType) -> str:
    try:
        return repr(eval(compile(ast.Expression(node), "<assertion>", "eval"), frame.f_globals, frame.f_locals))
    except Exception as error:
        return f"not to be evaluated ({type(error).__name__})"
