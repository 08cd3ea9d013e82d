"""Pictures of apps: each chapter has one, light and dark, with a text, and none is older than what it shows."""

from __future__ import annotations

import pytest
from conftest import CLAIM, SNIPPET, requires_chromium
from PIL import Image

from proof.model import notebooks
from proof.model.errors import NotebookError
from proof.witnesses import pictures, workbench

SHOWN = "![The button, and the number of clicks.](../../evidence/pictures/small-button-counts.2.light.webp)"


@pytest.fixture
def shown(small):
    """Return the picture that a small notebook shows."""
    small.notebook("01-small", [("text-title", f"# Small\n\n{SHOWN}"), *small.cells()[1:]])
    return pictures.wanted()[0]


def test_every_subject_shows_an_app_and_says_in_words_what_is_to_be_seen():
    found = pictures.wanted()
    subjects = {name.split("/")[0] for head in notebooks.claims() for name in head.plays}
    assert {head.plays[0].split("/")[0] for head in (picture.head for picture in found)} == subjects - {"exercises"}
    assert [picture.name for picture in found if len(picture.alt) < 20] == []


def test_no_picture_is_older_than_its_claim_and_none_is_left_over():
    found = pictures.wanted()
    assert [picture.name for picture in pictures.stale(found)] == []
    assert pictures.superfluous(found) == []


def test_a_picture_of_an_unknown_claim_is_named(small):
    small.notebook("01-small", [("text-title", f"# Small\n\n{SHOWN.replace('counts', 'gone')}"), *small.cells()[1:]])
    with pytest.raises(NotebookError, match="01-small.ipynb shows a picture of 'small-button-gone'"):
        pictures.wanted()


@pytest.mark.browser
def test_a_picture_is_taken_in_both_schemes_and_gets_stale_with_its_snippet(small, shown):
    requires_chromium()
    said: list[str] = []
    with workbench.shared() as there:
        assert pictures.take([shown], there, said.append) == []
    light, dark = (Image.open(shown.file(scheme)).convert("L") for scheme in pictures.SCHEMES)
    assert light.getpixel((0, 0)) > 200 and dark.getpixel((0, 0)) < 60
    assert (said, pictures.stale([shown])) == (["picture small-button-counts.2"], [])
    small.snippet("small/count", SNIPPET.replace("Clicks", "Pressed"))
    assert pictures.stale([shown]) == [shown]


@pytest.mark.browser
def test_an_app_that_is_taller_than_the_window_is_shown_to_its_end(small, shown):
    requires_chromium()
    with workbench.shared() as there:
        pictures.take([shown], there, print)
        low = Image.open(shown.file("light")).height
        small.snippet("small/count", f"{SNIPPET}for row in range(20):\n    st.text(f'Row {{row}}')\n")
        pictures.take([shown], there, print)
    # Each row is some 40 pixels high with its gap, and two of the picture's are one of the window's.
    assert Image.open(shown.file("light")).height - low > 20 * 2 * 30


@pytest.mark.browser
def test_a_picture_of_a_run_that_the_claim_has_not_is_named(small):
    requires_chromium()
    text = SHOWN.replace(".2.", ".9.")
    small.notebook("01-small", [("text-title", f"# Small\n\n{text}"), *small.cells(claim=CLAIM)[1:]])
    with workbench.shared() as there:
        (fault,) = pictures.take(pictures.wanted(), there, print)
    assert "01-small.ipynb: the picture small-button-counts.9 cannot be taken: the claim has 2 runs" in fault
