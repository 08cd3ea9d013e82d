"""What a claim demands of its author, and what it says when it does not get it."""

from __future__ import annotations

import ast
from types import SimpleNamespace

import pytest

from proof import claim, play
from proof.claims import counter, exceptions
from proof.claims.block import Block
from proof.claims.claim import ClaimFalls
from proof.model import statements
from proof.model.errors import ClaimError, StatementError
from proof.model.record import finished

SENTENCE = "A click on the button adds one."


def test_a_claim_that_holds_leaves_its_record_behind(small):
    with claim("small-counts", SENTENCE, supports=["buttons-1"], counter={"+= 1": "+= 2"}):
        app = play("small/count")
        app.button(key="add").click().run()
        assert app.text[0].value == "Clicks: 1"
    record = finished[-1]
    assert (record.id, record.supports) == ("small-counts", ["buttons-1"])
    assert [len(trace.runs) for trace in record.traces] == [2]
    assert record.fell == "`app.text[0].value == 'Clicks: 1'`, where `app.text[0].value` is 'Clicks: 2'"
    assert record.proof.splitlines()[0] == 'app = play("small/count")'


def test_a_claim_falls_with_its_id_its_sentence_and_what_the_page_said(small):
    with pytest.raises(ClaimFalls, match="'small-counts' does not hold: A click .* is 'Clicks: 0'"):
        with claim("small-counts", SENTENCE, counter={"+= 1": "+= 2"}):
            app = play("small/count")
            assert app.text[0].value == "Clicks: 1"


def test_a_visit_that_a_busy_machine_spoils_is_tried_again_and_leaves_the_second_try(small):
    late = iter([True, False, False])
    with claim("small-counts", SENTENCE, witness="server", counter={"+= 1": "+= 2"}):
        app = play("small/count")
        app.button(key="add").click().run()
        assert not next(late)
        assert app.text[0].value == "Clicks: 1"
    assert (finished[-1].witness, len(finished[-1].traces)) == ("server", 1)


def test_a_visit_that_fails_twice_falls_and_a_play_falls_at_once(small):
    for witness, tries in (("server", 2), ("apptest", 1)):
        played = []
        with pytest.raises(ClaimFalls, match="'small-counts' does not hold"):
            with claim("small-counts", SENTENCE, witness=witness, counter={"+= 1": "+= 2"}):
                played.append(play("small/count"))
                assert played[-1].text[0].value == "Clicks: 1"
        assert len(played) == tries


def test_a_claim_that_asserts_nothing_is_refused(small):
    with pytest.raises(ClaimError, match="'small-counts' asserts nothing"):
        with claim("small-counts", SENTENCE, counter={"+= 1": "+= 2"}):
            play("small/count")


def test_a_claim_that_plays_nothing_is_refused(small):
    with pytest.raises(ClaimError, match="'small-counts' plays nothing"):
        with claim("small-counts", SENTENCE, counter={"+= 1": "+= 2"}):
            assert SENTENCE


def test_a_claim_that_cannot_fail_is_refused(small):
    with pytest.raises(ClaimError, match="'small-counts' cannot fail: its proof also passes where `Counts` becomes"):
        with claim("small-counts", SENTENCE, counter={"Counts": "Totals"}):
            app = play("small/count")
            assert app.text[0].value == "Clicks: 0"


def test_a_counter_example_whose_text_is_nowhere_is_refused(small):
    with pytest.raises(ClaimError, match="no snippet that it plays holds the counter-example's text 'st.toggle'"):
        with claim("small-counts", SENTENCE, counter={"st.toggle": "st.button"}):
            app = play("small/count")
            assert app.text[0].value == "Clicks: 0"


def test_a_counter_example_must_fail_by_an_assertion(small):
    with pytest.raises(ClaimError, match="the proof breaks with IndexError"):
        with claim("small-counts", SENTENCE, counter={'st.text(f"Clicks': 'st.code(f"Clicks'}):
            app = play("small/count")
            assert app.text[0].value == "Clicks: 0"


