"""What a release did where a claim differs: its traces, kept without what says nothing."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

from proof.evidence import store, sweeps
from proof.evidence.outcomes import DIFFERS, HOLDS
from proof.evidence.sweeps import Sweeps
from proof.model.trace import Node, Run, Trace


def shown(found: Sweeps, claim: str) -> list[str]:
    """Return the releases whose traces are kept: of each stretch on which the claim differs, the release at its end.

    Also the one at its start, where the claim held before, so that every change has both its sides.
    """
    said = found.claims[claim].by_release
    known = [release for release in found.releases if release in said]
    outcomes = ["", *(said[release].outcome for release in known), ""]
    sides = zip(known, outcomes, outcomes[1:], outcomes[2:], strict=False)
    return [
        release for release, before, here, after in sides if here == DIFFERS and (after != DIFFERS or before == HOLDS)
    ]


def read(claim: str) -> dict[str, list[Trace]]:
    """Return the kept traces of a claim by release."""
    path = sweeps.trace_file(claim)
    kept = store.read(path) or {}
    return {release: [Trace.from_json(trace) for trace in traces] for release, traces in kept.items()}


def write(found: Sweeps, played: dict[str, dict[str, Any]]) -> None:
    """Keep the traces of every claim that differs, and drop those of claims that no longer do.

    played
        What `child` wrote, by release; a release that was not played again keeps the trace it has.
    """
    wanted = {claim: releases for claim in found.claims if (releases := shown(found, claim))}
    for claim, releases in wanted.items():
        path = sweeps.trace_file(claim)
        kept = store.read(path) or {}
        for release in releases:
            if facts := played.get(release, {}).get("claims", {}).get(claim):
                kept[release] = compact(facts["traces"])
        store.write(path, {release: kept[release] for release in releases if release in kept})
    for path in sweeps.trace_file("any").parent.glob("*.json"):
        if path.stem not in wanted:
            path.unlink()


def compact(traces: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return traces without the fields that are as they always are, and with runs numbered from 1."""
    orders = sorted(run["order"] for trace in traces for run in trace.get("runs", []))
    return [_trace(trace, {order: place for place, order in enumerate(orders, 1)}) for trace in traces]


def _trace(trace: dict[str, Any], places: dict[int, int]) -> dict[str, Any]:
    runs = [_run({**run, "order": places[run["order"]]}) for run in trace["runs"]]
    return {**_told(Trace, trace), "runs": runs}


def _run(run: dict[str, Any]) -> dict[str, Any]:
    events = [{name: value for name, value in event.items() if value not in ("", None, {})} for event in run["events"]]
    return {**_told(Run, run), "events": events, "page": [_node(node) for node in run["page"]]}


_KINDS = {"arrow_data_frame": "dataframe", "arrow_table": "table"}
"""Elements that older releases of AppTest call otherwise."""


def _node(node: dict[str, Any]) -> dict[str, Any]:
    told = _told(Node, {**node, "kind": _KINDS.get(node["kind"], node["kind"])})
    if node.get("children"):
        told["children"] = [_node(child) for child in node["children"]]
    return told


def _told(kind: type[Trace | Run | Node], data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that are not at their default."""
    return {
        name: value for name, value in data.items() if name not in _DEFAULTS[kind] or value != _DEFAULTS[kind][name]
    }


_DEFAULTS = {
    kind: {
        part.name: part.default_factory() if callable(part.default_factory) else part.default
        for part in fields(kind)
        if part.default is not MISSING or part.default_factory is not MISSING
    }
    for kind in (Trace, Run, Node)
}
