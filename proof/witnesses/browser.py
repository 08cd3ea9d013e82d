"""The witness `browser`: a real server and a real Chromium, used by mouse and keyboard.

What it says of a page is read from what Chromium shows (`page.js`). When a run begins and ends is read from the
messages between front end and server, since the page itself shows no difference between two runs alike.
"""

from __future__ import annotations

import contextlib
import functools
import platform
import re
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

from google.protobuf.message import DecodeError
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from proof.model import plain
from proof.model.errors import BrowserDied, Impossible, NeverSettles, NoRun, WitnessError
from proof.model.snippets import Snippet
from proof.model.trace import Event, Node, Run
from proof.witnesses import balancer, grid, hands
from proof.witnesses.balancer import Replicas
from proof.witnesses.chromium import Chromium
from proof.witnesses.hosting import SETTLES_WITHIN, Host, Server
from proof.witnesses.session import Session, first_run, run_of, url_path

T = TypeVar("T")

_READ = Path(__file__).with_name("page.js").read_text(encoding="utf-8")
LINKS = '[data-testid="stSidebarNavLink"], [data-testid="stTopNavLink"], [data-testid="stPageLink-NavLink"]'
"""The links of an app's navigation."""
_TURN = "() => new Promise((done) => setTimeout(done, 25))"
_ASKS_AFTER = 60
"""Turns of the page's own clock after which an action that asked for no run is taken to ask for none.

Some widgets wait 0.2 s themselves. It is the page that counts, whose clock is as late as they on a busy machine.
"""
_SURPRISES_AFTER = 20
"""The same, after what sets off no run where Streamlit does as it says: filling in a form."""
_ANSWERS_WITHIN = 1000
"""Milliseconds that a field which was typed into has to open its list, on a page that never stands still."""
_UNCHANGED = """(limit) => new Promise((done) => {
  setTimeout(() => done(false), limit);
  const drawn = () => DRAWN;
  const look = () => { if (drawn()) { watch.disconnect(); done(true); } else { timer = setTimeout(look, 60); } };
  let timer = setTimeout(look, 60);
  const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(look, 60); });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})"""
_DRAWN = _UNCHANGED.replace(
    "DRAWN",
    """document.querySelector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    && !document.querySelector('[data-testid="stSkeleton"], [data-testid="stAppSkeleton"], [data-stale="true"]')""",
)
"""Resolves to true when the page is drawn and has not changed for 60 ms: the front end draws later than it hears."""
_ANSWERED = _UNCHANGED.replace("DRAWN", "true")
"""Resolves when the page has not changed for 60 ms, whether or not a script runs."""
_PICTURES = """() => Promise.all([...document.querySelectorAll('[data-testid="stImage"] img')]
  .map((picture) => picture.decode().then(() => true, () => false)))"""

_REMEMBER_CONNECTIONS = """window.connections = [];
window.WebSocket = class extends WebSocket { constructor(...given) { super(...given); connections.push(this); } };"""
_CONNECTED = """(limit) => new Promise((done, fail) => {
  setTimeout(() => fail(new Error("Timeout: the front end did not connect again")), limit);
  const app = () => document.querySelector('[data-testid="stApp"]')?.dataset.testConnectionState;
  const there = () => connections.some((each) => each.readyState === WebSocket.OPEN) && app() === "CONNECTED";
  const look = () => there() ? done() : setTimeout(look, 50);
  look();
})"""
"""Resolves when the front end has a connection again, beside those that `_FORGET` has put aside."""
_FORGET = "() => { connections.splice(0); }"
_BREAK = "() => connections.splice(0).forEach((connection) => connection.close())"


