"""Since when each claim holds: the line in its box, the page of changes, and the table by release."""

from __future__ import annotations

import json
from collections import Counter
from html import escape
from itertools import groupby
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.drawing import filmstrip
from proof.drawing.filmstrip import inline
from proof.evidence import headlines, history, names, release_traces, upgrades
from proof.evidence.comparison import AGREES, NOT_COMPARABLE
from proof.evidence.history import Change
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN
from proof.evidence.sweeps import Sweeps
from proof.model.versions import minor, number
from proof.site.data import Book, book_of

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


def since(book: Book, claim: str, url: str = "") -> str:
    """Return the badges of a claim as HTML: where it differs, and the name that it needs; '' where it always held.

    What is not known stands in the fold (`played`): it says something about the test tool, and nothing about Streamlit.

    url
        The page of changes, seen from the page that is being built; without it, the badge is no link.
    """
    return " ".join(badge for badge in (_differs(book, claim, url), _needs(book, claim)) if badge) + _mark(book, claim)


def _differs(book: Book, claim: str, url: str) -> str:
    told = escape(history.differs(book.releases, claim))
    if not told:
        return ""
    changed = url and any(history.changes_of(book.releases, claim))
    said = f'<a href="{url}#changed-{claim}">{told}</a>' if changed else told
    return f'<span class="sp-since" title="On the other releases the same app does something else">{said}</span>'


def _needs(book: Book, claim: str) -> str:
    """Return the badge of the newest name that a claim needs: where that is there, so are the others."""
    newest = next(iter(history.needed(book.releases, claim)), None)
    if newest is None:
        return ""
    title = "Older releases lack the name, and say nothing about the claim"
    return f'<span class="sp-needs" title="{title}">needs <code>{escape(newest.name)}</code>, {newest.since}</span>'


def _mark(book: Book, claim: str) -> str:
    """Return the place behind which `release.js` marks a claim for a reader's own release; '' where none is needed."""
    facts = f"{fails(book, claim)}{_lacks(book, claim)}"
    return f'<span class="sp-mine"{facts}></span>' if facts else ""


def fails(book: Book, claim: str) -> str:
    """Return the attribute by which `release.js` marks a claim for readers on whose release it differs."""
    stretches = " ".join("-".join(stretch) for stretch in history.differing(book.releases, claim))
    return f' data-fails="{stretches}"' if stretches else ""


def _lacks(book: Book, claim: str) -> str:
    """Return the attribute by which `release.js` names what the reader's release lacks, as JSON."""
    needs = [[*need.lacking, need.name] for need in history.needed(book.releases, claim)]
    return f' data-lacks="{escape(json.dumps(needs), quote=True)}"' if needs else ""


def played(book: Book, claim: str) -> str:
    """Return all that the releases said of a claim, and why some say nothing, as HTML for the fold of its proof."""
    told = history.words(book.releases, claim)
    if not told:
        return ""
    dark = history.unknown(book.releases, claim)
    why = "".join(
        f" Not known {history.listed(book.releases, there)}: {inline(reason)}." for reason, there in dark.items()
    )
    return f"<p>On other releases: {inline(told)}.{why}</p>"


def said(book: Book, claim: str) -> str:
    """Return the attribute by which `filter.js` tells the outcome of a claim on a release; '' where none is known."""
    if claim not in book.releases.claims:
        return ""
    told = (f"{LETTERS[outcome]}{first}-{last}" for outcome, (first, last) in history.stretches(book.releases, claim))
    return f' data-said="{" ".join(told)}"'


def choices(*parts: str) -> str:
    """Return choices and what belongs to them as one line of HTML; hidden until a script makes them work."""
    return f'<p class="sp-filter" hidden>{" ".join(parts)}</p>'


def choice(label: str, name: str, options: dict[str, str]) -> str:
    """Return a choice with its label as HTML. `options` are values with their words; '' is that nothing is chosen."""
    words = "".join(f'<option value="{value}">{word}</option>' for value, word in options.items())
    return f'<label for="{name}">{label}</label> <select id="{name}" autocomplete="off">{words}</select>'


def finder(placeholder: str) -> str:
    """Return the field that narrows the lists of a page; hidden until the script is there to make it work."""
    return choices(
        '<label for="sp-filter">Find</label>',
        f'<input id="sp-filter" type="search" autocomplete="off" placeholder="{placeholder}">',
        '<output for="sp-filter"></output>',
    )


