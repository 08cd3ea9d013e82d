"""Which lines of Streamlit's code no claim runs: a line a file and a line a function in `evidence/cover/run.jsonl`.

The first line says of which Streamlit that is, and when it was measured. Of a function, its lines are counted from its
`def`, so that they stay when something above it changes; one that is run whole has no line.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

from proof.evidence import store
from proof.model import project


@dataclass(frozen=True)
class Piece:
    """A function of which no claim runs some lines."""

    file: str
    function: str
    lines: int
    """How many lines it has that can be run."""
    run: int
    not_run: str
    """The others, such as `3-5, 9`, counted from its `def`."""

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """The stretches of lines that no claim runs."""
        ends = [part.split("-") for part in self.not_run.split(", ")]
        return [(int(part[0]), int(part[-1])) for part in ends]


@dataclass(frozen=True)
class File:
    """A file of Streamlit, counted in the lines that stand in functions."""

    file: str
    lines: int
    run: int
    branches: int
    taken: int
    """How many of its branches some claim takes."""
    pieces: list[Piece] = field(default_factory=list, compare=False)


@dataclass(frozen=True)
class Covered:
    """What was measured last."""

    streamlit: str = ""
    date: str = ""
    files: tuple[File, ...] = ()

    @property
    def is_of_installed(self) -> bool:
        """Tell whether it is about the Streamlit that is installed."""
        return self.streamlit == version("streamlit")


def path(root: Path | None = None) -> Path:
    """Return the file."""
    return (root or project.root()) / "evidence" / "cover" / "run.jsonl"


def read(root: Path | None = None) -> Covered:
    """Return what was measured last; nothing where nothing was."""
    usual, *lines = store.read_lines(path(root), "at") or [{}]
    files: list[File] = []
    for line in lines:
        file, _, function = line.pop("at").partition(" ")
        if function:
            files[-1].pieces.append(Piece(file, function, **line))
        else:
            files.append(File(file, **line))
    return Covered(usual.get("streamlit", ""), usual.get("date", ""), tuple(files))


def write(files: Iterable[File], root: Path | None = None) -> None:
    """Record what was measured today. Where nothing else came out than the last time, the date stays."""
    found, before = tuple(files), read(root)
    same = before.is_of_installed and [(f, f.pieces) for f in before.files] == [(f, f.pieces) for f in found]
    date = before.date if same else datetime.datetime.now(datetime.UTC).date().isoformat()
    lines = [line for file in found for line in [_of_file(file), *map(_of_piece, file.pieces)]]
    store.write_lines(path(root), [{"streamlit": version("streamlit"), "date": date}, *lines])


def _of_file(file: File) -> dict[str, object]:
    return {"at": file.file, "lines": file.lines, "run": file.run, "branches": file.branches, "taken": file.taken}


def _of_piece(piece: Piece) -> dict[str, object]:
    kept = asdict(piece)
    return {"at": f"{kept.pop('file')} {kept.pop('function')}", **kept}
