"""Draw traces: one frame a run, with what set it off, the page as a small picture, and session state.

The picture is semantic HTML. It needs no script, and one small style sheet (`filmstrip.css`). Nothing in it can
be focused or clicked: it shows widgets, it has none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import Any

from proof.drawing import elements
from proof.model import project
from proof.model.trace import Event, Run, Trace


def draw(traces: list[Trace]) -> str:
    """Return the filmstrip of all runs of `traces`, in the order in which they happened, as HTML."""
    frames = sorted(((run.order, trace, run) for trace in traces for run in trace.runs), key=lambda frame: frame[0])
    several_sessions = len({trace.session for trace in traces}) > 1
    several_snippets = len({trace.snippet for trace in traces}) > 1
    parts, snippet = [], None
    last: dict[int, Run] = {}
    steady = {id(trace): _steady(trace) for trace in traces}
    for number, (_, trace, run) in enumerate(frames, 1):
        name = trace.snippet if several_snippets and trace.snippet != snippet else ""
        snippet = trace.snippet
        before = last.get(id(trace))
        # What a session shows as changed is what has changed since its frame before, whoever changed it.
        left, dull = (before.state_after, steady[id(trace)]) if before else ({}, set())
        state = _state({**run.state_before, **left}, run, dull)
        # Each first session begins a process of its own, in which nothing of the frames before is left.
        anew = number > 1 and run is trace.runs[0] and trace.session == 1
        page = _page(run, None if anew else before)
        last[id(trace)] = run
        parts.append(_frame(number, run, trace.session if several_sessions else 0, name, page + state, anew))
    film = f'<ol class="sp-film" aria-label="{_count(len(frames))}">{"".join(parts)}</ol>'
    return film if len(frames) <= AT_ONCE else f'<div class="sp-long-film">{film}{_steps(len(frames))}</div>'


def _steps(frames: int) -> str:
    """Return the controls of a long filmstrip, which `film.js` makes work: without a script all frames stand there."""
    return (
        '<p class="sp-steps"><button type="button" disabled>◀ Back</button>'
        f"<output>Runs 1 to {AT_ONCE} of {frames}</output>"
        '<button type="button">Next ▶</button><button type="button">All runs</button></p>'
    )


def standalone(traces: list[Trace]) -> str:
    """Return the filmstrip with its style sheet, for a notebook's output."""
    return f"<style>{style()}</style>{draw(traces)}"


def claim_standalone(record: Any) -> str:
    """Return a claim that holds, with its filmstrip and the style sheet, for a notebook's output."""
    film = f"{head(record)}{draw(record.traces)}{recalled(record)}"
    return f'<style>{style()}</style><section class="sp-claim">{film}</section>'


def head(record: Any, after: str = "") -> str:
    """Return a claim's verdict and sentence as HTML, with `after` (HTML) behind the sentence."""
    return f'<p class="sp-sentence">{said(record)} {after}</p>'


def said(record: Any) -> str:
    """Return a claim's verdict and sentence as HTML that can stand in a line."""
    return f'<span class="sp-holds">Holds</span> {inline(record.sentence)}'


def recalled(record: Any) -> str:
    """Say as HTML that a claim is shown as its witness last saw it, where that witness could not be called now."""
    if not record.recorded:
        return ""
    return (
        f'<p class="sp-note">Recorded on {record.recorded}: the witness {record.witness} cannot be called here. '
        f"With Chromium installed, <code>make witness ARGS={record.id}</code> runs it anew.</p>"
    )


@lru_cache(maxsize=1)
def style() -> str:
    """Return the style sheet."""
    return (project.PACKAGE / "drawing" / "filmstrip.css").read_text(encoding="utf-8")


AT_ONCE = 3
"""Frames of a long filmstrip that are in sight at a time: as many as stand in one row of a page."""
_TOLD = 4
"""Events of one run that a frame tells; of the others it says how many there are."""


def inline(markdown: str) -> str:
    """Return one line of Markdown (code, bold, emphasis) as HTML."""
    pieces = re.split(r"(``.+?``|`[^`]+`)", markdown)
    return "".join(f"<code>{escape(p.strip('`').strip())}</code>" if p.startswith("`") else _spans(p) for p in pieces)


def _spans(text: str) -> str:
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(text, quote=False))
    return re.sub(r"(?<!\w)\*([^*\s][^*]*)\*(?!\w)", r"<em>\1</em>", text)


def _count(frames: int) -> str:
    return "1 run" if frames == 1 else f"{frames} runs"


def _frame(number: int, run: Run, session: int, snippet: str, shown: str, anew: bool) -> str:
    tab = f'<span class="sp-session">session {session}</span> ' if session else ""
    label = f'<span class="sp-name">{escape(snippet)}</span>' if snippet else ""
    events = ", ".join(_event(event) for event in run.events[:_TOLD])
    if len(run.events) > _TOLD:
        events += f", and {len(run.events) - _TOLD} more"
    if anew and run.events[0].kind == "first run":
        events = events.replace("first run", "first run on a new server", 1)
    out = " sp-out" if number > AT_ONCE else ""
    title = f'<p class="sp-event"><span class="sp-n">{number}</span> {tab}{events}</p>'
    return f'<li class="sp-frame{out}">{label}{title}{shown}{_notes(run)}</li>'


