"""Mend what is wrong with the AppTest of older releases, as far as a newer AppTest has it right.

The subject of a sweep is Streamlit's runtime; AppTest is the instrument that looks at it, and the same instrument
must look at every release. What an older AppTest gets wrong and a newer one right is taken over here, each with the
release that mended it. What cannot be taken over is left, and such claims come out as unknown.
"""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path
from typing import Any

from streamlit.elements import exception
from streamlit.runtime.scriptrunner import ScriptRunnerEvent
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.testing.v1 import element_tree, local_script_runner
from streamlit.testing.v1.local_script_runner import LocalScriptRunner


def mend(release: tuple[int, ...]) -> None:
    """Mend the AppTest of `release`, such as `(1, 28)`."""
    if release < (1, 33):
        LocalScriptRunner._on_script_finished = _finish
    elif release < (1, 65):
        LocalScriptRunner._on_script_finished = _without_server(LocalScriptRunner._on_script_finished)
    if release < (1, 41):
        exception.marshall = _with_full_type(exception.marshall)
    if release < (1, 61):
        LocalScriptRunner.__init__ = _with_fresh_page(LocalScriptRunner.__init__)
        LocalScriptRunner._run_script_thread = _beside_its_modules(LocalScriptRunner._run_script_thread)
    if release < (1, 64):
        _make_readable(SafeSessionState)
    if release < (1, 65):
        element_tree.get_widget_state = _held_back_in_forms(element_tree.get_widget_state)
    if (1, 39) <= release < (1, 66):
        LocalScriptRunner.run = _on_its_page(LocalScriptRunner.run)
    LocalScriptRunner.script_stopped = _over
    local_script_runner.require_widgets_deltas = _wait


def _over(runner: LocalScriptRunner) -> bool:
    """Tell whether a run has ended. Before 1.33, AppTest took a script that asks for a rerun for one that ended."""
    return ScriptRunnerEvent.SHUTDOWN in runner.events


def _wait(runner: LocalScriptRunner, timeout: float = 3) -> None:
    """Wait for a run to end. Older releases look only every tenth of a second, some of them while it still ends."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        time.sleep(0.001)
        if runner.script_stopped():
            return
    runner.request_stop()
    runner.join()
    raise RuntimeError(f"AppTest script run timed out after {timeout}(s)")


def _finish(runner: LocalScriptRunner, ctx: Any, event: ScriptRunnerEvent, premature_stop: bool) -> None:
    """Before 1.33 a click is not over when the script asks for a rerun, so that it asks for ever."""
    if not premature_stop:
        runner._session_state.on_script_finished(ctx.widget_ids_this_run)
    runner.on_event.send(runner, event=event)


def _without_server(finish: Any) -> Any:
    """Before 1.65 a run ends by asking the server for its files; where another run ended inside it, there is none."""

    def finished(*args: Any, **kwargs: Any) -> None:
        with contextlib.suppress(RuntimeError):
            finish(*args, **kwargs)

    return finished


def _with_full_type(marshall: Any) -> Any:
    """Before 1.41 an exception that the app did not catch has its bare name on the page, as those it shows still do."""

    def full(proto: Any, error: BaseException, *args: Any, **kwargs: Any) -> None:
        marshall(proto, error, *args, **kwargs)
        kind = type(error)
        if (
            kind.__module__ != "builtins"
            and proto.type == kind.__name__
            and _is_called_by("handle_uncaught_app_exception")
        ):
            proto.type = f"{kind.__module__}.{kind.__name__}"

    return full


def _is_called_by(name: str) -> bool:
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_name != name:
        frame = frame.f_back
    return frame is not None


def _with_fresh_page(init: Any) -> Any:
    """Before 1.61 what a script drew before it asked for a rerun stays on the page."""

    def __init__(runner: LocalScriptRunner, *args: Any, **kwargs: Any) -> None:
        init(runner, *args, **kwargs)
        runner.on_event.connect(lambda _, event, **data: _clear(runner, event, data), weak=False)

    return __init__


def _clear(runner: LocalScriptRunner, event: ScriptRunnerEvent, data: dict[str, Any]) -> None:
    # A run of a fragment alone leaves the rest of the page as it is.
    if event == ScriptRunnerEvent.SCRIPT_STARTED and not data.get("fragment_ids_this_run"):
        runner.forward_msg_queue.clear()


def _beside_its_modules(run: Any) -> Any:
    """Before 1.61 a script cannot import the modules beside it, as it can on a server."""

    def beside(runner: LocalScriptRunner) -> None:
        folder = str(Path(runner._main_script_path).parent)
        sys.path.insert(0, folder)
        try:
            run(runner)
        finally:
            with contextlib.suppress(ValueError):
                sys.path.remove(folder)

    return beside


def _make_readable(state: type) -> None:
    """Before 1.64 `app.session_state` can be asked for a key, but not for all it holds."""
    state.get = lambda self, key, default=None: self.filtered_state.get(key, default)
    state.keys = lambda self: self.filtered_state.keys()
    state.values = lambda self: self.filtered_state.values()
    state.items = lambda self: self.filtered_state.items()
    state.to_dict = lambda self: self.filtered_state
    state.__iter__ = lambda self: iter(self.filtered_state)
    state.__len__ = lambda self: len(self.filtered_state)
    state.__bool__ = lambda self: True  # AppTest asserts that there is a state, empty or not


def _on_its_page(run: Any) -> Any:
    """From 1.39 to 1.65 AppTest forgets its page, so that each run is a change of page, which drops undrawn widgets."""
    from streamlit.runtime.state.common import TESTING_KEY

    def stays(
        runner: LocalScriptRunner, widgets: Any = None, query: Any = None, timeout: float = 3, page_hash: str = ""
    ) -> Any:
        # AppTest keeps what it has to remember of an app in the app's own session state.
        memory, pages = runner.session_state[TESTING_KEY], runner._pages_manager
        finished = memory.get("finished_page", "")
        pages.set_current_page_script_hash(finished)
        try:
            return run(runner, widgets, query, timeout, page_hash or finished)
        finally:
            memory["finished_page"] = pages.current_page_script_hash

    return stays


def _held_back_in_forms(state_of: Any) -> Any:
    """Before 1.65 what is typed in a form goes to the script at the next run, whether the form was submitted or not."""

    def held_back(node: Any) -> Any:
        form = getattr(getattr(node, "proto", None), "form_id", "")
        if form and not any(_submits(other, form) for other in node.root):
            node = type(node)(node.proto, node.root)  # as it is when nobody has touched it
        return state_of(node)

    return held_back


def _submits(node: Any, form: str) -> bool:
    return node.type == "button" and node.proto.form_id == form and bool(node._value)
