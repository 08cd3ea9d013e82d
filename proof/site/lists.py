"""The pages that are made from data: claims, statements with their verdicts, where witnesses disagree, the status."""

from __future__ import annotations

import datetime
import platform
from functools import partial
from importlib.metadata import version

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.evidence.comparison import DIFFERS, Comparison, first_difference
from proof.evidence.disagreements import Disagreement
from proof.evidence.testimony import Finding
from proof.model import statements
from proof.model.notebooks import ClaimHead
from proof.model.sources import Source
from proof.site import releases, symptoms
from proof.site.data import Judged, Proven, pinned
from proof.site.directives import WITNESSES, book, code, relative
from proof.site.rendering import filled, raw, render
from proof.site.symptoms import shown

SECTIONS = {
    "reruns": "Reruns",
    "session-state": "Session state",
    "widget-keys": "Widget keys",
    "buttons": "Buttons",
    "callbacks": "Callbacks",
    "caching": "Caching",
    "custom-classes": "Custom classes",
    "forms": "Forms",
    "serialization": "Serialization",
    "persistence": "Persistence",
    "state-vs-caching": "State or cache",
    "patterns": "Patterns",
    "testing": "Testing",
}
"""The titles of the statements' sections."""
WORDS = {"true": "True", "false": "False", "partly": "Partly true", "unknown": "Not settled yet"}
"""The verdicts as a reader sees them."""
WORST_FIRST = ("false", "partly", "unknown", "true")
"""The verdicts in the order in which a section has them."""


def register(app: Sphinx) -> None:
    """Register the directives with Sphinx."""
    app.add_directive("proof-claims", ClaimsDirective)
    app.add_directive("proof-statements", StatementsDirective)
    app.add_directive("proof-status", StatusDirective)
    app.add_directive("proof-disagreements", DisagreementsDirective)
    app.add_directive("proof-counts", CountsDirective)


def _section(title: str, anchor: str, *parts: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title(title, title), *parts, ids=[anchor])


class ClaimsDirective(SphinxDirective):
    """Every claim, by chapter, with a field to search in."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        found = book(self)
        parts: list[nodes.Node] = [raw(releases.finder("button, rerun, st.cache_data …") + releases.by_release(found))]
        for chapter in found.chapters:
            own = [self._told(proven) for proven in found.claims.values() if proven.chapter is chapter]
            listed = raw(render("claims.html", claims=own, up=relative(self, "")))
            parts.append(_section(chapter.title, f"claims-{chapter.name}", listed))
        return parts

    def _told(self, proven: Proven) -> tuple[Proven, Markup, str | None]:
        """Return a claim with its badges, and its outcomes as a script reads them."""
        since = releases.since(book(self), proven.head.id, relative(self, releases.PAGE))
        return proven, since, releases.said(book(self), proven.head.id)


class StatementsDirective(SphinxDirective):
    """Every statement with its verdict and, where it is not true, what is; with fields to search in and to choose."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        judged = book(self).judged()
        choices = releases.finder("false, partly, docs, callback …") + _by_verdict(judged)
        parts: list[nodes.Node] = [raw(choices + _found(judged))]
        for section in dict.fromkeys(found.statement.section for found in judged):
            own = [found for found in judged if found.statement.section == section]
            parts.append(_section(SECTIONS[section], f"statements-{section}", *self._listed(section, own)))
        return parts

    def _listed(self, section: str, judged: list[Judged]) -> list[nodes.Node]:
        ordered = sorted(judged, key=lambda found: WORST_FIRST.index(found.verdict))
        apps = {found.statement.id: _apps(found) for found in ordered}
        html = render(
            "statements.html",
            judged=ordered,
            verdict=verdict,
            apps_of=apps,
            said_in=_said_in,
            fails=partial(releases.fails, book(self)),
            retired=[entry for entry in statements.retired().values() if entry.section == section],
            up=relative(self, ""),
        )
        return filled(html, *([self._app(name)] for names in apps.values() for name in names))

    def _app(self, name: str) -> nodes.Node:
        return code(shown(book(self).snippets[f"{name}.py"]))


def verdict(found: Judged) -> str:
    """Return the verdict in words, with the release that turned it."""
    return f"{WORDS[found.verdict]} since {found.since}" if found.since else WORDS[found.verdict]


