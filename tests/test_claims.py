"""Every sentence of the book holds, and would not if Streamlit behaved otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from streamlit.elements.widgets import button
from streamlit.runtime.caching import cache_data_api
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state import session_state

from proof.claims import prove
from proof.model import notebooks, statements

BY_DAY = [path.stem for path in notebooks.paths() if path.parent.name == "learn"]
BY_NIGHT = [path.stem for path in notebooks.paths() if path.parent.name != "learn"]
"""Each claim is proved in its notebook, in a process of the chapter's; that is done again in this one process."""


def played(chapter: str) -> Iterator[prove.Outcome]:
    """Prove a chapter's claims in this process, without those that visit a real app: its notebook has done that."""
    heads = (head for head in notebooks.claims() if head.cell.notebook == chapter)
    return prove.prove(ids={head.id for head in heads if head.witness == "apptest"})


@pytest.mark.parametrize("name", [*BY_DAY, *(pytest.param(name, marks=pytest.mark.nightly) for name in BY_NIGHT)])
def test_every_claim_of_the_chapter_holds_where_one_process_plays_them_all(name):
    assert [f"{outcome.claim}: {outcome.error}" for outcome in played(name) if outcome.error] == []


def test_every_statement_is_settled():
    settled = {name for head in notebooks.claims() for name in (*head.supports, *head.refutes)}
    assert [name for name in statements.load() if name not in settled] == []


def fallen(chapter: str) -> set[str]:
    """Return the ids of the claims that do not hold."""
    return {outcome.claim for outcome in played(chapter) if outcome.error}


def test_a_streamlit_whose_buttons_stay_pressed_is_noticed(monkeypatch):
    draw = button.ButtonMixin._button
    pressed: set[tuple[str, str]] = set()

    def stays_pressed(self, label, *args, **kwargs):
        name = (get_script_run_ctx().session_id, label)
        if draw(self, label, *args, **kwargs):
            pressed.add(name)
        return name in pressed

    monkeypatch.setattr(button.ButtonMixin, "_button", stays_pressed)
    assert {"button-true-for-one-run", "button-content-vanishes"} <= fallen("04-buttons")


def test_a_streamlit_that_keeps_the_values_of_undrawn_widgets_is_noticed(monkeypatch):
    monkeypatch.setattr(session_state.SessionState, "_remove_stale_widgets", lambda self, active: None)
    assert "button-widget-inside-vanishes" in fallen("buttons-in-detail")
    assert fallen("03-widget-keys")


def test_a_streamlit_that_runs_no_callbacks_is_noticed(monkeypatch):
    monkeypatch.setattr(session_state.WStates, "call_callback", lambda self, widget_id: None)
    assert len(fallen("callbacks-in-detail")) > 10


def test_a_streamlit_whose_data_cache_hands_out_one_object_is_noticed(monkeypatch):
    kept: dict[int, object] = {}
    dumps = cache_data_api.pickle.dumps

    class Pickle:
        """Pretends to pickle, and hands out the object itself."""

        PicklingError = cache_data_api.pickle.PicklingError

        @staticmethod
        def dumps(value: object, *args: object) -> bytes:
            kept[id(value)] = value
            return dumps(id(value))

        @staticmethod
        def loads(data: bytes) -> object:
            return kept[cache_data_api_loads(data)]

    cache_data_api_loads = cache_data_api.pickle.loads
    monkeypatch.setattr(cache_data_api, "pickle", Pickle)
    assert "cache-data-hit-is-copy" in fallen("caching-in-detail")
