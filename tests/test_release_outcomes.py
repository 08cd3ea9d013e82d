"""What the facts of a release mean: a difference, a missing name, or nothing known."""

from __future__ import annotations

import pytest
from release_plays import BROKEN, HELD, WITHOUT, seen

from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN, Judgement, judge, missing_name
from proof.releases import browser_sweep, environments

PAGE = {"kind": "main", "children": [{"kind": "slider"}]}


STATE = {"state_before": {}, "state_after": {}}


def on_pages(*pages):
    """Return the facts of a proof that falls on the last of these pages."""
    runs = [{"order": order, "events": [], "page": page, **STATE} for order, page in enumerate(pages)]
    return {**BROKEN, "traces": [{"snippet": "s", "runs": runs}]}


SLIDER, EMPTY = on_pages([PAGE]), on_pages([PAGE], [])


@pytest.mark.parametrize(
    ("release", "facts", "outcome"),
    [
        ("1.64.0", BROKEN, DIFFERS),
        ("1.64.0", SLIDER, DIFFERS),
        ("1.45.1", BROKEN, DIFFERS),
        ("1.45.1", SLIDER, UNKNOWN),
        ("1.59.2", SLIDER, DIFFERS),
        ("1.45.1", HELD, HOLDS),
        ("1.45.1", WITHOUT, MISSING),
        ("1.64.0", seen("broken", "Impossible", "no hand has learnt it"), UNKNOWN),
    ],
)
def test_a_visit_that_fails_says_nothing_where_a_widget_on_the_page_cannot_be_read(release, facts, outcome):
    assert browser_sweep.judgement("small-button-counts", release, facts, HELD).outcome == outcome


def test_a_visit_that_fails_on_an_empty_page_says_nothing():
    said = browser_sweep.judgement("small-button-counts", "1.64.0", EMPTY, HELD)
    assert (said.outcome, "still empty" in said.why) == (UNKNOWN, True)
    assert browser_sweep.judgement("small-button-counts", "1.64.0", on_pages([], [PAGE]), HELD).outcome == DIFFERS


def test_old_releases_get_the_companions_that_they_need():
    assert "pyarrow<26" in environments.requirements("1.35.0")
    assert "pyarrow<26" not in environments.requirements("1.36.0")


@pytest.mark.parametrize(
    ("kind", "message", "name"),
    [
        ("AttributeError", "module 'streamlit' has no attribute 'fragment'", "st.fragment"),
        ("AttributeError", "module 'streamlit.components' has no attribute 'v2'", "st.components.v2"),
        (
            "TypeError",
            "FormMixin.form_submit_button() got an unexpected keyword argument 'key'",
            "st.form_submit_button(key=)",
        ),
        ("TypeError", "CacheDataAPI.__call__() got an unexpected keyword argument 'scope'", "st.cache_data(scope=)"),
        ("TypeError", "fragment() got an unexpected keyword argument 'key'", "st.fragment(key=)"),
        ("ImportError", "cannot import name 'Thing' from 'streamlit.errors' (/somewhere)", "st.errors.Thing"),
        ("AttributeError", "'App' object has no attribute 'pills'", ""),
        ("TypeError", "can only concatenate str", ""),
        ("ValueError", "module 'streamlit' has no attribute 'fragment'", ""),
    ],
)
def test_a_missing_name_is_told_from_other_errors(kind, message, name):
    assert missing_name(kind, message) == name


def test_an_assertion_of_the_proof_that_fails_is_a_difference():
    facts = seen("falls", "ClaimFalls", "claim 'a-b' does not hold: X. The proof failed at `x == 1`, where `x` is 2.")
    assert judge(facts, HELD) == Judgement(DIFFERS, "`x == 1`, where `x` is `2`")


def test_an_assertion_inside_apptest_is_no_difference():
    assert judge(seen("falls", "ClaimFalls", "failed at .", asserted=False), HELD).outcome == UNKNOWN


def test_a_name_that_the_app_misses_is_not_taken_for_a_difference():
    facts = seen(
        "falls",
        "ClaimFalls",
        "failed at `x`.",
        shown=(("AttributeError", "module 'streamlit' has no attribute 'Page'"),),
    )
    assert judge(facts, HELD) == Judgement(MISSING, "st.Page")


def test_another_exception_of_the_app_leaves_the_claim_unknown():
    facts = seen("falls", "ClaimFalls", "failed at `x`.", shown=(("KeyError", "'email'"),))
    assert judge(facts, HELD) == Judgement(UNKNOWN, "the app raised KeyError: 'email'")


def test_another_error_of_streamlit_is_a_difference_where_the_proof_asserts_on_it():
    facts = seen("falls", "ClaimFalls", "The proof failed at `kinds == []`.", shown=(("streamlit.errors.Old", "no"),))
    assert (
        judge(facts, {"word": "holds", "shown": [{"type": "streamlit.errors.New", "message": "no"}]}).outcome == DIFFERS
    )


def test_what_apptest_cannot_do_is_unknown_with_the_reason():
    facts = seen("broken", "AttributeError", "'App' object has no attribute 'file_uploader'")
    assert judge(facts, HELD) == Judgement(UNKNOWN, "AppTest has no `file_uploader` there")
    assert judge(seen("broken", "KeyError", "'save'"), HELD).outcome == UNKNOWN
