"""What the claims ran, as it was measured last: read from the data of coverage.py."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from coverage import CoverageData

from proof.cover import measure, places
from proof.cover.places import CoverError


@lru_cache(maxsize=4)
def claims_by_line(file: str) -> dict[int, set[str]]:
    """Return by line of a file the claims that run it. Raises `CoverError` where nothing was measured."""
    lines: dict[int, set[str]] = {}
    for data in _all():
        for line, names in data.contexts_by_lineno(str(places.path(file))).items():
            lines.setdefault(line, set()).update(name for name in names if name)
    return lines


@lru_cache(maxsize=4)
def how_special(file: str) -> dict[str, float]:
    """Return by claim how much of a file it runs that few others run: so much it may be about that file."""
    special: dict[str, float] = {}
    for claims in claims_by_line(file).values():
        for claim in claims:
            special[claim] = special.get(claim, 0.0) + 1 / len(claims)
    return special


@cache
def _all() -> list[CoverageData]:
    return list(_read())


def _read() -> Iterator[CoverageData]:
    for kind in measure.KINDS:
        if measure.data(kind).is_file():
            data = CoverageData(str(measure.data(kind)))
            data.read()
            yield data
        elif kind == "apptest":
            raise CoverError("Nothing was measured yet. Run: make cover ARGS=--apptest (it takes two minutes)")
