"""Put altered code in the place of the code that functions have already.

A function keeps its identity: whoever has imported, wrapped or registered it runs the altered code from now on. This
file imports nothing of the project, since a server that is measured has to be Streamlit alone.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from types import CodeType, FunctionType


@contextlib.contextmanager
def altered(module: CodeType) -> Iterator[None]:
    """Have the functions of a module run altered code, from this block on: for a process that ends with it."""
    put(module)
    yield


def put(module: CodeType) -> int:
    """Give each function that came of a module's file the code that it has in `module`; return how many changed.

    `module` is that file compiled with its lines where they were. Raises `ValueError` for a function that would see
    other variables of those around it.
    """
    # What was frozen is not listed, and what was imported before is to be found.
    gc.unfreeze()
    codes = {_name(code): code for code in _inside(module)}
    changed = 0
    for found in gc.get_objects():
        if isinstance(found, FunctionType) and found.__code__.co_filename == module.co_filename:
            code = codes.get(_name(found.__code__))
            if code is not None and code != found.__code__:
                found.__code__ = code
                changed += 1
    return changed


def _inside(code: CodeType) -> Iterator[CodeType]:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _inside(part)


def _name(code: CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno
