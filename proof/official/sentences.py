"""A sentence of an official document, and where it stands; prose is cut into sentences without cutting code."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_CODE = re.compile(r"`+[^`]*`+")
_SHORT = re.compile(r"\b(e\.g|i\.e|etc|vs|cf)\.", re.IGNORECASE)
_END = re.compile(r"""(?<=[.!?:])["')*\]]*\s+(?=["'(*\[]*[A-Z`\x00])""")
_FIRST = 8
"""So many words are how a sentence begins."""
_QUOTED = 20
"""So many words are quoted at most."""


@dataclass(frozen=True)
class Place:
    """Where a sentence stands."""

    document: str
    """What the reader looks up: `st.button`, or a file of the skill."""
    part: str
    """The parameter, or the section; empty for what stands above all."""
    file: str
    """The file below Streamlit's package."""
    line: int


@dataclass(frozen=True)
class Sentence:
    """One sentence, and all places where it stands word for word."""

    text: str
    places: tuple[Place, ...]

    @property
    def mark(self) -> str:
        """What it is known by: a short hash of its words, and how it begins."""
        return f"{mark(self.text)} {self.begins}"

    @property
    def begins(self) -> str:
        """Its first words."""
        return " ".join(self.text.split()[:_FIRST])

    @property
    def quoted(self) -> str:
        """As much of it as is quoted."""
        words = self.text.split()
        return self.text if len(words) <= _QUOTED else f"{' '.join(words[:_QUOTED])} […]"


def cut(text: str) -> Iterator[str]:
    """Yield the sentences of a paragraph."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(found[0])
        return f"\x00{len(kept) - 1}\x01"

    flat = " ".join(_SHORT.sub(keep, _CODE.sub(keep, text)).split())
    for part in _END.split(flat):
        while "\x00" in part:
            part = re.sub("\x00(\\d+)\x01", lambda found: kept[int(found[1])], part)
        if re.search(r"\w", part):
            yield part.strip()


def together(sentences: list[Sentence]) -> list[Sentence]:
    """Return each text once, with all its places, in the order in which they came."""
    once: dict[str, Sentence] = {}
    for said in sentences:
        first = once.setdefault(said.text, replace(said, places=()))
        once[said.text] = replace(first, places=(*first.places, *said.places))
    return list(once.values())


def mark(text: str) -> str:
    """Return a short hash of a text, by which a changed one is known."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]
