"""Since when a function, a parameter or an accessor exists: found by inspecting each release, kept as evidence."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from proof.evidence import store, sweeps
from proof.evidence.sweeps import Sweeps
from proof.model.versions import minor, number

Stretches = list[list[str]]
"""First and last minor release of each stretch."""
Names = dict[str, list[str]]
"""The names of one release, each with its parameters."""


def path() -> Path:
    """Return the file of the names."""
    return sweeps.folder() / "names.jsonl"


def write(found: Sweeps, played: dict[str, Names], known: dict[str, Names]) -> None:
    """Record the names that the releases have.

    played
        By release what was found now.
    known
        By release what was recorded (`by_release`), which holds for those that were not played now. Where that does not
        tell of all of them, or was recorded of none that was played, the record is left as it is.
    """
    others = set(found.releases) - set(played)
    if others - set(known) or (others and not set(played) & set(known)):
        return
    by_release = played | {release: _with_unsaid(known[release], played, known) for release in others}
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


def by_release(found: Sweeps) -> dict[str, Names]:
    """Return by release the names that are recorded, each with those of its parameters that came or went."""
    recorded = read(found)
    return {
        release: {
            name: [part for part in parts if part and _lies_in(release, parts[part])]
            for name, parts in recorded.items()
            if _lies_in(release, parts[""])
        }
        for release in (found.releases if recorded else [])
    }


def _lies_in(release: str, stretches: Stretches) -> bool:
    return any(number(first) <= number(minor(release)) <= number(last) for first, last in stretches)


def _with_unsaid(recorded: Names, played: dict[str, Names], known: dict[str, Names]) -> Names:
    """Return the recorded names of a release, also with the parameters that are there as long as their function.

    No record has words for these: they are those that a release which was recorded has beyond its record.
    """
    unsaid = {name: set[str]() for name in recorded}
    for release in played.keys() & known.keys():
        for name in recorded.keys() & played[release].keys():
            unsaid[name] |= {*played[release][name]} - {
                part for names in known.values() for part in names.get(name, ())
            }
    return {name: [*parts, *sorted(unsaid[name])] for name, parts in recorded.items()}


def _entry(found: Sweeps, by_release: dict[str, Names], name: str) -> dict[str, Stretches]:
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
