"""All that the pages show besides prose: the claims that held, the statements and how the notebooks ran."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from proof.build import execute
from proof.evidence import confirmations, disagreements, history, sweeps, testimony
from proof.evidence.confirmations import Confirmed
from proof.evidence.disagreements import Disagreement
from proof.evidence.sweeps import Sweeps
from proof.evidence.testimony import Finding
from proof.model import notebooks, provenance, sources, statements
from proof.model.errors import NotebookError
from proof.model.notebooks import ClaimHead
from proof.model.record import WITNESSES, Record
from proof.model.snippets import files_of
from proof.model.sources import Source
from proof.model.statements import Statement


@dataclass(frozen=True)
class Chapter:
    """One notebook, executed."""

    name: str
    """Its name without the ending, such as `04-buttons`."""
    part: str
    """The folder that it stands in, such as `learn`."""
    title: str
    cells: list[dict[str, Any]]
    """The cells as JSON data: the source as it is now, code cells with what their execution left."""
    seconds: float
    executed: str
    """When it was executed, UTC, ISO 8601."""

    @property
    def docname(self) -> str:
        """The page's name in Sphinx."""
        return f"notebooks/{self.part}/{self.name}"


@dataclass(frozen=True)
class Proven:
    """A claim with its place in the book and what its proof left behind."""

    head: ClaimHead
    record: Record
    chapter: Chapter

    @property
    def anchor(self) -> str:
        """The page and anchor of the claim, below the site's root."""
        return f"{self.chapter.docname}.html#{self.head.id}"

    @property
    def own_page(self) -> str:
        """The page that shows the claim alone, below the site's root. It stays where it is when the claim moves."""
        return f"claims/{self.head.id}.html"


@dataclass(frozen=True)
class Judged:
    """A statement and what the claims say of it."""

    statement: Statement
    supported_by: list[Proven]
    refuted_by: list[Proven]
    since: str = ""
    """The minor release that turned the verdict into this one, where an older one is known to give another."""
    sources: tuple[Source, ...] = ()
    """The public pages that say it, where some were found."""

    @property
    def verdict(self) -> str:
        """`true`, `false`, `partly` or `unknown`."""
        return statements.verdict(bool(self.supported_by), bool(self.refuted_by))


@dataclass(frozen=True)
class Book:
    """Everything that was proved."""

    chapters: list[Chapter]
    claims: dict[str, Proven]
    evidence: dict[tuple[str, str], Finding]
    """What a witness said of a claim, by claim and witness, as far as it is of the claim as it is now."""
    releases: Sweeps = field(default_factory=Sweeps)
    """What other releases of Streamlit said of the claims."""
    confirmed: Confirmed = field(default_factory=dict)
    """What Chromium showed on releases where a claim differs."""
    disagreements: list[Disagreement] = field(default_factory=list)
    """Where witnesses are known to disagree with AppTest."""

    snippets: dict[str, str] = field(default_factory=dict)
    """The files below `snippets/` as the notebooks write them: name to text."""

    apps: dict[str, set[str]] = field(default_factory=dict)
    """Those that a claim plays, each with the files that belong to it."""

    @cached_property
    def by_chance(self) -> set[str]:
        """The claims on which witnesses disagree only at times."""
        return {item.claim for item in self.disagreements if item.sometimes}

    @cached_property
    def exercises(self) -> dict[str, str]:
        """The snippets that readers start from, each with the claim that checks what they make of it."""
        return notebooks.exercises(proven.head for proven in self.claims.values())

    def apps_of(self, name: str) -> list[str]:
        """Return the files to run to see this file: itself if it is an app, else the apps it is part of.

        An app is what a claim plays, or what a reader starts from.
        """
        if name in self.apps or name.removesuffix(".py") in self.exercises:
            return [name]
        return [app for app, parts in self.apps.items() if name in parts]

    def real(self, claim: str) -> Finding | None:
        """Return what Chromium saw of a claim, where the page shows that instead of what AppTest played."""
        seen = self.evidence.get((claim, "browser"))
        return seen if seen is not None and seen.seen and claim not in self.by_chance else None

    def judged(self) -> list[Judged]:
        """Return every statement with its verdict, in the file's order."""
        return [self._judged(statement) for statement in statements.load().values()]

    def _judged(self, statement: Statement) -> Judged:
        supported_by = [found for found in self.claims.values() if statement.id in found.head.supports]
        refuted_by = [found for found in self.claims.values() if statement.id in found.head.refutes]
        sides = ([found.head.id for found in side] for side in (supported_by, refuted_by))
        since = history.verdict_since(self.releases, *sides)
        return Judged(statement, supported_by, refuted_by, since, sources.load().get(statement.id, ()))


