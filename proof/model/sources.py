"""Who says the statements: public pages and a few of their words, from `book/sources.yml`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from proof.model import project, statements
from proof.model.errors import StatementError

FILE = "book/sources.yml"
MOST = 3
"""How many sources a statement has at most: those that most people read."""
WORDS = 20
"""How long a quotation is at most."""


@dataclass(frozen=True)
class Source:
    """A public page that says a statement, and a few of its words where the wording tells something."""

    title: str
    url: str
    as_of: str = ""
    """The date or the release of what was read, where it is known."""
    says: str = ""


def load() -> dict[str, tuple[Source, ...]]:
    """Return the sources of each statement that has some, by its id; none where the project has no such file.

    Raises `StatementError` where the file is not well formed, with the place and the way out.
    """
    file = project.root() / FILE
    return _load(file) if file.is_file() else {}


@lru_cache(maxsize=4)
def _load(file: Path) -> dict[str, tuple[Source, ...]]:
    told = yaml.load(file.read_text(encoding="utf-8"), _Once)
    places, said = told["places"], told["said"]
    for name, place in places.items():
        _check_place(name, place)
    _check_one_address(places)
    _check_statements(said)
    found = {statement: tuple(_sources(statement, entries, places)) for statement, entries in said.items()}
    _check_used(places, said)
    return found


class _Once(yaml.SafeLoader):
    """A loader that refuses a name that stands twice, of which YAML would silently take the second."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return the names with their values, each once."""
        names = [key.value for key, _ in node.value]
        for name in names:
            if names.count(name) > 1:
                raise StatementError(f"{FILE}: {name!r} stands there twice. Put its lines together.")
        return super().construct_mapping(node, deep)


def _check_place(name: str, place: Any) -> None:
    where = f"{FILE}, the place {name!r}"
    _check_fields(where, place, ("title", "url", "as_of"))
    for field in ("title", "url"):
        if not place.get(field):
            raise StatementError(f"{where} has no {field}. A reader has to find the page: add `{field}:`.")
    if not place["url"].startswith("https://"):
        raise StatementError(f"{where} has the address {place['url']!r}. Give one that begins with https://.")


def _check_one_address(places: dict[str, dict[str, str]]) -> None:
    of: dict[str, str] = {}
    for name, place in places.items():
        if (first := of.setdefault(place["url"], name)) != name:
            raise StatementError(f"{FILE}: the places {first!r} and {name!r} have one address. Keep one of them.")


def _check_statements(said: Iterable[str]) -> None:
    try:
        statements.check_known(said)
    except StatementError as error:
        raise StatementError(f"{FILE}: {error}") from error


def _check_used(places: dict[str, dict[str, str]], said: dict[str, list[dict[str, str]]]) -> None:
    used = {entry["in"] for entries in said.values() for entry in entries}
    for name in places:
        if name not in used:
            raise StatementError(f"{FILE}: no statement names the place {name!r}. Name it under one, or delete it.")


def _sources(statement: str, entries: Any, places: dict[str, dict[str, str]]) -> Iterator[Source]:
    where = f"{FILE}, the statement {statement!r}"
    if not isinstance(entries, list) or not 0 < len(entries) <= MOST:
        raise StatementError(
            f"{where}: give a list of one to {MOST} sources, or leave the statement out where none is known."
        )
    seen: set[str] = set()
    for entry in entries:
        _check_fields(where, entry, ("in", "says"))
        name, says = entry.get("in", ""), entry.get("says", "")
        _check_named(where, name, places)
        if name in seen:
            raise StatementError(f"{where} has the source {name!r} twice. Keep the words that say it best.")
        if len(says.split()) > WORDS:
            raise StatementError(f"{where}: the quotation of {name!r} has more than {WORDS} words. Shorten it.")
        seen.add(name)
        yield Source(**places[name], says=says)


def _check_named(where: str, name: str, places: dict[str, dict[str, str]]) -> None:
    if not name:
        raise StatementError(f"{where} has a source without a place. Add `in:` with a name from `places`.")
    if name not in places:
        near = difflib.get_close_matches(name, places, n=3, cutoff=0.5)
        hint = f"Did you mean {' or '.join(near)}? Else add" if near else "Add"
        raise StatementError(f"{where}: there is no place {name!r}. {hint} it under `places`.")


def _check_fields(where: str, entry: Any, known: tuple[str, ...]) -> None:
    if not isinstance(entry, dict):
        raise StatementError(f"{where}: {entry!r} is no entry. Write the fields {', '.join(known)} in braces.")
    for field in entry:
        if field not in known:
            raise StatementError(f"{where} has the unknown field {field!r}. There are {', '.join(known)}.")
