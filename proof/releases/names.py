"""Since when a function, a parameter or an accessor exists: found by inspecting each release, kept as evidence."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path

from proof.releases import evidence
from proof.releases.environments import minor
from proof.releases.evidence import Evidence

Stretches = list[list[str]]
"""First and last minor release of each stretch."""


def path() -> Path:
    """Return the file of the names."""
    return evidence.folder() / "names.json"


def write(found: Evidence, by_release: dict[str, dict[str, list[str]]]) -> None:
    """Record the names that the releases have, given by release; left as it is unless every release is there."""
    if set(found.releases) - set(by_release):
        return
    every = sorted({name for names in by_release.values() for name in names})
    evidence.replace(path(), evidence.text({name: _entry(found, by_release, name) for name in every}) + "\n")


def read() -> dict[str, dict[str, Stretches]]:
    """Return by name the releases that have it (under an empty text) and each of its parameters."""
    return json.loads(path().read_text(encoding="utf-8")) if path().is_file() else {}


def _entry(found: Evidence, by_release: dict[str, dict[str, list[str]]], name: str) -> dict[str, Stretches]:
    having = {release: by_release[release].get(name) for release in found.releases}
    entry = {"": _stretches({release: known is not None for release, known in having.items()})}
    for parameter in sorted({one for known in having.values() for one in known or ()}):
        there = {release: parameter in (known or ()) for release, known in having.items()}
        # One that is there as long as its function needs no words.
        if _stretches(there) != entry[""]:
            entry[parameter] = _stretches(there)
    return entry


def _stretches(there: dict[str, bool]) -> Stretches:
    groups = [[release for release, _ in group] for yes, group in groupby(there.items(), key=lambda p: p[1]) if yes]
    return [[minor(group[0]), minor(group[-1])] for group in groups]
