"""Every claim of the book, replayed on the witnesses that do not settle it, comes out as the evidence says."""

from __future__ import annotations

import pytest
from conftest import requires_chromium

from proof import notebooks
from proof.witnesses import WITNESSES, bench, verify


@pytest.mark.parametrize("witness", WITNESSES[::-1])
@pytest.mark.parametrize("chapter", [path.stem for path in notebooks.paths()])
def test_a_replay_of_every_claim_comes_out_as_recorded(chapter, witness):
    if witness == "browser":
        requires_chromium()
    with bench.shared() as there:
        assert list(verify.chapter(chapter, witness, there)) == []
