"""Move the book to another release of Streamlit: the steps, each of which goes on where an interrupted call stopped."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version

import nbformat

from proof.build import processes
from proof.evidence import disagreements, testimony
from proof.model import chromium_path, notebooks, project, raised, statements
from proof.model.errors import ReleaseError
from proof.model.notebooks import ClaimHead
from proof.model.record import WITNESSES
from proof.model.versions import minor, number
from proof.releases import environments, sweep
from proof.site import messages
from proof.upgrade import changed, look, pin, plays, report, repository
from proof.upgrade import task as tasks
from proof.upgrade.plays import Plays
from proof.upgrade.report import Section
from proof.upgrade.task import Task
from proof.witnesses import command as witnesses
from proof.witnesses import pictures

_WRITES = [*pin.FILES, "evidence"]
"""What an upgrade changes in the working tree."""
_PROSE = ["book", "index.md", "README.md", "CONTRIBUTING.md", "_config.yml", "notebooks"]
"""Where the book's words stand."""
_HOOKS = "Private hooks that are gone"
_STOPS = "All else, since nothing can be played. Find what took the place of these names, and change proof/playing/."


def run(wanted: str, *, ask_witnesses: bool = True) -> int:
    """Move the pin to a release, play all there, and tell what a person must look at.

    wanted
        A release such as `1.68.0` or `1.68`; the one of an unfinished upgrade goes on with that.
    ask_witnesses
        Whether server and browser replay the claims: the longest part.

    Returns an exit code: 1 where something has to be mended. Raises `ReleaseError` for a release that the index does
    not have or that is pinned already, and where what would be written has changes that are not committed.
    """
    task = _unfinished(wanted)
    if task is not None and version("streamlit") == task.new:
        print(f"Going on with the upgrade from Streamlit {task.old} to {task.new}.", flush=True)
        return _go_on(task, ask_witnesses)
    task = task or _begun(wanted)
    print(f"Moving the pin from Streamlit {task.old} to {task.new}, and installing it ...", flush=True)
    _move(task)
    if gone := _gone(task):
        return _tell(task, [Section(_HOOKS, gone, is_fault=True)], [_STOPS])
    # This process has imported the old Streamlit.
    options = [] if ask_witnesses else ["--without-witnesses"]
    return processes.run([sys.executable, "-m", "proof", "upgrade", task.new, *options], project.root())


def _unfinished(wanted: str) -> Task | None:
    """Return the upgrade to this release that has moved the pin and is not finished."""
    task = tasks.read()
    begun = task is not None and pin.pinned() == task.new and wanted in (task.new, minor(task.new))
    return task if begun else None


def _begun(wanted: str) -> Task:
    """Return the upgrade to do, with nothing changed yet, or raise `ReleaseError`."""
    if files := repository.uncommitted(_WRITES):
        raise ReleaseError(
            f"An upgrade writes to {', '.join(_WRITES)}, and these are changed and not committed: {', '.join(files)}. "
            "Commit them, or put them back."
        )
    known, old = environments.on_index(), pin.pinned()
    new = sweep.release_named(wanted, known)
    if new == old:
        raise ReleaseError(f"Streamlit {new} is the pinned release already. To play it anew: make releases.")
    first, last = sorted((old, new), key=number)
    between = [name for name in known if number(first) < number(name) < number(last)]
    ends = {minor(old), minor(new)}
    releases = [first, *(name for name in between if minor(name) not in ends), last]
    return Task(old, new, releases, repository.head())


def _move(task: Task) -> None:
    """Move pin, lock and environment. From here on, the same call goes on; where that fails, all is as it was."""
    had = tasks.read()
    tasks.keep(task)
    try:
        pin.move(task.new)
    except BaseException:
        if had != task:
            tasks.end()
        raise


def _gone(task: Task) -> list[str]:
    """Return the private names that the installed Streamlit has not got, asked in a fresh process."""
    script = project.PACKAGE / "upgrade" / "engine_check.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    if told["streamlit"] != task.new:
        raise ReleaseError(f"Streamlit {task.new} was installed, and {sys.executable} imports {told['streamlit']}.")
    return told["gone"]


