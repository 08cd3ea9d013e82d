"""Which claims can be proved in a page: found by proving them in the browser's Python, and kept as data.

`python -m proof.lab.measured` asks about those that have changed since.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from proof.lab import bundle, content
from proof.model import notebooks, project, provenance
from proof.model.notebooks import ClaimHead

HOLDS = "holds"
_PANDAS = "its app needs pandas or another package that the laboratory does not hold"
_ONE_THREAD = "it lets one thread wait for another, and a page has one thread"
_WAITS = re.compile(r"\bEvent\(|\bBarrier\(|\bCondition\(|subprocess|\.wait\(\)|over\.wait")
"""Proofs and apps that would wait for ever where there is one thread: they are not tried."""


def path() -> Path:
    """Return the file with the outcomes."""
    return project.root() / "evidence" / "lab.json"


@cache
def read() -> dict[str, str]:
    """Return, by claim, `holds` or why it cannot be proved in a page; without those that have changed since."""
    return _outcomes(_kept(), provenance.of_claims(asked()))


def asked() -> list[ClaimHead]:
    """Return the claims that are asked about: those that AppTest settles."""
    return [head for head in notebooks.claims() if head.witness == "apptest"]


def measure(names: Iterable[str]) -> dict[str, str]:
    """Prove claims in Pyodide under Node; return what came of each."""
    wanted = [head for head in asked() if head.id in set(names)]
    waiting = {head.id for head in wanted if _WAITS.search(_code(head))}
    told = {
        "statements": content.statements(),
        "claims": [
            {
                "id": head.id,
                "ask": "prove",
                "cell": head.cell.source,
                "setup": content.setup_of(head.cell.notebook),
                "files": {name: content.text_of(name) for name in content.files_for(head.cell.source)},
            }
            for head in wanted
            if head.id not in waiting
        ],
    }
    came = bundle.run_in_node(told)
    reasons = {head.id: _reason(head, came[head.id]) for head in wanted if head.id in came}
    return {**dict.fromkeys(sorted(waiting), _ONE_THREAD), **reasons}


def keep(outcomes: dict[str, str]) -> None:
    """Keep these outcomes, and those kept before of claims that are as they were then."""
    now = provenance.of_claims(asked())
    known = {**_outcomes(_kept(), now), **outcomes}
    lines = [
        json.dumps({"claim": name, "outcome": known[name], **now[name]}, ensure_ascii=False)
        for name in now
        if name in known
    ]
    path().write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def _kept() -> list[dict[str, Any]]:
    return json.loads(path().read_text(encoding="utf-8")) if path().is_file() else []


def _outcomes(kept: list[dict[str, Any]], now: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return what is kept of claims that are still what they were."""
    return {
        entry["claim"]: entry["outcome"]
        for entry in kept
        if now.get(entry["claim"]) == {"proof": entry["proof"], "snippets": entry["snippets"]}
    }


def _reason(head: ClaimHead, outcome: str) -> str:
    """Return `holds`, or as a reader may read it why a claim did not."""
    word, _, why = outcome.partition(": ")
    if word == HOLDS:
        return HOLDS
    if not all(content.can_play(name) for name in head.plays) or re.search(
        r"No module named '(pandas|numpy|sqlalchemy)", why
    ):
        return _PANDAS
    if word == "falls":
        return f"in the browser's Python its proof fails at {why.partition('The proof failed at ')[2].rstrip('.')}"
    return f"in the browser's Python its proof breaks with {why.strip().splitlines()[-1].rstrip('.')}"


def _code(head: ClaimHead) -> str:
    """Return the text of a claim's proof and of what it plays."""
    files = [file for name in head.plays for file in content.files_of(name)]
    return "\n".join([head.cell.source, *map(content.text_of, files)])


if __name__ == "__main__":
    missing = {head.id for head in asked()} - set(read())
    print(f"Proving {len(missing)} claims in the laboratory's Python ...", flush=True)
    keep(measure(missing))
    left_over = {
        name: outcome for name, outcome in _outcomes(_kept(), provenance.of_claims(asked())).items() if outcome != HOLDS
    }
    print(f"{len(left_over)} of {len(asked())} cannot be proved in a page.")
