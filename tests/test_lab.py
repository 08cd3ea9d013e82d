"""The laboratory's desk and what it takes from the book, in this Python: what a page does with it is in test_lab_page."""

from __future__ import annotations

import datetime
import re

import pytest
from conftest import ROOT
from streamlit import dataframe_util, time_util
from streamlit.errors import StreamlitBadTimeStringError

from proof import npm
from proof.build import execute
from proof.drawing import filmstrip
from proof.evidence import disagreements
from proof.lab import bundle, content, frameless, measured, prover
from proof.lab.desk import Desk, call
from proof.model import notebooks, snippets
from proof.model.errors import ProofError, SnippetLoops
from proof.model.trace import Trace

FORM = '''"""A form and a button outside."""
import streamlit as st

with st.form("order"):
    st.text_input("Name", key="name")
    st.form_submit_button("Send", key="send")
st.button("Refresh", key="refresh")
st.text(f"Name: {st.session_state.name}")
'''
SHELF = '''"""Every kind of widget."""
import datetime
import streamlit as st

st.selectbox("Size", [1, 2], format_func=lambda size: f"size {size}", key="size")
st.radio("Colour", ["red", "blue"], key="colour")
st.multiselect("Tags", ["new", "old"], key="tags")
st.slider("Price", 0, 10, 3, key="price")
st.slider("Range", 0.0, 1.0, (0.2, 0.8), key="range")
st.number_input("Count", value=1, key="count")
st.date_input("Day", datetime.date(2026, 1, 2), key="day")
st.time_input("Time", datetime.time(8, 30), key="time")
st.checkbox("Gift", key="gift")
st.pills("Rating", ["good", "bad"], key="rating")
st.select_slider("Step", ["a", "b", "c"], key="step")
st.file_uploader("File", key="file")
st.text_area("Note", key="note")
st.color_picker("Paint", "#ff0000", key="paint")
st.graphviz_chart("digraph {}")
'''

MENDED = ("typed into a form", "second click by hand")
"""What the laboratory does as a real page does, in spite of AppTest: forms hold back, and each click is a run."""
NOT_SEEN_IN_CODE = (
    "callback-slider-error-passes",
    "config-message-too-large",
    "config-upload-too-large",
    "config-upload-limit-not-raised",
    "config-widget-state-too-large",
    "key-options-come-as-copies",
    "key-starts-empty",
)
"""What comes of a value or of an option of the server, which no pattern of the code foretells."""


@pytest.fixture
def desk(small) -> Desk:
    return Desk()


def opened(desk: Desk, source: str) -> dict:
    return desk.open("app", {"app.py": source})


def set_(desk: Desk, widget: int, value: object) -> dict:
    return desk.do({"do": "set", "session": 0, "widget": widget, "value": value})


def test_an_app_opens_with_controls_in_place_of_pictures(desk):
    shown = opened(desk, FORM)
    assert '<button type="button" class="sp-btn" data-do="click" data-w="1"' in shown["pages"][0]
    assert 'value="" placeholder=""' in shown["pages"][0]
    assert "<p>Name:</p>" in shown["pages"][0]
    assert shown["runs"] == 1


def test_what_is_typed_into_a_form_is_held_back_until_it_is_sent(desk):
    opened(desk, FORM)
    assert set_(desk, 0, "Ada")["runs"] == 1
    shown = desk.do({"do": "click", "session": 0, "widget": 2})
    assert 'value="Ada"' in shown["pages"][0] and "<p>Name:</p>" in shown["pages"][0]
    shown = desk.do({"do": "click", "session": 0, "widget": 1})
    assert "Name: Ada" in shown["pages"][0]


def test_what_was_done_is_done_again_when_an_app_is_opened_anew(desk):
    opened(desk, FORM)
    done = [
        {"do": "set", "session": 0, "widget": 0, "value": "Ada"},
        {"do": "click", "session": 0, "widget": 1},
    ]
    shown = Desk().open("app", {"app.py": FORM}, done)
    assert "Name: Ada" in shown["pages"][0] and shown["can_undo"]


