"""Chromium is asked about each difference, on the release itself."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import pytest
from conftest import requires_chromium

from proof.evidence import confirmations, release_traces, sweeps
from proof.model import provenance
from proof.releases import confirm, environments

SEEN = confirmations.Seen("agrees", "", "", "156", "2026-11-21")


@pytest.fixture
def differing(small):
    """Return the claim of the small project, of which a trace is kept as if release 1.45.1 differed."""
    from proof import play

    app = play("small/count")
    app.button(key="add").click().run()
    kept = {"1.45.1": release_traces.compact([app.trace.to_json()])}
    small.write("evidence/releases/traces/small-button-counts.json", json.dumps(kept))
    return "small-button-counts"


@pytest.mark.browser
def test_chromium_is_asked_on_the_release_itself_and_tells_where_it_shows_something_else(differing, small, monkeypatch):
    requires_chromium()
    monkeypatch.setattr(environments, "python_of", lambda release: sys.executable)
    ((_, same),) = confirm.on("1.45.1", [differing])
    path = sweeps.trace_file(differing)
    path.write_text(path.read_text().replace("Clicks: 1", "Clicks: 7"))
    ((_, other),) = confirm.on("1.45.1", [differing])
    assert (same.outcome, same.why) == ("agrees", "")
    assert (other.outcome, other.why) == ("differs", "run 2: text 'Clicks: 1' instead of text 'Clicks: 7'")
    assert same.trace != other.trace


def test_asking_chromium_goes_on_where_it_was_stopped_and_asks_again_about_another_trace(differing, monkeypatch):
    asked = []

    def on(release, claims):
        asked.append(release)
        if asked == ["1.45.1", "1.62.0"]:
            raise KeyboardInterrupt
        yield from (
            (claim, replace(SEEN, trace=provenance.of_trace(release_traces.read(claim)[release]))) for claim in claims
        )

    path = sweeps.trace_file(differing)
    trace = json.loads(path.read_text())["1.45.1"]
    path.write_text(json.dumps({"1.45.1": trace, "1.62.0": trace}))
    monkeypatch.setattr(confirmations, "asked", lambda found: [(differing, "1.45.1"), (differing, "1.62.0")])
    monkeypatch.setattr(confirm, "on", on)
    question = ({differing}, ["1.45.1", "1.62.0"])
    with pytest.raises(KeyboardInterrupt):
        list(confirm.confirm(*question))
    assert [release for _, release, _ in confirm.confirm(*question)] == ["1.62.0"]
    path.write_text(path.read_text().replace("Clicks: 1", "Clicks: 7", 1))
    assert [release for _, release, _ in confirm.confirm(*question)] == ["1.45.1"]
    assert [release for _, release, _ in confirm.confirm(*question, again=True)] == ["1.45.1", "1.62.0"]


def test_chromium_was_asked_about_every_difference_that_it_can_be_asked_about_and_agrees():
    """After a sweep: make releases ARGS=--browser."""
    found = sweeps.current()
    known = confirmations.current(found)
    assert [pair for pair in confirmations.asked(found) if pair[1] not in known.get(pair[0], {})] == []
    assert [claim for claim, items in known.items() for seen in items.values() if seen.outcome == "differs"] == []
