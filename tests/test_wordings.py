"""What a message said on older releases is read off what the sweep has kept, and off nothing else."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from proof.evidence import release_traces
from proof.evidence.outcomes import Judgement
from proof.evidence.sweeps import Said, Sweeps
from proof.model.raised import Message
from proof.model.trace import Run, Trace
from proof.site import wordings
from proof.site.messages import Entry

MESSAGE = Message("No key `…` in the cupboard.", "elements/cupboard.py", "open_it", 12)
HOLDS, DIFFERS = Judgement("holds"), Judgement("differs", "`len(said) == 1`")
UNKNOWN = Judgement("unknown", "it ran out of time")


def trace(*messages: str, logs: tuple[str, ...] = ()) -> list[Trace]:
    run = Run(1, [], [], {}, {}, exceptions=[{"type": "KeyError", "message": text} for text in messages])
    run.logs = ["Uncaught app exception", *logs]
    return [Trace("cupboard/open", runs=[run])]


@pytest.fixture
def older(monkeypatch):
    """Return what older releases said, for what the claim says now, its outcomes, and the traces that were kept."""

    def read(now: list[Trace], outcomes: dict[str, Judgement], kept: dict[str, list[Trace]]) -> list[str]:
        monkeypatch.setattr(release_traces, "read", lambda claim: kept)
        swept = Sweeps(dict.fromkeys(outcomes, {}), {}, {"cupboard-key": Said({}, outcomes)})
        claims = {"cupboard-key": SimpleNamespace(record=SimpleNamespace(traces=now))}
        book: Any = SimpleNamespace(claims=claims, releases=swept)
        return [str(said) for said in wordings.of(MESSAGE, Entry("No key", by="cupboard-key"), book)]

    return read


NOW = trace("No key `tea` in the cupboard.")


def test_another_text_at_the_same_place_is_what_the_message_said_until_then(older):
    outcomes = {"1.40.0": DIFFERS, "1.41.2": DIFFERS, "1.42.0": HOLDS}
    assert older(NOW, outcomes, {"1.41.2": trace("Cupboard:\n  `tea` missing")}) == [
        "Until 1.41: Cupboard: `tea` missing"
    ]


def test_the_same_words_with_other_names_and_marks_are_no_other_wording(older):
    outcomes = {"1.41.2": DIFFERS, "1.42.0": HOLDS}
    assert older(NOW, outcomes, {"1.41.2": trace("No key milk in the cupboard.")}) == []
    assert older(NOW, outcomes, {"1.41.2": trace("'No key milk in the cupboard.'")}) == []


def test_what_stands_at_another_place_says_nothing_of_the_message(older):
    outcomes = {"1.41.2": DIFFERS, "1.42.0": HOLDS}
    now = trace("A door is open.", "No key `tea` in the cupboard.")
    assert older(now, outcomes, {"1.41.2": trace("The door is ajar.")}) == []
    assert older(now, outcomes, {"1.41.2": trace("The door is ajar.", "Cupboard empty.")}) == [
        "Until 1.41: Cupboard empty."
    ]


def test_a_line_in_the_terminal_has_older_words_too(older):
    now, then = trace(logs=("No key tea in the cupboard.",)), trace(logs=("Cupboard empty.",))
    assert older(now, {"1.41.2": DIFFERS, "1.42.0": HOLDS}, {"1.41.2": then}) == ["Until 1.41: Cupboard empty."]


def test_words_between_are_those_that_the_reason_of_the_difference_quotes(older):
    quoted = Judgement("differs", "`said == ['No key tea in…`, where `said` is `['Cupboard is empty']`")
    outcomes = {"1.39.0": quoted, "1.40.0": DIFFERS, "1.41.2": HOLDS}
    assert older(NOW, outcomes, {"1.40.0": trace("The cupboard has no tea")}) == [
        "Until 1.40: The cupboard has no tea",
        "Until 1.39: Cupboard is empty",
    ]
    several = trace("No key `tea` in the cupboard.", "Nobody is in.")
    assert older(several, outcomes, {"1.40.0": trace("The cupboard has no tea")}) == [
        "Until 1.40: The cupboard has no tea"
    ]


def test_a_class_or_a_quotation_cut_short_is_no_wording(older):
    for why in ("`types == []`, where it is `['KeyError']`", "`said == []`, where it is `['Cupboard is em…']`"):
        assert older(NOW, {"1.39.0": Judgement("differs", why), "1.40.0": HOLDS}, {}) == []


def test_nothing_is_said_of_a_release_whose_successor_is_not_known(older):
    outcomes = {"1.40.0": DIFFERS, "1.41.2": UNKNOWN, "1.42.0": HOLDS}
    assert older(NOW, outcomes, {"1.40.0": trace("Cupboard empty.")}) == []
