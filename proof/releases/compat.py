"""Names that older Streamlit releases keep elsewhere, or lack, put where the engine looks for them.

Imported before the engine, and only in the process that plays a release. Each step says up to which release it is
needed; on the pinned release all but the last do nothing.
"""

from __future__ import annotations

import importlib
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_MOVED = {
    "streamlit.elements.lib.policies": "streamlit.elements.utils",
    "streamlit.runtime.scriptrunner_utils.script_run_context": "streamlit.runtime.scriptrunner.script_run_context",
}
"""Modules by the name they have now, with the name they had until 1.35 and until 1.37."""

_STAND_INS = {"streamlit.testing.v1.errors": ("AppTestError",)}
"""Exceptions that a notebook imports for all its claims, though few need them. An older release raises none of them."""

_IN_BACKGROUND = "streamlit.runtime.caching.cache_background_refresh"
"""What refreshes caches in the background. A release without it has no workers to forget."""


def install() -> None:
    """Make the names that the engine and the notebooks import exist."""
    for now, before in _MOVED.items():
        if not _exists(now):
            sys.modules[now] = importlib.import_module(before)
    for name, errors in _STAND_INS.items():
        if not _exists(name):
            _stand_in(name, **{error: type(error, (Exception,), {}) for error in errors})
    if not _exists(_IN_BACKGROUND):
        _stand_in(_IN_BACKGROUND, reset=lambda: None)
    from streamlit.testing.v1 import AppTest

    # Until 1.32 AppTest knows no pages, and until 1.58 it shares no component manager.
    for name, nothing in (("_page_hash", ""), ("_bidi_component_manager", None)):
        if not hasattr(AppTest, name):
            setattr(AppTest, name, nothing)
    # What an older release lacks, `instrument` makes up for or `outcomes` calls unknown.
    _stand_in("proof.playing.hooks", check=lambda: None)
    # A notebook imports it for the claims that a browser settles. None of them is played here, and what it needs is not
    # installed.
    _stand_in("proof.witnesses.visit", visit=None)


def _stand_in(name: str, **names: Any) -> None:
    module = ModuleType(name)
    vars(module).update(names)
    sys.modules[name] = module


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
