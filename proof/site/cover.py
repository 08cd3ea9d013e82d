"""The page of the map: file by file what no claim runs and what can be altered unnoticed, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.cover import functions, places
from proof.evidence import altered, cover_reasons, covered
from proof.evidence.altered import NOT_PLAYED, NOT_RUN, NOTICED, SURVIVED, Altered
from proof.evidence.cover_reasons import Reasons
from proof.evidence.covered import File, Piece
from proof.site.data import pinned
from proof.site.rendering import raw, render

_AREAS = {
    "runtime/state": "Session state, widgets and the address",
    "runtime/caching": "Caches",
    "runtime/fragment.py": "Fragments",
    "runtime/": "Scripts, sessions and connections",
    "connections": "Scripts, sessions and connections",
    "elements/": "Forms and widgets",
    "commands": "Pages and the control of runs",
    "navigation": "Pages and the control of runs",
}
"""What the files are about, by how their names begin: the first that fits."""


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-cover", CoverDirective)


class CoverDirective(SphinxDirective):
    """How much the claims run and notice, and file by file what they do not."""

    def run(self) -> list[nodes.Node]:
        """Return the figures and the files, or a warning where a reason is about nothing."""
        found, reasons = covered.read(), cover_reasons.read()
        if not found.is_of_installed:
            return [nodes.paragraph("", f"Nothing has been measured on Streamlit {pinned()} yet.")]
        tried = {file.file: altered.read(file.file) for file in found.files}
        if faults := reasons.faults(found, tried):
            return [self.state.document.reporter.warning(fault, line=self.lineno) for fault in faults]
        files = [file for file in found.files if file.lines]
        areas = dict.fromkeys(_area(file.file) for file in files)
        return [
            raw(_figures(files, tried, reasons, found.date)),
            *(
                _section(area, [Shown(file, tried[file.file], reasons) for file in files if _area(file.file) == area])
                for area in areas
            ),
        ]


@dataclass(frozen=True)
class Place:
    """Lines of Streamlit's code."""

    told: str
    url: str
    """Where they stand in Streamlit's repository."""


class Shown:
    """A file of Streamlit as the page shows it."""

    def __init__(self, file: File, tried: list[Altered], reasons: Reasons) -> None:
        self.name = file.file
        source = places.path(file.file).read_text(encoding="utf-8")
        self._lines = {function.name: function.line for function in reversed(functions.of(source))}
        self.counts = _counts(file, tried)
        self.pieces = [(piece, self._places(piece), reasons.of_piece(piece)) for piece in file.pieces]
        """What no claim runs, with its places and its reason."""
        self.survivors = [
            (item, self._line(item), reasons.of_survivor(file.file, item)) for item in tried if item.outcome == SURVIVED
        ]
        """The alterations on which no claim fell, with their places and their reasons."""

    def _places(self, piece: Piece) -> list[Place]:
        return [self._place(piece.function, first, last) for first, last in piece.ranges]

    def _line(self, item: Altered) -> Place:
        line = int(item.alteration.partition("+")[2].partition(" ")[0])
        return self._place(item.function, line, line)

    def _place(self, function: str, first: int, last: int) -> Place:
        """Return the place of lines that are counted from a function's `def`."""
        start, end = (self._lines.get(function, 0) + offset for offset in (first, last))
        told, anchor = (
            (f"line {start}", f"L{start}") if start == end else (f"lines {start} to {end}", f"L{start}-L{end}")
        )
        url = f"https://github.com/streamlit/streamlit/blob/{pinned()}/lib/streamlit/{self.name}#{anchor}"
        return Place(told, url)


def _counts(file: File, tried: list[Altered]) -> str:
    """Return how much of a file is run, and how many alterations were noticed."""
    told = f"{file.run} of {file.lines} lines"
    if file.branches:
        told += f", {file.taken} of {file.branches} branches"
    if tried:
        noticed = sum(item.outcome in NOTICED for item in tried)
        told += f"; {noticed} of {len(tried)} alterations noticed"
    return told


def _section(area: str, files: list[Shown]) -> nodes.section:
    html = Markup().join(render("cover-file.html", file=file) for file in files)
    return nodes.section("", nodes.title(area, area), raw(html), ids=[nodes.make_id(f"cover {area}")])


def _area(file: str) -> str:
    return next(area for begins, area in _AREAS.items() if file.startswith(begins))


def _figures(files: list[File], tried: dict[str, list[Altered]], reasons: Reasons, date: str) -> Markup:
    pieces = [piece for file in files for piece in file.pieces]
    return render(
        "cover-figures.html",
        release=pinned(),
        date=date,
        lines=sum(file.lines for file in files),
        run=sum(file.run for file in files),
        branches=sum(file.branches for file in files),
        taken=sum(file.taken for file in files),
        pieces=len(pieces),
        explained=sum(bool(reasons.of_piece(piece)) for piece in pieces),
        alterations=" ".join(_of_alterations(tried, reasons)),
    )


def _of_alterations(tried: dict[str, list[Altered]], reasons: Reasons) -> Iterator[str]:
    """Yield what became of the alterations, in sentences."""
    every = [(file, item) for file, items in tried.items() for item in items]
    counts = Counter(item.outcome for _, item in every)
    noticed = sum(counts[outcome] for outcome in NOTICED)
    survivors = [(file, item) for file, item in every if item.outcome == SURVIVED]
    explained = sum(bool(reasons.of_survivor(file, item)) for file, item in survivors)
    yield f"{len(every)} alterations were tried, in {sum(bool(items) for items in tried.values())} files."
    ended = noticed - counts["noticed"]
    yield f"{noticed} were noticed; {ended} of these by a run that did not end or a Python that died."
    yield (
        f"{len(survivors)} survived: {explained} of them have a reason why no claim has to notice, "
        f"and for {len(survivors) - explained} there is no claim yet."
    )
    yield (
        f"{counts[NOT_PLAYED]} stand in lines that only Chromium's claims run, which were not asked, "
        f"and {counts[NOT_RUN]} in lines that no claim runs."
    )