def _go_on(task: Task, ask_witnesses: bool) -> int:
    """Do what is left, in a process that has imported the new Streamlit, and tell what came out."""
    heads = notebooks.claims()
    played = plays.play(task, heads)
    if ask_witnesses:
        print("Asking the witnesses about what is older than this Streamlit ...", flush=True)
        witnesses.run()
    else:
        played.left_out.append("The witnesses were not asked. `make witness` asks them, and takes the pictures.")
    plays.visit_older(task, played)
    return _tell(task, list(_sections(task, heads, played, ask_witnesses)), played.left_out)


def _sections(task: Task, heads: list[ClaimHead], played: Plays, ask_witnesses: bool) -> Iterator[Section]:
    """Yield what there is to look at."""
    old, new, found = task.old, task.new, played.found
    yield Section(_HOOKS, [], is_fault=True)
    yield Section("Claims that fell or could not be proved", look.fallen(heads, played.fallen), is_fault=True)
    contradicted = _contradicted(task, played) if ask_witnesses else []
    yield Section("What witnesses contradict, or could not say", contradicted, is_fault=True)
    yield Section("Messages that need another entry", _message_faults(heads), is_fault=True)
    yield Section(f"Claims that hold, and differed on {old}", look.newly_holding(found, old, new, heads))
    yield Section("Statements whose verdict turned", look.turned(found, old, new, heads, statements.load()))
    yield Section("Pages and pictures that are otherwise than before", changed.since(task.base))
    # Without an environment of the old release, which is told as left out, there is nothing to set the new one beside.
    could = old in played.names
    yield Section("Names that came and went", look.names(played.names[old], played.names[new]) if could else [])
    yield Section("Messages that came and went", _messages(old) if could else [])
    yield Section(f"Where the prose names {minor(old)}", list(look.mentions(minor(old), _prose())))


def _contradicted(task: Task, played: Plays) -> list[str]:
    """Return what is not declared of what the witnesses said, and what they could not say."""
    declared, holding = disagreements.load(), {head.id for head in played.heads}
    faults = disagreements.check_names(declared)
    for witness in (name for name in WITNESSES if name != "browser" or chromium_path.is_here()):
        faults += disagreements.check(declared, witnesses.recorded(witness).found)
        late = testimony.stale(witness, {"streamlit": task.new})
        faults += [f"`{name}`: {witness} could not say anything" for name in late if name in holding]
    if chromium_path.is_here():
        faults += [f"the picture {one.name} could not be taken" for one in pictures.stale(pictures.wanted())]
    return faults


def _message_faults(heads: list[ClaimHead]) -> list[str]:
    lacking = [f"proof/model/raised.py reads {place}, which is gone" for place in raised.lacking(raised.source())]
    return lacking + messages.account(heads).faults()


def _messages(old: str) -> list[str]:
    return look.messages_between(raised.of(environments.streamlit_of(old)), raised.installed(), messages.load())


def _prose() -> Iterator[tuple[str, str]]:
    """Yield the files and cells that the book's words stand in, each with its text."""
    for name in repository.tracked(_PROSE):
        path = project.root() / name
        if path.suffix == ".ipynb":
            cells = nbformat.read(path, as_version=4).cells
            yield from ((f"{name}, cell {cell.get('id', '')!r}", cell.source) for cell in cells)
        elif path.suffix in (".md", ".yml"):
            yield name, path.read_text(encoding="utf-8")


def _tell(task: Task, sections: list[Section], left_out: list[str]) -> int:
    """Print and keep the report. The upgrade is finished where nothing is left out and nothing has to be mended."""
    text = report.markdown(task, sections, left_out)
    print(f"\n{text}")
    print(f"This report is kept in {report.write(task, text)}.")
    clean = report.is_clean(sections)
    if clean and not left_out:
        tasks.end()
    else:
        print(f"The upgrade is not finished. `make upgrade RELEASE={task.new}` goes on with what is left.")
    return 0 if clean else 1
