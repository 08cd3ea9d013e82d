"""The private names of Streamlit that this package leans on, each with what for: what a new release may take away.

They are looked at before the first play, so that a release without one of them is met by a sentence and not by an
`AttributeError` in the middle of a proof.
"""

from __future__ import annotations

import pkgutil
from importlib.metadata import version

from proof.model.errors import ReleaseError

NAMES = {
    "streamlit.elements.lib.policies": {
        "_shown_default_value_warning": "to let a warning that a process gives once be given in each play",
    },
    "streamlit.runtime.state.session_state_proxy": {
        "_mock_session_state": "to forget what threads without a session have stored",
        "_state_use_warning_already_displayed": "to let a warning that a process gives once be given in each play",
    },
    "streamlit.runtime.caching.cache_background_refresh": {
        "reset": "to let the options of each play say how many workers refresh in the background",
    },
    "streamlit.runtime.caching.cache_utils": {"TTLCACHE_TIMER": "to move the clock of the caches"},
    "streamlit.runtime.Runtime": {"_instance": "to put back what AppTest leaves replaced"},
    "streamlit.runtime.state.session_state.WStates": {"call_callback": "to note which callbacks ran"},
    "streamlit.runtime.scriptrunner_utils.script_run_context.ScriptRunContext": {
        "on_script_start": "to count how often a script starts",
    },
    "streamlit.logger": {
        "_loggers": "to record what Streamlit logs",
        "setup_formatter": "to record what loggers log that a script makes while it runs",
    },
    "streamlit.testing.v1.util": {"patch_config_options": "to set the options of a play"},
    "streamlit.testing.v1.app_test": {
        "LocalScriptRunner": "to stop a script that calls nothing of Streamlit's",
        "SessionState": "to tell what a proof assigned from what the app did",
    },
    "streamlit.testing.v1.local_script_runner.LocalScriptRunner": {
        "_run_script_thread": "to stop a script that calls nothing of Streamlit's",
        "request_stop": "to stop a script that calls nothing of Streamlit's",
    },
}
"""By module or class."""


def gone() -> list[str]:
    """Return the names that the installed Streamlit has not got, each with what it was for."""
    return [
        f"{owner}.{name}, {why}"
        for owner, names in NAMES.items()
        for name, why in names.items()
        if not _has(owner, name)
    ]


def check() -> None:
    """Raise `ReleaseError` where the installed Streamlit lacks a name."""
    if missing := gone():
        raise ReleaseError(
            f"Streamlit {version('streamlit')} lacks what the proofs lean on: {'; '.join(missing)}. "
            "Find what took its place, and change proof/playing/."
        )


def _has(owner: str, name: str) -> bool:
    try:
        return hasattr(pkgutil.resolve_name(owner), name)
    except (ImportError, AttributeError):
        return False
