"""Which argument of a widget makes a new widget: a table, read off the runs of the claims about identity."""

from __future__ import annotations

import re

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.model.record import Record
from proof.model.trace import Run
from proof.site.directives import book, relative
from proof.site.rendering import raw, render

_OF = re.compile(r"key-([a-z-]+)(?<!-is)-identity")
"""The ids of these claims: `key-text-input-identity`."""
_CHANGE = "Change the arguments"
"""The checkbox whose tick changes them."""
KEPT, LOST, LATER = "kept", "lost", "lost a run later"


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-matrix", MatrixDirective)


class MatrixDirective(SphinxDirective):
    """What a user entered, after an argument has changed: argument by argument, widget by widget."""

    def run(self) -> list[nodes.Node]:
        """Return two tables: of widgets with a key, and of widgets without."""
        return [raw(_table(self, f"{title} a key", number)) for number, title in enumerate(("With", "Without"))]


def outcomes(record: Record) -> dict[str, tuple[str, str]]:
    """Return by argument what became of the value of the widget with a key, and of the one without.

    The app says for each argument `argument: value with a key, value without`: first as it was entered, then, run by
    run, after the change. Of a widget that is played with a key alone, it says that value; the other outcome is empty.
    """
    runs = record.traces[0].runs
    changes = [n for n, run in enumerate(runs) if any(event.target == _CHANGE for event in run.events)]
    entered, *after = [dict(line.split(": ", 1) for line in _lines(run)) for run in runs[changes[0] - 1 :]]
    # Where the arguments are changed back too, the first change may have made a new widget of the same value.
    late = LATER if len(changes) == 1 else LOST
    found = {}
    for argument, told in entered.items():
        value = told[: (len(told) - 2) // 2]  # both are the same there
        if told == f"{value}, {value}":
            with_key = [later[argument].startswith(f"{value}, ") for later in after]
            without = [later[argument].endswith(f", {value}") for later in after]
            found[argument] = (_outcome(with_key, late), _outcome(without, late))
        else:
            found[argument] = (_outcome([later[argument] == told for later in after], late), "")
    return found


def _lines(run: Run) -> list[str]:
    return [str(node.value) for node in run.nodes() if node.kind == "text"]


def _outcome(kept: list[bool], late: str) -> str:
    return KEPT if all(kept) else late if kept[0] else LOST


def _table(part: SphinxDirective, title: str, number: int) -> Markup:
    claims = [(found[1], proven) for name, proven in book(part).claims.items() if (found := _OF.fullmatch(name))]
    columns = [outcomes(proven.record) for _, proven in claims]
    return render(
        "matrix.html",
        title=title,
        widgets=[(widget.replace("-", "_"), proven) for widget, proven in claims],
        rows=[
            (argument, [said[argument][number] if argument in said else "" for said in columns])
            for argument in sorted({argument for said in columns for argument in said})
        ],
        kept=KEPT,
        up=relative(part, ""),
    )
