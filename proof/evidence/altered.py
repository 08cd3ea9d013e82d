"""What became of altered code: of each alteration which claim noticed, or that none did.

One line an alteration in `evidence/cover/altered/<file of Streamlit>.jsonl`, behind one that says of which Streamlit.
What was recorded of another Streamlit is not read. Whether the claim that noticed has changed since, its hash tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from proof.evidence import store
from proof.model import project

NOTICED = ("noticed", "hangs", "dies")
"""The outcomes that somebody hears of: a claim falls, or its run does not end, or Python does."""
SURVIVED = "survived"
NOT_RUN = "not run"
"""No claim runs the altered lines."""
NOT_PLAYED = "not played"
"""Only what a server or Chromium settles runs the altered lines, and that was not asked."""
IMPOSSIBLE = "impossible"
"""The altered code cannot take the place of the one that is at work."""


@dataclass(frozen=True)
class Altered:
    """One alteration and its outcome."""

    alteration: str
    """Its function, how many lines below the first one it stands, and what it does."""
    outcome: str
    by: str = ""
    """The claim that noticed, hung or died."""
    proof: str = ""
    """The hash of that claim's proof."""
    left: int = 0
    """Where nothing noticed, how many claims run the altered lines and were not played."""

    @property
    def function(self) -> str:
        """The function that was altered, such as `QueryParams.__setitem__`."""
        return self.alteration.partition("+")[0]

    @property
    def what(self) -> str:
        """What was altered in it, in words."""
        return self.alteration.partition(" ")[2]


def folder(root: Path | None = None) -> Path:
    """Return the folder of the files."""
    return (root or project.root()) / "evidence" / "cover" / "altered"


def read(file: str, root: Path | None = None) -> list[Altered]:
    """Return what is recorded of a file of the installed Streamlit; nothing where it was recorded of another."""
    usual, *lines = store.read_lines(_path(file, root), "alteration") or [{}]
    return [Altered(**line) for line in lines] if usual.get("streamlit") == version("streamlit") else []


def write(file: str, found: Iterable[Altered], root: Path | None = None) -> None:
    """Record what became of alterations of a file, in the order in which they come."""
    lines = ({key: value for key, value in asdict(item).items() if value} for item in found)
    store.write_lines(_path(file, root), [{"streamlit": version("streamlit")}, *lines])


def _path(file: str, root: Path | None) -> Path:
    return folder(root) / f"{file.removesuffix('.py')}.jsonl"