def test_a_widget_that_the_run_before_took_away_is_refused_in_words(desk):
    opened(desk, FORM)
    with pytest.raises(ProofError, match="took this widget off the page"):
        set_(desk, 9, "x")


def test_what_ends_in_a_loop_is_as_if_it_had_not_been_done(desk, monkeypatch):
    monkeypatch.setattr("proof.lab.desk.PATIENCE", 0.5)
    opened(
        desk,
        '"""Loops."""\nimport streamlit as st\nif st.checkbox("Reload", key="reload"):\n    st.rerun()\nst.text("Ready")\n',
    )
    with pytest.raises(SnippetLoops, match="timed out"):
        set_(desk, 0, True)
    shown = desk.do({"do": "rerun", "session": 0})
    assert "Ready" in shown["pages"][0] and " checked" not in shown["pages"][0]


def test_undo_plays_again_up_to_the_step_before(desk):
    opened(desk, FORM)
    set_(desk, 0, "Ada")
    desk.do({"do": "click", "session": 0, "widget": 1})
    assert "Name: Ada" not in desk.undo()["pages"][0]
    assert desk.undo()["can_undo"] is False


def test_every_kind_of_widget_takes_what_its_control_says(desk):
    opened(desk, SHELF)
    told = ["size 2", "blue", ["new"], "7", ["0.3", "0.5"], "4", "2026-03-04", "09:15", True, "bad", "c"]
    for widget, value in enumerate(told):
        set_(desk, widget, value)
    set_(desk, 11, [{"name": "a.txt", "type": "text/plain", "data": "aGk="}])
    set_(desk, 12, "hello")
    shown = set_(desk, 13, "#00ff00")
    state = desk._apps[0].session_state
    assert [state[key] for key in ("size", "colour", "tags", "price", "range", "count")] == [
        2,
        "blue",
        ["new"],
        7,
        (0.3, 0.5),
        4,
    ]
    assert [str(state[key]) for key in ("day", "time", "gift", "rating", "step")] == [
        "2026-03-04",
        "09:15:00",
        "True",
        "bad",
        "c",
    ]
    assert (state["file"].getvalue(), state["note"], state["paint"]) == (b"hi", "hello", "#00ff00")
    assert shown["said"][0]["exceptions"] == []


def test_an_element_without_a_drawing_is_named(desk):
    assert opened(desk, SHELF)["unknown"] == ["graphviz_chart"]


def test_a_session_beside_shares_caches_and_not_state(desk):
    opened(
        desk,
        '"""Counts."""\nimport streamlit as st\n@st.cache_resource\ndef box():\n    return []\nbox().append(1)\nst.text(f"Starts: {len(box())}")\n',
    )
    shown = desk.do({"do": "session"})
    assert "Starts: 1" in shown["pages"][0] and "Starts: 2" in shown["pages"][1]


def test_the_clock_moves_for_caches(desk):
    opened(
        desk,
        '"""Caches."""\nimport streamlit as st\nst.session_state.setdefault("calls", 0)\n@st.cache_data(ttl=60)\ndef load():\n    st.session_state.calls += 1\n    return 1\nload()\nst.text(f"Calls: {st.session_state.calls}")\n',
    )
    desk.do({"do": "wait", "session": 0, "seconds": 61})
    assert "Calls: 2" in desk.do({"do": "rerun", "session": 0})["pages"][0]


def test_another_address_is_another_session(desk):
    opened(desk, '"""Reads the address."""\nimport streamlit as st\nst.text(f"Tab: {st.query_params.get(\'tab\')}")\n')
    shown = desk.do({"do": "address", "session": 0, "query": {"tab": ["two"]}})
    assert "Tab: two" in shown["pages"][0] and shown["query"] == ["tab=two"]