class BrowserWitness:
    """Opens sessions on real servers in Chromium."""

    name = "browser"

    def __init__(self, host: Host) -> None:
        self._host = host
        self.chromium = Chromium(_REMEMBER_CONNECTIONS)

    def new_disk(self) -> None:
        """Give the servers from now on an empty disk, and the sessions a browser without cookies."""
        self._host.new_disk()
        self.chromium.forget_cookies()

    def serve(self, snippet: Snippet, config: dict[str, Any]) -> contextlib.AbstractContextManager[Server]:
        """Run a fresh server of `snippet` inside a block."""
        return self._host.serve(snippet, config)

    def serve_several(
        self, snippet: Snippet, config: dict[str, Any], servers: int, sticky: bool
    ) -> contextlib.AbstractContextManager[Replicas]:
        """Run so many fresh servers of `snippet` behind a balancer inside a block."""
        return balancer.serve(self._host, snippet, config, servers=servers, sticky=sticky)

    def session(self, server: Server | Replicas) -> BrowserSession:
        """Return a new session with that server: a tab of its own."""
        return BrowserSession(server, self.chromium)

    def versions(self) -> dict[str, str]:
        """Return the versions that what it says depends on."""
        return {
            "streamlit": version("streamlit"),
            "python": platform.python_version(),
            "chromium": self.chromium.version,
        }

    def close(self) -> None:
        """Stop Chromium."""
        self.chromium.close()


