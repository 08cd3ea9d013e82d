"""The laboratory's desk: one app at a time, what was done to it, and what a page has to show of it.

The page's script sends what the reader did and gets plain data back, traces among it.
"""

from __future__ import annotations

import base64
import contextlib
import datetime
import json
import linecache
import time
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from streamlit.runtime.state.common import TESTING_KEY
from streamlit.testing.v1.element_tree import Widget

from proof.drawing import filmstrip
from proof.lab import live
from proof.model import project
from proof.model.errors import ProofError, SnippetLoops
from proof.playing import page
from proof.playing.play import App, play

_PARSE = {
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
}
PATIENCE = 8
"""Seconds that a run may take: two less than the page waits before it ends the worker."""
_UPLOADS = ("file_uploader", "camera_input", "audio_input")


class Chosen(str):
    """An option as the page shows it: what a front end sends, and what AppTest must not format once more."""


class Desk:
    """An app, its sessions, and what was done to them."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._written: list[Path] = []
        self._name = ""
        self._done: list[dict[str, Any]] = []
        self._apps: list[App] = []
        self._gone: list[App] = []
        self._staged: list[dict[str, Any]] = []

    def open(self, name: str, files: dict[str, str], done: Iterable[dict[str, Any]] = ()) -> dict[str, Any]:
        """Play an app from the start: `files` by their paths below `snippets/`, of which `name` is the script.

        What was `done` to it before, as `do` takes it, is done again.
        """
        self._files, self._name = files, name
        return self._play_again(list(done))

    def do(self, act: dict[str, Any]) -> dict[str, Any]:
        """Do one thing, and return what the page shows then. What ends in a loop is as if it had not been done."""
        try:
            self._do(act)
        except SnippetLoops:
            self._play_again(self._done)
            raise
        self._done.append(act)
        return self.shown()

    def undo(self) -> dict[str, Any]:
        """Play again all that was done, but the last thing."""
        return self._play_again(self._done[:-1])

    def _play_again(self, done: list[dict[str, Any]]) -> dict[str, Any]:
        self._write()
        self._apps, self._gone, self._staged, self._done = [], [], [], done
        self._begin({})
        for act in done:
            self._do(act)
        return self.shown()

    def _write(self) -> None:
        for path in self._written:
            path.unlink(missing_ok=True)
        self._written = write_files(self._files)
        linecache.clearcache()

    def _begin(self, address: dict[str, Any], place: int | None = None) -> None:
        """Open a session, beside those that there are; at `place` instead of the one that was there."""
        beside = next(iter([*self._apps, *self._gone]), None)
        app = play(self._name, beside=beside, timeout=PATIENCE, start=False)
        for key, value in address.items():
            app.query_params[key] = value
        if place is None:
            self._apps.append(app)
            self._staged.append({})
        else:
            self._gone.append(self._apps[place])
            self._apps[place], self._staged[place] = app, {}
        app.run()

    def _do(self, act: dict[str, Any]) -> None:
        number = act.get("session", 0)
        match act["do"]:
            case "session":
                self._begin({})
            case "address":
                self._begin(act["query"], number)
            case "rerun":
                self._apps[number].run()
            case "wait":
                self._apps[number].wait(act["seconds"])
            case "page":
                self._apps[number].switch_page(act["page"]).run()
            case "click" | "set":
                self._use(number, act)

    def _use(self, number: int, act: dict[str, Any]) -> None:
        app, staged = self._apps[number], self._staged[number]
        there = live.widgets(app)
        if act["widget"] >= len(there):
            raise ProofError("The run before took this widget off the page.")
        item = there[act["widget"]]
        if act["do"] == "set":
            value = _value(item, act["value"])
            if live.form_of(item):
                # Held back until the form is sent, as a front end does.
                staged[item.id] = value
                return
            _set(item, value)
        else:
            self._send(app, item, staged)
            item.click()
        app.run()

    @staticmethod
    def _send(app: App, button: Widget, staged: dict[str, Any]) -> None:
        """Hand over what was put into the fields of a button's form."""
        form = live.form_of(button)
        for item in live.widgets(app):
            if form and live.form_of(item) == form and item.id in staged:
                _set(item, staged.pop(item.id))

    def shown(self) -> dict[str, Any]:
        """Return what the page has to show."""
        traces = [app.trace for app in [*self._gone, *self._apps]]
        return {
            "pages": [live.draw(app, staged) for app, staged in zip(self._apps, self._staged, strict=True)],
            "film": filmstrip.draw(traces),
            "runs": sum(len(trace.runs) for trace in traces),
            "said": [_said(app) for app in self._apps],
            "unknown": sorted({kind for app in self._apps for kind in live.unknown(app)}),
            "query": [_query(app) for app in self._apps],
            "can_undo": bool(self._done),
        }


