"""Set the runs of two witnesses side by side."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from proof.evidence.comparison import AGREES, DIFFERS, NOT_COMPARABLE, Comparison
from proof.model.trace import Run, Trace
from proof.witnesses import seen
from proof.witnesses.replay import Replay


@dataclass(frozen=True)
class How:
    """How the pages of a witness are read."""

    rendered: bool = False
    """Whether its texts come from a browser."""
    without: tuple[str, ...] = ()
    """Kinds whose content it cannot see: they are left out on both sides, with what is in them."""
    opaque: tuple[str, ...] = ()
    """Kinds of which it sees that they are there and not what is in them."""


_HOW = {
    "apptest": How(),
    "server": How(),
    "browser": How(
        rendered=True, without=("popover",), opaque=("dataframe", "data_editor", "json", "latex", "table_of_contents")
    ),
}


def compare(
    traces: list[Trace],
    replays: list[Replay],
    witness: str,
    settled_by: str = "apptest",
    unread: tuple[str, ...] = (),
) -> list[Comparison]:
    """Compare the runs of a claim with what another witness saw of them, in the order of the filmstrip.

    traces
        The runs as they were on the witness that settles the claim, `settled_by`.
    replays
        The same runs on `witness`.
    unread
        Kinds whose values it cannot tell either: those that the front end of an older release draws otherwise.
    """
    other = _HOW[witness]
    hows = (_HOW[settled_by], replace(other, opaque=other.opaque + unread))
    rows = []
    for trace, replay in zip(traces, replays, strict=True):
        for place, run in enumerate(trace.runs):
            there = replay.trace.runs[place] if place < len(replay.trace.runs) else None
            rows.append((run, there, replay.stopped))
    rows.sort(key=lambda row: row[0].order)
    found = [_compare(number, run, there, stopped, *hows) for number, (run, there, stopped) in enumerate(rows, 1)]
    return _without_blame(found, [there for _, there, _ in rows])


def excuse(found: list[Comparison], prepares: Iterable[str]) -> list[Comparison]:
    """Return comparisons in which no run differs, where the proof prepares what no trace records.

    A trace holds what a visitor does. A user who is logged in, secrets, the environment and the clock of the machine
    belong to whoever runs the server: a replay has not got them, and a difference says nothing about the witnesses.
    """
    if not prepares:
        return found
    why = f"the proof itself prepares {' and '.join(prepares)}, which a replay has not got"
    return [Comparison(each.run, NOT_COMPARABLE, why) if each.outcome == DIFFERS else each for each in found]


def _compare(number: int, run: Run, there: Run | None, stopped: str, mine: How, other: How) -> Comparison:
    if there is None:
        return Comparison(number, NOT_COMPARABLE, stopped)
    unseen = {"without": mine.without + other.without, "opaque": mine.opaque + other.opaque}
    ours = seen.lines(run.page, rendered=mine.rendered, **unseen)
    if there.error:
        return Comparison(number, DIFFERS, "", ours, [there.error])
    theirs = seen.lines(there.page, rendered=other.rendered, **unseen)
    ours, theirs = _hide(ours, theirs), _hide(theirs, ours)
    if ours == theirs:
        return Comparison(number, AGREES)
    gone, new = _difference(ours, theirs)
    return Comparison(number, DIFFERS, "", gone, new)


def _without_blame(found: list[Comparison], there: list[Run | None]) -> list[Comparison]:
    """Where the witness needed several runs for one of AppTest's, or none, blame no difference from there on on it."""
    scripts = [1 if run is None else run.scripts for run in there]
    other = next((place for place, count in enumerate(scripts) if count != 1), len(found))
    few = other < len(found) and scripts[other] == 0
    why = f"run {other + 1} took " + ("no run there: nothing changed" if few else "several there: one for each change")
    return [
        Comparison(each.run, NOT_COMPARABLE, why) if place >= other and each.outcome == DIFFERS else each
        for place, each in enumerate(found)
    ]


def _hide(ours: list[str], theirs: list[str]) -> list[str]:
    """Leave out on our side the value of a widget that the other side cannot tell."""
    if len(ours) != len(theirs):
        return ours
    return [
        other if other.endswith(seen.HIDDEN) and line.startswith(other.removesuffix(seen.HIDDEN)) else line
        for line, other in zip(ours, theirs, strict=True)
    ]


def _difference(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    changes = [line for line in difflib.ndiff(ours, theirs) if line[:2] in ("- ", "+ ")]
    return [line[2:] for line in changes if line[0] == "-"], [line[2:] for line in changes if line[0] == "+"]
