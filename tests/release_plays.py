"""What releases are made to say in tests, without playing any."""

from __future__ import annotations

from proof.evidence import sweeps
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN, Judgement
from proof.evidence.sweeps import Said, Sweeps
from proof.model import notebooks
from proof.releases import sweep

HELD = {"word": "holds", "shown": []}


def seen(word: str, error: str, message: str, *, shown: tuple[tuple[str, str], ...] = (), asserted: bool = True):
    """Return the facts of a claim that did not hold."""
    raised = [{"type": kind, "message": text} for kind, text in shown]
    return {"word": word, "shown": raised, "error": error, "message": message, "asserted": asserted, "traces": []}


BROKEN = seen("falls", "ClaimFalls", "The proof failed at `x == 1`, where `x` is 2.")
WITHOUT = seen(
    "broken", "ClaimError", "the app raised", shown=(("AttributeError", "module 'streamlit' has no attribute 'a'"),)
)


def sweep_small() -> Sweeps:
    """Sweep the small project and return what is recorded then."""
    heads = notebooks.claims()
    sweep.record(list(sweep.play(sweep.wanted_releases([]), heads, 1)), heads)
    return sweeps.read()


CANNOT_FAIL = seen("broken", "ClaimError", "it cannot fail")


def record(**said: str) -> Sweeps:
    """Return evidence of one claim: by release, in order, h for holds, d for differs, m for missing, u for unknown, or a dot."""
    outcomes = {
        "h": Judgement(HOLDS),
        "d": Judgement(DIFFERS, "why"),
        "m": Judgement(MISSING, "st.x"),
        "u": Judgement(UNKNOWN, "?"),
    }
    letters = said["said"]
    releases = [f"1.{28 + place}.0" for place in range(len(letters))]
    by_release = {release: outcomes[letter] for release, letter in zip(releases, letters, strict=True) if letter != "."}
    return Sweeps(
        {release: {"published": "2026-01-01T09:00:00Z", "played": "2026-01-02"} for release in releases},
        {},
        {"small-button-counts": Said({"proof": "p", "snippets": "s"}, by_release)},
    )
