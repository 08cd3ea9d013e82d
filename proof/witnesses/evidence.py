"""What the witnesses said of each claim, kept as data: `evidence/<witness>/<chapter>.json`."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from proof import notebooks, project
from proof.notebooks import ClaimHead
from proof.trace import Trace
from proof.witnesses.compare import DIFFERS, Comparison


@dataclass
class Evidence:
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
    """Of the proof, and of each snippet that it plays with the files beside it that this may import."""

    record: dict[str, Any] | None = None
    """The claim's record, where this witness settles it: shown where the witness cannot be called."""
    seen: list[Trace] = field(default_factory=list)
    """What this witness saw of the claim's runs, where the page shows that (`is_shown`)."""
    stopped: str = ""
    """Why what it saw does not go to the end, where it does not."""

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evidence:
        """Return the evidence that was written."""
        runs = [Comparison(**run) for run in data["runs"]]
        return cls(**{**data, "runs": runs, "seen": [Trace.from_json(trace) for trace in data.get("seen", [])]})


def is_shown(item: Evidence, head: ClaimHead) -> bool:
    """Tell whether the page shows what this witness saw instead of what AppTest played.

    Where a real page shows something else than AppTest, a reader sees the real page; unless the claim is about AppTest.
    """
    real = item.witness == "browser" and head.witness == "apptest" and not head.about_apptest
    return real and item.outcome == DIFFERS


def is_asked(witness: str, head: ClaimHead) -> bool:
    """Tell whether a claim needs a witness's evidence. What AppTest settles, every execution of its notebook proves."""
    return witness != "apptest" or head.witness != "apptest"


def path(witness: str, chapter: str, root: Path | None = None) -> Path:
    """Return the file that holds what a witness said of a chapter's claims."""
    return (root or project.root()) / "evidence" / witness / f"{chapter}.json"


def read(witness: str, chapter: str, root: Path | None = None) -> dict[str, Evidence]:
    """Return what a witness said of a chapter's claims, by claim; empty where it was never asked."""
    file = path(witness, chapter, root)
    if not file.is_file():
        return {}
    found = [Evidence.from_json(item) for item in json.loads(file.read_text(encoding="utf-8"))]
    return {item.claim: item for item in found}


def write(witness: str, chapter: str, found: dict[str, Evidence], root: Path | None = None) -> None:
    """Write a chapter's evidence, sorted, at one stroke: an interruption leaves the old file or the new one."""
    file = path(witness, chapter, root)
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([_plain(found[name]) for name in sorted(found)], indent=1, sort_keys=True, ensure_ascii=False)
    half = file.with_suffix(f".{os.getpid()}.part")
    half.write_text(text + "\n", encoding="utf-8")
    half.replace(file)


def hashes(head: ClaimHead, root: Path | None = None) -> dict[str, str]:
    """Return the hashes of all that a claim's evidence depends on in this repository: its cell and its snippets."""
    folder = (root or project.root()) / "snippets"
    found = {"proof": _hash(head.cell.source)}
    for name in head.plays:
        found[name] = _hash(*(file.read_text(encoding="utf-8") for file in _files(folder / f"{name}.py")))
    return found


def is_fresh(item: Evidence | None, head: ClaimHead, versions: dict[str, str], root: Path | None = None) -> bool:
    """Tell whether evidence is of the claim, the snippets and the Streamlit that are there now.

    Another Python or Chromium does not make it stale: it says under which it was taken.
    """
    same_release = item is not None and item.versions.get("streamlit") == versions.get("streamlit")
    # Evidence from before the page showed what Chromium saw has not kept it.
    complete = same_release and (bool(item.seen) or not is_shown(item, head))
    return complete and item.hashes == hashes(head, root)


def stale(witness: str, versions: dict[str, str], root: Path | None = None) -> dict[str, str]:
    """Return the claims without fresh evidence, with the reason: `missing` or `older than its claim`."""
    found: dict[str, str] = {}
    for chapter, heads in by_chapter(root).items():
        known = read(witness, chapter, root)
        for head in (head for head in heads if is_asked(witness, head)):
            if not is_fresh(known.get(head.id), head, versions, root):
                found[head.id] = "older than its claim" if head.id in known else "missing"
    return found


def by_chapter(root: Path | None = None) -> dict[str, list[ClaimHead]]:
    """Return the claims of each notebook, in reading order."""
    chapters: dict[str, list[ClaimHead]] = {}
    for head in notebooks.claims(root):
        chapters.setdefault(head.cell.notebook, []).append(head)
    return chapters


def recorded(claim: str, witness: str) -> Evidence | None:
    """Return the evidence of a claim that a witness settled, with its record, or `None` where there is none."""
    for file in sorted((project.root() / "evidence" / witness).glob("*.json")):
        item = read(witness, file.stem).get(claim)
        if item is not None and item.record is not None:
            return item
    return None


def _plain(item: Evidence) -> dict[str, Any]:
    data = asdict(item) | {"seen": [trace.to_short_json() for trace in item.seen]}
    return {name: value for name, value in data.items() if value or name not in ("record", "seen", "stopped")}


def _files(snippet: Path) -> list[Path]:
    """Return a snippet's file and those beside it that its text names, and theirs: pages and modules."""
    found, waiting = [snippet], [snippet]
    while waiting:
        source = waiting.pop().read_text(encoding="utf-8")
        new = [file for file in snippet.parent.rglob("*.py") if file not in found and _names(source, file)]
        found += new
        waiting += new
    return sorted(found)


def _names(source: str, file: Path) -> bool:
    return file.stem in source.replace(".", " ").replace("/", " ").replace('"', " ").replace("'", " ").split()


def _hash(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
