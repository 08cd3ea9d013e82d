"""What a message said on older releases of Streamlit, as far as the sweep of the releases has recorded it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from proof.evidence import release_traces
from proof.evidence.outcomes import DIFFERS, HOLDS, Judgement
from proof.evidence.sweeps import Sweeps
from proof.model.raised import GAP, Message
from proof.model.trace import Run, Trace
from proof.model.versions import minor
from proof.site.data import Book
from proof.site.messages import Entry

_INSTEAD = re.compile(r" is `(\[.*\])`$")
"""How the reason of a difference ends: with the list that a proof found where it expected today's words."""
_SENTENCE = 3
"""A text of fewer words, such as the name of a class, is no message."""


@dataclass(frozen=True)
class Wording:
    """A message in the words of older releases."""

    until: str
    """The last minor release with these words."""
    text: str
    """Word for word on one line, with what the app of the claim filled in."""

    def __str__(self) -> str:
        return f"Until {self.until}: {self.text}"


def of(message: Message, entry: Entry, book: Book) -> list[Wording]:
    """Return what older releases said where the proof of a message's claim shows it today, the newest first."""
    now = book.claims[entry.by].record.traces if entry.by in book.releases.claims else []
    place = next((place for place in _places(now) if _says(message, _at(now, place))), None)
    if place is None:
        return []
    kept = release_traces.read(entry.by)
    found: dict[str, str] = {}
    for release, judgement in _ends(book.releases, entry.by):
        said = _at(kept[release], place) if release in kept else _quoted(judgement) if _alone(now) else ""
        if said and not _says(message, said):
            found[_line(said)] = minor(release)
    return [Wording(until, text) for text, until in reversed(found.items())]


def _ends(releases: Sweeps, claim: str) -> Iterator[tuple[str, Judgement]]:
    """Yield the last release of each stretch on which a claim differs in one way, where the next one is known."""
    said = releases.claims[claim].by_release
    known = [release for release in releases.releases if release in said]
    for here, after in zip(known, known[1:], strict=False):
        if said[here].outcome == DIFFERS and said[after].outcome in (DIFFERS, HOLDS) and said[after] != said[here]:
            yield here, said[here]


_Place = tuple[int, str, int, int]
"""Where a run says something: the number of its trace, the trace's snippet, the number of the run, and of the text."""


def _places(traces: list[Trace]) -> Iterator[_Place]:
    for number, trace in enumerate(traces):
        for run, what in enumerate(trace.runs):
            yield from ((number, trace.snippet, run, text) for text, _ in enumerate(_texts(what)))


def _at(traces: list[Trace], place: _Place) -> str:
    """Return what is said at a place; nothing where it is not there."""
    trace, snippet, run, text = place
    if trace >= len(traces) or traces[trace].snippet != snippet or run >= len(traces[trace].runs):
        return ""
    said = _texts(traces[trace].runs[run])
    return said[text] if text < len(said) else ""


def _texts(run: Run) -> list[str]:
    """Return what Streamlit says in a run, on the page or in the terminal."""
    shown = [error["message"] for error in run.exceptions]
    return [*shown, *(line for line in run.logs if "Uncaught app" not in line)]


def _says(message: Message, text: str) -> bool:
    """Tell whether a text is a message, whatever is filled in; backticks count for nothing."""
    fixed = (re.escape(_bare(part)) for part in message.text.split(GAP))
    return re.fullmatch(".*".join(fixed), _bare(_line(text))) is not None


def _alone(traces: list[Trace]) -> bool:
    """Tell whether the apps of a claim say one thing, so that it is known for what another text stands."""
    return len({text for trace in traces for run in trace.runs for text in _texts(run)}) == 1


def _quoted(judgement: Judgement) -> str:
    """Return the text that a proof found instead, where the reason of the difference quotes one and in whole."""
    quoted = _INSTEAD.search(judgement.why)
    try:
        found = ast.literal_eval(quoted[1]) if quoted else []
    except (SyntaxError, ValueError):
        return ""
    texts = [text for text in found if isinstance(text, str) and GAP not in text and len(text.split()) >= _SENTENCE]
    return texts[0] if len(texts) == len(found) == 1 else ""


def _line(text: str) -> str:
    """Return a text on one line, without the quotes that Python puts around the text of a `KeyError`."""
    line = " ".join(text.split())
    return line[1:-1] if line[:1] == line[-1:] == "'" else line


def _bare(text: str) -> str:
    return text.replace("`", "")