def by_release(book: Book) -> str:
    """Return the choice of a release and an outcome by which the list of claims is narrowed; it needs a script."""
    if not book.releases.releases:
        return ""
    outcomes = {"": "any outcome", "h": "holds", "d": "differs", "m": "needs a newer name", "u": "not known"}
    on = choice("On Streamlit", "sp-on", {"": "any release"} | _newest_first(book))
    return choices(on, choice("the claim", "sp-outcome", outcomes))


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
        choice = _from_and_to(book) + finder("1.50, key, st.cache_data …")
        parts: list[nodes.Node] = [nodes.raw("", choice, format="html")]
        found = [change for change in history.changes(book.releases) if change.claim in book.claims]
        for release, changes in groupby(found, key=lambda change: change.release):
            title = f"Streamlit {minor(release)}"
            entries = "".join(self._entry(book, change) for change in sorted(changes, key=_matters))
            html = f'<ul class="sp-list sp-changes">{entries}</ul>'
            section = nodes.section("", nodes.title(title, title), nodes.raw("", html, format="html"))
            section["ids"] = [f"release-{minor(release).replace('.', '-')}"]
            parts.append(section)
        return parts

    def _entry(self, book: Book, change: Change) -> str:
        proven = book.claims[change.claim]
        url = escape("../" * self.env.docname.count("/") + proven.anchor, quote=True)
        anchor = "" if change.claim in self._seen else f' id="changed-{change.claim}"'
        self._seen.add(change.claim)
        label, headline = headlines.of(change, proven.head.sentence)
        upgrade = upgrades.of(change)
        kind = f' data-what="{upgrade.kind}"' if upgrade else ""
        return (
            f'<li{anchor} data-release="{minor(change.release)}"{kind}><p><span class="sp-since">{label}</span> '
            f'<a href="{url}">{inline(headline)}</a></p>{_told(upgrade)}{self._films(book, proven, change)}</li>'
        )

    def _films(self, book: Book, proven: Any, change: Change) -> str:
        """Return both filmstrips, folded: of the release that differs, and of the pinned one, where the claim holds."""
        differing = change.before if change.old.outcome == DIFFERS else change.release
        judgement = change.old if change.old.outcome == DIFFERS else change.new
        shown = release_traces.read(change.claim).get(differing)
        chromium = _in_chromium(book, change.claim, differing)
        why = f'<p class="sp-pattern">On {minor(differing)} the proof fails: {inline(judgement.why)}.{chromium}</p>'
        if not shown:
            return f"<details><summary>How it was found out</summary>{why}</details>"
        return (
            f"<details><summary>What happened on {minor(differing)}, and what happens now</summary>{why}"
            f'<p class="sp-cap">Streamlit {differing}</p>{filmstrip.draw(shown)}'
            f'<p class="sp-cap">Now</p>{filmstrip.draw(proven.record.traces)}</details>'
        )


def _matters(change: Change) -> int:
    """Sort the changes of a release by what they matter to an app."""
    upgrade = upgrades.of(change)
    return upgrades.KINDS.index(upgrade.kind) if upgrade else len(upgrades.KINDS)


def _told(upgrade: upgrades.Upgrade | None) -> str:
    """Return what a change means for who upgrades, as HTML."""
    if upgrade is None:
        return ""
    parts = {"Before": upgrade.before, "Now": upgrade.now, "What to do": upgrade.do}
    rows = "".join(f"<div><dt>{word}</dt><dd>{inline(text.strip())}</dd></div>" for word, text in parts.items())
    return f'<dl class="sp-upgrade">{rows}</dl>'


