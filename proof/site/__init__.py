"""The Sphinx extension: turns executed notebooks, claims and statements into pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from proof.model import project
from proof.site import (
    agreement_list,
    boxes,
    contents,
    cover,
    data,
    directives,
    drawings,
    head,
    highlighting,
    hosting,
    lab,
    lists,
    matrix,
    message_list,
    notebook_pages,
    pictures,
    publish,
    releases,
    search,
    symptom_pages,
    symptoms,
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.config.html_static_path.append(str(project.PACKAGE / "drawing" / "filmstrip.css"))
    app.add_css_file("filmstrip.css")
    app.config.templates_path.append(str(Path(__file__).with_name("templates")))
    app.connect("builder-inited", data.load)
    app.connect("source-read", notebook_pages.replace_source)
    app.connect("html-page-context", pictures.keep_places)
    app.connect("html-page-context", head.describe, priority=900)
    app.connect("html-collect-pages", hosting.lost)
    app.connect("html-page-context", hosting.lead_on)
    app.connect("build-finished", publish.write)
    app.add_transform(boxes.Boxes)
    app.add_transform(pictures.Pictures)
    highlighting.register(app)
    agreement_list.register(app)
    contents.register(app)
    directives.register(app)
    drawings.register(app)
    lists.register(app)
    cover.register(app)
    matrix.register(app)
    message_list.register(app)
    releases.register(app)
    symptoms.register(app)
    search.register(app)
    symptom_pages.register(app)
    lab.register(app)
    return {"parallel_read_safe": False, "parallel_write_safe": False}
