"""Since when each claim holds: the line in its box, the page of changes, and the table by release."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.drawing.filmstrip import inline
from proof.evidence import headlines, history, names, release_traces, upgrades
from proof.evidence.comparison import AGREES, NOT_COMPARABLE
from proof.evidence.history import Change
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN
from proof.evidence.sweeps import Sweeps
from proof.model.versions import minor, number
from proof.site.data import Book, book_of
from proof.site.rendering import drawn, raw, render

PAGE = "book/releases.html"
LISTED = "book/claims.html"
"""The page that lists all claims, and filters them by release and outcome."""
LETTERS = {DIFFERS: "d", MISSING: "m", UNKNOWN: "u"}
"""What `filter.js` reads of a claim, one letter an outcome."""


def register(app: Sphinx) -> None:
    """Register the directives with Sphinx."""
    app.add_directive("proof-changes", ChangesDirective)
    app.add_directive("proof-chapter-changes", ChapterChangesDirective)
    app.add_directive("proof-names", NamesDirective)
    app.add_directive("proof-releases", ReleasesDirective)
    app.add_directive("proof-my-release", MyReleaseDirective)


def since(book: Book, claim: str, url: str = "") -> Markup:
    """Return the badges of a claim: where it differs, and the name that it needs; '' where it always held.

    Of several names, the newest says enough: where that is there, so are the others. What is not known stands in the
    fold (`played`): it says something about the test tool, and nothing about Streamlit.

    url
        The page of changes, seen from the page that is being built; without it, the badge is no link.
    """
    needs = history.needed(book.releases, claim)
    return render(
        "badges.html",
        claim=claim,
        differs=history.differs(book.releases, claim),
        url=url if any(history.changes_of(book.releases, claim)) else "",
        needs=needs,
        fails=fails(book, claim),
        lacks=json.dumps([[*need.lacking, need.name] for need in needs]),
    )


def fails(book: Book, claim: str) -> str:
    """Return where a claim differs as `release.js` reads it, which marks the claim for readers on such a release."""
    return " ".join("-".join(stretch) for stretch in history.differing(book.releases, claim))


def played(book: Book, claim: str) -> Markup:
    """Return all that the releases said of a claim, and why some say nothing, for the fold of its proof."""
    told = history.words(book.releases, claim)
    if not told:
        return Markup()
    dark = history.unknown(book.releases, claim)
    unknown = {reason: history.listed(book.releases, there) for reason, there in dark.items()}
    return render("played.html", told=told, unknown=unknown)


def said(book: Book, claim: str) -> str | None:
    """Return the outcomes of a claim on releases as `filter.js` reads them; `None` where nothing is known."""
    if claim not in book.releases.claims:
        return None
    told = (f"{LETTERS[outcome]}{first}-{last}" for outcome, (first, last) in history.stretches(book.releases, claim))
    return " ".join(told)


@dataclass(frozen=True)
class Choice:
    """Something that a reader chooses."""

    label: str
    name: str
    """By which a script knows it."""
    options: dict[str, str]
    """Values with their words; '' is that nothing is chosen."""


def choices(*offered: Choice, told: str = "") -> Markup:
    """Return choices as one line, hidden until a script makes them work.

    told
        The name of the choice of which a script then tells, behind them, what it does.
    """
    return render("choices.html", choices=offered, told=told)


def finder(placeholder: str) -> Markup:
    """Return the field that narrows the lists of a page; hidden until the script is there to make it work."""
    return render("finder.html", placeholder=placeholder)


def by_release(book: Book) -> Markup:
    """Return the choice of a release and an outcome by which the list of claims is narrowed; it needs a script."""
    if not book.releases.releases:
        return Markup()
    outcomes = {"": "any outcome", "h": "holds", "d": "differs", "m": "needs a newer name", "u": "not known"}
    on = Choice("On Streamlit", "sp-on", {"": "any release"} | _newest_first(book))
    return choices(on, Choice("the claim", "sp-outcome", outcomes))


def _newest_first(book: Book) -> dict[str, str]:
    return {minor(release): minor(release) for release in reversed(book.releases.releases)}


def as_data(book: Book, claim: str) -> dict[str, Any] | None:
    """Return what `claims.json` says of a claim and the releases, or `None` where nothing is recorded."""
    found = book.releases
    told = history.words(found, claim)
    if not told:
        return None
    return {
        "said": told,
        "holds": history.held(found, claim),
        "fails": sorted((span for outcome, span in history.stretches(found, claim) if outcome != UNKNOWN), key=_first),
        "differs": history.differing(found, claim),
        "needs": [
            {"name": need.name, "lacking": need.lacking, "since": need.since} for need in history.needed(found, claim)
        ],
        "unknown": [{"on": there, "why": why} for why, there in history.unknown(found, claim).items()],
        "browser": {release: seen.outcome for release, seen in book.confirmed.get(claim, {}).items()},
    }


def _first(stretch: list[str]) -> tuple[int, ...]:
    return number(stretch[0])


class ChangesDirective(SphinxDirective):
    """Every change of behaviour, newest release first, with what the older release did and what the newer does."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each release that changed something."""
        book = book_of(self.env.app)
        self._seen: set[str] = set()
        parts: list[nodes.Node] = [raw(_from_and_to(book) + finder("1.50, key, st.cache_data …"))]
        found = [change for change in history.changes(book.releases) if change.claim in book.claims]
        for release, changes in groupby(found, key=lambda change: change.release):
            title = f"Streamlit {minor(release)}"
            told = [self._told(book, change) for change in sorted(changes, key=_matters)]
            section = nodes.section(
                "", nodes.title(title, title), raw(render("changes.html", changes=told, up=_up(self)))
            )
            section["ids"] = [f"release-{minor(release).replace('.', '-')}"]
            parts.append(section)
        return parts

    def _told(self, book: Book, change: Change) -> dict[str, Any]:
        """Return what is shown of a change."""
        proven = book.claims[change.claim]
        anchor = None if change.claim in self._seen else f"changed-{change.claim}"
        self._seen.add(change.claim)
        when, headline = headlines.of(change, proven.head.sentence)
        return {
            "anchor": anchor,
            "release": minor(change.release),
            "when": when,
            "headline": headline,
            "proven": proven,
            "upgrade": upgrades.of(change),
            **_found_out(book, change),
        }


