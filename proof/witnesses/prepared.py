"""What a proof prepares for its app that no trace records: then a difference says nothing about the witnesses.

A trace holds what a visitor does. A user who is logged in, secrets, the environment and the clock of the machine
belong to whoever runs the server, and a replay has not got them.
"""

from __future__ import annotations

import re

from proof.witnesses.compare import DIFFERS, NOT_COMPARABLE, Comparison

_PREPARES = {
    "st.user": r"\.user\s*=",
    "st.secrets": r"\.secrets\b",
    "st.context": r"\.context\b",
    "the caches": r"\bcache_(data|resource)\.clear\(",
    "the environment": r"\bos\.environ\b|\bmonkeypatch\b",
    "the code of a module": r"\bpatch(\.object)?\(",
    "files": r"\.write_text\(|\.write_bytes\(|\bopen\(",
}


def excuse(found: list[Comparison], proof: str) -> list[Comparison]:
    """Return comparisons in which no run differs, where the proof's source prepares what a replay has not got."""
    prepared = [what for what, pattern in _PREPARES.items() if re.search(pattern, proof)]
    if not prepared:
        return found
    why = f"the proof itself prepares {' and '.join(prepared)}, which a replay has not got"
    return [Comparison(each.run, NOT_COMPARABLE, why) if each.outcome == DIFFERS else each for each in found]
