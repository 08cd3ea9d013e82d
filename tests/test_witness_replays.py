"""Claims of the book, replayed on the witnesses that do not settle them, come out as the evidence says.

Every claim is replayed on a real server. Chromium, where a claim takes two seconds, is asked a twelfth of them at each
`make test` and all of them each night: what the evidence was made from is pinned, and its test is that it is not stale.
"""

from __future__ import annotations

import pytest
from conftest import requires_chromium

from proof.build import execute
from proof.model import notebooks
from proof.witnesses import verify, workbench

CHAPTERS = [pytest.param(path, id=path.stem) for path in notebooks.paths()]
pytestmark = pytest.mark.site


@pytest.mark.parametrize("witness", ["server", "apptest"])
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_replay_of_every_claim_comes_out_as_recorded(site, chapter, witness):
    with workbench.shared() as there:
        assert list(verify.chapter(chapter.stem, witness, there, execute.records(chapter))) == []


@pytest.mark.browser
@pytest.mark.parametrize("every", [12, pytest.param(1, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_replay_in_chromium_comes_out_as_recorded(site, chapter, every):
    requires_chromium()
    with workbench.shared() as there:
        assert list(verify.chapter(chapter.stem, "browser", there, execute.records(chapter), every=every)) == []
