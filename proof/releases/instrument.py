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
from types import FrameType
from typing import Any

from streamlit.elements import exception
from streamlit.runtime.scriptrunner import ScriptRunnerEvent
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.testing import v1
from streamlit.testing.v1 import app_test, element_tree, local_script_runner
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from proof.playing import process

# What is replaced below has no fixed type: a type checker takes a method for a constant.
AppTest: Any = v1.AppTest
Runner: Any = LocalScriptRunner


def mend(release: tuple[int, ...]) -> None:
    """Mend the AppTest of `release`, such as `(1, 28)`."""
    if release < (1, 33):
        Runner._on_script_finished = _finish
    elif release < (1, 65):
        Runner._on_script_finished = _without_server(Runner._on_script_finished)
    if (1, 36) <= release < (1, 44):
        Runner.__init__ = _with_page_scripts(Runner.__init__)
        AppTest.switch_page = _by_page_name(AppTest.switch_page)
        process.forget = _with_old_pages(process.forget)
    if (1, 44) <= release < (1, 56):
        AppTest._run = _with_new_pages(AppTest._run)
    if release < (1, 41):
        exception.marshall = _with_full_type(exception.marshall)
    if release < (1, 61):
        Runner.__init__ = _with_fresh_page(Runner.__init__)
        Runner._run_script_thread = _beside_its_modules(Runner._run_script_thread)
    if (1, 45) <= release < (1, 67):
        AppTest._run = _with_runner(AppTest._run, _log_in)
    if release == (1, 63):
        AppTest._run = _with_runner(AppTest._run, _keep_fragments)
    if release < (1, 64):
        _make_readable(SafeSessionState)
    if release < (1, 65):
        element_tree.get_widget_state = _held_back_in_forms(element_tree.get_widget_state)
        AppTest._run = _with_single_parameters(AppTest._run)
    if release < (1, 66):
        AppTest.progress = property(_progress)
    if (1, 33) <= release < (1, 66):
        Runner.run = _on_its_page(Runner.run, tells_pages=release >= (1, 39))
    Runner.script_stopped = _over
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


def _with_page_scripts(init: Any) -> Any:
    """From 1.36 to 1.43 a page that `st.navigation` chose is empty: AppTest gives the pages no scripts to read."""

    def __init__(runner: LocalScriptRunner, *args: Any, **kwargs: Any) -> None:
        init(runner, *args, **kwargs)
        runner._pages_manager._script_cache = runner._script_cache

    return __init__


def _with_old_pages(forget: Any) -> Any:
    """From 1.36 to 1.43 a process in which `st.navigation` was called no longer runs pages of a folder."""
    from streamlit.runtime import pages_manager

    pages: Any = pages_manager

    def forgets() -> None:
        pages.PagesManager.DefaultStrategy = pages.PagesStrategyV1
        forget()

    return forgets


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
    frame: FrameType | None = sys._getframe(1)
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


def _with_runner(run: Any, change: Any) -> Any:
    """Return a run of an AppTest in which `change(app, runner)` alters the script runner first."""

    def ran(app: Any, *args: Any, **kwargs: Any) -> Any:
        patched: Any = app_test
        made = patched.LocalScriptRunner

        def make(*args: Any, **kwargs: Any) -> LocalScriptRunner:
            runner = made(*args, **kwargs)
            change(app, runner)
            return runner

        patched.LocalScriptRunner = make
        try:
            return run(app, *args, **kwargs)
        finally:
            patched.LocalScriptRunner = made

    return ran


def _log_in(app: Any, runner: LocalScriptRunner) -> None:
    """Before 1.67 a test cannot say who is logged in."""
    runner._user_info = dict(getattr(app, "user", runner._user_info))


def _keep_fragments(app: Any, runner: LocalScriptRunner) -> None:
    """In 1.63, where a fragment can run alone for the first time, AppTest forgets its fragments after each run."""
    runner._fragment_storage = vars(app).setdefault("fragments", runner._fragment_storage)


def _progress(app: Any) -> list[Any]:
    """Before 1.66 AppTest has no accessor of progress bars; what it keeps of one has a `value` and a `text` too."""
    return [bar.proto for bar in app.get("progress")]


def _make_readable(state: Any) -> None:
    """Before 1.64 `app.session_state` can be asked for a key, but not for all it holds."""
    state.get = lambda self, key, default=None: self.filtered_state.get(key, default)
    state.keys = lambda self: self.filtered_state.keys()
    state.values = lambda self: self.filtered_state.values()
    state.items = lambda self: self.filtered_state.items()
    state.to_dict = lambda self: self.filtered_state
    state.__iter__ = lambda self: iter(self.filtered_state)
    state.__len__ = lambda self: len(self.filtered_state)
    state.__bool__ = lambda self: True  # AppTest asserts that there is a state, empty or not


def _on_its_page(run: Any, *, tells_pages: bool) -> Any:
    """Until 1.65 AppTest forgets its page: a run goes to the start page, and drops what the other page drew.

    From 1.39 on, each run is taken for a change of page, unless the pages are told which one was shown last.
    """
    from streamlit.runtime.state.common import TESTING_KEY

    def stays(
        runner: LocalScriptRunner, widgets: Any = None, query: Any = None, timeout: float = 3, page_hash: str = ""
    ) -> Any:
        # AppTest keeps what it has to remember of an app in the app's own session state.
        memory = runner.session_state[TESTING_KEY]
        finished = memory.get("finished_page", "")
        if tells_pages:
            runner._pages_manager.set_current_page_script_hash(finished)
        tree = run(runner, widgets, query, timeout, page_hash or finished)
        memory["finished_page"] = runner.event_data[-1]["client_state"].page_script_hash
        return tree

    return stays


def _with_new_pages(run: Any) -> Any:
    """From 1.44 to 1.55 the same, since AppTest does not look for the folder anew."""
    from streamlit.runtime.pages_manager import PagesManager

    def ran(app: Any, *args: Any, **kwargs: Any) -> Any:
        PagesManager.uses_pages_directory = None
        return run(app, *args, **kwargs)

    return ran


def _by_page_name(switch: Any) -> Any:
    """From 1.36 to 1.43 AppTest looks for a page by its file, and `st.navigation` knows it by its name."""
    from streamlit import util
    from streamlit.source_util import page_icon_and_name

    old: Any = util

    def by_name(app: Any, page_path: str) -> Any:
        switch(app, page_path)
        if not (Path(app._script_path).parent / "pages").is_dir():
            app._page_hash = old.calc_md5(page_icon_and_name(Path(page_path))[1])
        return app

    return by_name


def _with_single_parameters(run: Any) -> Any:
    """Before 1.65 each parameter of the URL comes back as a list."""

    def ran(app: Any, *args: Any, **kwargs: Any) -> Any:
        run(app, *args, **kwargs)
        told = app.query_params.items()
        app.query_params = {name: values[0] if len(values) == 1 else values for name, values in told}
        return app

    return ran


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
