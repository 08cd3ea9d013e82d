"""What a snippet did, run by run: plain data that goes to JSON and back.

This module knows nobody. `play` and the witnesses make traces, `claim` reads them, `filmstrip` draws them.
"""

from __future__ import annotations

from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass
from typing import Any

UNTOLD = "?"
"""The value of a widget that a witness cannot tell, such as one whose key the script deleted below it."""


@dataclass
class Event:
    """One thing that set off a run."""

    kind: str
    """`first run`, `rerun`, `click`, `set`, `submit`, `state`, `query`, `page` or `wait`; by hand in a browser also
    `type`, `press`, `hold`, `release`, `open`, `close`, `pick`, `edit`, `add_row`, `delete_row`, `reload`, `back`,
    `disconnect` and `look`; with plain `python` there is only `bare`."""
    target: str = ""
    """What it happened to: a widget's label, a state key, a page."""
    key: str | None = None
    """The widget's key, where it has one."""
    widget: str = ""
    """The widget's type as AppTest names it, such as `button`."""
    value: Any = None
    """The new value, as plain data."""
    files: dict[str, list[str]] = field(default_factory=dict)
    """The small text files of an upload: name to media type and text."""


@dataclass
class Node:
    """One element or container of the page."""

    kind: str
    """The type as AppTest names it, such as `text`, `slider`, `column`."""
    label: str = ""
    key: str | None = None
    value: Any = None
    """The value or the content, as plain data."""
    options: list[str] = field(default_factory=list)
    disabled: bool = False
    is_widget: bool = False
    detail: dict[str, Any] = field(default_factory=dict)
    """What only this kind has: a metric's delta, a slider's bounds, a table's columns."""
    children: list[Node] = field(default_factory=list)

    def walk(self):
        """Yield this node and all nodes below it, in page order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Run:
    """One execution of a snippet's script, with the reruns that the script itself asked for."""

    order: int
    """Its place among all runs of the process, so that the runs of two sessions can be put in order."""
    events: list[Event]
    page: list[Node]
    """The areas of the page that hold something: `main`, `sidebar`, `event`."""
    state_before: dict[str, str]
    """Session state when the run was set off: key to printed value."""
    state_after: dict[str, str]
    callbacks: list[str] = field(default_factory=list)
    """Names of the callbacks that ran, in order."""
    scripts: int = 1
    """How often the script body was started: 2 after one `st.rerun()`."""
    exceptions: list[dict[str, str]] = field(default_factory=list)
    """Exceptions shown on the page, each with `type` and `message`."""
    logs: list[str] = field(default_factory=list)
    """What Streamlit logged, one message a line."""
    printed: str = ""
    """What the script printed."""
    error: str = ""
    """Why the run came to no end, where it did not."""

    def nodes(self):
        """Yield all nodes of the page, containers before their content."""
        for area in self.page:
            yield from area.walk()


@dataclass
class Trace:
    """A snippet and its runs in one session."""

    snippet: str
    """Path below `snippets/` without the ending, such as `buttons/true_for_one_run`."""
    session: int = 1
    """1 for the first session of a server process, 2 for the one beside it, and so on."""
    config: dict[str, Any] = field(default_factory=dict)
    """Streamlit options set for this play."""
    runs: list[Run] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the trace as JSON-ready data."""
        return asdict(self)

    def to_short_json(self) -> dict[str, Any]:
        """Return the same without what has its default value, a fifth as long."""
        return _short(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Trace:
        """Return the trace that `to_json` gave."""
        return cls(**{**data, "runs": [_run(run) for run in data.get("runs", [])]})


def _run(data: dict[str, Any]) -> Run:
    events = [Event(**event) for event in data["events"]]
    return Run(**{**data, "events": events, "page": [_node(node) for node in data["page"]]})


def _node(data: dict[str, Any]) -> Node:
    return Node(**{**data, "children": [_node(child) for child in data.get("children", [])]})


def _short(item: Any) -> Any:
    if isinstance(item, list):
        return [_short(each) for each in item]
    if not is_dataclass(item):
        return item
    held = [(each, getattr(item, each.name)) for each in fields(item)]
    return {each.name: _short(value) for each, value in held if value != _default(each)}


def _default(of: Any) -> Any:
    return of.default if of.default_factory is MISSING else of.default_factory()
