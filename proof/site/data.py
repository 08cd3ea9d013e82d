"""All that the pages show besides prose: the claims that held, the statements and how the notebooks ran."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from proof import execute, notebooks, statements
from proof.claim import MIME, Record
from proof.notebooks import ClaimHead
from proof.releases import confirmed
from proof.releases import evidence as other_releases
from proof.releases.confirmed import Confirmed
from proof.releases.evidence import Evidence as Releases
from proof.statements import Statement
from proof.witnesses import evidence
from proof.witnesses.evidence import Evidence


@dataclass(frozen=True)
class Chapter:
    """One notebook, executed."""

    name: str
    """Its name without the ending, such as `04-buttons`."""
    title: str
    cells: list[dict[str, Any]]
    """The cells with their outputs, as JSON data."""
    seconds: float
    executed: str
    """When it was executed, UTC, ISO 8601."""

    @property
    def docname(self) -> str:
        """The page's name in Sphinx."""
        return f"notebooks/{self.name}"


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


@dataclass(frozen=True)
class Judged:
    """A statement and what the claims say of it."""

    statement: Statement
    supported_by: list[Proven]
    refuted_by: list[Proven]

    @property
    def verdict(self) -> str:
        """`true`, `false`, `partly` or `unknown`."""
        return statements.verdict(bool(self.supported_by), bool(self.refuted_by))


@dataclass(frozen=True)
class Book:
    """Everything that was proved."""

    chapters: list[Chapter]
    claims: dict[str, Proven]
    evidence: dict[tuple[str, str], Evidence]
    """What a witness said of a claim, by claim and witness, as far as it is of the claim as it is now."""
    releases: Releases = field(default_factory=Releases)
    """What other releases of Streamlit said of the claims."""
    confirmed: Confirmed = field(default_factory=dict)
    """What Chromium showed on releases where a claim differs."""

    @property
    def played(self) -> set[str]:
        """The snippets that a claim plays, without their ending; the others are modules or pages of these."""
        return {name for proven in self.claims.values() for name in proven.head.plays}

    def judged(self) -> list[Judged]:
        """Return every statement with its verdict, in the file's order."""
        return [
            Judged(
                statement,
                [found for found in self.claims.values() if name in found.head.supports],
                [found for found in self.claims.values() if name in found.head.refutes],
            )
            for name, statement in statements.load().items()
        ]


def load(app: Sphinx) -> None:
    """Execute what is out of date and keep the book's data on the application."""
    app.proof_book = read()  # type: ignore[attr-defined]


def read() -> Book:
    """Return the book's data, after executing the notebooks that are out of date.

    Raises `BuildError` where a notebook does not pass.
    """
    paths = notebooks.paths()
    execute.execute(paths)
    chapters = [_chapter(path) for path in paths]
    releases = other_releases.current()
    return Book(chapters, _claims(chapters), _evidence(), releases, confirmed.current(releases))


def _chapter(path: Path) -> Chapter:
    notebook = execute.executed(path)
    cells = notebook["cells"]
    heading = next(line for cell in cells for line in _source(cell).splitlines() if line.startswith("# "))
    ran = execute.facts(notebook)
    return Chapter(path.stem, heading[2:].strip(), cells, ran["seconds"], ran["executed"])


def _claims(chapters: list[Chapter]) -> dict[str, Proven]:
    records = {
        record["id"]: (Record.from_json(record), chapter)
        for chapter in chapters
        for cell in chapter.cells
        for output in cell.get("outputs", [])
        if (record := output.get("data", {}).get(MIME))
    }
    return {head.id: Proven(head, *records[head.id]) for head in notebooks.claims()}


def _evidence() -> dict[tuple[str, str], Evidence]:
    """Return the evidence that is not older than its claim."""
    release = {"streamlit": version("streamlit")}
    return {
        (head.id, witness): item
        for chapter, heads in evidence.by_chapter().items()
        for witness in evidence.WITNESSES
        for known in [evidence.read(witness, chapter)]
        for head in heads
        if (item := known.get(head.id)) and evidence.is_fresh(item, head, release)
    }


def _source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])