def runs(book: Book, claim: str) -> Markup:
    """Return what a claim's app did on the releases next to a change, run by run; empty where nothing changed."""
    told = {
        found["differing"]: found
        for change in history.changes_of(book.releases, claim)
        for found in [_found_out(book, change)]
    }
    return Markup().join(render("on-a-release.html", **found) for found in told.values() if found["shown"])


def _found_out(book: Book, change: Change) -> dict[str, Any]:
    """Return on which side of a change the claim differs, why, and what its app did there."""
    older = change.old.outcome == DIFFERS
    differing, judgement = (change.before, change.old) if older else (change.release, change.new)
    return {
        "differing": differing,
        "place": f"on-{minor(differing).replace('.', '-')}",
        "why": judgement.why,
        "chromium": _in_chromium(book, change.claim, differing),
        "shown": release_traces.read(change.claim).get(differing),
    }


def _up(part: SphinxDirective) -> str:
    """Return the way to the site's root from the page that is being built."""
    return "../" * part.env.docname.count("/")


def _matters(change: Change) -> int:
    """Sort the changes of a release by what they matter to an app."""
    upgrade = upgrades.of(change)
    return upgrades.KINDS.index(upgrade.kind) if upgrade else len(upgrades.KINDS)


def _from_and_to(book: Book) -> Markup:
    """Return the choice of the releases between which the changes lie, and of their kind; it needs a script."""
    return choices(
        Choice("Upgrade from", "sp-from", {"": "any release"} | _newest_first(book)),
        Choice("to", "sp-to", {"": "the newest"} | _newest_first(book)),
        Choice("changes of", "sp-kind", {"": "any kind"} | {kind: kind for kind in upgrades.KINDS}),
    )


def _in_chromium(book: Book, claim: str, release: str) -> str:
    """Return what Chromium showed on the release that differs, as a sentence; '' where it was not asked."""
    seen = book.confirmed.get(claim, {}).get(release)
    if seen is None:
        return ""
    if seen.outcome == AGREES:
        return f" In Chromium, a real app on {minor(release)} does the same."
    if seen.outcome == NOT_COMPARABLE:
        return f" In Chromium it could not be followed to its end on {minor(release)}."
    why = drawn(inline(seen.why))
    return Markup(" In Chromium, a real app on {} does something else; {}.").format(minor(release), why)


class ChapterChangesDirective(SphinxDirective):
    """A chapter's line about other releases: which of its claims once were otherwise. Nothing where there are none."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the line, folded, or nothing."""
        book = book_of(self.env.app)
        own = [p for p in book.claims.values() if p.chapter.name == self.arguments[0]]
        changed = [proven for proven in own if any(history.changes_of(book.releases, proven.head.id))]
        if not changed:
            return []
        url = _up(self) + PAGE
        claims = [(proven.head, since(book, proven.head.id, url)) for proven in changed]
        return [raw(render("elsewhere.html", claims=claims, oldest=book.releases.releases[0]))]


class NamesDirective(SphinxDirective):
    """Since when the functions, parameters, accessors and options exist that are not as old as the oldest release."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        evidence = book_of(self.env.app).releases
        oldest = f"since {minor(next(iter(evidence.releases), ''))}"
        told = [
            (name, {own: history.listed(evidence, releases) for own, releases in there.items()})
            for name, there in sorted(names.read(evidence).items(), key=_kind)
        ]
        # Of the parameters, those are listed that are not as old as their function, which itself stands under ''.
        return [raw(render("names.html", names=[pair for pair in told if len(pair[1]) > 1 or pair[1][""] != oldest]))]


def _kind(named: tuple[str, Any]) -> int:
    """Sort names: what an app calls, AppTest's, and options of the configuration, which are in no module."""
    return 0 if named[0].startswith("st.") else 1 if named[0].startswith("AppTest.") else 2


class ReleasesDirective(SphinxDirective):
    """How many claims hold on each release, newest first, and what it was played with."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        book = book_of(self.env.app)
        evidence = book.releases
        rows = [
            (release, _counts(evidence, release), evidence.swept[release]) for release in reversed(evidence.releases)
        ]
        new = sum(claim not in evidence.claims for claim in book.claims)
        url = _up(self) + LISTED
        return [raw(render("releases.html", releases=rows, url=url, failed=evidence.failed, not_yet=new))]


def _counts(evidence: Sweeps, release: str) -> dict[str, int]:
    """Return how many claims have which outcome on a release, by the letters of `filter.js`."""
    told = (claim.by_release.get(release) for claim in evidence.claims.values())
    counts = Counter(judgement.outcome for judgement in told if judgement)
    return {LETTERS.get(outcome, "h"): counts[outcome] for outcome in (HOLDS, DIFFERS, MISSING, UNKNOWN)}


class MyReleaseDirective(SphinxDirective):
    """A choice of the reader's own release; `release.js` shows it, keeps it and marks what does not hold there."""

    def run(self) -> list[nodes.Node]:
        """Return the choice, hidden until the script is there to make it work."""
        releases = {"": "not chosen"} | _newest_first(book_of(self.env.app))
        return [raw(choices(Choice("Your Streamlit release", "sp-release", releases), told="sp-release"))]