class BrowserSession(Session):
    """One tab with an app, from when it opens the app until it is left."""

    def __init__(self, server: Server | Replicas, chromium: Chromium, **options: Any) -> None:
        self._server, self._chromium = server, chromium
        self._crashed = False
        self._asked = 0
        """How often the front end asked for a run."""
        self._begun = 0
        """How many runs the server began since; one that `st.rerun()` broke off goes on in the next."""
        self._running = False
        self.tab = chromium.run(lambda: self._new_tab(options))

    def open(self, query: dict[str, Any] | None = None, page: str = "") -> Run:
        """Open the app's address and return its first run."""
        address = self._server.url + page + (f"?{urlencode(query, doseq=True)}" if query else "")
        return self.watch(first_run(query, page), lambda: self.tab.goto(address, wait_until="commit"))

    def act(self, events: list[Event], at_once: bool = False) -> Run:
        """Do one after the other what the events say and return the last run that this sets off.

        What AppTest does in one run may take a person several runs, or none where a widget gets the value that it
        has: `scripts` of the run says how many. With `at_once`, no run is waited for in between.
        """
        asked = self._asked
        for step in [events] if at_once else self._chromium.run(lambda: self._steps(events)):
            with contextlib.suppress(NoRun):
                self.watch(step, functools.partial(self.do_all, step))
        return self._run_since(asked, events)

    def leave_by(self, event: Event) -> Run:
        """Press a button that leads to another site, and return the first run of the app when that has led back."""
        self._chromium.run(lambda: self._guard(lambda: self._be_led(event)))
        return self.watch([event], lambda: None)

    def _be_led(self, event: Event) -> None:
        # At the event itself: once the wait for it is over, the page that is loaded anew may have asked for its run.
        self.tab.once("framenavigated", self._begin_anew)
        with self.tab.expect_navigation(wait_until="commit", timeout=1000 * SETTLES_WITHIN):
            self.do(event)

    def _begin_anew(self, _: Any) -> None:
        self._asked = self._begun = 0

    def watch(self, events: list[Event], act: Callable[[], Any]) -> Run:
        """Do something with the tab, wait until the runs that it sets off are over and drawn, and return the last.

        Raises `Impossible` where no run comes.
        """
        return self._chromium.run(lambda: self._watch(events, act))

    def look(self) -> list[Node]:
        """Return what the page shows now."""
        return self._chromium.run(lambda: _nodes(self._read()))

    def table(self, event: Event) -> dict[str, Any]:
        """Return what the table shows that an event is about."""
        return self._chromium.run(lambda: self._guard(lambda: grid.read(self._box(self._find(event)))))

    def pictures(self) -> list[bool]:
        """Tell of each picture of `st.image` whether the browser could load it."""
        return self.with_tab(lambda tab: tab.evaluate(_PICTURES))

    def download(self, event: Event) -> tuple[Run, str | None]:
        """Press a download button; return its run and the text of the file, which is `None` where none arrives."""
        asked, coming = self._asked, list[Any]()
        with contextlib.suppress(NoRun):
            self.watch([event], lambda: coming.append(self._begin_download(event)))
        text = self.with_tab(lambda _: None if coming[0].failure() else Path(coming[0].path()).read_text("utf-8"))
        return self._run_since(asked, [event]), text

    def _run_since(self, asked: int, events: list[Event]) -> Run:
        """Return what the page shows after events, and how often the front end asked for a run since."""
        run = run_of(events, self.look())
        run.scripts = self._asked - asked
        return run

    def _begin_download(self, event: Event) -> Any:
        with self.tab.expect_download(timeout=1000 * SETTLES_WITHIN) as begun:
            self.do(event)
        return begun.value

    def with_tab(self, act: Callable[[Any], T]) -> T:
        """Return what `act(tab)` gives, for what this class has no word for: an address, a screenshot."""
        return self._chromium.run(lambda: self._guard(lambda: act(self.tab)))

    def close(self) -> None:
        """Leave the tab."""
        with contextlib.suppress(Exception):
            self._chromium.run(self._leave)

    def _new_tab(self, options: dict[str, Any]) -> Any:
        tab = self._chromium.tab(**options)
        tab.on("websocket", self._listen)
        tab.on("crash", self._note_crash)
        return tab

    def _leave(self) -> None:
        self.tab.remove_listener("websocket", self._listen)
        self.tab.remove_listener("crash", self._note_crash)
        self._chromium.leave(self.tab)

    def _steps(self, events: list[Event]) -> list[list[Event]]:
        """Cut events up so that each part ends with one that sets off a run."""
        if all(event.kind == "wait" for event in events):
            events = [*events, Event("rerun")]
        steps: list[list[Event]] = [[]]
        for event in events:
            steps[-1].append(event)
            if event is not events[-1] and self._runs(event):
                steps.append([])
        return steps

    def _runs(self, event: Event) -> bool:
        """Tell whether an event sets off a run by itself: moving the clock does not, nor does filling in a form.

        A box that is opened starts a run in some apps and in most does not.
        """
        if event.kind in ("set", *grid.HANDS):
            return not self._find(event)["in_form"]
        return event.kind not in ("wait", "type", "open", "close")

    def do_all(self, events: list[Event]) -> None:
        """Do one thing after the other, to be called through `watch`."""
        for event in events:
            self.do(event)

    def do(self, event: Event) -> None:
        """Do one thing, to be called through `watch`."""
        match event.kind:
            case "wait":
                self._server.skip(event.value)
            case "look":
                pass
            case "rerun":
                late = NeverSettles(f"{self._server.snippet.name}: its runs never pause")
                self._wait_for(lambda: not self._running, SETTLES_WITHIN, late)  # the key is ignored during a run
                self.tab.evaluate("document.activeElement?.blur()")  # a focused field would take the key for itself
                self.tab.keyboard.press("r")
            case "reload":
                self.tab.reload(wait_until="commit")
            case "back":
                self.tab.go_back(wait_until="commit")
                if not self.tab.url.startswith(self._server.url):
                    raise Impossible("Back leads out of the app: to what was open in the tab before")
            case "disconnect":
                self.tab.evaluate(_BREAK)
                self.tab.evaluate(_CONNECTED, 1000 * SETTLES_WITHIN)
            case "restart":
                self.tab.evaluate(_FORGET)
                self._server.restart()
                self.tab.evaluate(_CONNECTED, 1000 * SETTLES_WITHIN)
            case "press":
                self.tab.keyboard.press(event.target)
            case "type":
                field = self._box(self._find(event)).locator("input, textarea").first
                field.fill(event.value)
                # Under some fields a list opens; a key that comes before it does something else. Nobody is so quick.
                self.tab.evaluate(_ANSWERED, _ANSWERS_WITHIN)
            case "page" if event.target:
                self._follow(url_path(event.target) if event.value is None else event.value)
            case "hold":
                self._box(self._find(event)).locator("button").first.hover()
                self.tab.mouse.down()
            case "release":
                self.tab.mouse.up()
            case "open" | "close":
                hands.open_or_close(self.tab, self._find(event), event.kind == "open")
            case kind if kind in grid.HANDS:
                element = self._find(event)
                grid.HANDS[kind](self._box(element), **event.value)
            case "click" | "submit" | "set":
                element = self._find(event)
                given = event.files if element["kind"] == "file_uploader" else event.value
                hands.use(self._box(element), element, given)
            case "state":
                raise Impossible(f"the proof sets st.session_state[{event.target!r}], which no visitor can")
            case _:
                raise Impossible(f"to change the {event.kind} by hand opens a new session")

    def do_quickly(self, events: list[Event], shows: str = "") -> None:
        """Do one thing after the other, each in the middle of the run that the one before set off.

        That run is waited for until the page shows a text, where one is given.
        """
        for event in events:
            begun = self._begun
            self.do(event)
            if event is not events[-1]:
                with contextlib.suppress(NoRun):
                    self._wait_turns(self._begins_after(begun), _ASKS_AFTER, NoRun("it sets off no run"))
                if shows:
                    self.tab.get_by_text(shows).first.wait_for(timeout=1000 * SETTLES_WITHIN)
                else:
                    self.tab.wait_for_timeout(100)  # past the first lines of the script

    def _follow(self, path: str) -> None:
        """Click the link to a page in the app's navigation; that of the page which the app opens with has no path."""
        links = self.tab.locator(LINKS)
        found = [link for link in links.all() if (link.get_attribute("href") or "").rsplit("/", 1)[-1] in (path, "")]
        if not found:
            raise Impossible(f"the app's navigation shows no link to {path!r}")
        found.sort(key=lambda link: not (link.get_attribute("href") or "").endswith(path))
        found[0].click()

    def _box(self, element: dict[str, Any]) -> Any:
        boxes = self.tab.locator('[data-testid="stElementContainer"]')
        if element.get("key"):  # found again also where the page has been drawn anew since it was read
            return boxes.and_(self.tab.locator(f".st-key-{element['key']}"))
        return boxes.nth(element["place"])

    def _find(self, event: Event) -> dict[str, Any]:
        """Return the element that an event is about: by its key, else by its label."""
        elements = [element for area in self._read() for element in area["elements"]]
        if event.key is not None:
            found = [element for element in elements if element.get("key") == css_key(event.key)]
        else:
            found = [
                e
                for e in elements
                if _label(e) == event.target and (not event.widget or _same(e["kind"], event.widget))
            ]
        if not found:
            raise Impossible(f"{event.widget or 'widget'} {event.key or event.target!r} is not on the page")
        if len(found) > 1:
            raise Impossible(
                f"{len(found)} widgets answer to {event.key or event.target!r}: give each a key of its own"
            )
        return found[0]

    def _read(self) -> list[dict[str, Any]]:
        return self._guard(lambda: self.tab.evaluate(_READ))

    def _watch(self, events: list[Event], act: Callable[[], Any]) -> Run:
        asked, begun = self._asked, self._begun
        loads = asked == 0 or events[-1].kind == "reload"
        turns = _ASKS_AFTER if self._runs(events[-1]) else _SURPRISES_AFTER
        self._guard(self.tab.bring_to_front)  # what is behind is drawn seldom, and no visitor clicks there
        self._guard(act)
        none = NoRun("it sets off no run")
        if loads:
            self._wait_for(lambda: self._asked > asked, SETTLES_WITHIN, none)
        else:
            self._wait_turns(lambda: self._asked > asked, turns, none)
        self._wait_for(self._begins_after(begun), SETTLES_WITHIN, none)
        self._settle()
        if len(events) > 1:  # what was done at once may set off one run after the other
            self._guard(lambda: self.tab.wait_for_timeout(200))
            self._settle()
        return run_of(events, _nodes(self._read()))

    def _begins_after(self, begun: int) -> Callable[[], bool]:
        """Return what tells whether a run has begun since there were so many."""
        return lambda: self._begun > begun

    def _settle(self) -> None:
        """Wait until no script runs and the page stays as it is."""
        late = NeverSettles(f"{self._server.snippet.name}: its run had not ended after {SETTLES_WITHIN} s in a browser")
        ends, heard = time.monotonic() + SETTLES_WITHIN, None
        while heard != (self._asked, self._begun):
            heard = (self._asked, self._begun)
            self._wait_for(lambda: not self._running, ends - time.monotonic(), late)
            if not self._guard(lambda: self.tab.evaluate(_DRAWN, 1000 * max(ends - time.monotonic(), 1))):
                raise late

    def _wait_for(self, ready: Any, seconds: float, late: Exception) -> None:
        ends = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > ends:
                raise late
            self._guard(lambda: self.tab.wait_for_timeout(10))

    def _wait_turns(self, ready: Callable[[], bool], turns: int, late: Exception) -> None:
        """Wait as `_wait_for` does, for so many turns of the page; those of one that is being left do not count."""
        ends = time.monotonic() + SETTLES_WITHIN
        while not ready():
            if turns == 0 or time.monotonic() > ends:
                raise late
            try:
                self.tab.evaluate(_TURN)
                turns -= 1
            except Exception:  # the page is being left
                self._guard(lambda: self.tab.wait_for_timeout(10))

    def _guard(self, act: Any) -> Any:
        """Do something in the browser; what goes wrong there becomes an error that names the snippet."""
        name = self._server.snippet.name
        try:
            return act()
        except WitnessError:
            raise
        except Exception as error:
            said = str(error).splitlines()[0]
            if self._crashed or "closed" in said or "crashed" in said:
                raise BrowserDied(f"{name}: the browser, or its tab, ended in the middle ({said})") from None
            if "ERR_CONNECTION" in said:
                raise self._server.died(said) from None
            if "Timeout" in said:
                raise Impossible(f"no hand could do it: {said}") from None
            raise BrowserDied(f"{name}: the browser refused ({said})") from None

    def _note_crash(self, _: Any) -> None:
        self._crashed = True

    def _listen(self, channel: Any) -> None:
        if "_stcore/stream" in channel.url:
            channel.on("framesent", self._note_sent)
            channel.on("framereceived", self._note_received)

    def _note_sent(self, frame: Any) -> None:
        if isinstance(frame, bytes) and BackMsg.FromString(frame).WhichOneof("type") == "rerun_script":
            self._asked += 1

    def _note_received(self, frame: Any) -> None:
        try:
            message = ForwardMsg.FromString(frame) if isinstance(frame, bytes) else ForwardMsg()
        except DecodeError:  # an older release writes a table in another way, and a table begins or ends no run
            return
        if message.WhichOneof("type") == "new_session":
            self._begun += 1
            self._running = True
        elif message.WhichOneof("type") == "script_finished":
            self._running = message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN


