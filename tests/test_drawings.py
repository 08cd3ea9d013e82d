"""The drawings of the model can be read aloud, follow the theme, and keep to the site's policy."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from conftest import ROOT

SVG = "{http://www.w3.org/2000/svg}"
DRAWINGS = sorted((ROOT / "book" / "drawings").glob("*.svg"))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_names_and_describes_itself_under_ids_of_its_own(path):
    drawing = ET.fromstring(path.read_text())
    named = {drawing.findtext(f"{SVG}title"), drawing.findtext(f"{SVG}desc")}
    assert None not in named and drawing.get("role") == "img"
    ids = [part.get("id") for part in drawing.iter() if part.get("id")]
    assert drawing.get("aria-labelledby").split() == ids[:2]
    assert all(name.startswith(path.stem.split("-")[0]) for name in ids)


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_has_no_colour_of_its_own_and_no_inline_style(path):
    assert re.findall(r'\b(?:fill|stroke|style|font-size)="[^"]*"', path.read_text()) == []


@pytest.mark.site
def test_every_drawing_stands_on_a_page_and_on_none_twice(site):
    pages = [page.read_text() for folder in ("book", "notebooks/learn") for page in (site / folder).glob("*.html")]
    for path in DRAWINGS:
        counts = [page.count(ET.fromstring(path.read_text()).get("aria-labelledby")) for page in pages]
        assert max(counts) == 1, path.stem
