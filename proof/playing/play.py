"""Play a snippet: an AppTest, with AppTest's own API, that remembers its runs."""

from __future__ import annotations

import contextlib
import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from streamlit.runtime.state.session_state import SessionState
from streamlit.testing.v1 import AppTest, app_test
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from proof.model import plain, snippets
from proof.model.errors import SnippetLoops
from proof.model.snippets import Snippet
from proof.model.trace import Event, Run, Trace
from proof.playing import page, process, recorder
from proof.playing.events import Staged

_components: list[Any] = []
"""The one component manager of the process. To look for installed components takes AppTest 0.1 to 0.3 s a play."""


def play(
    name: str,
    *,
    beside: App | None = None,
    config: dict[str, Any] | None = None,
    timeout: float = 30,
    start: bool = True,
) -> App:
    """Run a snippet as its first visitor would, and return the app to interact with.

    name
        Path below `snippets/` without `.py`, such as `"buttons/true_for_one_run"`.
    beside
        An app that is being played: the new one is a second session of the same server process, so caches and
        imported modules stay as they are. Without it, the process is made as new first.
    config
        Streamlit options for this play, such as `{"runner.enforceSerializableSessionState": True}`.
    timeout
        Seconds that a run may take. On a busy machine, the first import of pandas alone takes more than ten.
    start
        `False` leaves the first run to you, so that query parameters or secrets can be set before it.

    Raises `SnippetError` for a snippet that does not exist or does not compile, `SnippetLoops` for one that does
    not end. Exceptions of the app itself do not raise; as in AppTest, they are in `app.exception`.
    """
    snippet = recorder.substitute(snippets.find(name))
    if beside is None:
        process.forget()
    process.played_folders.add(snippet.path.parent)
    app = App(snippet, session=process.next_session(), config=config or {}, timeout=timeout)
    recorder.note(app.trace)
    if start:
        app.run()
    return app


class App(AppTest):
    """An AppTest of a snippet that records each of its runs."""

    def __init__(self, snippet: Snippet, *, session: int, config: dict[str, Any], timeout: float) -> None:
        with _put_into_apptest("SessionState", _State):
            super().__init__(str(snippet.path), default_timeout=timeout)
        self.trace = Trace(snippet.name, session, config)
        self._staged = Staged(self._tree)
        self._waited = 0.0
        self._switched = ""
        self._known: dict[str, Any] = {"query": {}, "page": ""}
        if _components:
            self._bidi_component_manager = _components[0]

    @property
    def path(self) -> Path:
        """The snippet's file; under a counter-example, the changed copy."""
        return Path(self._script_path)

    @property
    def session_id(self) -> str:
        """What Streamlit knows the session by."""
        return f"session {self.trace.session}"

    @property
    def runs(self) -> list[Run]:
        """The recorded runs, first to last."""
        return self.trace.runs

    @property
    def logs(self) -> list[str]:
        """What Streamlit logged during the last run, one message each."""
        return self.runs[-1].logs

    def wait(self, seconds: float) -> App:
        """Move the clock that Streamlit's caches read forward by `seconds`, without waiting."""
        process.clock.skip(seconds)
        self._waited += seconds
        return self

    def switch_page(self, page_path: str) -> App:
        """Open another page of the app in the next run, and remember which."""
        self._switched = page_path
        super().switch_page(page_path)
        return self

    def _run(self, widget_state: Any = None, timeout: float | None = None) -> App:
        run = Run(next(process.run_order), self._events(), [], self._state(), {})
        self.runs.append(run)
        try:
            with process.running(run, self.trace.config, self.session_id), _runner_of(self):
                super()._run(widget_state, timeout)
        except RuntimeError as error:
            if "timed out" not in str(error):
                raise
            run.error = f"{self.trace.snippet} timed out: its script had not ended after {_seconds(self, timeout)} s"
            raise SnippetLoops(f"{run.error}. Look for a loop, or for st.rerun() without a guard.") from None
        finally:
            self._remember(run)
        return self

    def _remember(self, run: Run) -> None:
        if not _components and self._bidi_component_manager is not None:
            _components.append(self._bidi_component_manager)
        run.page = page.read(self._tree) if self._tree.children else []
        run.exceptions = [{"type": e.proto.type, "message": plain.message(e.message)} for e in self._tree.exception]
        run.state_after = self._state()
        self._staged = Staged(self._tree)
        self._safe_state._state.assigned.clear()
        self._known = {"query": dict(self.query_params), "page": self._page_hash}

    @property
    def _safe_state(self) -> Any:
        """The session state itself: what AppTest puts in front of it differs from release to release."""
        return vars(self).get("_session_state", self.session_state)

    def _state(self) -> dict[str, str]:
        items = self._safe_state.filtered_state.items()
        # Sorted, for Streamlit names the keys in another order in each process.
        return dict(sorted((str(key), plain.text(value)) for key, value in items))

    def _events(self) -> list[Event]:
        """Return what happened since the last run, in the order a person would tell it."""
        events = self._staged.events()
        if self._waited:
            events.insert(0, Event("wait", f"{self._waited:g} s", value=self._waited))
            self._waited = 0.0
        # Not all that has changed: another session may have changed an object that both hold.
        assigned = self._safe_state._state.assigned
        events += [Event("state", key, key, value=value) for key, value in self._state().items() if key in assigned]
        if dict(self.query_params) != self._known["query"]:
            events.append(Event("query", value=plain.data(dict(self.query_params))))
        if self._page_hash != self._known["page"]:
            events.append(Event("page", self._switched))
        if not self.runs:
            return [Event("first run"), *events]
        return events or [Event("rerun")]

    def _repr_html_(self) -> str:
        """Show the runs so far, when a notebook cell ends in the app."""
        from proof.drawing import filmstrip

        return filmstrip.standalone([self.trace])


class _State(SessionState):
    """A session state that notes what the proof assigns: what is assigned in the thread that made it, and no script."""

    def __init__(self) -> None:
        super().__init__()
        self.assigned: set[str] = set()
        self.made_in = threading.get_ident()

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, value)
        if threading.get_ident() == self.made_in:
            self.assigned.add(str(key))


def _seconds(app: App, timeout: float | None) -> str:
    return f"{timeout or app.default_timeout:g}"


class _Stopped(SystemExit):
    """Ends the thread of a script that would not stop by itself."""


class _Runner(LocalScriptRunner):
    """AppTest's script runner with a stop that works."""

    def request_stop(self) -> None:
        """Stop the script, also one that calls no `st.*`, which Streamlit alone cannot stop."""
        super().request_stop()
        thread = self._script_thread
        while thread is not None and thread.ident is not None:
            thread.join(0.5)
            if not thread.is_alive():
                return
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Stopped))

    def _run_script_thread(self) -> None:
        with contextlib.suppress(_Stopped):
            super()._run_script_thread()


@contextlib.contextmanager
def _runner_of(app: App) -> Iterator[None]:
    """Make AppTest use `_Runner`, with a session id of the app's own, for the runs inside this block."""

    def make(*args: Any, **kwargs: Any) -> _Runner:
        runner = _Runner(*args, **kwargs)
        # Every AppTest has the same id, so that two of them would share session-scoped caches.
        runner._session_id = app.session_id
        return runner

    with _put_into_apptest("LocalScriptRunner", make):
        yield


@contextlib.contextmanager
def _put_into_apptest(name: str, ours: Any) -> Iterator[None]:
    """Make AppTest take something of ours for what it imports by that name, inside this block."""
    theirs = getattr(app_test, name)
    setattr(app_test, name, ours)
    try:
        yield
    finally:
        setattr(app_test, name, theirs)
