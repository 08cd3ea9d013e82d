"""What the releases said of the claims, kept in `evidence/releases/`: a line a claim, in a file a notebook.

A line says from which release on an outcome holds, so that a new release on which nothing changes leaves it alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from proof.evidence import store
from proof.evidence.outcomes import Judgement
from proof.model import notebooks, project, provenance
from proof.model.versions import number

WHERE = "evidence/releases"
_PUBLISHED = "when the package index had the first file of the minor release"


@dataclass
class Said:
    """What the releases said of one claim."""

    made_from: dict[str, str]
    """The hashes of its proof and snippets at that time."""
    by_release: dict[str, Judgement] = field(default_factory=dict)


@dataclass
class Sweeps:
    """All that is recorded."""

    swept: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By release: when its minor release was published, when it was played, on which Python, with which companions."""
    failed: dict[str, str] = field(default_factory=dict)
    """By release: why it could not be played."""
    claims: dict[str, Said] = field(default_factory=dict)

    @property
    def releases(self) -> list[str]:
        """The releases that were played, oldest first."""
        return sorted(self.swept, key=number)


def folder() -> Path:
    """Return the folder of the evidence."""
    return project.root() / WHERE


def read() -> Sweeps:
    """Return the recorded evidence, empty where there is none."""
    about = store.read(folder() / "releases.json")
    if about is None:
        return Sweeps()
    found = Sweeps(about["releases"], about["failed"])
    for path in sorted((folder() / "claims").glob("*.jsonl")):
        for line in store.read_lines(path, "claim"):
            found.claims[line["claim"]] = _expanded(line, found.releases)
    return found


def write(evidence: Sweeps) -> None:
    """Write the evidence, a file a notebook, and drop what it holds of claims that no longer exist."""
    swept = {release: evidence.swept[release] for release in evidence.releases}
    told = {"published": _PUBLISHED, "releases": swept, "failed": evidence.failed}
    store.write(folder() / "releases.json", told)
    heads = notebooks.claims()
    kept = set()
    for notebook in dict.fromkeys(head.cell.notebook for head in heads):
        ids = sorted(head.id for head in heads if head.cell.notebook == notebook and head.id in evidence.claims)
        if ids:
            path = folder() / "claims" / f"{notebook}.jsonl"
            store.write_lines(path, (_collapsed(name, evidence.claims[name], evidence.releases) for name in ids))
            kept.add(path)
    for path in set((folder() / "claims").glob("*.jsonl")) - kept:
        path.unlink()


def stale(evidence: Sweeps, now: dict[str, dict[str, str]] | None = None) -> list[str]:
    """Return the claims whose proof or snippets have changed since they were played, or that never were.

    now
        What the claims are made from now (`provenance.of_claims`), where that is known already: it takes a while.
    """
    now = now or provenance.of_claims(notebooks.claims())
    return [
        name
        for name, made_from in now.items()
        if name not in evidence.claims or evidence.claims[name].made_from != made_from
    ]


def current(now: dict[str, dict[str, str]] | None = None) -> Sweeps:
    """Return the recorded evidence without what is stale: a page says nothing of a proof that was not played.

    now
        As in `stale`.
    """
    found = read()
    for name in stale(found, now):
        found.claims.pop(name, None)
    return found


def trace_file(claim: str) -> Path:
    """Return where the traces of a claim that differs are kept."""
    return folder() / "traces" / f"{claim}.json"


def _collapsed(claim: str, said: Said, releases: list[str]) -> dict[str, Any]:
    # A release on which the claim was not played begins a stretch too, without an outcome: none speaks for it.
    groups = [(judgement, next(group)) for judgement, group in groupby(releases, key=said.by_release.get)]
    history = [[first, *_words(judgement)] for judgement, first in groups]
    return {"claim": claim, **said.made_from, "history": history}


def _words(judgement: Judgement | None) -> list[str]:
    if judgement is None:
        return []
    return [judgement.outcome, judgement.why] if judgement.why else [judgement.outcome]


def _expanded(line: dict[str, Any], releases: list[str]) -> Said:
    told: dict[str, Judgement | None] = {}
    for first, *words in line["history"]:
        for release in releases:
            if number(release) >= number(first):
                told[release] = Judgement(*words) if words else None
    known = {release: judgement for release, judgement in told.items() if judgement is not None}
    return Said({part: line[part] for part in ("proof", "snippets")}, known)