def _page(run: Run, before: Run | None) -> str:
    """Return the page after a run; what it did not show in the same way before is marked."""
    known = set(_pieces(before)) if before else set()
    pieces = [
        f'<div class="sp-fresh">{piece}</div>' if before and piece not in known else piece for piece in _pieces(run)
    ]
    return f'<div class="sp-page">{"".join(pieces) or elements.EMPTY}</div>'


def _pieces(run: Run) -> list[str]:
    """Return what stands on a page, piece by piece: the elements of its main part, and other areas as a whole."""
    pieces = [area.children if area.kind == "main" else [area] for area in run.page]
    return [drawn for nodes in pieces for node in nodes if (drawn := elements.draw(node))]


def _event(event: Event) -> str:
    name = f"<b>{escape(event.target or event.key or event.widget)}</b>"
    match event.kind:
        case "click" | "submit":
            return f"{event.kind} {name}"
        case "set" if event.widget in ("checkbox", "toggle"):
            return f"{'tick' if event.value else 'untick'} {name}"
        case "set":
            return f"{name} ← {elements.code(event.value)}"
        case "look":
            return "a moment later"
        case "type":
            return f"{name} is typed into: {elements.code(event.value)}"
        case "press":
            return f"the key {name} is pressed"
        case "hold":
            return f"the mouse is pressed on {name} and held"
        case "release":
            return "the mouse is let go"
        case "open" | "close":
            return f"{event.kind} {name}"
        case "pick":
            return f"{elements.code(event.value)} is picked in {name}"
        case "edit":
            return f"{elements.code(event.value)} is typed into {name}"
        case "add_row":
            return f"a row is added to {name}"
        case "delete_row":
            return f"a row is deleted from {name}: {elements.code(event.value['row'])}"
        case "disconnect":
            return "the connection breaks and comes back"
        case "restart":
            return "the server stops and starts again"
        case "back":
            return "the browser goes back"
        case "state":
            return f"the proof sets <code>{escape(event.target)}</code> to <code>{escape(str(event.value))}</code>"
        case "query":
            return f"the URL has {elements.code(event.value)}"
        case "wait":
            return f"{escape(event.target)} later"
        case "page":
            return f"page {name} is opened" if event.target else "another page is opened"
        case "bare":
            return "plain <code>python</code> runs it, and it prints"
        case "reload":
            return "the page is reloaded"
    return escape(event.kind)


def _steady(trace: Trace) -> set[str]:
    """Return the keys of session state that a session's first run leaves and no later one changes."""
    first, *later = [run.state_after for run in trace.runs] or [{}]
    return {key for key, value in first.items() if all(state.get(key) == value for state in later)}


def _state(before: dict[str, str], run: Run, dull: set[str]) -> str:
    """Return session state after a run, without the keys that are `dull`: shown once, they never change again."""
    keys = sorted({**before, **run.state_after})
    if not keys:
        return ""
    keys = [key for key in keys if key not in dull]
    if not keys:
        return '<div class="sp-state"><p>session state as before</p></div>'
    rows = "".join(_entry(key, before.get(key), run.state_after.get(key)) for key in keys)
    # Session state has no order of its own: a reader is not to take the alphabet for one.
    by_name = ", by name" if len(keys) > 1 else ""
    return f'<div class="sp-state"><p>session state{by_name}</p><ul>{rows}</ul></div>'


def _entry(key: str, before: str | None, after: str | None) -> str:
    name = f"<code>{escape(key)}</code>"
    if before == after:
        return f"<li>{name} {escape(_short(after))}</li>"
    old = f"<del>{escape(_short(before))}</del> " if before is not None else ""
    new = f"<ins>{escape(_short(after))}</ins>" if after is not None else '<i class="sp-gone">gone</i>'
    return f'<li class="sp-changed">{name} {old}{new}</li>'


def _short(text: str | None) -> str:
    text = text or ""
    return text if len(text) <= 90 else text[:89] + "…"


def _notes(run: Run) -> str:
    notes = []
    if run.callbacks:
        names = ", ".join(f"<code>{escape(name)}</code>" for name in run.callbacks)
        notes.append(f"{'callback' if len(run.callbacks) == 1 else 'callbacks'} {names} ran first")
    if run.scripts == 0:
        notes.append("the script did not run")
    if run.scripts > 1:
        notes.append(f"the script was started {run.scripts} times")
    notes += [f"log: {escape(_short(line))}" for line in run.logs if "Uncaught app" not in line]
    if run.error:
        notes.append("<b>never ended</b>, and was stopped")
    return "".join(f'<p class="sp-note">{note}</p>' for note in notes)
