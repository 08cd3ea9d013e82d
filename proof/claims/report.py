"""Say in text what became of the claims."""

from __future__ import annotations

from importlib.metadata import version

from proof.claims.prove import Outcome


def line(outcome: Outcome) -> str:
    """Return one line of the table of `prove`, with the reason below it where the claim does not hold."""
    text = f"{outcome.word:7} {outcome.seconds * 1000:7.0f} ms  {outcome.notebook:20} {outcome.claim}"
    return text if outcome.error is None else f"{text}\n        {_reason(outcome)}"


def summary(outcomes: list[Outcome]) -> str:
    """Return the closing line: how many claims hold, and how long it took."""
    if not outcomes:
        return "No claim has that name. `python -m proof prove` lists them all."
    counts = {word: sum(outcome.word == word for outcome in outcomes) for word in ("holds", "falls", "broken")}
    seconds = sum(outcome.seconds for outcome in outcomes)
    return (
        f"{counts['holds']} of {len(outcomes)} claims hold on Streamlit {version('streamlit')}, "
        f"{counts['falls']} fall, {counts['broken']} could not be proved; {seconds:.1f} s"
    )


def markdown(outcomes: list[Outcome]) -> str:
    """Return what does not hold as Markdown, for an issue."""
    bad = [outcome for outcome in outcomes if outcome.error is not None]
    lines = [f"- **{o.claim}** ({o.notebook}) {o.word}: {o.sentence}\n  {_reason(o)}" for o in bad]
    return "\n".join([summary(outcomes), "", *lines, ""])


def _reason(outcome: Outcome) -> str:
    error = outcome.error
    return str(error) if outcome.word == "falls" else f"{type(error).__name__}: {error}"