def _query(app: App) -> str:
    from urllib.parse import urlencode

    return urlencode(dict(app.query_params), doseq=True)


def _said(app: App) -> dict[str, Any]:
    """Return what a developer wants of the last run: exceptions with their lines, log lines, prints."""
    run = app.runs[-1]
    raised = [
        {"type": item.proto.type, "message": item.message, "lines": _own_lines(list(item.stack_trace))}
        for item in app._tree.exception
    ]
    logs = [line for line in run.logs if "Uncaught app" not in line]
    return {"exceptions": raised, "logs": logs, "printed": run.printed}


def _own_lines(lines: list[str]) -> list[str]:
    """Return the lines of a traceback that speak of the app's own files, from the folder of the apps on."""
    folder = f"{project.root()}/snippets/"
    return [line.replace(folder, "") for line in lines if folder in line] or [
        line.replace(folder, "") for line in lines
    ]


def _value(item: Widget, told: Any) -> Any:
    """Return what AppTest takes for what a control of the page says."""
    kind = page.kind(item)
    if kind in _UPLOADS:
        return [(file["name"], base64.b64decode(file["data"]), file["type"]) for file in told]
    if kind == "number_input":
        return None if told in ("", None) else (int(told) if isinstance(_now(item), int) else float(told))
    if kind in ("date_input", "time_input", "date_time_input"):
        parse = _PARSE[{"date_input": "date", "time_input": "time"}.get(kind, "datetime")]
        values = [parse(text) for text in (told if isinstance(told, list) else [told]) if text]
        return tuple(values) if isinstance(told, list) else next(iter(values), None)
    if kind == "slider":
        values = [_like(text, item) for text in (told if isinstance(told, list) else [told])]
        return tuple(sorted(values)) if isinstance(told, list) else values[0]
    if kind == "feedback":
        return int(told) - 1 if told else None
    if hasattr(item, "format_func"):
        chosen = [Chosen(text) for text in (told if isinstance(told, list) else [told]) if text is not None]
        return chosen if isinstance(told, list) else next(iter(chosen), None)
    return told


def _now(item: Widget) -> Any:
    """Return what a number's widget counts in: its value, else its step."""
    return item.value if item.value is not None else page.field(item, "step", 0.0)


def _like(text: Any, item: Widget) -> Any:
    """Return a slider's value as its bounds are: a whole number, a number, a date or a time."""
    low = page.field(item, "min")
    value = item.value[0] if isinstance(item.value, (tuple, list)) else item.value
    for kind in (datetime.datetime, datetime.date, datetime.time):
        if isinstance(value, kind):
            return kind.fromisoformat(text)
    return int(float(text)) if isinstance(value, int) and isinstance(low, int) else float(text)


def _set(item: Widget, value: Any) -> None:
    if hasattr(item, "format_func"):
        functions = item.root.session_state[TESTING_KEY]
        given = functions[item.id]
        if not isinstance(given, _Shown):
            functions[item.id] = _Shown(given)
    item.set_value(value)


class _Shown:
    """An app's function that formats options; leaves alone what is formatted already."""

    def __init__(self, given: Any) -> None:
        self._given = given

    def __call__(self, value: Any) -> Any:
        return value if isinstance(value, Chosen) else self._given(value)


desk = Desk()


def call(request: str) -> str:
    """Do what a request of the page says and answer, both as JSON; what goes wrong is an answer too."""
    asked = json.loads(request)
    started = time.perf_counter()
    try:
        answer = _answer(asked)
    except ProofError as error:
        answer = {"refused": str(error)}
    except Exception as error:
        answer = {"refused": f"{type(error).__name__}: {error}", "lines": traceback.format_exc().splitlines()}
    answer["seconds"] = time.perf_counter() - started
    return json.dumps(answer)


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    match asked["ask"]:
        case "open":
            return desk.open(asked["name"], asked["files"], asked.get("done", ()))
        case "do":
            return desk.do(asked["act"])
        case "undo":
            return desk.undo()
        case "prove" | "check" as what:
            from proof.lab import prover

            with contextlib.chdir(project.root() / "notebooks"):
                return prover.prove(asked) if what == "prove" else prover.check(asked)
    raise ProofError(f"The laboratory does not know how to {asked['ask']}.")


def write_files(files: dict[str, str]) -> list[Path]:
    """Write files below `snippets/` and return where they are."""
    folder = project.root() / "snippets"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def write_book(folder: str, text: str) -> None:
    """Lay out the project for the engine: the statements as JSON, and an empty folder of notebooks."""
    root = Path(folder)
    for name in ("snippets", "notebooks", "book"):
        (root / name).mkdir(parents=True, exist_ok=True)
    (root / "book" / "statements.yml").write_text(text, encoding="utf-8")
