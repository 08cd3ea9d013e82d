"""The Sphinx extension: turns executed notebooks, claims and statements into pages."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

from proof import project
from proof.site import (
    boxes,
    data,
    directives,
    head,
    lists,
    notebook_pages,
    pictures,
    publish,
    releases,
    search,
    symptoms,
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register with Sphinx."""
    app.config.html_static_path.append(str(project.PACKAGE / "filmstrip.css"))
    app.add_css_file("filmstrip.css")
    app.connect("builder-inited", data.load)
    app.connect("source-read", notebook_pages.replace_source)
    app.connect("html-page-context", head.describe, priority=900)
    app.connect("build-finished", publish.write)
    app.add_transform(boxes.Boxes)
    app.add_transform(pictures.Pictures)
    directives.register(app)
    lists.register(app)
    releases.register(app)
    symptoms.register(app)
    search.register(app)
    return {"parallel_read_safe": False, "parallel_write_safe": False}
