"""What a claim's outcome was made from: its proof and its snippets, as hashes that tell when to play it again."""

from __future__ import annotations

import ast
import hashlib
from functools import cache
from pathlib import Path

from proof import counter, fingerprint, notebooks, project
from proof.notebooks import ClaimHead


def of_claims(heads: list[ClaimHead]) -> dict[str, dict[str, str]]:
    """Return by claim the hashes of its proof (with the notebook's set-up) and of the snippets that it plays."""
    set_ups = {path.stem: _set_up(path) for path in notebooks.paths()}
    return {
        head.id: {"proof": _hash([*set_ups[head.cell.notebook], *_proof(head)]), "snippets": _hash(_snippets(head))}
        for head in heads
    }


@cache
def of_engine() -> str:
    """Return the hash of the code that plays the claims on other releases, whatever its layout and its comments."""
    folder = project.PACKAGE
    names = [name for name in fingerprint.ENGINE if name not in ("elements", "filmstrip", "statements")]
    files = [folder / f"{name}.py" for name in (*names, "prove", "notebooks")]
    files += [folder / "releases" / f"{name}.py" for name in ("child", "compat", "facts", "inspected", "instrument")]
    return of_files(files)


def of_files(files: list[Path]) -> str:
    """Return the hash of files; of Python files whatever their layout and their comments."""
    texts = [(path, path.read_text(encoding="utf-8")) for path in files]
    return _hash([ast.dump(ast.parse(text)) if path.suffix == ".py" else text for path, text in texts])


def _proof(head: ClaimHead) -> list[str]:
    """Return the statements of the proof, without its sentence and its comments: these do not change what it says."""
    tree = ast.parse(head.cell.source)
    return [ast.unparse(line) for node in tree.body for line in (node.body if isinstance(node, ast.With) else [node])]


def _set_up(path: Path) -> list[str]:
    # No claim that a sweep plays uses `visit`: that a notebook imports it for others changes nothing there.
    sources = [cell.source for cell in notebooks.cells(path) if cell.writes is None and "claim(" not in cell.source]
    return [source.replace("claim, play, visit", "claim, play") for source in sources]


def _snippets(head: ClaimHead) -> list[str]:
    """Return the texts of the files that the claim plays, and of those beside them that they name."""
    folder = project.root() / "snippets"
    files = {file for name in head.plays for file in counter.with_neighbours(folder / f"{name}.py")}
    return [f"{file.name}\n{file.read_text(encoding='utf-8')}" for file in sorted(files)]


def _hash(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
