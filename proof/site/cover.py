"""The page of the map: file by file what no claim runs and what can be altered unnoticed, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape
from importlib.metadata import version

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.cover import functions, places
from proof.drawing.filmstrip import inline
from proof.evidence import altered, cover_reasons, covered
from proof.evidence.altered import NOT_PLAYED, NOT_RUN, NOTICED, SURVIVED, Altered
from proof.evidence.cover_reasons import Reasons
from proof.evidence.covered import File, Piece
from proof.site.directives import raw

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
            return [raw(f"<p>Nothing has been measured on Streamlit {version('streamlit')} yet.</p>")]
        tried = {file.file: altered.read(file.file) for file in found.files}
        if faults := reasons.faults(found, tried):
            return [self.state.document.reporter.warning(fault, line=self.lineno) for fault in faults]
        files = [file for file in found.files if file.lines]
        areas = dict.fromkeys(_area(file.file) for file in files)
        return [
            raw(_figures(files, tried, reasons, found.date)),
            *(
                _section(area, [_File(file, tried[file.file], reasons) for file in files if _area(file.file) == area])
                for area in areas
            ),
        ]


class _File:
    """A file of Streamlit as the page shows it."""

    def __init__(self, file: File, tried: list[Altered], reasons: Reasons) -> None:
        self._file, self._tried, self._reasons = file, tried, reasons
        source = places.path(file.file).read_text(encoding="utf-8")
        self._lines = {function.name: function.line for function in reversed(functions.of(source))}

    def html(self) -> str:
        """Return it as a fold; its head alone where there is nothing to tell."""
        survivors = [item for item in self._tried if item.outcome == SURVIVED]
        head = f"<code>{escape(self._file.file)}</code> {self._counts()}"
        pieces = "".join(f"<li>{self._piece(piece)}</li>" for piece in self._file.pieces)
        lost = "".join(f"<li>{self._survivor(item)}</li>" for item in survivors)
        parts = [
            f'<p class="sp-cap">Not run</p><ul>{pieces}</ul>' if pieces else "",
            f'<p class="sp-cap">Altered, and no claim fell</p><ul>{lost}</ul>' if lost else "",
        ]
        if not any(parts):
            return f"<p>{head}</p>"
        return f'<details class="sp-fixes"><summary>{head}</summary>{"".join(parts)}</details>'

    def _counts(self) -> str:
        """Return how much of the file is run, and how many alterations were noticed."""
        file, told = self._file, f"{self._file.run} of {self._file.lines} lines"
        if file.branches:
            told += f", {file.taken} of {file.branches} branches"
        if self._tried:
            noticed = sum(item.outcome in NOTICED for item in self._tried)
            told += f"; {noticed} of {len(self._tried)} alterations noticed"
        return told

    def _piece(self, piece: Piece) -> str:
        stretches = ", ".join(self._link(piece.function, first, last) for first, last in piece.ranges)
        how = "never called" if not piece.run else f"{piece.run} of {piece.lines} lines run"
        return (
            f"<code>{escape(piece.function)}</code>, {how}; not run: {stretches}. {_why(self._reasons.of_piece(piece))}"
        )

    def _survivor(self, item: Altered) -> str:
        line = int(item.alteration.partition("+")[2].partition(" ")[0])
        left = f" ({item.left} claims that run it were not played)" if item.left else ""
        why = _why(self._reasons.of_survivor(self._file.file, item))
        place = f"<code>{escape(item.function)}</code>, {self._link(item.function, line, line)}"
        return f"{place}: {inline(item.what)}{left}. {why}"

    def _link(self, function: str, first: int, last: int) -> str:
        """Return a link to lines, counted from a function's `def`, in Streamlit's repository."""
        start, end = (self._lines.get(function, 0) + offset for offset in (first, last))
        told, anchor = (
            (f"line {start}", f"L{start}") if start == end else (f"lines {start} to {end}", f"L{start}-L{end}")
        )
        url = f"https://github.com/streamlit/streamlit/blob/{version('streamlit')}/lib/streamlit/{self._file.file}"
        return f'<a href="{url}#{anchor}">{told}</a>'


def _why(reason: str) -> str:
    return inline(reason) if reason else "<strong>No claim yet.</strong>"


def _section(area: str, files: list[_File]) -> nodes.section:
    html = "".join(file.html() for file in files)
    return nodes.section("", nodes.title(area, area), raw(html), ids=[nodes.make_id(f"cover {area}")])


def _area(file: str) -> str:
    return next(area for begins, area in _AREAS.items() if file.startswith(begins))


def _figures(files: list[File], tried: dict[str, list[Altered]], reasons: Reasons, date: str) -> str:
    lines, run = sum(file.lines for file in files), sum(file.run for file in files)
    pieces = [piece for file in files for piece in file.pieces]
    explained = sum(bool(reasons.of_piece(piece)) for piece in pieces)
    return (
        f"<p>On Streamlit {version('streamlit')}, measured {date}, some claim runs {run} of the {lines} lines "
        f"({run / lines:.0%}) that stand in functions here, and takes {sum(file.taken for file in files)} of their "
        f"{sum(file.branches for file in files)} branches. {len(pieces)} functions have lines that no claim runs: "
        f"{explained} of them have a reason, and for {len(pieces) - explained} there is no claim yet.</p>"
        f"<p>{' '.join(_of_alterations(tried, reasons))}</p>"
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
