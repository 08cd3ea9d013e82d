"""Since when a claim holds, in words, and which release turned a verdict or changed a behaviour."""

from __future__ import annotations

import pytest
from release_plays import record

from proof.evidence import history
from proof.evidence.outcomes import DIFFERS, HOLDS, UNKNOWN, Judgement


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("hhhh", "holds since 1.28"),
        ("ddhh", "holds 1.30 and later; differs until 1.29"),
        ("mdhh", "holds 1.30 and later; needs `st.x`, 1.29; differs 1.29"),
        ("hhdd", "holds until 1.29; differs 1.30 and later"),
        ("hdhh", "holds until 1.28 and 1.30 and later; differs 1.29"),
        ("dhhd", "holds 1.29 to 1.30; differs until 1.28 and 1.31 and later"),
        ("uuhh", "holds 1.30 and later; not known until 1.29"),
        ("h.hh", "holds until 1.28 and 1.30 and later; not known 1.29"),
        ("....", ""),
    ],
)
def test_since_when_a_claim_holds_is_said_in_words(said, words):
    assert history.words(record(said=said), "small-button-counts") == words


@pytest.mark.parametrize(
    ("said", "badge", "needs"),
    [
        ("hhhh", "", []),
        ("uuhh", "", []),
        ("ddhh", "since 1.30", []),
        ("duhh", "since 1.30", []),
        ("hdhh", "differs 1.29", []),
        ("hhdd", "differs 1.30 and later", []),
        ("mmhh", "", [["1.28", "1.29", "1.30"]]),
        ("mdhh", "since 1.30", [["1.28", "1.28", "1.29"]]),
    ],
)
def test_a_difference_a_missing_name_and_what_is_not_known_are_told_apart(said, badge, needs):
    found, claim = record(said=said), "small-button-counts"
    assert history.differs(found, claim) == badge
    assert [[*need.lacking, need.since] for need in history.needed(found, claim)] == needs


def test_the_reasons_why_something_is_not_known_come_newest_first_each_with_its_releases():
    found = record(said="uuuh")
    found.claims["small-button-counts"].by_release["1.29.0"] = Judgement(UNKNOWN, "other")
    assert history.unknown(found, "small-button-counts") == {
        "?": [["1.28", "1.28"], ["1.30", "1.30"]], "other": [["1.29", "1.29"]]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("supporting", "refuting", "since"),
    [
        ("", "hhhh", ""),
        ("", "ddhh", "1.30"),
        ("", "mmhh", "1.30"),
        ("", "mdhh", "1.30"),
        ("", "hdhh", "1.30"),
        ("", "uuhh", ""),
        ("", "duhh", ""),
        ("", "d.hh", ""),
        ("", "hhhu", ""),
        ("ddhh", "", "1.30"),
        ("mmhh", "", ""),
        ("hhhh", "dddh", "1.31"),
        ("hhhh", "dhdd", "1.30"),
        ("udhh", "hhhh", "1.30"),
        ("", "", ""),
    ],
)
def test_a_verdict_names_the_release_that_turned_it_where_the_one_before_is_known(supporting, refuting, since):
    found = record(said=supporting or refuting)
    told = {"a": supporting, "b": refuting}
    found.claims = {name: record(said=said).claims["small-button-counts"] for name, said in told.items() if said}
    sides = [[name] if told[name] else [] for name in told]
    assert history.verdict_since(found, *sides) == since


def test_a_verdict_is_not_turned_while_another_claim_gives_the_same():
    found = record(said="ddhh")
    found.claims["other"] = record(said="hhhh").claims["small-button-counts"]
    assert history.verdict_since(found, [], ["small-button-counts"]) == "1.30"
    assert history.verdict_since(found, [], ["small-button-counts", "other"]) == ""


def test_two_releases_are_no_neighbours_where_one_between_them_was_not_played():
    found = record(said="dhh")
    found.swept.pop("1.29.0")
    del found.claims["small-button-counts"].by_release["1.29.0"]
    assert history.words(found, "small-button-counts") == "holds 1.30 and later; differs until 1.28; not known 1.29"
    assert history.changes(found) == []


def test_only_a_difference_is_a_change_of_behaviour_and_the_newest_comes_first():
    told = [(change.before, change.release) for change in history.changes(record(said="mdhdhu.h"))]
    assert told == [("1.31.0", "1.32.0"), ("1.30.0", "1.31.0"), ("1.29.0", "1.30.0")]


def test_another_reason_for_the_same_outcome_is_no_change():
    found = record(said="ddhh")
    found.claims["small-button-counts"].by_release |= {
        "1.28.0": Judgement(DIFFERS, "other"),
        "1.30.0": Judgement(HOLDS, "x"),
    }
    assert [change.release for change in history.changes(found)] == ["1.30.0"]