def test_an_exception_comes_with_its_line(desk):
    said = opened(desk, '"""Fails."""\nimport streamlit as st\n\nst.text([][1])\n')["said"][0]
    assert said["exceptions"][0]["type"].endswith("IndexError")
    assert "app.py" in said["exceptions"][0]["lines"][0] and "line 4" in said["exceptions"][0]["lines"][0]


def test_a_syntax_error_is_refused_with_its_line(small):
    answer = call('{"ask": "open", "name": "app", "files": {"app.py": "if True\\n    pass"}}')
    assert "line 1: not valid Python" in answer


def test_markup_of_an_app_stays_text(desk):
    page = opened(
        desk,
        '"""Draws markup."""\nimport streamlit as st\nst.text("<img src=x onerror=alert(1)>")\nst.button("<b onclick=1>", key="b")\nst.selectbox("<i>", ["\\"><script>"], key="s")\n',
    )["pages"][0]
    assert not any(tag in page for tag in ("<img", "<b on", "<i>", "<script"))


def test_a_claim_is_proved_from_its_cells(small):
    asked = {"setup": ["from proof import claim, play"], "files": {}, "cell": small.cells()[3][1]}
    answer = prover.prove(asked)
    assert (answer["word"], "Clicks: 1" in answer["film"]) == ("holds", True)
    assert prover.prove({**asked, "cell": asked["cell"].replace('"Clicks: 1"', '"Clicks: 7"')})["word"] == "falls"
    assert prover.prove({**asked, "cell": asked["cell"].replace("play(", "plya(")})["word"] == "broken"


def test_each_thing_that_apptest_is_wrong_about_is_said_of_the_snippets_that_show_it():
    heads = {head.id: head for head in notebooks.claims()}
    unsaid = []
    for entry in disagreements.load():
        head = heads[entry.claim]
        of_the_page = {entry.witness, head.witness} == {"apptest", "browser"}
        if of_the_page and not entry.sometimes:
            mended = any(word in entry.why for word in MENDED) or entry.claim in NOT_SEEN_IN_CODE
            code = "\n".join(content.text_of(file) for name in head.plays for file in content.files_of(name))
            if not mended and not content.misleading(code):
                unsaid.append(head.id)
    assert unsaid == []


def test_most_claims_are_measured_as_they_are_now_and_most_of_those_can_be_proved_in_a_page():
    known, asked = measured.read(), measured.asked()
    holding = [outcome for outcome in known.values() if outcome == measured.HOLDS]
    assert len(known) > 0.9 * len(asked), "Run python -m proof.lab.measured"
    elsewhere = [outcome for name, outcome in known.items() if not name.startswith("recipe-")]
    assert elsewhere.count(measured.HOLDS) > 0.9 * len(elsewhere)
    possible = [outcome for outcome in known.values() if outcome != measured.NO_TABLES]
    assert len(holding) > 0.97 * len(possible)


def test_what_comes_out_otherwise_for_a_reason_found_by_hand_is_recorded_to():
    assert {name: measured.read().get(name) for name in measured.otherwise()} == measured.otherwise()


needs_a_bundle = pytest.mark.skipif("bundle.or_none() is None", reason="the laboratory could not be built here")
ON_STAND_INS = (
    "async-task-ends-with-run",
    "fragment-unknown-interval-raises",
    "test-secrets-file-is-read",
    "test-timeout-waits-for-the-line",
)
"""Claims that hold in a page as something stands in for what it has not: an event loop, pandas, a thread, a folder."""
SHOWN_OTHERWISE = {
    "errors/key_holds_list": "protobuf words an error otherwise",
    "serialization/unpicklable_kept": "Python 3.14 prints a temporary file otherwise",
    "cache-data-refuses-unpicklable": "Python 3.14 has another class for a temporary file",
    "serial-default-takes-unpicklable": "Python 3.14 prints a temporary file otherwise",
    "serial-handles-raise": "Python 3.14 prints a temporary file otherwise",
    "async-apptest-loop-each-run": "a page has an event loop of its own",
    "async-cached-callers-share-one-run": "five threads come one after the other",
    "threads/cached_rates": "five threads come one after the other",
    "key-start-values": "the minute is another",
    "widget_keys/start_values": "the minute is another",
    "threads/loops_counted": "a page has an event loop of its own",
    "serial-one-entry-a-run": "which of two keys is looked at first is chance",
    "rerun-loop-while-ticked": "how often a loop comes round is chance",
    "recipe-long-call-a-job-each": "a job is over when it has begun, for there is one thread",
    "recipe-long-call-failure-is-shown": "the job has an id of chance",
}
"""What shows other runs in the laboratory than in the book, and may."""
BY_CHANCE = {"serial-one-entry-a-run", "rerun-loop-while-ticked"}
"""Those of them that may also show the same."""