def test_a_part_of_a_counter_example_that_is_nowhere_is_refused_though_the_proof_fails(small):
    with pytest.raises(ClaimError, match="no snippet that it plays holds the counter-example's text 'st.toggle'"):
        with claim("small-counts", SENTENCE, counter={"+= 1": "+= 2", "st.toggle": "st.button"}):
            app = play("small/count")
            app.button(key="add").click().run()
            assert app.text[0].value == "Clicks: 1"


def test_a_proof_that_fails_before_it_plays_the_counter_example_is_refused(small):
    small.snippet("small/twice", (small.folder / "snippets/small/count.py").read_text().replace("+= 1", "+= 2"))
    tries = []
    with pytest.raises(ClaimError, match="fails before it plays the counter-example"):
        with claim("small-counts", SENTENCE, counter="small/twice"):
            tries.append(1)
            assert len(tries) == 1
            play("small/count")


def test_a_counter_example_that_comes_to_no_end_has_not_failed_by_an_assertion(small):
    small.snippet("small/once", "import streamlit as st\nif False:\n    st.rerun()\nst.text('drawn')\n")
    with pytest.raises(ClaimError, match="the proof breaks with SnippetLoops"):
        with claim("small-once", "The text is drawn.", counter={"if False": "if True"}):
            assert play("small/once", timeout=1).text[0].value == "drawn"


def test_a_claim_about_something_unknown_is_refused_with_what_it_may_say(small):
    with pytest.raises(ClaimError, match="about='apptests' means nothing. A claim about AppTest says about='apptest'"):
        claim("small-counts", SENTENCE, counter={"+= 1": "+= 2"}, about="apptests")


def test_a_claim_without_a_counter_example_is_refused(small):
    with pytest.raises(ClaimError, match="'small-counts' has no counter-example. Say how"):
        claim("small-counts", SENTENCE)


@pytest.mark.parametrize(
    ("test", "told"),
    [
        ("'Clicks: 0' in lines", "`lines` is ['Clicks: 1']"),
        ("lines == ['Clicks: 0']", "`lines` is ['Clicks: 1']"),
        ("len(lines) > wanted", "`len(lines)` is 1 and `wanted` is 5"),
        ("not lines", ""),
    ],
)
def test_a_failed_assertion_is_explained_by_the_sides_that_its_text_does_not_tell(test, told):
    names = {"lines": ["Clicks: 1"], "wanted": 5}
    block = Block(test, ast.parse(f"assert {test}").body, "<cell>", names)
    with pytest.raises(AssertionError) as error:
        block.run()
    assert block.failed_assertion(error.value) == f"`{test}`" + (f", where {told}" if told else "")


def test_what_a_failed_assertion_does_is_not_done_again_to_explain_it():
    visits: list[str] = []
    names = {"visits": visits, "reload": lambda: visits.append("reload") or len(visits)}
    block = Block("reload() == 2", ast.parse("assert reload() == 2").body, "<cell>", names)
    with pytest.raises(AssertionError) as error:
        block.run()
    assert block.failed_assertion(error.value) == "`reload() == 2`, where `reload()` is 1"
    assert visits == ["reload"]


def test_a_side_that_runs_an_app_is_not_told_where_its_value_was_not_kept():
    app = SimpleNamespace(runs=[])
    text = "assert click() + len(app.runs) == 2"
    block = Block(text, ast.parse(text).body, "<cell>", {})
    names = {"app": app, "click": lambda: app.runs.append("click") or 0}
    with pytest.raises(AssertionError) as error:
        exec(compile(ast.Module(block.body, type_ignores=[]), "<cell>", "exec"), names)
    assert block.failed_assertion(error.value) == "`click() + len(app.runs) == 2`"


def test_another_snippet_can_be_the_counter_example(small):
    small.snippet("small/twice", (small.folder / "snippets/small/count.py").read_text().replace("+= 1", "+= 2"))
    with claim("small-counts", SENTENCE, counter="small/twice"):
        app = play("small/count")
        app.button(key="add").click().run()
        assert app.text[0].value == "Clicks: 1"


