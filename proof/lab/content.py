"""What the laboratory takes from the book: files of snippets, cells of proofs, and where a simulation misleads."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.metadata import version
from typing import Any

import yaml

from proof.lab import bundle
from proof.lab.bridge import NOT_HERE
from proof.model import notebooks, project, snippets
from proof.model.readers_tests import is_test


@cache
def wrong() -> list[dict[str, str]]:
    """Return what an app uses that AppTest is wrong about: a pattern of its code, and what a real page does.

    A test holds it against `evidence/disagreements.yml`.
    """
    return yaml.safe_load((project.PACKAGE / "lab" / "wrong.yml").read_text(encoding="utf-8"))


def misleading(code: str) -> list[str]:
    """Return what AppTest is known to show otherwise than a real page of an app with this code."""
    return [entry["says"] for entry in wrong() if re.search(entry["pattern"], code, re.MULTILINE)]


def files_of(name: str) -> list[str]:
    """Return the files of a snippet, itself first: its pages, and the modules beside it that it names."""
    folder = project.root() / "snippets"
    return [path.relative_to(folder).as_posix() for path in snippets.files_of(snippets.find(name).path)]


_NOT_HERE = re.compile(
    rf"^\s*(?:import|from) (?:{'|'.join(NOT_HERE)})\b"
    r"|\bst\.(?:connection|data_editor|dataframe|map|table|(?:area|bar|line|scatter)_chart)\(",
    re.MULTILINE,
)
"""Code that needs what the laboratory does not hold: an import of it, or a command that rests on it."""


CANNOT = {
    "it starts another process, and a page has one": re.compile(r"\bsubprocess\b|\bbare\("),
    "it lets one thread wait for another, and a page has one thread": re.compile(
        r"\bEvent\(|\bBarrier\(|\bCondition\(|\.wait\(\)|over\.wait"
    ),
}
"""What code says that cannot work where there is one thread: by the reason, a pattern."""


def can_play(name: str) -> bool:
    """Tell whether a snippet asks only for what the laboratory has."""
    refused = (_NOT_HERE, *CANNOT.values())
    return not any(pattern.search(text_of(file)) for file in files_of(name) for pattern in refused)


def text_of(file: str) -> str:
    """Return the text of a file below `snippets/`."""
    return (project.root() / "snippets" / file).read_text(encoding="utf-8")


def folders_for(proof: str) -> list[str]:
    """Return the folders of the snippets that a proof names."""
    named = set(re.findall(r"""["']([a-z_][a-z0-9_/]*)/[a-z0-9_]+["']""", proof))
    return sorted(name for name in named if (project.root() / "snippets" / name).is_dir())


def files_for(proof: str) -> list[str]:
    """Return the files that a proof may play: all in the folders of the snippets that it names."""
    folder = project.root() / "snippets"
    beside = {path.relative_to(folder) for name in folders_for(proof) for path in (folder / name).rglob("*.py")}
    names = (path.as_posix() for path in beside if "__pycache__" not in path.parts)
    return sorted(name for name in names if not is_test(name))


@cache
def setup_of(chapter: str) -> list[str]:
    """Return the cells of a notebook that its proofs need before them."""
    path = next(path for path in notebooks.paths() if path.stem == chapter)
    return [cell.source for cell in notebooks.cells(path) if cell.claim is None and cell.writes is None]


def statements() -> dict[str, list[dict[str, str]]]:
    """Return the statements that a proof may name, as `book/statements.yml` has them, and without their words."""
    told = yaml.safe_load((project.root() / "book" / "statements.yml").read_text(encoding="utf-8"))
    wordless = {"statement": "", "pattern": ""}
    return {section: [entry | wordless for entry in entries] for section, entries in told.items()}


@cache
def playable() -> list[str]:
    """Return the snippets that can be played in a page: claims play them, and they import nothing that is not there."""
    played = {name for head in notebooks.claims() for name in head.plays}
    return [name for name in sorted(played) if can_play(name)]


def book(provable: set[str]) -> dict[str, Any]:
    """Return all that the laboratory in a page knows of the book; `provable` names the claims that it can prove."""
    heads = [head for head in notebooks.claims() if head.id in provable]
    claims = {
        head.id: {"chapter": head.cell.notebook, "cell": head.cell.source, "folders": folders_for(head.cell.source)}
        for head in heads
    }
    played = {name: files_of(name) for name in playable()}
    exercises = {name: start for start, name in notebooks.exercises(heads).items()}
    proved = [files_for(head.cell.source) for head in heads]
    wanted = {file for files in [*played.values(), *proved] for file in files}
    return {
        "streamlit": version("streamlit"),
        "bytes": sum(size for name, size in bundle.sizes().items() if name.endswith(".gz")),
        "witnesses": "book/witnesses.html",
        "wrong": wrong(),
        "statements": statements(),
        # Its own file is called as the snippet is.
        "snippets": {name: files[1:] for name, files in played.items()},
        "claims": claims,
        "exercises": exercises,
        "setup": {name: setup_of(name) for name in sorted({head.cell.notebook for head in heads})},
        "files": {name: text_of(name) for name in sorted(wanted)},
    }


def written(provable: set[str]) -> str:
    """Return the same as JSON."""
    return json.dumps(book(provable), ensure_ascii=False, separators=(",", ":"))
