"""Visit a snippet on a real server or in a real browser, for claims that a simulation cannot settle.

    page = visit("reruns/input_below_stop")          # in Chromium; visit(name, witness="server") has no front end
    page.set("name", "Ada").click("Save")
    assert page.texts == ["Hello Ada"]

    page = visit("recipes/login_with_roles", secrets="[roles]")  # and with a stand-in identity provider
    page.log_in("login", "ada@example.com").log_out("logout")

A widget is named by its key, else by its label. What is done waits until its run is over, and adds that run to
`page.runs`, which a claim records as it records those of `play`. What only a browser can do, such as `reload`, is
refused on the server by `Impossible`.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from mimetypes import guess_type
from pathlib import Path
from typing import Any

from proof.model import snippets
from proof.model.errors import Impossible
from proof.model.trace import Event, Node, Run, Trace
from proof.playing import process, recorder
from proof.witnesses import identity_provider, workbench
from proof.witnesses.browser import LINKS, BrowserSession, BrowserWitness, css_key
from proof.witnesses.hosting import SETTLES_WITHIN, Server
from proof.witnesses.session import Session, Witness, run_of

_running = contextlib.ExitStack()
"""The server and the tabs of the last visit: a new visit ends them, as a new play forgets the last."""
_SHOWN = ["text", "markdown", "caption", "title", "header", "subheader", "code", "success", "info", "warning", "error"]
_TABLES = ("dataframe", "vega_lite_chart")
"""What `pick` selects in; a data editor looks like a table."""
_GLANCE = 0.1
"""Seconds between two looks at a page that is to change by itself."""


def visit(
    name: str,
    *,
    witness: str = "browser",
    page: str = "",
    query: dict[str, Any] | None = None,
    config: dict[str, Any] | None = None,
    secrets: str | None = None,
    servers: int = 1,
    sticky: bool = False,
) -> Page:
    """Run a snippet on a fresh server, open it as its first visitor would, and return the page.

    name
        Path below `snippets/` without `.py`.
    witness
        `browser` or `server`.
    page
        The path of a page in the address of the first run, such as `orders`; that of the start page is empty.
    query
        Query parameters in that address.
    config
        Streamlit options of the server.
    secrets
        The text of its `secrets.toml`, to which the section `[auth]` is added that `log_in` needs.
    servers
        How many servers run it: several stand behind a balancer, which says what each gets (`balancer.py`).
    sticky
        Whether that balancer keeps a browser at the server that it reached first.

    Raises a `WitnessError` where the witness cannot be called here, or fails.
    """
    snippet = recorder.substitute(snippets.find(name))
    called = workbench.current().witness(witness)
    _running.close()
    called.new_disk()
    host = workbench.current().host
    if secrets is not None:
        host.put_secrets(f"{identity_provider.shared().secrets}\n{secrets}".replace("{port}", str(host.port)))
    if servers == 1:
        server = _running.enter_context(called.serve(snippet, config or {}))
    elif isinstance(called, BrowserWitness):
        server = _running.enter_context(called.serve_several(snippet, config or {}, servers, sticky))
    else:
        raise Impossible(f"{snippet.name}: a balancer is for browsers, and the witness {witness!r} has none.")
    return _open(called, server, Trace(snippet.name, 1, config or {}), query, page)


def _open(witness: Witness, server: Server, trace: Trace, query: dict[str, Any] | None, path: str) -> Page:
    session = witness.session(server)
    _running.callback(session.close)  # a tab without its server would try to connect for ever
    page = Page(witness, server, session, trace)
    recorder.note(trace)
    page._add(lambda session: session.open(query, path))
    return page


class Page:
    """What one visitor has before them: what the app shows, and what can be done with it."""

    def __init__(self, witness: Witness, server: Server, session: Session, trace: Trace) -> None:
        self._witness, self._server, self._session, self.trace = witness, server, session, trace
        self._opened = [self]
        """The pages of this server process, in the order in which they were opened; all of them hold the same list."""
        self._staged: list[Event] = []
        """What was filled into a form: it goes off with the next run, as it would by hand."""

    @property
    def runs(self) -> list[Run]:
        """The runs so far, first to last."""
        return self.trace.runs

    @property
    def nodes(self) -> list[Node]:
        """All that the last run left on the page, in page order."""
        return list(self.runs[-1].nodes())

    @property
    def texts(self) -> list[str]:
        """The texts on the page, alerts included, in page order."""
        return [str(node.value) for node in self.nodes if node.kind in _SHOWN]

    @property
    def exceptions(self) -> list[dict[str, str]]:
        """The exceptions on the page, each with `type` and `message`."""
        return self.runs[-1].exceptions

    @property
    def widgets(self) -> list[str]:
        """The labels of the widgets on the page, in page order."""
        return [node.label for node in self.nodes if node.is_widget]

    @property
    def dialogs(self) -> list[str]:
        """The titles of the dialogs that are open."""
        return [node.label for node in self.nodes if node.kind == "dialog"]

    @property
    def opened(self) -> list[str]:
        """The labels of the expanders, the popovers and the tabs that are open."""
        return [node.label for node in self.nodes if node.detail.get("open")]

    @property
    def url(self) -> str:
        """The browser's address from the first slash after the host on."""
        return "/" + self._browser("an address bar").with_tab(lambda tab: tab.url).split("/", 3)[3]

    def value(self, name: str) -> Any:
        """Return the value of a widget as it was after the last run."""
        return self._widget(name).value

    @property
    def pictures(self) -> list[bool]:
        """Whether each picture of `st.image` is to be seen, in page order: a browser that gets none shows an icon."""
        return self._browser("eyes for a picture").pictures()

    def refused(self, name: str) -> str:
        """Return what an uploader says of a file that did not arrive; nothing where all did."""
        return self._widget(name).detail.get("refused", "")

    def download(self, name: str) -> str | None:
        """Press a download button and return the text of the file; `None` where none arrives."""
        session, event, came = self._browser("a place for files"), self._event("click", name), []

        def press(_: Session) -> Run:
            run, text = session.download(event)
            came.append(text)
            return run

        self._add(press)
        return came[0]

    def click(self, name: str) -> Page:
        """Press a button, together with what was filled into forms."""
        kind = "submit" if self._widget(name).kind == "form_submit_button" else "click"
        return self._act([self._event(kind, name)])

    def set(self, name: str, value: Any) -> Page:
        """Bring a widget to a value: for an upload, file name to text. In a form, that waits for the next click."""
        event = self._event("set", name, value)
        if self._widget(name).detail.get("form"):
            self._staged.append(event)
            return self
        return self._act([event])

    def fill(self, values: dict[str, Any]) -> Page:
        """Bring widgets to values one after the other, as somebody does who waits for no run in between."""
        session = self._browser("hands quick enough")
        events = [self._event("set", name, value) for name, value in values.items()]
        return self._add(lambda _: session.act(events, at_once=True))

    def check(self, name: str) -> Page:
        """Tick a checkbox or a toggle."""
        return self.set(name, True)

    def uncheck(self, name: str) -> Page:
        """Untick a checkbox or a toggle."""
        return self.set(name, False)

    def open(self, name: str) -> Page:
        """Open an expander, a popover or a tab, by its label or its key; a tab has no key of its own."""
        return self._act([self._on_box("open", name)])

    def close(self, name: str) -> Page:
        """Close an expander or a popover."""
        return self._act([self._on_box("close", name)])

    def pick(self, name: str, *, row: int | None = None, column: str | None = None, mark: str | None = None) -> Page:
        """Select in a table or a chart: a row, counted from 0 as they stand there, a column, a cell, or a mark.

        A row that is selected is so no more. A mark is named as a screen reader names it: `town: Oslo; sold: 3`. A
        table is named by its key, or as `dataframe` where there is one. In a form, this waits for the next click.
        """
        given = {"row": row, "column": column, "mark": mark}
        return self._on_table("pick", name, {part: value for part, value in given.items() if value is not None})

    def edit(self, name: str, row: int, column: str, value: Any) -> Page:
        """Type a text or a number into a cell of a data editor."""
        return self._on_table("edit", name, {"row": row, "column": column, "value": value})

    def add_row(self, name: str) -> Page:
        """Add an empty row to a data editor."""
        return self._on_table("add_row", name, {})

    def delete_row(self, name: str, row: int) -> Page:
        """Delete a row of a data editor."""
        return self._on_table("delete_row", name, {"row": row})

    def table(self, name: str) -> dict[str, Any]:
        """Return what a table shows: its `columns`, its `rows` in sight, and the places of the `selected` ones."""
        node = self._table(name)
        return self._browser("eyes for a table").table(Event("look", node.label, node.key, node.kind))

    def type(self, name: str, text: str) -> Page:
        """Type into a field and stay in it: nothing is handed over before it is left, or a key is pressed."""
        self._browser("a keyboard")
        self._staged.append(self._event("type", name, text))
        return self

    def press(self, key: str) -> Page:
        """Press a key, such as `Enter` or `Escape`, where the keyboard is: a field typed into, or the page."""
        self._browser("a keyboard")
        return self._act([Event("press", key)])

    def log_in(self, name: str, account: str) -> Page:
        """Press a button that leads to the identity provider, as somebody who has this account there, and come back."""
        identity_provider.shared().account = account
        return self._leave_by(name)

    def log_out(self, name: str) -> Page:
        """Press a button that leads to the identity provider to end the login there, and come back."""
        return self._leave_by(name)

    def hold(self, name: str) -> Page:
        """Press the mouse on a button and keep it down: what the press alone sets off is over when this returns."""
        self._browser("a mouse")
        return self._act([self._event("hold", name)])

    def release(self) -> Page:
        """Let the mouse go where it is: a click, if the button is still there."""
        self._browser("a mouse")
        return self._act([Event("release")])

    def rerun(self) -> Page:
        """Run the app again with nothing changed, as Rerun in its menu does."""
        return self._act([Event("rerun")])

    def wait(self, seconds: float) -> Page:
        """Move the clock that Streamlit's caches read, without waiting; the next run, or the next look, sees it."""
        self._staged.append(Event("wait", f"{seconds:g} s", value=seconds))
        return self

    def click_quickly(self, *names: str, shows: str = "", then: str = "") -> Page:
        """Press buttons one after the other, each in the middle of the run that the one before has set off.

        With `shows`, the next one is pressed as soon as that run has drawn a text with these words: a proof that
        needs the run to be at a certain line draws one there. `then` is what comes last, in the middle of a run as
        well: `reload` or `disconnect`.
        """
        session = self._browser("hands quick enough")
        events = [*(self._event("click", name) for name in names), *([Event(then)] if then else [])]
        return self._add(lambda _: session.watch(events, lambda: session.do_quickly(events, shows)))

    def reload(self) -> Page:
        """Reload the page: the browser keeps nothing of the session."""
        self._browser("a page to reload")
        return self._act([Event("reload")])

    def goto(self, link: str) -> Page:
        """Follow a link of the app's navigation, by its text."""
        session = self._browser("links")
        first = session.tab.locator(LINKS).filter(has_text=link).first
        path = session.with_tab(lambda _: first.get_attribute("href", timeout=3000)).rsplit("/", 1)[-1]
        return self._add(lambda _: session.watch([Event("page", link, value=path)], lambda: first.click(timeout=3000)))

    def back(self) -> Page:
        """Go back in the browser's history. Raises `Impossible` where that leads out of the app."""
        self._browser("a history")
        return self._act([Event("back")])

    def new_tab(self, query: dict[str, Any] | None = None, page: str = "") -> Page:
        """Open the app, or one of its pages, once more and return it: a second session of the same server."""
        trace = Trace(self.trace.snippet, len(self._opened) + 1, self.trace.config)
        opened = _open(self._witness, self._server, trace, query, page)
        self._opened.append(opened)
        opened._opened = self._opened
        return opened

    def look(self) -> Page:
        """Look again without doing anything: a page that has changed by itself, or a clock that was moved, is a run."""
        browser, staged = self._browser("eyes that stay open"), self._staged
        self._staged = []
        for event in staged:
            self._server.skip(event.value)
        nodes = browser.look()
        if nodes == self.runs[-1].page and not staged:
            return self
        return self._add(lambda _: run_of([*staged, Event("look")], nodes))

    def look_until(self, shown: Callable[[], bool]) -> Page:
        """Look again until `shown()`, or for as long as a run may take; what comes next asserts what it waited for.

        For what the page does by itself: the run of a timer, or one that waits for another to end.
        """
        ends = time.monotonic() + SETTLES_WITHIN
        while not shown() and time.monotonic() < ends:
            time.sleep(_GLANCE)
            self.look()
        return self

    def disconnect(self) -> Page:
        """Break the connection to the server, as a bad network does, and wait until the front end has a new one."""
        self._browser("a connection to lose")
        return self._act([Event("disconnect")])

    def restart(self) -> Page:
        """Stop the server, start it again on the same disk, and open the app there: a new page."""
        _running.close()
        server = _running.enter_context(self._witness.serve(self._server.snippet, self.trace.config))
        return _open(self._witness, server, Trace(self.trace.snippet, 1, self.trace.config), None, "")

    def restart_server(self) -> Page:
        """Stop the server and start it again under the open tab, and wait until the front end has a session there."""
        self._browser("a tab that stays open")
        return self._act([Event("restart")])

    def screenshot(self, path: str | Path) -> None:
        """Write a picture of the page as it is now, as PNG."""
        self._browser("looks").with_tab(lambda tab: tab.screenshot(path=str(path), animations="disabled"))

    def _leave_by(self, name: str) -> Page:
        session = self._browser("a way to another site")
        event = self._event("click", name)
        return self._add(lambda _: session.leave_by(event))

    def _act(self, events: list[Event]) -> Page:
        staged, self._staged = self._staged, []
        return self._add(lambda session: session.act([*staged, *events]))

    def _add(self, act: Callable[[Session], Run]) -> Page:
        run = act(self._session)
        run.order = next(process.run_order)
        self.runs.append(run)
        return self

    def _event(self, kind: str, name: str, value: Any = None) -> Event:
        node = self._widget(name)
        if node.kind == "file_uploader":
            files = {name: [guess_type(name)[0] or "", text] for name, text in value.items()}
            return Event(kind, node.label, node.key, node.kind, list(files), files)
        return Event(kind, node.label, node.key, node.kind, value)

    def _widget(self, name: str) -> Node:
        return self._only("widget", name, [node for node in self.nodes if node.is_widget])

    def _on_box(self, kind: str, name: str) -> Event:
        self._browser("boxes that open")
        node = self._only("box", name, [node for node in self.nodes if "open" in node.detail])
        return Event(kind, node.label, node.key, node.kind)

    def _on_table(self, kind: str, name: str, what: dict[str, Any]) -> Page:
        self._browser("a hand for a table")
        node = self._table(name)
        event = Event(kind, node.label, node.key, node.kind, what)
        if node.detail.get("form"):
            self._staged.append(event)
            return self
        return self._act([event])

    def _table(self, name: str) -> Node:
        return self._only("table", name, [node for node in self.nodes if node.kind in _TABLES])

    def _only(self, kind: str, name: str, nodes: list[Node]) -> Node:
        """Return the one node that is called so: by its key, else by its label."""
        keyed = [node for node in nodes if node.key in (name, css_key(name))]
        kinds = [] if kind == "widget" else [node for node in nodes if node.kind == name]
        found = keyed or [node for node in nodes if node.label == name] or kinds
        if len(found) != 1:
            many = "es" if kind == "box" else "s"
            told = f"{len(found)} {kind}{many} are called {name!r}: give each a key"
            there = ", ".join(repr(node.label or node.key or node.kind) for node in nodes) or "none"
            raise Impossible(
                f"{self.trace.snippet}: {told if found else f'there is no {kind} {name!r}'}. The page has {there}."
            )
        return found[0]

    def _browser(self, what: str) -> BrowserSession:
        if not isinstance(self._session, BrowserSession):
            raise Impossible(
                f"{self.trace.snippet}: the witness {self._witness.name!r} has not {what}. Visit in a browser."
            )
        return self._session
