"""The sentences that circulate about Streamlit, and the verdict that the claims give on each."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from proof.model import project
from proof.model.errors import StatementError

VERDICTS = ("true", "false", "partly", "unknown")


@dataclass(frozen=True)
class Statement:
    """One sentence that people say, in our own words."""

    id: str
    section: str
    text: str
    pattern: str = ""
    """The code that the sentence is about, where it is about code."""


@dataclass(frozen=True)
class Retired:
    """A statement that was taken back. Its id stays taken, and its address leads to the reason."""

    id: str
    section: str
    why: str


def load(folder: Path | None = None) -> dict[str, Statement]:
    """Return all statements of `book/statements.yml` by id, in file order, without those that are retired.

    Raises `StatementError` where two have one id.
    """
    return {name: entry for name, entry in _entries(folder).items() if isinstance(entry, Statement)}


def retired(folder: Path | None = None) -> dict[str, Retired]:
    """Return the statements that were taken back, by id, in file order."""
    return {name: entry for name, entry in _entries(folder).items() if isinstance(entry, Retired)}


def _entries(folder: Path | None) -> dict[str, Statement | Retired]:
    return _load((folder or project.root()) / "book" / "statements.yml")


@lru_cache(maxsize=4)
def _load(path: Path) -> dict[str, Statement | Retired]:
    found: dict[str, Statement | Retired] = {}
    for section, entries in yaml.safe_load(path.read_text(encoding="utf-8")).items():
        for entry in entries:
            if entry["id"] in found:
                raise StatementError(f"book/statements.yml: two statements have the id {entry['id']!r}. Rename one.")
            found[entry["id"]] = _entry(section, entry)
    return found


def _entry(section: str, entry: dict[str, str]) -> Statement | Retired:
    if "retired" in entry:
        return Retired(entry["id"], section, entry["retired"])
    return Statement(entry["id"], section, entry["statement"], entry.get("pattern", ""))


def check_known(ids: Iterable[str]) -> None:
    """Raise `StatementError` for an id that `book/statements.yml` does not have, with the nearest ones, or retired."""
    known, gone = load(), retired()
    for name in ids:
        if name in gone:
            raise StatementError(f"The statement {name!r} is retired: {gone[name].why}. Leave it out.")
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            raise StatementError(f"There is no statement {name!r} in book/statements.yml.{hint}")


def verdict(supported: bool, refuted: bool) -> str:
    """Return what claims say of a statement: `true`, `false`, `partly` (some support, some refute) or `unknown`."""
    if supported and refuted:
        return "partly"
    if supported or refuted:
        return "true" if supported else "false"
    return "unknown"
