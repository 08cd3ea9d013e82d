"""What the witnesses said of each claim: a line a claim in `evidence/<witness>/<chapter>.jsonl`.

The first line says under which versions and when most of them were asked; a line of its own says so where it was not.
What a page shows of a witness lies beside it, in `traces/<claim>.json`.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from proof.evidence import store
from proof.evidence.comparison import DIFFERS, Comparison
from proof.model import notebooks, plain, project, provenance
from proof.model.notebooks import ClaimHead
from proof.model.trace import Trace


@dataclass
class Finding:
    """What one witness said of one claim."""

    claim: str
    witness: str
    outcome: str
    """`agrees`, `differs` or `not comparable`; `holds` where this witness settles the claim."""
    runs: list[Comparison] = field(default_factory=list)
    """The runs that do not agree; those that do need no words."""
    compared: int = 0
    """How many runs the claim has."""
    versions: dict[str, str] = field(default_factory=dict)
    date: str = ""
    hashes: dict[str, str] = field(default_factory=dict)
    """What it was made from: of its proof, and of the snippets that it plays (`provenance.of_claims`)."""

    record: dict[str, Any] | None = None
    """The claim's record, where this witness settles it: shown where the witness cannot be called."""
    seen: list[Trace] = field(default_factory=list)
    """What this witness saw of the claim's runs, where the page shows that (`is_shown`)."""
    stopped: str = ""
    """Why what it saw does not go to the end, where it does not."""


def is_shown(item: Finding, head: ClaimHead) -> bool:
    """Tell whether the page shows what this witness saw instead of what AppTest played.

    Where a real page shows something else than AppTest, a reader sees the real page; unless the claim is about AppTest.
    """
    real = item.witness == "browser" and head.witness == "apptest" and head.about != "apptest"
    return real and item.outcome == DIFFERS


def is_asked(witness: str, head: ClaimHead) -> bool:
    """Tell whether a claim needs a witness's evidence. What AppTest settles, every execution of its notebook proves."""
    return witness != "apptest" or head.witness != "apptest"


def path(witness: str, chapter: str, root: Path | None = None) -> Path:
    """Return the file that holds what a witness said of a chapter's claims."""
    return (root or project.root()) / "evidence" / witness / f"{chapter}.jsonl"


def read(witness: str, chapter: str, root: Path | None = None) -> dict[str, Finding]:
    """Return what a witness said of a chapter's claims, by claim; empty where it was never asked."""
    file = path(witness, chapter, root)
    usual, *lines = store.read_lines(file, "claim") or [{}]
    return {line["claim"]: _item({"witness": witness, **usual, **line}, file) for line in lines}


def write(witness: str, chapter: str, found: dict[str, Finding], root: Path | None = None) -> None:
    """Write a chapter's evidence, sorted, at one stroke: an interruption leaves the old file or the new one."""
    file = path(witness, chapter, root)
    gone = {line["claim"] for line in store.read_lines(file, "claim") if "claim" in line} - found.keys()
    for name in gone:
        _trace_file(file, name).unlink(missing_ok=True)
    usual = _usual(list(found.values()))
    items = [found[name] for name in sorted(found)]
    for item in items:
        _write_traces(item, file)
    store.write_lines(file, [usual, *(_line(item, usual) for item in items)])


def is_fresh(item: Finding | None, head: ClaimHead, versions: dict[str, str], made_from: dict[str, str]) -> bool:
    """Tell whether evidence is of the claim, the snippets and the Streamlit that are there now.

    Another Python or Chromium does not make it stale: it says under which it was taken.

    made_from
        What the claim is made from now (`provenance.of_claims`).
    """
    if item is None or item.versions.get("streamlit") != versions.get("streamlit"):
        return False
    # Evidence from before the page showed what Chromium saw has not kept it.
    complete = bool(item.seen) or not is_shown(item, head)
    return complete and item.hashes == made_from


def stale(witness: str, versions: dict[str, str], root: Path | None = None) -> dict[str, str]:
    """Return the claims without fresh evidence, with the reason: `missing` or `older than its claim`."""
    found: dict[str, str] = {}
    for chapter, heads in by_chapter(root).items():
        known, now = read(witness, chapter, root), provenance.of_claims(heads, root)
        for head in (head for head in heads if is_asked(witness, head)):
            if not is_fresh(known.get(head.id), head, versions, now[head.id]):
                found[head.id] = "older than its claim" if head.id in known else "missing"
    return found


def by_chapter(root: Path | None = None) -> dict[str, list[ClaimHead]]:
    """Return the claims of each notebook, in reading order."""
    chapters: dict[str, list[ClaimHead]] = {}
    for head in notebooks.claims(root):
        chapters.setdefault(head.cell.notebook, []).append(head)
    return chapters


def recorded(claim: str, witness: str) -> Finding | None:
    """Return the evidence of a claim that a witness settled, with its record, or `None` where there is none."""
    for file in sorted((project.root() / "evidence" / witness).glob("*.jsonl")):
        item = read(witness, file.stem).get(claim)
        if item is not None and item.record is not None:
            return item
    return None


def _usual(items: list[Finding]) -> dict[str, Any]:
    """Return the versions and the date under which most of the claims were asked."""
    asked = Counter((item.date, json.dumps(item.versions, sort_keys=True)) for item in items)
    (date, versions), _ = max(asked.items(), key=lambda one: (one[1], one[0]), default=(("", "{}"), 0))
    return {"date": date, "versions": json.loads(versions)}


def _line(item: Finding, usual: dict[str, Any]) -> dict[str, Any]:
    """Return what is not usual, and not empty."""
    runs = [{name: value for name, value in asdict(run).items() if value} for run in item.runs]
    told = {"claim": item.claim, "outcome": item.outcome, "compared": item.compared, **item.hashes}
    rest = {"runs": runs, "stopped": item.stopped, "date": item.date, "versions": item.versions}
    return told | {name: value for name, value in rest.items() if value and value != usual.get(name)}


def _item(line: dict[str, Any], file: Path) -> Finding:
    hashes: dict[str, str] = {part: line.pop(part) for part in ("proof", "snippets") if part in line}
    runs = [Comparison(**run) for run in line.pop("runs", [])]
    apart = store.read(_trace_file(file, line["claim"])) or {}
    seen = [Trace.from_json(trace) for trace in apart.get("seen", [])]
    return Finding(**line, runs=runs, hashes=hashes, record=apart.get("record"), seen=seen)


def _write_traces(item: Finding, file: Path) -> None:
    apart = {"record": item.record, "seen": [trace.to_short_json() for trace in item.seen]}
    told = {name: value for name, value in apart.items() if value}
    if told:
        store.write(_trace_file(file, item.claim), plain.shortened(told))
    else:
        _trace_file(file, item.claim).unlink(missing_ok=True)


def _trace_file(file: Path, claim: str) -> Path:
    return file.parent / "traces" / f"{claim}.json"
