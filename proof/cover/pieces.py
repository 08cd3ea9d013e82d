"""Sum up what the claims ran: by file and by function, which lines none of them runs."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from proof.cover import functions, measure, places
from proof.cover.functions import Function
from proof.evidence.covered import File, Piece


def files() -> list[File]:
    """Return every file of the map, as it was measured last."""
    combined = measure.coverage()
    combined.combine([str(measure.data(kind)) for kind in measure.KINDS if measure.data(kind).is_file()], keep=True)
    names = {str(places.path(name)): name for name in places.files()}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        combined.json_report(morfs=[*names], outfile=str(report))
        told = json.loads(report.read_text(encoding="utf-8"))["files"]
    # A file below this folder, as in a project's own `.venv`, is named from here.
    seen = {str(Path.cwd() / name): file for name, file in told.items()}
    return [summed(names[path], seen[path], Path(path).read_text(encoding="utf-8")) for path in names if path in seen]


def summed(file: str, seen: dict[str, Any], source: str) -> File:
    """Return what the report of coverage.py says of a file, counted in the lines that stand in functions."""
    inside = functions.of(source)

    def in_functions(lines: Iterable[int]) -> list[int]:
        return [line for line in lines if functions.at(inside, line)]

    run, missing = in_functions(seen["executed_lines"]), in_functions(seen["missing_lines"])
    taken = in_functions(start for start, _ in seen["executed_branches"])
    untaken = in_functions(start for start, _ in seen["missing_branches"])
    pieces = list(_pieces(file, inside, set(run), set(missing)))
    return File(file, len(run) + len(missing), len(run), len(taken) + len(untaken), len(taken), pieces)


def _pieces(file: str, inside: list[Function], run: set[int], missing: set[int]) -> Iterator[Piece]:
    # Two functions of one name, such as what reads a property and what sets it, are one piece.
    first = {function.name: function.line for function in reversed(inside)}
    by_name: dict[str, list[int]] = {name: [] for name in reversed(first)}
    for line in sorted(run | missing):
        if function := functions.at(inside, line):
            by_name[function.name].append(line)
    for name, lines in by_name.items():
        if gaps := [line - first[name] for line in lines if line in missing]:
            yield Piece(file, name, len(lines), len(lines) - len(gaps), stretches(gaps, _between(lines, first[name])))


def _between(lines: list[int], first: int) -> dict[int, int]:
    """Return for each line of a function that can be run which of them it is."""
    return {line - first: number for number, line in enumerate(lines)}


def stretches(gaps: list[int], number: dict[int, int]) -> str:
    """Return lines as stretches, such as `3-5, 9`: two belong together where no line between them can be run."""
    by_offset = groupby(gaps, key=lambda line: number[line] - gaps.index(line))
    together = [list(group) for _, group in by_offset]
    return ", ".join(str(group[0]) if len(group) == 1 else f"{group[0]}-{group[-1]}" for group in together)