def css_key(key: str) -> str:
    """Return a key as it stands in the class `st-key-...` of its element."""
    return re.sub(r"[^a-zA-Z0-9_-]", "-", str(key).strip())


def same_key(key: str, named: str) -> bool:
    """Tell whether `named`, which may have been read from a page's classes, means the widget with that key.

    A submit button without a key has one from its form and its label, `FormSubmitter:order-Send`; no class has a colon.
    """
    return named in (key, css_key(key))


def _nodes(areas: list[dict[str, Any]]) -> list[Node]:
    nodes = [Node(area["kind"], children=_in_boxes(area["elements"])) for area in areas]
    return [node for node in nodes if node.children]


def _in_boxes(elements: list[dict[str, Any]]) -> list[Node]:
    """Return elements as nodes, each inside of the box that holds it; columns and other containers are not read."""
    found: list[Node] = []
    homes = {-1: found}
    for element in elements:
        node = _node(element)
        homes.get(element.get("inside", -1), found).append(node)
        if "box" in element:
            homes[element["box"]] = node.children
    return found


def _node(element: dict[str, Any]) -> Node:
    value = element.get("value")
    if isinstance(value, str) and element["kind"] not in ("text_input", "text_area", "code"):
        value = " ".join(value.split())
    if isinstance(value, list):
        value = [" ".join(item.split()) if isinstance(item, str) else item for item in value]
    if isinstance(value, str) and element["kind"] == "exception":
        value = plain.message(value)
    detail = {**element.get("detail", {}), **({"form": True} if element.get("in_form") else {})}
    if "open" in element:
        detail["open"] = element["open"]
    return Node(
        element["kind"], _label(element), element.get("key"), value,
        options=[" ".join(option.split()) for option in element.get("options", [])],
        disabled=element.get("disabled", False), is_widget=element.get("is_widget", False), detail=detail,
    )  # fmt: skip


def _label(element: dict[str, Any]) -> str:
    return " ".join((element.get("label") or "").split())


def _same(kind: str, widget: str) -> bool:
    return kind == widget or (kind == "slider" and widget == "select_slider")