@cache
def pinned() -> str:
    """Return the release of Streamlit that the book is about: a build asks a thousand times."""
    return version("streamlit")


def load(app: Sphinx) -> None:
    """Execute what is out of date and keep the book's data on the application."""
    _of(app).proof_book = read()


def book_of(app: Sphinx) -> Book:
    """Return the book's data, kept on the application by `load`."""
    book: Book = _of(app).proof_book
    return book


def _of(app: Any) -> Any:
    """Return the application as something that can hold more than Sphinx knows of."""
    return app


def read() -> Book:
    """Return the book's data, after executing the notebooks that are out of date.

    Raises `BuildError` where a notebook does not pass.
    """
    paths = notebooks.paths()
    execute.execute(paths)
    chapters = [_chapter(path) for path in paths]
    now = provenance.of_claims(notebooks.claims())
    releases = sweeps.current(now)
    snippets = {name: cell.file_text for name, cell in notebooks.written().items()}
    claims = _claims(chapters)
    witnessed = (_evidence(now), releases, confirmations.current(releases), disagreements.load())
    return Book(chapters, claims, *witnessed, snippets, _apps(claims))


def _apps(claims: dict[str, Proven]) -> dict[str, set[str]]:
    played = sorted({f"{name}.py" for proven in claims.values() for name in proven.head.plays})
    with tempfile.TemporaryDirectory(prefix="proof-snippets-") as written:
        folder = Path(written)
        notebooks.write_snippets(folder)
        parts = {app: files_of(folder / app) for app in played}
        return {app: {file.relative_to(folder).as_posix() for file in files} for app, files in parts.items()}


def _chapter(path: Path) -> Chapter:
    """Return a chapter: the text as it stands in the notebook now, the outputs as its code cells left them."""
    notebook = execute.executed(path)
    assert notebook is not None, f"{path.name} was executed just now"
    outputs = {cell["id"]: cell["outputs"] for cell in notebook["cells"] if cell["cell_type"] == "code"}
    cells = [
        cell | {"outputs": outputs[cell["id"]]} if cell["cell_type"] == "code" else cell
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]
    ]
    heading = next((line for cell in cells for line in _source(cell).splitlines() if line.startswith("# ")), None)
    if heading is None:
        raise NotebookError(f"{notebooks.place(path)} has no title. Begin its first text cell with `# `.")
    ran = execute.facts(notebook)
    return Chapter(path.stem, path.parent.name, heading[2:].strip(), cells, ran["seconds"], ran["executed"])


def _claims(chapters: list[Chapter]) -> dict[str, Proven]:
    records = {
        (record.id, cell): (record, chapter) for chapter in chapters for cell, record in execute.left_by(chapter.cells)
    }
    heads = {(head.id, head.cell.id): head for head in notebooks.claims()}
    for name, cell in records.keys() ^ heads.keys():
        wrong = (
            "left no record: was it run?" if (name, cell) in heads else "is shown, and cannot be read in its source."
        )
        raise NotebookError(f"Cell {cell!r}: the claim {name!r} {wrong} Write it as `with claim({name!r}, ...):`.")
    return {name: Proven(head, *records[name, cell]) for (name, cell), head in heads.items()}


def _evidence(now: dict[str, dict[str, str]]) -> dict[tuple[str, str], Finding]:
    """Return the evidence that is not older than its claim."""
    release = {"streamlit": pinned()}
    return {
        (head.id, witness): item
        for chapter, heads in testimony.by_chapter().items()
        for witness in WITNESSES
        for known in [testimony.read(witness, chapter)]
        for head in heads
        if (item := known.get(head.id)) and testimony.is_fresh(item, head, release, now[head.id])
    }


def _source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])
