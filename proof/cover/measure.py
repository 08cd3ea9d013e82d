"""Run the claims and have coverage.py note which lines and branches of Streamlit each of them runs.

What AppTest settles is run in this process, as `make prove` does; what a server or Chromium settles is run on servers
that measure themselves. Neither plays the counter-examples: what these run is not what the claim is about. Streamlit is
imported before anything is measured, so that only what stands in functions counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coverage import Coverage

from proof.claims import counter, prove
from proof.claims.prove import Outcome
from proof.cover import places, servers
from proof.model import notebooks, project
from proof.model.notebooks import ClaimHead

KINDS = ("apptest", "servers")


def data(kind: str) -> Path:
    """Return the file of what the claims of a kind ran: too much to commit, and measured in a quarter of an hour."""
    return project.build_folder() / "cover" / f"{kind}.coverage"


def by_apptest() -> Iterator[Outcome]:
    """Run what AppTest settles, and keep what it ran once all of it has."""
    begun = _begun("apptest")
    measured = coverage(begun)
    measured.start()
    try:
        with counter.left_out(), prove.staged() as stage:
            for head in _settled(by_apptest=True):
                measured.switch_context(head.id)
                yield prove.prove_one(stage, head)
    finally:
        measured.stop()
    measured.save()
    begun.replace(data("apptest"))


def by_servers() -> Iterator[Outcome]:
    """Run what a server or Chromium settles, and keep what the servers ran once all of it has."""
    begun = _begun("servers")
    with counter.left_out(), prove.staged() as stage, servers.measuring(_options(begun)) as name:
        for head in _settled(by_apptest=False):
            name(head.id)
            yield prove.prove_one(stage, head)
    measured = coverage(begun)
    measured.combine([str(begun.parent)])
    measured.save()
    begun.replace(data("servers"))


def coverage(file: Path | None = None) -> Coverage:
    """Return a measurement of the files of the map, kept in a file where one is named."""
    return Coverage(**_options(file))


def _options(file: Path | None) -> dict[str, Any]:
    files = [str(places.path(name)) for name in places.files()]
    return {"data_file": file and str(file), "branch": True, "include": files, "config_file": False}


def _settled(*, by_apptest: bool) -> list[ClaimHead]:
    return [head for head in notebooks.claims() if (head.witness == "apptest") is by_apptest]


def _begun(kind: str) -> Path:
    """Return the file of a measurement that begins, in a folder where nothing of another lies."""
    begun = data(kind).parent / "begun" / f"{kind}.coverage"
    begun.parent.mkdir(parents=True, exist_ok=True)
    for left in begun.parent.glob(f"{begun.name}*"):
        left.unlink()
    return begun
