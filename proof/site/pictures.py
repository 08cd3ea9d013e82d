"""Pictures of apps: the author shows the light one, the page has the dark one beside it, and a reader sees theirs."""

from __future__ import annotations

from docutils import nodes
from docutils.transforms import Transform


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