def shown_otherwise(names: list[str], claims: list[str]) -> list[str]:
    """Open snippets and prove claims in the laboratory's Python; return those that show other runs than the book."""
    recorded = {id_: record for path in notebooks.paths() for id_, record in execute.records(path).items()}
    heads = {head.id: head for head in notebooks.claims()}
    first: dict[str, list[str]] = {}
    for id_, record in recorded.items():
        for trace in record.traces:
            if heads[id_].witness == "apptest" and not heads[id_].prepares and opened_as_here(trace):
                first.setdefault(trace.snippet, []).append(drawn([Trace(trace.snippet, runs=trace.runs[:1])]))
    known = [name for name in names if name in first]
    opened = [{"ask": "open", "name": name, "files": files_of(name)} for name in known]
    proved = [measured.to_prove(heads[id_]) for id_ in claims]
    answers = bundle.answers([*opened, *proved], content.statements())
    books = [*(first[name] for name in known), *([drawn(recorded[id_].traces)] for id_ in claims)]
    return [
        name
        for name, answer, book in zip([*known, *claims], answers, books, strict=True)
        if without_chance(answer.get("film", "")) not in book
    ]


def opened_as_here(trace: Trace) -> bool:
    """Tell whether a trace begins as an app does that is opened in a page: with nothing prepared."""
    begun = trace.runs and [event.kind for event in trace.runs[0].events] == ["first run"]
    return bool(begun) and trace.session == 1 and not trace.config


def files_of(name: str) -> dict[str, str]:
    return {file: content.text_of(file) for file in content.files_of(name)}


def drawn(traces: list[Trace]) -> str:
    return without_chance(filmstrip.draw(traces))


def without_chance(film: str) -> str:
    """Leave out of a filmstrip what no two processes have in common: ids, numbers of threads and files, some orders."""
    ids = r"\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b0x[0-9a-f]+|\bID-[0-9a-f]{32}|\bname=\d+"
    threads = r"\bThread-\d+|\b(?:ThreadPoolExecutor-\d+|asyncio|CacheBackgroundRefresh)_\d+"
    cut = r"(?<=This warning can be ignored)[^<]*…"  # where a line is cut depends on the number of its thread
    return re.sub(
        r"\{([^{}]*)\}",
        lambda found: ", ".join(sorted(found[1].split(", "))),
        re.sub(f"{ids}|{threads}|{cut}", "?", film),
    )


@needs_a_bundle
def test_in_the_laboratorys_python_a_sample_of_snippets_and_claims_shows_the_runs_that_the_book_shows(site):
    claims = [name for name in sorted(measured.provable()) if name not in SHOWN_OTHERWISE][::120]
    snippets = [name for name in content.playable() if name not in SHOWN_OTHERWISE][::80]
    assert shown_otherwise(snippets, [*claims, *ON_STAND_INS]) == []


@pytest.mark.nightly
@needs_a_bundle
def test_in_the_laboratorys_python_every_snippet_and_claim_shows_the_runs_that_the_book_shows(site):
    claims = sorted(measured.provable())
    assert {*shown_otherwise(content.playable(), claims), *BY_CHANCE} == SHOWN_OTHERWISE.keys()