def _found(judged: list[Judged]) -> Markup:
    """Return how many of the statements were found on a public page."""
    known = sum(bool(found.sources) for found in judged)
    return Markup('<p class="sp-found">{} of {} have a source.</p>').format(known, len(judged))


def _said_in(found: tuple[Source, ...]) -> Markup:
    """Return the line that says where a statement was read."""
    return render("sources.html", sources=found)


def _by_verdict(judged: list[Judged]) -> Markup:
    """Return the choice of a verdict by which the list is narrowed; hidden until the script is there."""
    given = {found.verdict for found in judged}
    words = {word: WORDS[word].lower() for word in WORST_FIRST if word in given}
    return releases.choices(releases.Choice("Verdict", "sp-verdict", {"": "all"} | words))


def _apps(found: Judged) -> list[str]:
    """Return the app that refutes a statement, where it is false, and one that is cured, where there is one."""
    heads = [proven.head for proven in found.refuted_by]
    return list(filter(None, _with_cure(heads))) if found.verdict == "false" else []


def _with_cure(claims: list[ClaimHead]) -> tuple[str, str]:
    """Return the app of the first claim that has a cure, and the cure; else the first claim's app, and ''."""
    cured = ((claim.plays[0], cure) for claim in claims if (cure := _cure(claim)))
    return next(cured, (claims[0].plays[0], ""))


def _cure(claim: ClaimHead) -> str:
    """Return the cured app of a symptom whose cause this claim is and which shows what it plays; '' where none does."""
    listed = (symptom for symptom in symptoms.by_anchor().values() if symptom.pair)
    cures = (one.pair[1] for one in listed if one.pair[0] in claim.plays and claim.id in one.claims("Cause"))
    return next(cures, "")


class DisagreementsDirective(SphinxDirective):
    """The claims on which a real app and AppTest disagree for one cause, each with both sides and the reason folded."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        told: dict[str, list[tuple[Disagreement, Finding | None, Comparison | None]]] = {}
        for item in (item for item in book(self).disagreements if item.cause == self.arguments[0]):
            seen = book(self).evidence.get((item.claim, item.witness))
            told.setdefault(item.claim, []).append((item, seen, _first(seen)))
        claims = [(book(self).claims[name], items) for name, items in told.items()]
        return [raw(render("disagreements.html", claims=claims, witnesses=WITNESSES, up=relative(self, "")))]


def _first(seen: Finding | None) -> Comparison | None:
    """Return what each of two witnesses alone shows in the first run that differs; chance may have hidden it."""
    if seen is None or seen.outcome != DIFFERS:
        return None
    first = first_difference(seen.runs)
    assert first is not None, "what differs differs in some run"
    return first


class CountsDirective(SphinxDirective):
    """How many claims hold, and what became of the statements, in one line."""

    def run(self) -> list[nodes.Node]:
        """Return the line."""
        found = book(self)
        verdicts = [judged.verdict for judged in found.judged()]
        counts = {word: verdicts.count(word) for word in statements.VERDICTS}
        figures = [
            (str(len(found.claims)), "claims proved"),
            (str(counts["false"] + counts["partly"]), "sayings false or half true"),
            (str(counts["true"]), "sayings true"),
            (pinned(), "Streamlit release"),
        ]
        return [raw(render("counts.html", figures=figures))]


class StatusDirective(SphinxDirective):
    """Versions, when the site was built, and how long each notebook took."""

    def run(self) -> list[nodes.Node]:
        """Return the tables."""
        built = datetime.datetime.now(datetime.UTC).strftime("%d %B %Y, %H:%M UTC")
        packages = ("streamlit", "jupyter-book", "nbmake", "pytest", "pandas")
        versions = [
            ("Built", built),
            ("Python", platform.python_version()),
            *((name, version(name)) for name in packages),
        ]
        return [
            _section("Versions", "versions", raw(render("facts.html", facts=versions))),
            _section("Notebooks", "notebooks", raw(self._notebooks())),
            _section("Statements", "statements", raw(self._statements())),
        ]

    def _notebooks(self) -> Markup:
        found = book(self)
        chapters = [(own, sum(proven.chapter is own for proven in found.claims.values())) for own in found.chapters]
        return render("notebooks.html", chapters=chapters, up=relative(self, ""))

    def _statements(self) -> Markup:
        verdicts = [found.verdict for found in book(self).judged()]
        return render("facts.html", facts=[(WORDS[word], verdicts.count(word)) for word in statements.VERDICTS])
