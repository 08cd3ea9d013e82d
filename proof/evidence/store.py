"""Keep evidence as text that reads as a diff: one fact a line, in a stable order, written at one stroke.

A file of lines holds one JSON object a line. Git joins such files line by line (`.gitattributes`), so that two branches
may add facts at one place.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from proof.model.errors import EvidenceError


def read(path: Path) -> Any:
    """Return the data of a JSON file, or `None` where there is no file."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def write(path: Path, data: Any) -> None:
    """Write data as JSON with a line for each of the smallest objects."""
    replace(path, _text(data) + "\n")


def read_lines(path: Path, key: str) -> list[dict[str, Any]]:
    """Return the objects of a file of lines; none where there is no file.

    Raises `EvidenceError` where two of them have the same value under `key`, as after a merge of two branches.
    """
    if not path.is_file():
        return []
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    name, times = Counter(item.get(key) for item in found).most_common(1)[0] if found else (None, 0)
    if times > 1:
        where = f"{path.parent.parent.name}/{path.parent.name}/{path.name}"
        what = f"the {key} {name!r}" if name else f"a line without {key}"
        raise EvidenceError(f"{where} holds {what} {times} times, as after a merge. Keep the newest of these lines.")
    return found


def write_lines(path: Path, items: Iterable[dict[str, Any]]) -> None:
    """Write objects, one a line, in the order in which they come."""
    replace(path, "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items))


def replace(path: Path, content: str) -> None:
    """Write a file at one stroke: an interruption leaves the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(f".{os.getpid()}.part")
    half.write_text(content, encoding="utf-8")
    half.replace(path)


def _text(data: Any, depth: int = 0) -> str:
    flat = json.dumps(data, ensure_ascii=False)
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    if not any(isinstance(item, (dict, list)) and item for item in inner):
        return flat
    start, end = ("{", "}") if isinstance(data, dict) else ("[", "]")
    names = [f"{json.dumps(name)}: " for name in data] if isinstance(data, dict) else [""] * len(data)
    lines = [f"{' ' * (depth + 1)}{name}{_text(item, depth + 1)}" for name, item in zip(names, inner, strict=True)]
    body = ",\n".join(lines)
    return f"{start}\n{body}\n{' ' * depth}{end}"