@pytest.mark.nightly
@needs_a_bundle
def test_every_claim_comes_out_in_the_laboratorys_python_as_it_is_recorded():
    assert measured.measure(head.id for head in measured.asked()) == measured.read()


@pytest.mark.filterwarnings("ignore:.* is deprecated")
@pytest.mark.parametrize(
    "text", ["1h", "1h30m", "2 days, 12 hours", "90 sec", "1.5 Min", "1D", "1W", "250ms", " 1 hr ", "0", " 60 "]
)
def test_a_time_in_words_is_read_without_pandas_as_pandas_reads_it(text):
    assert frameless.in_seconds(text) == time_util.time_to_seconds(text)


@pytest.mark.parametrize("text", ["1M", "2 weeks", "01:30:00", "1 hour and 30 min", "1h 5", "0.5", "often", ""])
def test_a_time_that_only_pandas_could_read_is_left_to_pandas(text):
    assert frameless.in_seconds(text) is None


@pytest.mark.parametrize("text", ["often", "hourly", "h", "NaT", ""])
def test_a_time_without_a_number_raises_as_it_does_with_pandas(text):
    for read in (frameless.time_to_seconds, time_util.time_to_seconds):
        with pytest.raises(StreamlitBadTimeStringError):
            read(text)


@pytest.mark.parametrize("value", [[1, {"a": 2}], {"a": 1}, object(), iter("ab"), datetime.timedelta, [], "text"])
def test_what_is_no_data_frame_is_none_without_pandas_either(value):
    assert dataframe_util.is_dataframe_like(value) is dataframe_util.is_dbapi_cursor(value) is False


@pytest.mark.parametrize("ci", ["", "true"])
def test_where_npm_is_out_of_reach_the_book_says_that_it_has_no_laboratory_and_ci_fails(
    monkeypatch, tmp_path, capsys, ci
):
    def refuse() -> None:
        raise npm.NoPackages("npm is out of reach")

    monkeypatch.setattr(npm, "_HOME", tmp_path)
    monkeypatch.setattr(npm, "installed", refuse)
    monkeypatch.setenv("CI", ci)
    if ci:
        with pytest.raises(npm.NoPackages):
            bundle.or_none()
    else:
        assert bundle.or_none() is None
        assert "The book is built without the laboratory: npm is out of reach" in capsys.readouterr().out


@pytest.mark.parametrize("needs", ["import pandas", "st.dataframe(", "st.connection("])
def test_a_snippet_that_needs_tables_is_not_offered(needs):
    names = [
        path.relative_to(ROOT / "snippets").with_suffix("").as_posix() for path in (ROOT / "snippets").rglob("*.py")
    ]
    needing = [name for name in names if needs in snippets.find(name).source]
    assert needing and not any(content.can_play(name) for name in needing)


LIFT = next(head for head in notebooks.claims() if head.id == "exercise-lift")


def checked(source: str) -> dict:
    """Check what a reader made of an exercise, as the laboratory does."""
    files = {f"{LIFT.plays[0]}.py": source}
    return prover.check({"cell": LIFT.cell.source, "setup": ["from proof import claim, play"], "files": files})


def test_an_exercise_is_checked_by_the_proof_of_its_solution(small):
    start, solution = (ROOT / f"snippets/exercises/buttons/lift{part}.py" for part in ("_start", ""))
    assert checked(solution.read_text())["word"] == "holds"
    told = checked(start.read_text())
    assert (
        told["word"] == "falls" and "`[line.value for line in app.text]` is ['The lift is at floor 3']" in told["why"]
    )
    assert "sp-film" in told["film"]
    assert "not valid Python" in checked("if True\n")["why"]
    raising = checked('raise ValueError("stuck")\n')
    assert raising["word"] != "holds" and raising["why"].endswith("In its last run the app raised ValueError: stuck")
