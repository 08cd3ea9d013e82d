"""`make cover` and `make alter`: measure which of Streamlit's code the claims run, and try who notices alterations."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from proof.claims import report
from proof.cover import alter, functions, measure, noticing, pieces, places, ran
from proof.cover.alter import Alteration
from proof.cover.places import CoverError
from proof.evidence import altered, covered
from proof.evidence.altered import NOTICED, SURVIVED, Altered
from proof.evidence.covered import File
from proof.model import chromium_path

_NAMED = 5
"""So many claims are named that run a function."""


def cover(only: str, *, apptest: bool) -> int:
    """Measure what the claims run and record what none runs; or tell of files, by `only`, what was measured last.

    apptest
        Measure only what AppTest settles; what servers and Chromium settle is taken from the last time.
    """
    if only:
        print("\n".join(line for file in places.files(only) for line in _by_function(file)))
        return 0
    outcomes = []
    for measured in [measure.by_apptest()] if apptest else [measure.by_apptest(), measure.by_servers()]:
        for outcome in measured:
            outcomes.append(outcome)
            print(report.line(outcome), flush=True)
    files = pieces.files()
    covered.write(files)
    print("\n".join(_table(files)))
    return 0 if all(outcome.word == "holds" for outcome in outcomes) else 1


def _table(files: list[File]) -> Iterator[str]:
    for file in files:
        if file.lines:
            yield f"{file.run:5} of {file.lines:4} lines, {file.taken:4} of {file.branches:4} branches  {file.file}"
    lines, run = sum(file.lines for file in files), sum(file.run for file in files)
    branches, taken = sum(file.branches for file in files), sum(file.taken for file in files)
    yield f"Some claim runs {run} of {lines} lines ({run / lines:.0%}) and takes {taken} of {branches} branches."


def _by_function(file: str) -> Iterator[str]:
    """Yield the functions of a file, each with its line and some of the claims that run it."""
    source = places.path(file).read_text(encoding="utf-8")
    lines = ran.claims_by_line(file)
    yield file
    for function in functions.of(source):
        claims = set().union(*(lines.get(line, set()) for line in range(function.first, function.last + 1)))
        named = ", ".join(sorted(claims)[:_NAMED])
        more = f" and {len(claims) - _NAMED} more" if len(claims) > _NAMED else ""
        yield f"  {function.line:5} {function.name}: {named + more if claims else 'no claim'}"


def alter_and_tell(
    only: str, *, sample: int, seed: str, first: Sequence[str], survivors: bool, on_servers: bool
) -> int:
    """Try alterations, record what became of them, and tell which nobody noticed.

    only
        Part of a file's name, or of a function's behind it: `fragment.py _fragment`.
    sample
        So many of them, drawn by `seed` (today's date where it is empty), instead of all.
    first
        Claims to play before all others, such as new ones that were not measured yet.
    survivors
        Try only what survived the last time.

    Returns 1 where one survived that is recorded as noticed.
    """
    if on_servers and not chromium_path.is_here():
        raise CoverError("There is no Chromium, and most of what a server settles needs it. Leave --servers out.")
    chosen = _chosen(only, sample, seed or datetime.datetime.now(datetime.UTC).date().isoformat())
    found: list[Altered] = []
    lost = 0
    for file, group in groupby(chosen, key=lambda made: made.file):
        known = {item.alteration: item for item in altered.read(file)}
        left = [made for made in group if not survivors or _survived(known.get(made.name))]
        for item in noticing.tried(left, [*known.values()], first=first, on_servers=on_servers):
            before, known[item.alteration] = known.get(item.alteration), item
            found.append(item)
            is_lost = item.outcome == SURVIVED and before is not None and before.outcome in NOTICED
            lost += is_lost
            print(f"{_line(file, item)}{'  (it was noticed before)' if is_lost else ''}", flush=True)
            record(file, known.values())
    print(_counted(found))
    return 1 if lost else 0


def _survived(item: Altered | None) -> bool:
    return item is not None and item.outcome == SURVIVED


def record(file: str, found: Iterable[Altered]) -> None:
    """Record what became of a file's alterations, in the order of its lines; without those that it has no more."""
    known = {item.alteration: item for item in found}
    there = alter.alterations(file, places.path(file).read_text(encoding="utf-8"))
    altered.write(file, [known[made.name] for made in there if made.name in known])


def _chosen(only: str, sample: int, seed: str) -> list[Alteration]:
    every = [
        made
        for file in places.files()
        for made in alter.alterations(file, places.path(file).read_text(encoding="utf-8"))
        if only in f"{file} {made.function}"
    ]
    if not every:
        raise CoverError(f"Nothing of {only!r} can be altered. Name a file or a function of the map.")
    if not sample or sample >= len(every):
        return every
    drawn = set(random.Random(seed).sample(range(len(every)), sample))
    return [made for number, made in enumerate(every) if number in drawn]


def _line(file: str, item: Altered) -> str:
    by = f" by {item.by}" if item.by else f", {item.left} claims not played" if item.left else ""
    return f"{item.outcome}{by}: {file} {item.alteration}"


def _counted(found: list[Altered]) -> str:
    counts = Counter(item.outcome for item in found)
    noticed = sum(counts[outcome] for outcome in NOTICED)
    return f"{noticed} of {len(found)} were noticed; " + ", ".join(f"{n} {word}" for word, n in sorted(counts.items()))
