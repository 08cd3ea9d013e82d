"""Why no claim runs a piece of Streamlit's code, or notices when it is altered: what people wrote, held to the record.

`evidence/cover/reasons.yml` gives a piece by its file and function; a class stands for its methods, and `all` for the
file. An alteration is given by its function and what it does. Lines are not named, since they move.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from proof.evidence.altered import SURVIVED, Altered
from proof.evidence.covered import Covered, Piece
from proof.model import project

_ALL = "all"


@dataclass(frozen=True)
class Reason:
    """A reason, and what it is about."""

    why: str
    where: dict[str, tuple[str, ...]]
    """By file the names of functions, or of alterations."""

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield each file and name that it is about."""
        yield from ((file, name) for file, names in self.where.items() for name in names)


@dataclass(frozen=True)
class Reasons:
    """All reasons that people wrote."""

    not_run: tuple[Reason, ...] = ()
    survived: tuple[Reason, ...] = ()

    def of_piece(self, piece: Piece) -> str:
        """Return why no claim runs some lines of a function; '' where a claim is missing."""
        return next((reason.why for reason in self.not_run for at in reason.names() if _is_about(at, piece)), "")

    def of_survivor(self, file: str, item: Altered) -> str:
        """Return why nobody notices an alteration; '' where a claim is missing."""
        return next((reason.why for reason in self.survived if (file, _name(item)) in reason.names()), "")

    def faults(self, covered: Covered, altered: dict[str, list[Altered]]) -> list[str]:
        """Return a sentence for each reason that is about nothing any more."""
        pieces = [piece for file in covered.files for piece in file.pieces]
        idle = [at for reason in self.not_run for at in reason.names() if not any(_is_about(at, p) for p in pieces)]
        survivors = {
            (file, _name(item)) for file, items in altered.items() for item in items if item.outcome == SURVIVED
        }
        gone = [at for reason in self.survived for at in reason.names() if at not in survivors]
        return [f"{FILE}: of {name!r} in {file} every line is run, or it is not there." for file, name in idle] + [
            f"{FILE}: no alteration {name!r} of {file} is recorded that survived." for file, name in gone
        ]


FILE = "evidence/cover/reasons.yml"


def read(root: Path | None = None) -> Reasons:
    """Return the reasons; none where there is no file."""
    path = (root or project.root()) / FILE
    told = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return Reasons(_reasons(told.get("not run") or []), _reasons(told.get("survived") or []))


def _reasons(entries: Iterable[dict]) -> tuple[Reason, ...]:
    return tuple(
        Reason(entry["why"], {file: _tuple(names) for file, names in entry["where"].items()}) for entry in entries
    )


def _tuple(names: list[str] | str) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def _is_about(at: tuple[str, str], piece: Piece) -> bool:
    file, name = at
    return file == piece.file and (name == _ALL or f"{piece.function}.".startswith(f"{name}."))


def _name(item: Altered) -> str:
    return f"{item.function} {item.what}"
