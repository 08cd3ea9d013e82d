"""Since when a function, a parameter or an accessor exists: found by inspecting each release, kept as evidence."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from proof.evidence import store, sweeps
from proof.evidence.sweeps import Sweeps
from proof.model.versions import minor

Stretches = list[list[str]]
"""First and last minor release of each stretch."""


def path() -> Path:
    """Return the file of the names."""
    return sweeps.folder() / "names.jsonl"


def write(found: Sweeps, by_release: dict[str, dict[str, list[str]]]) -> None:
    """Record the names that the releases have, given by release; left as it is unless every release is there."""
    if set(found.releases) - set(by_release):
        return
    every = sorted({name for names in by_release.values() for name in names})
    newest = minor(found.releases[-1])
    store.write_lines(path(), ({"name": name, **_open(_entry(found, by_release, name), newest)} for name in every))


def read(found: Sweeps) -> dict[str, dict[str, Stretches]]:
    """Return by name the releases that have it (under an empty text) and each of its parameters."""
    newest = minor(found.releases[-1]) if found.releases else ""
    lines = store.read_lines(path(), "name")
    return {
        line.pop("name"): {part: [[*s, newest][:2] for s in there] for part, there in line.items()} for line in lines
    }


def _entry(found: Sweeps, by_release: dict[str, dict[str, list[str]]], name: str) -> dict[str, Stretches]:
    having = {release: by_release[release].get(name) for release in found.releases}
    entry = {"": _stretches({release: known is not None for release, known in having.items()})}
    for parameter in sorted({one for known in having.values() for one in known or ()}):
        there = {release: parameter in (known or ()) for release, known in having.items()}
        # One that is there as long as its function needs no words.
        if _stretches(there) != entry[""]:
            entry[parameter] = _stretches(there)
    return entry


def _open(entry: dict[str, Stretches], newest: str) -> dict[str, Stretches]:
    """Leave out the end of the stretches that go on: a new release leaves these lines as they are."""
    return {part: [s[:1] if s[1] == newest else s for s in there] for part, there in entry.items()}


def _stretches(there: dict[str, bool]) -> Stretches:
    groups = [[release for release, _ in group] for yes, group in groupby(there.items(), key=lambda p: p[1]) if yes]
    return [[minor(group[0]), minor(group[-1])] for group in groups]
