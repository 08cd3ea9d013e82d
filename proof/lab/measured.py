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

import yaml

from proof.lab import bundle, content
from proof.model import notebooks, project, provenance
from proof.model.notebooks import ClaimHead

HOLDS = "holds"
NO_TABLES = "its app needs NumPy or pandas, which the laboratory does not hold"


def path() -> Path:
    """Return the file with the outcomes."""
    return project.root() / "evidence" / "lab.json"


@cache
def otherwise() -> dict[str, str]:
    """Return, by claim, why it comes out otherwise in the laboratory's Python, where that was found out by hand."""
    return yaml.safe_load((bundle.ROOM / "otherwise.yml").read_text(encoding="utf-8"))


@cache
def read() -> dict[str, str]:
    """Return, by claim, `holds` or why it cannot be proved in a page; without those that have changed since."""
    return _outcomes(_kept(), provenance.of_claims(asked()))


def provable() -> set[str]:
    """Return the claims that can be proved in a page."""
    return {name for name, outcome in read().items() if outcome == HOLDS}


def asked() -> list[ClaimHead]:
    """Return the claims that are asked about: those that AppTest settles."""
    return [head for head in notebooks.claims() if head.witness == "apptest"]


def measure(names: Iterable[str]) -> dict[str, str]:
    """Prove claims in Pyodide under Node; return what came of each."""
    names = set(names)
    wanted = [head for head in asked() if head.id in names]
    untried = {head.id: why for head in wanted for why, says in content.CANNOT.items() if says.search(_code(head))}
    tried = [head for head in wanted if head.id not in untried]
    answers = bundle.answers([to_prove(head) for head in tried], content.statements())
    return untried | {head.id: _outcome(head, answer) for head, answer in zip(tried, answers, strict=True)}


def to_prove(head: ClaimHead) -> dict[str, Any]:
    """Return the request that asks the desk to prove a claim."""
    return {
        "ask": "prove",
        "cell": head.cell.source,
        "setup": content.setup_of(head.cell.notebook),
        "files": {name: content.text_of(name) for name in content.files_for(head.cell.source)},
    }


def keep(outcomes: dict[str, str], now: dict[str, dict[str, str]]) -> None:
    """Keep these outcomes, and those kept before of claims that are as they were then.

    now
        What the claims were made from (`provenance.of_claims`) before they were proved.
    """
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


def _outcome(head: ClaimHead, answer: dict[str, Any]) -> str:
    """Return `holds`, or as a reader may read it why a claim did not."""
    if answer.get("word") == HOLDS:
        return HOLDS
    if head.id in otherwise():
        return otherwise()[head.id]
    why = str(answer.get("refused") or answer["why"])
    if not all(content.can_play(name) for name in head.plays) or re.search(r"No module named '(pandas|numpy)", why):
        return NO_TABLES
    if answer.get("word") == "falls":
        return f"in the browser's Python its proof fails at {why.partition('The proof failed at ')[2].rstrip('.')}"
    return f"in the browser's Python its proof breaks with {why.strip().splitlines()[-1].rstrip('.')}"


def _code(head: ClaimHead) -> str:
    """Return the text of a claim's proof and of what it plays."""
    files = [file for name in head.plays for file in content.files_of(name)]
    return "\n".join([head.cell.source, *map(content.text_of, files)])


if __name__ == "__main__":
    missing = {head.id for head in asked()} - set(read())
    print(f"Proving {len(missing)} claims in the laboratory's Python ...", flush=True)
    before = provenance.of_claims(asked())
    keep(measure(missing), before)
    left_over = {
        name: outcome for name, outcome in _outcomes(_kept(), provenance.of_claims(asked())).items() if outcome != HOLDS
    }
    print(f"{len(left_over)} of {len(asked())} cannot be proved in a page.")
