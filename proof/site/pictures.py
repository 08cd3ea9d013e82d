"""Pictures of apps: the author shows the light one, the page has the dark one beside it, and a reader sees theirs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.transforms import Transform
from PIL import Image
from sphinx.application import Sphinx

from proof.model import project

_SHOWN = re.compile(r'<img (?=[^>]*class="sp-picture)(?=[^>]*src="[^"]*/([^"/]+)")')


class Pictures(Transform):
    """Put the dark picture beside each light one; the theme shows the one that fits."""

    default_priority = 400

    def apply(self) -> None:
        """Add the second image where the first is one of `evidence/pictures`."""
        for image in list(self.document.findall(nodes.image)):
            if image["uri"].endswith(".light.webp"):
                dark = image.deepcopy()
                dark["uri"] = image["uri"].replace(".light.", ".dark.")
                for node, scheme in ((image, "light"), (dark, "dark")):
                    node["classes"] += ["sp-picture", f"only-{scheme}"]
                    node["loading"] = "lazy"
                image.parent.insert(image.parent.index(image) + 1, dark)


def keep_places(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Give each picture its size, so that what is below stays where it is when the picture arrives.

    Docutils would write it as a style, which the site's policy refuses.
    """
    if "body" in context:
        context["body"] = _SHOWN.sub(_sized, context["body"])


def _sized(image: re.Match[str]) -> str:
    with Image.open(Path(project.root(), "evidence", "pictures", image[1])) as picture:
        width, height = picture.size
    return f'{image[0]}width="{width}" height="{height}" '
