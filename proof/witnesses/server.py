"""The witness `server`: a real Streamlit server, driven through its interface for programs.

Streamlit has it since 1.67 (`--server.enableAgentApi`). A session there is a session as a browser has one: real
threads, real caches, fragments that rerun alone. What it does not have is a front end.
"""

from __future__ import annotations

import contextlib
import platform
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from proof.model.errors import Impossible, NeverSettles, WitnessMissing
from proof.model.snippets import Snippet
from proof.model.trace import Event, Run
from proof.witnesses import snapshot
from proof.witnesses.browser import same_key
from proof.witnesses.hosting import SETTLES_WITHIN, Host, Server
from proof.witnesses.session import Session, first_run, run_of, url_path

_INTERACT = "/_stcore/agent/interact"
_OPTIONS = {"server.enableAgentApi": True, "server.agentWaitTimeout": SETTLES_WITHIN}


class ServerWitness:
    """Opens sessions on real servers, without a browser."""

    name = "server"

    def __init__(self, host: Host) -> None:
        self._host = host

    def new_disk(self) -> None:
        """Give the servers from now on an empty disk."""
        self._host.new_disk()

    def serve(self, snippet: Snippet, config: dict[str, Any]) -> contextlib.AbstractContextManager[Server]:
        """Run a fresh server of `snippet` inside a block."""
        return self._host.serve(snippet, {**_OPTIONS, **config})

    def session(self, server: Server) -> ServerSession:
        """Return a new session with that server."""
        return ServerSession(server)

    def versions(self) -> dict[str, str]:
        """Return the versions that what it says depends on."""
        return {"streamlit": version("streamlit"), "python": platform.python_version()}

    def close(self) -> None:
        """Nothing to stop: the servers belong to their host."""


class ServerSession(Session):
    """One session of a server, without a front end."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._page: dict[str, Any] = {}

    def open(self, query: dict[str, Any] | None = None, page: str = "") -> Run:
        """Open the app and return its first run."""
        asked = {"query_params": _lists(query or {}), "page": page}
        return self._interact(first_run(query, page), {name: value for name, value in asked.items() if value})

    def act(self, events: list[Event]) -> Run:
        """Send the events as one request and return the run that answers it."""
        if not self._page:
            raise Impossible("the app never opened: its first run had not ended")
        request: dict[str, Any] = {"session_id": self._page["session_id"]}
        for event in events:
            self._add(event, request)
        return self._interact(events, request)

    @property
    def query(self) -> dict[str, list[str]]:
        """The query parameters as the app has them."""
        return self._page["query_params"]

    def _add(self, event: Event, request: dict[str, Any]) -> None:
        """Put what an event asks for into a request."""
        match event.kind:
            case "rerun":
                pass
            case "wait":
                self._server.skip(event.value)
            case "query":
                request["query_params"] = _lists(event.value)
            case "page" if event.target:
                path = url_path(event.target) if event.value is None else event.value
                request["page"] = self._page_called(path)
            case "click" | "submit":
                self._trigger(event, {}, request)
            case "set" if event.widget == "chat_input":
                self._trigger(event, {"value": event.value}, request)
            case "set":
                action = self._action(event)
                request.setdefault("widget_state", {})[action["key"]] = self._sent(action["key"], event.value)
            case "state":
                raise Impossible(f"the proof sets st.session_state[{event.target!r}], which no visitor can")
            case _:
                raise Impossible(f"a program cannot do what takes a browser ({event.kind} {event.target})")

    def _page_called(self, path: str) -> str:
        """Return the path of a page; that of the page which the app opens with is empty."""
        pages = self._page["pages"]
        return path if any(page["url_path"] == path for page in pages) else ""

    def _trigger(self, event: Event, extra: dict[str, Any], request: dict[str, Any]) -> None:
        if "trigger" in request:
            raise Impossible("the proof presses two buttons before one run, which no visitor can")
        request["trigger"] = {"key": self._action(event)["key"], **extra}

    def _action(self, event: Event) -> dict[str, Any]:
        """Return the entry of what may be done now that an event is about: by its key, else by its label."""
        actions = self._page["actions"]
        if event.key is not None:
            found = [action for action in actions if action["key"] and same_key(action["key"], event.key)]
        else:
            found = [a for a in actions if a.get("label", "") == event.target and _same(a["type"], event.widget)]
        if len(found) > 1:
            raise Impossible(f"{len(found)} widgets are called {event.target!r} and have no key to tell them apart")
        if not found:
            raise Impossible(
                f"{event.widget or 'widget'} {event.key or event.target!r} cannot be used: {self._why_not(event)}"
            )
        return found[0]

    def _why_not(self, event: Event) -> str:
        for node in self._nodes():
            if event.key in (node.get("key"), None) and event.target in (node.get("props", {}).get("label"), event.key):
                if node.get("props", {}).get("disabled"):
                    return "it is disabled"
                return "the interface for programs has no way to do it" if "support" in node else "it is not offered"
        return "it is not on the page"

    def _sent(self, key: str, value: Any) -> Any:
        """Return a value in the form in which the interface takes it: options by the label that the page shows."""
        node = next(node for node in self._nodes() if node.get("key") == key)
        options = node.get("props", {}).get("options")
        if not isinstance(options, list) or value is None:
            return value
        return [_label(item, options) for item in value] if isinstance(value, list) else _label(value, options)

    def _nodes(self) -> list[dict[str, Any]]:
        return list(_walk(self._page["tree"]))

    def _interact(self, events: list[Event], request: dict[str, Any]) -> Run:
        status, answer = self._server.ask("POST", _INTERACT, request)
        code = answer.get("error", {}).get("code") if isinstance(answer, dict) else None
        if code == "wait_timed_out":
            raise NeverSettles(
                f"{self._server.snippet.name}: its run had not ended after {SETTLES_WITHIN} s on a real server"
            )
        if (status == 404 and code is None) or code == "not_available":
            raise WitnessMissing(
                "This Streamlit has no interface for programs (--server.enableAgentApi): it came with 1.67."
            )
        if code == "internal_error" or (status != 200 and code is None):
            raise self._server.died(f"it answered {status}: {answer}")
        if status != 200:
            raise Impossible(f"the server refuses it: {answer['error']['message']}")
        self._page = answer
        return run_of(events, snapshot.read(answer["tree"]))


def _label(value: Any, options: list[str]) -> str:
    if str(value) not in options:
        raise Impossible(f"the trace has the value {value!r}, and not which of the options {options} that is")
    return str(value)


def _same(kind: str, widget: str) -> bool:
    return kind == widget or (widget == "button_group" and kind in ("pills", "segmented_control"))


def _lists(query: dict[str, Any]) -> dict[str, list[str]]:
    return {key: [str(v) for v in value] if isinstance(value, list) else [str(value)] for key, value in query.items()}


def _walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("children", []):
        yield from _walk(child)
