"""A Streamlit without a private name that the engine leans on is refused with a sentence."""

from __future__ import annotations

import pytest

from proof.model.errors import ReleaseError
from proof.playing import hooks


def test_the_pinned_streamlit_has_every_private_name_that_the_engine_leans_on():
    assert hooks.gone() == []


def test_a_streamlit_without_one_is_refused_by_name_with_what_it_was_for(monkeypatch):
    monkeypatch.setitem(hooks.NAMES, "streamlit.logger", {"_loggers": "", "_renamed": "to record what it logs"})
    with pytest.raises(ReleaseError, match=r"lacks .*: streamlit\.logger\._renamed, to record what it logs\. Find"):
        hooks.check()


def test_a_streamlit_whose_module_has_moved_is_refused_too(monkeypatch):
    monkeypatch.setitem(hooks.NAMES, "streamlit.moved.away.Class", {"method": "to run"})
    assert hooks.gone() == ["streamlit.moved.away.Class.method, to run"]