def test_the_counter_example_reaches_the_modules_that_a_snippet_imports(small):
    small.snippet("small/prices", "bread = 3\n")
    small.snippet("small/shop", "import prices\nimport streamlit as st\nst.text(prices.bread)\n")
    with claim("small-price", "Bread costs three.", counter={"bread = 3": "bread = 4"}):
        assert play("small/shop").text[0].value == "3"
    assert (small.folder / "snippets/small/prices.py").read_text() == "bread = 3\n"


@pytest.fixture
def late(small):
    """Return a function that claims of an app which shows an error what the claim names with `raises`."""
    small.snippet("small/late", "import streamlit as st\nst.text('drawn')\n1 / 0\n")

    def claimed(*names):
        with claim("small-late", "The text is drawn.", counter={"drawn": "gone"}, raises=names):
            assert play("small/late").text[0].value == "drawn"

    return claimed


def test_an_exception_of_the_app_is_refused_unless_the_claim_names_it(late):
    with pytest.raises(
        ClaimError, match="'small-late' does not name .* Zero.*: division by zero. .*`raises=\\['ZeroDivisionError'\\]`"
    ):
        late()
    late("ZeroDivisionError")
    assert finished[-1].id == "small-late"


def test_an_exception_of_another_type_than_the_claim_names_is_refused(late):
    with pytest.raises(ClaimError, match="does not name what its app shows, ZeroDivisionError"):
        late("KeyError")


def test_an_exception_that_a_claim_names_and_no_page_shows_is_refused(late):
    with pytest.raises(ClaimError, match="'small-late' says raises='KeyError', and no page of its proof shows it"):
        late("ZeroDivisionError", "KeyError")


def test_an_exception_is_named_without_its_module(small):
    small.snippet("small/twins", "import streamlit as st\nst.text_input('A', key='a')\nst.text_input('B', key='a')\n")
    with claim(
        "small-twins",
        "Two widgets of one key raise.",
        counter={"'B', key='a'": "'B'"},
        raises=["StreamlitDuplicateElementKey"],
    ):
        assert len(play("small/twins").exception) == 1
    assert finished[-1].traces[0].runs[0].exceptions[0]["type"].startswith("streamlit.")


def test_where_counter_examples_are_left_out_a_claim_that_names_an_exception_may_show_any(late):
    with counter.left_out():
        late("KeyError")
        with pytest.raises(ClaimError, match="does not name what its app shows, ZeroDivisionError"):
            late()


def test_an_older_release_may_show_another_type_while_its_counter_example_is_run(late):
    with exceptions.of_any_type():
        late("KeyError")
    assert finished[-1].fell


def test_an_unknown_statement_is_refused_with_the_nearest_ones(small):
    with pytest.raises(StatementError, match="no statement 'button-1' .* Did you mean buttons-1"):
        claim("small-counts", SENTENCE, supports=["button-1"], counter={})


def test_a_retired_statement_is_refused_with_the_reason_and_keeps_its_id(small):
    small.write(
        "book/statements.yml",
        'buttons:\n  - {id: buttons-1, statement: "A click counts once."}\n  - {id: buttons-2, retired: "nobody says it"}\n',
    )
    assert (list(statements.load()), list(statements.retired())) == (["buttons-1"], ["buttons-2"])
    with pytest.raises(StatementError, match="'buttons-2' is retired: nobody says it"):
        claim("small-counts", SENTENCE, refutes=["buttons-2"], counter={})
    small.write(
        "book/retold.yml",
        'buttons:\n  - {id: buttons-2, retired: "nobody says it"}\n  - {id: buttons-2, statement: "It is told again."}\n',
    )
    with pytest.raises(StatementError, match="two statements have the id 'buttons-2'"):
        statements._load(small.folder / "book" / "retold.yml")


@pytest.mark.parametrize("name", ["counts", "Small-Counts", "small_counts", "small--counts", ""])
def test_an_id_that_is_no_lower_case_words_with_hyphens_is_refused(small, name):
    with pytest.raises(ClaimError, match="use lower-case words joined by hyphens"):
        claim(name, SENTENCE, counter={})


def test_other_errors_of_a_proof_come_through_as_they_are(small):
    with pytest.raises(KeyError), claim("small-counts", SENTENCE, counter={"+= 1": "+= 2"}):
        app = play("small/count")
        assert app.button(key="missing")
