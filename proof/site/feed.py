"""An Atom feed of what changed when, for readers who want to hear of it."""

from __future__ import annotations

from html import escape

from proof.evidence import headlines, history
from proof.evidence.history import Change
from proof.evidence.outcomes import DIFFERS
from proof.model.versions import minor
from proof.site.data import Book

_ID = "urn:streamlit-state-proven"
NAME = "releases.xml"


def atom(book: Book, base: str) -> str:
    """Return the feed: an entry for each change of behaviour, newest release first, with the day that brought it.

    base
        The address of the site, before all links; '' where it is not known.
    """
    changes = [change for change in history.changes(book.releases) if change.claim in book.claims]
    updated = max((about["played"] for about in book.releases.swept.values()), default="2026-01-01")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>What changed when in Streamlit</title><id>{_ID}:releases</id>"
        f'<link rel="self" href="{base}{NAME}"/><link rel="alternate" href="{base}book/releases.html"/>'
        f"<updated>{updated}T00:00:00Z</updated>"
        "<author><name>Streamlit State, Proven</name></author>"
        f"{''.join(_entry(book, change, base) for change in changes)}</feed>\n"
    )


def _entry(book: Book, change: Change, base: str) -> str:
    proven = book.claims[change.claim]
    when, said = headlines.of(change, proven.head.sentence)
    title = f"{when}: {said}".replace("`", "")
    published = book.releases.swept[change.release]["published"]
    return (
        f"<entry><title>{escape(title)}</title><id>{_ID}:{change.claim}:{minor(change.release)}</id>"
        f'<link rel="alternate" href="{base}book/releases.html#changed-{change.claim}"/>'
        f"<published>{published}</published><updated>{published}</updated>"
        f"<summary>{escape(_summary(change))}</summary></entry>"
    )


def _summary(change: Change) -> str:
    """Return what was seen on the release where the claim does not hold."""
    release, seen = (change.before, change.old) if change.old.outcome == DIFFERS else (change.release, change.new)
    return f"On {minor(release)} the proof fails: {seen.why}.".replace("`", "")
