"""Evidence of releases on disk: how it reads back, gets stale, and is set right by hand."""

from __future__ import annotations

import json

import pytest
from conftest import CLAIM
from release_plays import record

from proof.evidence import overrides, release_traces, sweeps
from proof.evidence.outcomes import DIFFERS, HOLDS, UNKNOWN, Judgement
from proof.model import notebooks, provenance
from proof.model.errors import ReleaseError
from proof.model.trace import Trace


def test_of_each_stretch_that_differs_the_traces_at_its_ends_are_kept():
    assert release_traces.shown(record(said="ddhddhmdd"), "small-button-counts") == [
        "1.29.0",
        "1.31.0",
        "1.32.0",
        "1.36.0",
    ]


def test_evidence_goes_to_disk_and_back_and_says_nothing_of_a_release_that_was_not_played(small):
    written = record(said="mmd.hh")
    sweeps.write(written)
    assert sweeps.read() == written
    (line,) = (sweeps.folder() / "claims/01-small.jsonl").read_text().splitlines()
    stretches = '[["1.28.0", "not available", "st.x"], ["1.30.0", "differs", "why"], ["1.31.0"], ["1.32.0", "holds"]]'
    assert f'"history": {stretches}' in line


def test_a_release_on_which_nothing_changes_leaves_the_line_of_a_claim_as_it_is(small):
    texts = []
    for outcomes in ("ddhh", "ddhhh"):
        sweeps.write(record(said=outcomes))
        texts.append((sweeps.folder() / "claims/01-small.jsonl").read_text())
    assert texts[0] == texts[1]
    assert list(sweeps.read().claims["small-button-counts"].by_release.values())[-1].outcome == HOLDS


def test_evidence_of_a_changed_proof_or_snippet_is_stale_and_kept_from_the_pages(small):
    (head,) = notebooks.claims()
    found = record(said="hh")
    found.claims[head.id].made_from = provenance.of_claims([head])[head.id]
    sweeps.write(found)
    assert sweeps.stale(sweeps.read()) == [] and sweeps.current().claims
    small.notebook("01-small", small.cells(claim=CLAIM.replace("A click on", "Every click on")))
    assert sweeps.stale(sweeps.read()) == []
    small.notebook("01-small", small.cells(claim=CLAIM.replace('"Clicks: 1"', '"Clicks: 2"')))
    assert sweeps.stale(sweeps.read()) == [head.id] and not sweeps.current().claims
    small.notebook("01-small", small.cells())
    small.snippet("small/count", (small.folder / "snippets/small/count.py").read_text() + "\n")
    assert sweeps.stale(sweeps.read()) == [head.id]


def test_an_override_changes_the_outcome_that_it_names_and_no_other(small):
    small.write(
        "evidence/releases/overrides.yml",
        "- {claims: [small-*], releases: 1.28 to 1.30, measured: differs, outcome: unknown, reason: because}\n",
    )
    decide = overrides.apply
    assert decide("small-one", "1.30.2", Judgement(DIFFERS, "x")) == Judgement(UNKNOWN, "because")
    assert decide("small-one", "1.30.2", Judgement(HOLDS)) == Judgement(HOLDS)
    assert decide("small-one", "1.31.0", Judgement(DIFFERS, "x")) == Judgement(DIFFERS, "x")
    assert decide("other-one", "1.30.0", Judgement(DIFFERS, "x")) == Judgement(DIFFERS, "x")


def test_an_override_without_a_reason_is_refused(small):
    path = small.write(
        "evidence/releases/overrides.yml",
        "- {claims: [small-*], releases: 1.28 to 1.30, measured: differs, outcome: unknown, reason: ''}\n",
    )
    with pytest.raises(ReleaseError, match="give a reason"):
        overrides.load(path)


def test_a_compact_trace_reads_back_as_it_was(small):
    from proof import play

    app = play("small/count")
    app.button(key="add").click().run()
    whole = app.trace.to_json()
    kept = json.loads(json.dumps(release_traces.compact([whole])))
    assert len(json.dumps(kept)) < 0.7 * len(json.dumps([whole]))
    for place, run in enumerate(whole["runs"], 1):
        run["order"] = place
    assert Trace.from_json(kept[0]) == Trace.from_json(whole)


def test_every_override_is_about_a_claim_and_still_needed():
    found, names = sweeps.read(), [head.id for head in notebooks.claims()]
    for override in overrides.load(sweeps.folder() / "overrides.yml"):
        about = [name for name in names for release in found.releases if override.covers(name, release)]
        assert about, f"no claim, or no release, for the override {override.claims}"
        said = {
            found.claims[name].by_release.get(release)
            for name in about
            if name in found.claims
            for release in found.releases
        }
        assert Judgement(override.outcome, override.reason) in said, f"not needed any more: {override.claims}"


def test_every_difference_keeps_its_trace():
    found = sweeps.read()
    for claim in found.claims:
        assert sorted(release_traces.read(claim)) == sorted(release_traces.shown(found, claim)), claim
