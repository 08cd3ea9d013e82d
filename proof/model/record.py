"""What a claim that held leaves behind, and who can settle one."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from proof.model.trace import Trace

WITNESSES = ("apptest", "server", "browser")
"""What can settle a claim; `apptest` is the simulation that the two others check."""

MIME = "application/vnd.streamlit-proof.claim+json"
"""The type under which a claim's record stands in a notebook's output."""


@dataclass
class Record:
    """What a claim that held leaves behind: plain data, for the page and for `claims.json`."""

    id: str
    sentence: str
    supports: list[str]
    refutes: list[str]
    witness: str
    proof: str
    """The source of the proof."""
    counter: str
    """The counter-example, in words."""
    fell: str
    """The assertion that failed on the counter-example."""
    traces: list[Trace] = field(default_factory=list)
    recorded: str = ""
    """The date of the evidence that is shown, where the witness could not be called now."""

    def to_json(self) -> dict[str, Any]:
        """Return the record as JSON-ready data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Record:
        """Return the record that `to_json` gave."""
        return cls(**{**data, "traces": [Trace.from_json(trace) for trace in data["traces"]]})


finished: list[Record] = []
"""The records of the claims that held in this process, in order."""