def _from_and_to(book: Book) -> str:
    """Return the choice of the releases between which the changes lie, and of their kind; it needs a script."""
    return choices(
        choice("Upgrade from", "sp-from", {"": "any release"} | _newest_first(book)),
        choice("to", "sp-to", {"": "the newest"} | _newest_first(book)),
        choice("changes of", "sp-kind", {"": "any kind"} | {kind: kind for kind in upgrades.KINDS}),
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
    return f" In Chromium, a real app on {minor(release)} does something else; {inline(seen.why)}."


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
        url = "../" * self.env.docname.count("/") + PAGE
        entries = "".join(f"<li>{self._entry(book, proven, url)}</li>" for proven in changed)
        count = "One claim" if len(changed) == 1 else f"{len(changed)} claims"
        verb = "was" if len(changed) == 1 else "were"
        html = (
            f'<details class="sp-elsewhere"><summary>{count} of this chapter {verb} otherwise on some '
            f"release since {minor(book.releases.releases[0])}</summary><ul>{entries}</ul></details>"
        )
        return [nodes.raw("", html, format="html")]

    def _entry(self, book: Book, proven: Any, url: str) -> str:
        name = proven.head.id
        return f'<a href="#{name}">{inline(proven.head.sentence)}</a> {since(book, name, url)}'


class NamesDirective(SphinxDirective):
    """Since when the functions, parameters, accessors and options exist that are not as old as the oldest release."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        evidence = book_of(self.env.app).releases
        rows = "".join(
            f'<tr><th scope="row"><code>{escape(name)}</code></th><td>{history.listed(evidence, there[""])}</td>'
            f"<td>{_parameters(evidence, there)}</td></tr>"
            for name, there in sorted(names.read(evidence).items(), key=_kind)
            if len(there) > 1 or history.listed(evidence, there[""]) != f"since {minor(evidence.releases[0])}"
        )
        head = '<th scope="col">Name</th><th scope="col">Exists</th><th scope="col">Its parameters</th>'
        table = f'<table class="sp-table sp-names"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
        return [nodes.raw("", f'<div class="sp-scroll">{table}</div>', format="html")]


def _kind(named: tuple[str, Any]) -> int:
    """Sort names: what an app calls, AppTest's, and options of the configuration, which are in no module."""
    return 0 if named[0].startswith("st.") else 1 if named[0].startswith("AppTest.") else 2


def _parameters(evidence: Sweeps, there: dict[str, Any]) -> str:
    """Return the parameters that are not as old as their function, each with its releases."""
    told = (f"<code>{escape(name)}</code> {history.listed(evidence, there[name])}" for name in there if name)
    return ", ".join(told)


class ReleasesDirective(SphinxDirective):
    """How many claims hold on each release, newest first, and what it was played with."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        book = book_of(self.env.app)
        evidence = book.releases
        titles = ("Release", "Hold", "Differ", "Need a newer name", "Not known", "pandas", "Played")
        head = "".join(f'<th scope="col">{name}</th>' for name in titles)
        url = "../" * self.env.docname.count("/") + LISTED
        rows = "".join(_row(evidence, release, url) for release in reversed(evidence.releases))
        failed = "".join(
            f"<p>{escape(release)} could not be played: {escape(why)}.</p>" for release, why in evidence.failed.items()
        )
        html = (
            f'<div class="sp-scroll"><table class="sp-table"><thead><tr>{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>{failed}{_not_yet(book)}"
        )
        return [nodes.raw("", html, format="html")]


def _not_yet(book: Book) -> str:
    """Say how many claims have no evidence of their proof as it is now."""
    count = sum(claim not in book.releases.claims for claim in book.claims)
    if not count:
        return ""
    said = "One claim is new or has" if count == 1 else f"{count} claims are new or have"
    return f"<p>{said} changed, and not been played on other releases since.</p>"


class MyReleaseDirective(SphinxDirective):
    """A choice of the reader's own release; `release.js` shows it, keeps it and marks what does not hold there."""

    def run(self) -> list[nodes.Node]:
        """Return the choice, hidden until the script is there to make it work."""
        releases = {"": "not chosen"} | _newest_first(book_of(self.env.app))
        mine = choice("Your Streamlit release", "sp-release", releases)
        return [nodes.raw("", choices(mine, '<output for="sp-release"></output>'), format="html")]


def _row(evidence: Sweeps, release: str, url: str) -> str:
    """Return a release's counts, each a link to the claims that it counts."""
    told = (claim.by_release.get(release) for claim in evidence.claims.values())
    counts = Counter(judgement.outcome for judgement in told if judgement)
    about = evidence.swept[release]
    cells = [
        f'<a href="{url}?release={minor(release)}&amp;outcome={LETTERS.get(word, "h")}">{counts[word]}</a>'
        for word in (HOLDS, DIFFERS, MISSING, UNKNOWN)
    ]
    cells += [escape(about.get("pandas", "")), escape(about["played"])]
    return f'<tr><th scope="row">{release}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'
