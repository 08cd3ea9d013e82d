"""What counts as the same on two pages, and what does not."""

from __future__ import annotations

import pytest

from proof.evidence.comparison import AGREES, DIFFERS, NOT_COMPARABLE, outcome
from proof.model.trace import Event, Node, Run, Trace
from proof.witnesses import seen
from proof.witnesses.compare import compare
from proof.witnesses.replay import Replay, processes


def page(*nodes: Node) -> list[Node]:
    return [Node("main", children=list(nodes))]


def run(*nodes: Node, order: int = 1, **more: object) -> Run:
    return Run(order, [Event("rerun")], page(*nodes), {}, {}, **more)


def compared(ours: Run, theirs: Run, witness: str = "server"):
    return compare([Trace("small/count", runs=[ours])], [Replay(Trace("small/count", runs=[theirs]))], witness)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Node("text", value="Total:\n  3"), Node("text", value="Total: 3")),
        (Node("slider", "Days", value=7.0, is_widget=True), Node("slider", "Days", value=7, is_widget=True)),
        (Node("time_input", "At", value="09:30:00", is_widget=True), Node("time_input", "At", value="09:30", is_widget=True)),
        (Node("metric", "Sold", value="1,200"), Node("metric", "Sold", value=1200)),
        (Node("button", "Save", value=True, is_widget=True), Node("button", "Save", is_widget=True)),
        (Node("select_slider", "S", value="lo", is_widget=True), Node("slider", "S", value="lo", is_widget=True)),
        (Node("text", value="<Plan object at 0x7fbc5f829650>"), Node("text", value="<Plan object at 0x7fbc5fffffff>")),
        (Node("text", value="thread 140298051004096"), Node("text", value="thread 140447024121536")),
        (
            Node("exception", value="no", detail={"type": "streamlit.errors.StreamlitAPIException"}),
            Node("exception", value="no", detail={"type": "StreamlitAPIException"}),
        ),
        (
            Node("exception", value="`page=<a URL>` is no page", detail={"type": "ValueError"}),
            Node("exception", value="page=<a URL> is no page", detail={"type": "ValueError"}),
        ),
        (
            Node("table", value={"columns": ["a"], "index": ["0"], "rows": [["nan"], ["1.0"]], "length": 2}),
            Node("table", value={"columns": ["a"], "rows": [[None], [1]], "length": 2}),
        ),
        (Node("column", children=[Node("text", value="x")]), Node("text", value="x")),
    ],
)  # fmt: skip
def test_what_a_visitor_would_call_the_same_agrees(one, other):
    assert compared(run(one), run(other)).outcome == AGREES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Node("text", value="3"), Node("text", value="4")),
        (Node("success", value="done"), Node("info", value="done")),
        (Node("checkbox", "A", value=True, is_widget=True), Node("checkbox", "A", value=False, is_widget=True)),
        (Node("checkbox", "A", value=True, is_widget=True), Node("toggle", "A", value=True, is_widget=True)),
        (Node("text_input", "A", value="", is_widget=True), Node("text_input", "A", is_widget=True, value="x")),
        (Node("button", "A", is_widget=True), Node("button", "A", is_widget=True, disabled=True)),
        (Node("text_input", "A", value="1", is_widget=True), Node("text_input", "A", value="1.0", is_widget=True)),
        (
            Node("exception", value="no", detail={"type": "KeyError"}),
            Node("exception", value="no", detail={"type": "ValueError"}),
        ),
    ],
)  # fmt: skip
def test_what_a_visitor_would_tell_apart_differs(one, other):
    assert compared(run(one), run(other)).outcome == DIFFERS


def test_an_element_that_only_one_page_has_is_named():
    found = compared(run(Node("text", value="a"), Node("text", value="b")), run(Node("text", value="a")))
    assert (found.outcome, found.settled, found.witness) == (DIFFERS, ["text 'b'"], [])


def test_markdown_agrees_with_what_a_browser_makes_of_it():
    ours = run(Node("markdown", value="**Saved** `x.py` :red[now]\n\n- one\n- two"))
    theirs = run(Node("markdown", value="Saved x.py now one two "))
    assert compared(ours, theirs, "browser").outcome == AGREES


def test_the_same_element_in_the_sidebar_is_elsewhere():
    assert seen.lines([Node("sidebar", children=[Node("text", value="x")])]) == ["sidebar: text 'x'"]


def test_a_value_that_a_witness_cannot_tell_is_not_held_against_it():
    ours = Node("text_input", "Password", value="secret", is_widget=True)
    theirs = Node("text_input", "Password", is_widget=True, detail={"hidden": True})
    assert compared(run(ours), run(theirs)).outcome == AGREES
    other = Node("text_input", "Username", is_widget=True, detail={"hidden": True})
    assert compared(run(ours), run(other)).outcome == DIFFERS


def test_what_could_not_be_replayed_is_counted_with_its_reason():
    trace = Trace("small/count", runs=[run(order=1), run(order=2)])
    found = compare([trace], [Replay(Trace("small/count", runs=[run()]), stopped="no visitor can")], "server")
    assert [(each.outcome, each.why) for each in found] == [(AGREES, ""), (NOT_COMPARABLE, "no visitor can")]
    assert outcome(found) == NOT_COMPARABLE


def test_a_difference_after_extra_runs_is_no_disagreement():
    trace = Trace("small/count", runs=[run(Node("text", value="1"), order=1), run(Node("text", value="2"), order=2)])
    there = [run(Node("text", value="2"), scripts=2), run(Node("text", value="2"))]
    found = compare([trace], [Replay(Trace("small/count", runs=there))], "server")
    assert [each.outcome for each in found] == [NOT_COMPARABLE, AGREES]


def test_sessions_beside_each_other_share_a_process_and_others_do_not():
    traces = [Trace("a", session) for session in (1, 2, 1, 1, 2, 3)]
    assert processes(traces) == [[0, 1], [2], [3, 4, 5]]
