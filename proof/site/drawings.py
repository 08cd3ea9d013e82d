"""Drawings of the model: SVG that stands in the page, so that it follows the theme and can be read aloud."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.model import project
from proof.site.rendering import raw

_SVG = "{http://www.w3.org/2000/svg}"


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-drawing", DrawingDirective)


class DrawingDirective(SphinxDirective):
    """A drawing from `book/drawings/`, named without its ending. It brings its own title and description."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the drawing, or a warning where there is none of that name."""
        file = _file(self.arguments[0])
        if not file.is_file():
            return [
                self.state.document.reporter.warning(f"There is no {file.name} in book/drawings.", line=self.lineno)
            ]
        drawing = Markup(file.read_text(encoding="utf-8"))  # noqa: S704, since it is ours
        return [raw(Markup('<figure class="sp-drawing">{}</figure>').format(drawing))]


def told(name: str) -> str:
    """Return what a drawing shows, in words."""
    drawing = ET.parse(_file(name)).getroot()
    return f"(A drawing, {drawing.findtext(f'{_SVG}title')}: {drawing.findtext(f'{_SVG}desc')})"


def _file(name: str) -> Path:
    return project.root() / "book" / "drawings" / f"{name}.svg"
