"""Every app of the book starts under `streamlit run`, on a real server, as it starts under AppTest.

A replay that agrees (`test_witness_replays.py`) has started its apps and compared their pages; the others start here.
"""

from __future__ import annotations

import pytest

from proof import play
from proof.evidence import testimony
from proof.evidence.comparison import AGREES
from proof.model import notebooks, snippets
from proof.witnesses.hosting import Host
from proof.witnesses.server import ServerWitness

HEADS = notebooks.claims()
AGREED = {
    claim
    for path in notebooks.paths()
    for claim, found in testimony.read("server", path.stem).items()
    if found.outcome == AGREES
}
REPLAYED = {name for head in HEADS if head.id in AGREED for name in head.plays}
PLAYED = sorted({name for head in HEADS for name in head.plays} - REPLAYED)
CHAPTERS = sorted({name.split("/")[0] for name in PLAYED})


@pytest.fixture(scope="module")
def host():
    """One process that all servers of this file are forked from."""
    with Host() as running:
        yield running


@pytest.mark.server
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_snippet_of_the_chapter_starts_on_a_real_server(chapter, host):
    witness = ServerWitness(host)
    differing = {}
    for name in (name for name in PLAYED if name.startswith(f"{chapter}/")):
        with witness.serve(snippets.find(name), {}) as server:
            on_server = [error["type"].rsplit(".")[-1] for error in witness.session(server).open().exceptions]
        in_apptest = [error.proto.type.rsplit(".")[-1] for error in play(name).exception]
        if on_server != in_apptest:
            differing[name] = (on_server, in_apptest)
    assert differing == {}
