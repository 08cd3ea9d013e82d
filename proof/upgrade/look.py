"""What a person must look at after an upgrade, as lines: nothing here plays or changes anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from proof.evidence import history
from proof.evidence.names import Names
from proof.evidence.outcomes import HOLDS
from proof.evidence.sweeps import Sweeps
from proof.model.notebooks import ClaimHead
from proof.model.raised import Message
from proof.model.statements import Statement
from proof.site import messages
from proof.site.messages import Entry

_AROUND = 70
"""So many characters of a line of prose are shown before and behind what it names."""


def fallen(heads: Iterable[ClaimHead], seen: dict[str, str]) -> list[str]:
    """Return the claims that do not hold, each with its notebook, its sentence and what was seen."""
    return [
        f"`{head.id}` ({head.cell.notebook}) {' '.join(seen[head.id].split())}" for head in heads if head.id in seen
    ]


def newly_holding(found: Sweeps, old: str, new: str, heads: Iterable[ClaimHead]) -> list[str]:
    """Return the claims that hold on the new release and differed on the old one, each with what was seen there."""
    sentences = {head.id: head.sentence for head in heads}
    return [
        f"`{change.claim}`: {sentences[change.claim]} On {old}: {change.old.why}."
        for change in history.between(found, old, new)
        if change.new.outcome == HOLDS and change.claim in sentences
    ]


def turned(found: Sweeps, old: str, new: str, heads: list[ClaimHead], statements: dict[str, Statement]) -> list[str]:
    """Return the statements on which the claims give another verdict than on the old release."""
    lines = []
    for name, statement in statements.items():
        supported = [head.id for head in heads if name in head.supports]
        refuted = [head.id for head in heads if name in head.refutes]
        before, now = (history.verdict_on(found, release, supported, refuted) for release in (old, new))
        if before is not None and before != now:
            lines.append(f"`{name}`: {before} on {old}, {now or 'not known'} on {new}: {statement.text}")
    return lines


def names(old: Names, new: Names) -> list[str]:
    """Return the names that came and went, and the parameters of those that stayed."""
    lines = [f"`{name}` is new" for name in sorted(new.keys() - old.keys())]
    lines += [f"`{name}` is gone" for name in sorted(old.keys() - new.keys())]
    for name in sorted(old.keys() & new.keys()):
        lines += [f"`{name}`: `{part}` is new" for part in new[name] if part not in old[name]]
        lines += [f"`{name}`: `{part}` is gone" for part in old[name] if part not in new[name]]
    return lines


def messages_between(old: Iterable[Message], new: Iterable[Message], entries: list[Entry]) -> list[str]:
    """Return the messages that only one of the releases has; of the new ones, those that an entry answers.

    Those that none answers are faults of the account (`messages.Account.faults`).
    """
    before, now = ({message.text: message for message in some} for some in (old, new))
    came = [message for text, message in now.items() if text not in before and messages.of(entries, message)]
    went = [message for text, message in before.items() if text not in now]
    return [
        *(f"new, and {messages.FILE} has it: {message.text!r} ({message.where})" for message in came),
        *(f"gone: {message.text!r} (it was in {message.where})" for message in went),
    ]


def mentions(release: str, texts: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the lines that name a minor release, each with its place.

    texts
        Places, such as files and cells, with what they say.
    """
    named = re.compile(rf"(?<![\d.]){re.escape(release)}(?!\d)")
    for place, text in texts:
        for number, line in enumerate(text.splitlines(), 1):
            if found := named.search(line):
                shown = line[max(0, found.start() - _AROUND) : found.end() + _AROUND]
                yield f"{place}, line {number}: {shown.strip()}"
