"""An Atom feed of what changed when, for readers who want to hear of it."""

from __future__ import annotations

from proof.evidence import headlines, history
from proof.evidence.history import Change
from proof.evidence.outcomes import DIFFERS
from proof.model.versions import minor
from proof.site.data import Book
from proof.site.rendering import render

_ID = "urn:streamlit-state-proven"
NAME = "releases.xml"


def atom(book: Book, base: str) -> str:
    """Return the feed: an entry for each change of behaviour, newest release first, with the day that brought it.

    base
        The address of the site, before all links; '' where it is not known.
    """
    changes = [change for change in history.changes(book.releases) if change.claim in book.claims]
    updated = max((about["played"] for about in book.releases.swept.values()), default="2026-01-01")
    swept = book.releases.swept
    entries = [
        (change, _title(book, change), swept[change.release]["published"], _summary(change)) for change in changes
    ]
    return render("feed.xml", id=_ID, name=NAME, base=base, updated=updated, entries=entries) + "\n"


def _title(book: Book, change: Change) -> str:
    when, said = headlines.of(change, book.claims[change.claim].head.sentence)
    return f"{when}: {said}".replace("`", "")


def _summary(change: Change) -> str:
    """Return what was seen on the release where the claim does not hold."""
    release, seen = (change.before, change.old) if change.old.outcome == DIFFERS else (change.release, change.new)
    return f"On {minor(release)} the proof fails: {seen.why}.".replace("`", "")
