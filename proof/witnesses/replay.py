"""Do on a witness what a claim's traces say was done under AppTest."""

from __future__ import annotations

from dataclasses import dataclass, replace

from proof.model import snippets
from proof.model.errors import Impossible, NeverSettles
from proof.model.trace import Event, Node, Run, Trace
from proof.witnesses.session import Player, Session, url_path


@dataclass
class Replay:
    """What a witness saw of one trace."""

    trace: Trace
    """As far as it came: run by run as in the original."""
    stopped: str = ""
    """Why it came no further, where it did not come to the end."""


def replay(traces: list[Trace], witness: Player) -> list[Replay]:
    """Return, for each trace, what the witness saw.

    Traces of sessions beside each other share a server process; every other trace gets a fresh one. Raises a
    `WitnessError` where the witness itself fails.
    """
    witness.new_disk()
    replays = [Replay(Trace(trace.snippet, trace.session, trace.config)) for trace in traces]
    for group in processes(traces):
        _replay_process([(traces[place], replays[place]) for place in group], witness)
    return replays


def processes(traces: list[Trace]) -> list[list[int]]:
    """Return the places of the traces, grouped by the server process they share: each first session begins one."""
    groups: list[list[int]] = []
    for place, trace in enumerate(traces):
        if trace.session == 1 or not groups:
            groups.append([])
        groups[-1].append(place)
    return groups


def _replay_process(pairs: list[tuple[Trace, Replay]], witness: Player) -> None:
    """Replay traces that share a server process, all their runs in the order in which they happened."""
    first = pairs[0][0]
    different = next(
        (trace for trace, _ in pairs if (trace.snippet, trace.config) != (first.snippet, first.config)), None
    )
    if different is not None:
        _stop(pairs, f"one server process runs {first.snippet} and {different.snippet} or has two configurations")
        return
    sessions: dict[int, Session] = {}
    runs = sorted(((run, trace, seen) for trace, seen in pairs for run in trace.runs), key=lambda item: item[0].order)
    with witness.serve(snippets.find(first.snippet), first.config) as server:
        try:
            for run, trace, seen in runs:
                session = sessions.get(trace.session)
                if session is None:
                    session = sessions[trace.session] = witness.session(server)
                seen.trace.runs.append(_run(session, run))
        except Impossible as reason:
            _stop(pairs, f"from run {len(seen.trace.runs) + 1} on: {reason}")
        finally:
            for session in sessions.values():
                session.close()


def _run(session: Session, run: Run) -> Run:
    """Set off one run in a session as it was set off before, and return what came of it."""
    if run.events[0].kind == "bare":
        raise Impossible("plain `python` runs no app that could be visited")
    if run.error:
        raise Impossible("the run never ended under AppTest, so it has no last page to compare")
    try:
        seen = session.open(*_address(run.events)) if run.events[0].kind == "first run" else session.act(run.events)
    except NeverSettles as error:
        seen = Run(0, run.events, [], {}, {}, error=str(error))
    seen.order = run.order
    return seen


def without_what_stood_there(trace: Trace) -> Trace:
    """Return a trace without the events that brought a widget to a value that it had: no hand did anything there.

    AppTest forgets what is typed into a form, so that a proof types it once more; a browser keeps it.
    """
    runs: list[Run] = []
    page: list[Node] = []
    for run in trace.runs:
        done = [event for event in run.events if not _stands_there(event, page)]
        runs.append(replace(run, events=done or run.events))
        page = list(run.nodes())
    return replace(trace, runs=runs)


def _stands_there(event: Event, page: list[Node]) -> bool:
    found = [
        node for node in page if node.is_widget and (node.key == event.key if event.key else node.label == event.target)
    ]
    return event.kind == "set" and any(str(node.value) == str(event.value) for node in found)


def _address(events: list[Event]) -> tuple[dict[str, str], str]:
    """Return the query parameters and the page of a first run; refuse what else was prepared for it."""
    for event in events[1:]:
        if event.kind != "query" and not (event.kind == "page" and event.target):
            raise Impossible(
                f"the proof prepares {event.kind} {event.target} before the first run, which no visitor can"
            )
    query: dict[str, str] = next((event.value for event in events if event.kind == "query"), {})
    return query, next((url_path(event.target) for event in events if event.kind == "page"), "")


def _stop(pairs: list[tuple[Trace, Replay]], why: str) -> None:
    for trace, seen in pairs:
        if len(seen.trace.runs) < len(trace.runs):
            seen.stopped = why
