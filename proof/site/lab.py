"""The laboratory in the pages: where it can open, and the files that it loads then.

Where its bundle could not be built, the pages are as they would be without it.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.lab import bundle, content, measured


def register(app: Sphinx) -> None:
    """Register with Sphinx; without a bundle, nothing is loaded and no page changes."""
    app.add_directive("proof-laboratory", LaboratoryDirective)
    app.connect("builder-inited", _begin, priority=900)
    app.connect("build-finished", _publish)


class LaboratoryDirective(SphinxDirective):
    """The laboratory as a page of its own."""

    def run(self) -> list[nodes.Node]:
        """Return the place where it opens, or a line that says why there is none."""
        if not _there():
            text = "This copy of the book was built without the laboratory, because npm's registry was out of reach."
            return [nodes.paragraph("", text)]
        return [nodes.raw("", '<p data-lab="page">The laboratory needs JavaScript.</p>', format="html")]


@cache
def _there() -> bool:
    """Tell whether the bundle was built: asked once, since a page asks for each of its snippets and claims."""
    return bundle.ready() is not None


def play_here(name: str) -> Markup:
    """Return the place for playing a snippet, or an empty text where that cannot be."""
    if not _there() or name not in content.playable():
        return Markup()
    return _place("play", name)


def check_here(claim: str) -> Markup:
    """Return the place for solving an exercise, or an empty text where its claim cannot be proved in a page."""
    if not _there() or measured.read().get(claim) != measured.HOLDS:
        return Markup()
    return _place("check", claim)


def prove_here(claim: str, witness: str) -> Markup:
    """Return the place for proving a claim, or an empty text where that cannot be."""
    here = _there() and witness == "apptest" and measured.read().get(claim) == measured.HOLDS
    return _place("prove", claim) if here else Markup()


def not_here(claim: str, witness: str) -> Markup:
    """Return why a claim cannot be proved in the page, or an empty text where it can be, or nobody knows."""
    outcome = measured.read().get(claim, measured.HOLDS)
    if not _there() or witness != "apptest" or outcome == measured.HOLDS:
        return Markup()
    return Markup('<p class="lab-not">It cannot be proved in the page: {}.</p>').format(outcome)


def _place(kind: str, name: str) -> Markup:
    return Markup('<p data-lab="{}" data-name="{}"></p>').format(kind, name)


def _begin(app: Sphinx) -> None:
    if not _there():
        return
    data = content.written(measured.provable())
    name = f"lab-book-{hashlib.sha256(data.encode()).hexdigest()[:16]}.json"
    app.proof_lab = (name, data)  # type: ignore[attr-defined]
    app.config.html_static_path.append(str(bundle.ROOM / "static" / "press.js"))
    size = (sum(bundle.sizes().values()) + len(gzip.compress(data.encode()))) / 1e6
    about: dict[str, Any] = {"data-key": bundle.key(), "data-book": name, "data-size": f"{size:.1f}"}
    app.add_js_file("press.js", defer="defer", **about)


def _publish(app: Sphinx, error: Exception | None) -> None:
    made = bundle.ready()
    if error is not None or made is None:
        return
    static = Path(app.outdir) / "_static"
    name, data = app.proof_lab  # type: ignore[attr-defined]
    (static / name).write_text(data, encoding="utf-8")
    shutil.copytree(made, static / f"lab-{bundle.key()}", ignore=shutil.ignore_patterns("sizes.json"))
