"""What the book has about each message of Streamlit: the claim or symptom that shows it, or why none does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import yaml
from docutils import nodes

from proof.model import project, raised
from proof.model.notebooks import ClaimHead
from proof.model.raised import Message
from proof.site import symptoms
from proof.site.symptoms import Symptom

FILE = "book/messages.yml"
_SYMPTOM = "symptom:"
"""How an entry begins that a symptom shows, and no claim."""
_ENOUGH = 4
"""So many words of a message in a row, or all where it has fewer, tell that a text has the message."""


@dataclass(frozen=True)
class Entry:
    """What the author says of a message."""

    begins: str
    """How the message begins."""
    by: str = ""
    """What shows it: the id of a claim, or `symptom:` and an anchor; empty where nothing does."""
    why: str = ""
    """Why nothing shows it."""

    @property
    def anchor(self) -> str:
        """Its place on the page of all messages."""
        return nodes.make_id(f"message {self.begins.replace('<', ' less ').replace('>', ' more ')}")

    @property
    def symptom(self) -> str:
        """The anchor of the symptom that shows it; empty where a claim does."""
        return self.by.removeprefix(_SYMPTOM) if self.by.startswith(_SYMPTOM) else ""


def load() -> list[Entry]:
    """Return the author's entries in the order of the file."""
    told = yaml.safe_load((project.root() / FILE).read_text(encoding="utf-8"))
    shown = [Entry(begins, by=by) for begins, by in told["shown"].items()]
    return [*shown, *(Entry(begins, why=group["why"]) for group in told["left out"] for begins in group["messages"])]


def of(entries: list[Entry], message: Message) -> Entry | None:
    """Return the entry of a message: of those with which it begins, the longest."""
    found = (entry for entry in entries if message.text.startswith(entry.begins))
    return max(found, key=lambda entry: len(entry.begins), default=None)


@dataclass(frozen=True)
class Account:
    """Streamlit's messages, and what the book says of them."""

    messages: list[Message]
    entries: list[Entry]
    claims: dict[str, ClaimHead]

    @cached_property
    def symptoms(self) -> dict[str, Symptom]:
        """The symptoms by anchor."""
        return symptoms.by_anchor()

    def pairs(self) -> list[tuple[Message, Entry]]:
        """Return each message that has an entry, with it, by its words."""
        found = [(message, entry) for message in self.messages if (entry := of(self.entries, message))]
        return sorted(found, key=lambda pair: re.sub(r"\W+", " ", pair[0].text).strip().lower())

    def causes(self, entry: Entry) -> list[Symptom]:
        """Return the symptoms that tell a message's cause: that that the entry names, or those of its claim."""
        if entry.symptom:
            return [self.symptoms[entry.symptom]]
        return [symptom for symptom in self.symptoms.values() if entry.by in symptom.claims("Cause")]

    def faults(self) -> list[str]:
        """Return what is amiss, in sentences."""
        return [*self._unanswered(), *self._idle(), *self._unshown()]

    def _unanswered(self) -> Iterator[str]:
        for message in self.messages:
            if of(self.entries, message) is None:
                yield f"{FILE} has nothing on {message.text!r} ({message.where})."

    def _idle(self) -> Iterator[str]:
        pairs = self.pairs()
        for entry in self.entries:
            found = [message for message, its in pairs if its is entry]
            if not found:
                yield f"{FILE}: no message of this Streamlit begins with {entry.begins!r}, or another entry has it."
            if len(found) > 1:
                places = "; ".join(message.where for message in found)
                yield f"{FILE}: {len(found)} messages begin with {entry.begins!r} ({places}). Give each an entry."

    def _unshown(self) -> Iterator[str]:
        for message, entry in self.pairs():
            if entry.by and not has_words(message, self._texts(entry)):
                yield f"{FILE}: {entry.by} does not show {message.text!r} ({message.where})."

    def _texts(self, entry: Entry) -> list[str]:
        """Return the texts in which the words must stand: of a proof, those it compares with; of a symptom, all."""
        if entry.symptom:
            symptom = self.symptoms.get(entry.symptom)
            return [symptoms.plain(f"{symptom.title} {symptom.body}")] if symptom else []
        claim = self.claims.get(entry.by)
        return list(_compared(claim.cell.source)) if claim else []


def account(claims: list[ClaimHead]) -> Account:
    """Return the installed Streamlit's messages, and what the book, with these claims, says of them."""
    return Account(raised.installed(), load(), {claim.id: claim for claim in claims})


def has_words(message: Message, texts: list[str]) -> bool:
    """Tell whether one of the texts has the message: enough of the words in a row that are the same each time."""
    parts = [_words(part) for part in message.fixed]
    enough = min(_ENOUGH, max(map(len, parts)))
    runs = {tuple(part[at : at + enough]) for part in parts for at in range(len(part) - enough + 1)}
    return any(runs & {tuple(words[at : at + enough]) for at in range(len(words))} for words in map(_words, texts))


def _compared(proof: str) -> Iterator[str]:
    """Yield the texts below the head of a claim: its sentence might say anything, and what it asserts not."""
    for block in ast.parse(proof).body:
        for statement in block.body if isinstance(block, ast.With) else []:
            for part in ast.walk(statement):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text)
