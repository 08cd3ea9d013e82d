"""What the releases said of the claims, kept in `evidence/releases/` as sorted JSON.

Neighbouring releases with one outcome are one entry, so that a new release changes a number and not the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from proof import notebooks, project
from proof.releases import origin
from proof.releases.environments import number
from proof.releases.outcomes import Judgement

WHERE = "evidence/releases"


@dataclass
class Said:
    """What the releases said of one claim."""

    made_from: dict[str, str]
    """The hashes of its proof and snippets at that time."""
    by_release: dict[str, Judgement] = field(default_factory=dict)


@dataclass
class Evidence:
    """All that is recorded."""

    swept: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By release: when it was played, first and last, on which Python, and with which companions."""
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


def read() -> Evidence:
    """Return the recorded evidence, empty where there is none."""
    if not (folder() / "releases.json").is_file():
        return Evidence()
    about = _load(folder() / "releases.json")
    found = Evidence(about["releases"], about["failed"])
    for path in sorted((folder() / "claims").glob("*.json")):
        for name, entry in _load(path).items():
            found.claims[name] = _expanded(entry, found.releases)
    return found


def write(evidence: Evidence) -> None:
    """Write the evidence, a file a notebook, and drop what it holds of claims that no longer exist."""
    swept = {release: evidence.swept[release] for release in evidence.releases}
    _dump(folder() / "releases.json", {"releases": swept, "failed": evidence.failed})
    heads = notebooks.claims()
    kept = set()
    for notebook in dict.fromkeys(head.cell.notebook for head in heads):
        ids = sorted(head.id for head in heads if head.cell.notebook == notebook and head.id in evidence.claims)
        if ids:
            path = folder() / "claims" / f"{notebook}.json"
            _dump(path, {name: _collapsed(evidence.claims[name], evidence.releases) for name in ids})
            kept.add(path)
    for path in set((folder() / "claims").glob("*.json")) - kept:
        path.unlink()


def stale(evidence: Evidence) -> list[str]:
    """Return the claims whose proof or snippets have changed since they were played, or that never were."""
    now = origin.of_claims(notebooks.claims())
    return [
        name
        for name, made_from in now.items()
        if name not in evidence.claims or evidence.claims[name].made_from != made_from
    ]


def current() -> Evidence:
    """Return the recorded evidence without what is stale: a page says nothing of a proof that was not played."""
    found = read()
    for name in stale(found):
        found.claims.pop(name, None)
    return found


def trace_file(claim: str) -> Path:
    """Return where the traces of a claim that differs are kept."""
    return folder() / "traces" / f"{claim}.json"


def _collapsed(said: Said, releases: list[str]) -> dict[str, Any]:
    # A release on which the claim was not played ends an entry: an entry never speaks for what it does not know.
    groups = [(judgement, list(group)) for judgement, group in groupby(releases, key=said.by_release.get)]
    history = [_span(group, judgement) for judgement, group in groups if judgement is not None]
    return {"made_from": said.made_from, "history": history}


def _span(group: list[str], judgement: Judgement) -> dict[str, str]:
    span = {"from": group[0], "to": group[-1], "outcome": judgement.outcome}
    return span | ({"why": judgement.why} if judgement.why else {})


def _expanded(entry: dict[str, Any], releases: Iterable[str]) -> Said:
    said = Said(entry["made_from"])
    for span in entry["history"]:
        judgement = Judgement(span["outcome"], span.get("why", ""))
        for release in releases:
            if number(span["from"]) <= number(release) <= number(span["to"]):
                said.by_release[release] = judgement
    return said


def _load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _dump(path: Path, data: Any) -> None:
    replace(path, text(data) + "\n")


def replace(path: Path, content: str) -> None:
    """Write a file at one stroke: an interruption leaves the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    half.write_text(content, encoding="utf-8")
    half.replace(path)


def text(data: Any, depth: int = 0) -> str:
    """Return data as JSON with a line for each of the smallest objects, so that a diff shows one fact a line."""
    flat = json.dumps(data, ensure_ascii=False)
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    if not any(isinstance(item, (dict, list)) and item for item in inner):
        return flat
    start, end = ("{", "}") if isinstance(data, dict) else ("[", "]")
    names = [f"{json.dumps(name)}: " for name in data] if isinstance(data, dict) else [""] * len(data)
    lines = [f"{' ' * (depth + 1)}{name}{text(item, depth + 1)}" for name, item in zip(names, inner, strict=True)]
    body = ",\n".join(lines)
    return f"{start}\n{body}\n{' ' * depth}{end}"
