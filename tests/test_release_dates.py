"""The date of a claim is that of its sentence, and the headline of a change says what changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from release_plays import record

from proof.evidence import headlines, history, release_traces, spoken, sweeps
from proof.evidence.outcomes import DIFFERS, MISSING, Judgement
from proof.model import notebooks
from proof.model.errors import ReleaseError
from proof.model.trace import Node, Run, Trace
from proof.site import data


@pytest.mark.parametrize(
    ("sentence", "name", "speaks"),
    [
        ("A click in an `@st.fragment` runs it alone.", "st.fragment", True),
        ("A click in a fragment runs it alone.", "st.fragment", False),
        ('With `scope="session"`, each session has its own.', "st.cache_data(scope=)", True),
        ("A session's own scope is its own.", "st.cache_data(scope=)", False),
        ("With `key`, a field keeps its value.", "st.form_submit_button(key=)", False),
        ("`st.form_submit_button` takes a `key`.", "st.form_submit_button(key=)", True),
        ("`func.clear(argument)` removes one result.", "func.clear(...)", True),
        ("`st.query_parameters` is no name.", "st.query_params", False),
    ],
)
def test_a_sentence_speaks_of_a_name_whose_own_word_stands_in_its_code(sentence, name, speaks):
    assert spoken.speaks(sentence, name) == speaks


def test_a_phrase_counts_as_whole_words_whatever_its_case():
    phrases = ("fragment", "bound widget")
    assert spoken.speaks("Fragment runs are counted.", "st.fragment", phrases)
    assert spoken.speaks("A `bound` widget stays.", "st.x(bind=)", phrases)
    assert not spoken.speaks("What is defragmented stays.", "st.fragment", phrases)


def test_a_claim_is_dated_by_the_newest_name_that_it_lacks_and_an_incidental_one_is_told(small):
    found, sentences = record(said="mmhh"), {"small-button-counts": "A click counts with `st.y`."}
    said = found.claims["small-button-counts"].by_release
    assert list(spoken.incidental(found, sentences)) == [("small-button-counts", "st.x")]
    said["1.29.0"] = Judgement(MISSING, "st.y")
    assert list(spoken.incidental(found, sentences)) == []
    said["1.28.0"], said["1.29.0"] = said["1.29.0"], said["1.28.0"]
    assert list(spoken.incidental(found, sentences)) == [("small-button-counts", "st.x")]


def test_an_exception_without_a_reason_is_refused(small):
    small.write("evidence/releases/spoken.yml", "exceptions:\n- {claims: [a-b], name: st.x, reason: ''}\n")
    with pytest.raises(ReleaseError, match="give a reason"):
        spoken.read()


def test_no_claim_is_dated_by_a_name_of_which_its_sentence_does_not_speak():
    """Take the name out of the snippet, or speak of it; else the reason belongs into evidence/releases/spoken.yml."""
    sentences = {head.id: head.sentence for head in notebooks.claims()}
    excused = {(claim, excuse.name) for excuse in spoken.read().excuses for claim in excuse.claims}
    told = set(spoken.incidental(sweeps.current(), sentences))
    assert sorted(told - excused) == []


def test_every_exception_and_every_phrase_about_names_is_still_needed():
    sentences = {head.id: head.sentence for head in notebooks.claims()}
    found, written = sweeps.read(), spoken.read()
    told = set(spoken.incidental(found, sentences))
    excused = {(claim, excuse.name) for excuse in written.excuses for claim in excuse.claims}
    assert sorted(excused - told) == []
    needed = {
        name
        for claim, sentence in sentences.items()
        for name in spoken.lacking(found, claim)
        if not spoken.speaks(sentence, name) and spoken.speaks(sentence, name, written.phrases.get(name, ()))
    }
    assert set(written.phrases) - needed == set()


def test_a_headline_says_what_changed_and_else_the_sentence_stands(small):
    small.write(
        "evidence/releases/headlines.yml",
        "- {claims: [small-button-counts], release: '1.29', says: Its error is worded anew.}\n",
    )
    older, newer = reversed(history.changes(record(said="dhd")))
    assert headlines.of(older, "It counts.") == ("Since 1.29", "Its error is worded anew.")
    assert headlines.of(newer, "It counts.") == ("Until 1.29", "It counts.")
    assert headlines.of(replace(newer, old=newer.new, new=newer.old), "It counts.") == ("Since 1.30", "It counts.")


@pytest.mark.parametrize(("release", "says"), [("'1.29'", "''"), ("'1.29'", "null"), ("1.50", "It changed.")])
def test_a_headline_that_says_nothing_or_has_a_number_for_its_release_is_refused(small, release, says):
    path = small.write("evidence/releases/headlines.yml", f"- {{claims: [a-b], release: {release}, says: {says}}}\n")
    with pytest.raises(ReleaseError, match="a quoted release, and what changed"):
        headlines.load(path)


RAISING = [{"type": "Old", "message": "no"}]


def runs(*exceptions, text="1"):
    """Return traces of an app that raised in its runs what is given, and shows a text."""
    page = [Node("main", children=[Node("text", value=text), *([Node("exception")] if any(exceptions) else [])])]
    return [Trace("s", runs=[Run(order, [], page, {}, {}, exceptions=each) for order, each in enumerate(exceptions)])]


def test_two_plays_that_raise_in_the_same_runs_and_show_the_same_pages_are_only_worded_otherwise():
    old, new = runs([], RAISING), runs([], [{"type": "New", "message": "No."}])
    assert headlines.only_worded_otherwise(old, new)
    assert not headlines.only_worded_otherwise(old, runs([], []))
    assert not headlines.only_worded_otherwise(old, runs([], RAISING, text="2"))
    assert not headlines.only_worded_otherwise(runs([], []), runs([], []))


@pytest.mark.site
def test_a_change_of_words_alone_has_a_headline_that_says_so(site):
    book, written = data.read(), headlines.load(headlines.path())
    for change in history.changes(book.releases):
        differing = change.before if change.old.outcome == DIFFERS else change.release
        old, new = release_traces.read(change.claim).get(differing, []), book.claims[change.claim].record.traces
        worded = headlines.only_worded_otherwise(old, new)
        assert not worded or any(headline.covers(change) for headline in written), f"{change.claim}: say what changed"


def test_every_headline_is_about_a_change():
    found = history.changes(sweeps.read())
    for headline in headlines.load(headlines.path()):
        for claim in headline.claims:
            covered = any(change.claim == claim and headline.covers(change) for change in found)
            assert covered, f"not needed any more: {claim}, {headline.release}"
