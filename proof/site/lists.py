"""The pages that are made from data: claims, statements with their verdicts, where witnesses disagree, the status."""

from __future__ import annotations

import datetime
import platform
from html import escape
from importlib.metadata import version

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.drawing.filmstrip import inline
from proof.evidence import disagreements
from proof.evidence.comparison import DIFFERS, first_difference
from proof.evidence.disagreements import Disagreement
from proof.evidence.testimony import Finding
from proof.model import statements
from proof.model.notebooks import ClaimHead
from proof.model.sources import Source
from proof.model.statements import Retired
from proof.site import releases, symptoms
from proof.site.data import Judged, Proven
from proof.site.directives import WITNESSES, book, code, raw, relative
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
            entries = [self._entry(proven) for proven in found.claims.values() if proven.chapter is chapter]
            listed = raw(f'<ul class="sp-list">{"".join(entries)}</ul>')
            parts.append(_section(chapter.title, f"claims-{chapter.name}", listed))
        return parts

    def _entry(self, proven: Proven) -> str:
        url = relative(self, proven.anchor)
        since = releases.since(book(self), proven.head.id, relative(self, releases.PAGE))
        said = releases.said(book(self), proven.head.id)
        return (
            f'<li{said}><a href="{url}">{inline(proven.head.sentence)}</a> {since} '
            f'<code class="sp-id">{proven.head.id}</code></li>'
        )


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
        entries = [node for found in ordered for node in self._entry(found)]
        gone = "".join(_taken_back(entry) for entry in statements.retired().values() if entry.section == section)
        return [raw('<ul class="sp-list sp-judged">'), *entries, raw(f"{gone}</ul>")]

    def _entry(self, found: Judged) -> list[nodes.Node]:
        said = found.statement
        pattern = f'<p class="sp-pattern">The code meant: {inline(said.pattern)}</p>' if said.pattern else ""
        html = (
            f'<li id="{said.id}" data-verdict="{found.verdict}">'
            f'<p><span class="sp-verdict sp-v-{found.verdict}">{verdict(found)}</span> '
            f"<q>{inline(said.text)}</q> "
            f'<a class="sp-anchor" href="#{said.id}" aria-label="Link to the statement {said.id}">#</a></p>{pattern}'
            f"{self._because('What holds instead' if found.refuted_by else '', found.refuted_by)}"
            f"{self._because('What holds' if found.verdict == 'partly' else 'Shown by', found.supported_by)}"
            f"{_said_in(found.sources)}"
        )
        in_code = self._in_code([proven.head for proven in found.refuted_by]) if found.verdict == "false" else []
        return [raw(html), *in_code, raw("</li>")]

    def _in_code(self, claims: list[ClaimHead]) -> list[nodes.Node]:
        """Return the app that a refuting claim plays, folded, and below it one that is cured, where there is one."""
        app, cure = _with_cure(claims)
        title = f"In code: the app that refutes it{', and one that is cured' if cure else ''}"
        parts = [raw(f'<details class="sp-fixes"><summary>{title}</summary>'), self._app(app)]
        if cure:
            parts += [raw("<p>Cured</p>"), self._app(cure)]
        return [*parts, raw("</details>")]

    def _app(self, name: str) -> nodes.Node:
        return code(shown(book(self).snippets[f"{name}.py"]))

    def _because(self, label: str, claims: list[Proven]) -> str:
        if not claims:
            return ""
        links = "".join(f"<li>{self._link(claim)}</li>" for claim in claims)
        return f'<p class="sp-cap">{label}</p><ul>{links}</ul>'

    def _link(self, claim: Proven) -> str:
        fails = releases.fails(book(self), claim.head.id)
        return f'<a href="{relative(self, claim.anchor)}"{fails}>{inline(claim.head.sentence)}</a>'


def verdict(found: Judged) -> str:
    """Return the verdict in words, with the release that turned it."""
    return f"{WORDS[found.verdict]} since {found.since}" if found.since else WORDS[found.verdict]


def _found(judged: list[Judged]) -> str:
    """Return how many of the statements were found on a public page."""
    known = sum(bool(found.sources) for found in judged)
    return f'<p class="sp-found">{known} of {len(judged)} have a source.</p>'


def _said_in(found: tuple[Source, ...]) -> str:
    """Return the line that says where a statement was read."""
    if not found:
        return '<p class="sp-said">We have not found it on a page that we can link.</p>'
    return f'<p class="sp-said">Said in {"; ".join(map(_source, found))}</p>'


def _source(source: Source) -> str:
    as_of = f" ({escape(source.as_of)})" if source.as_of else ""
    words = f": <q>{inline(source.says)}</q>" if source.says else ""
    return f'<a href="{escape(source.url)}">{escape(source.title)}</a>{as_of}{words}'


def _by_verdict(judged: list[Judged]) -> str:
    """Return the choice of a verdict by which the list is narrowed; hidden until the script is there."""
    given = {found.verdict for found in judged}
    words = {word: WORDS[word].lower() for word in WORST_FIRST if word in given}
    return releases.choices(releases.choice("Verdict", "sp-verdict", {"": "all"} | words))


def _with_cure(claims: list[ClaimHead]) -> tuple[str, str]:
    """Return the app of the first claim that has a cure, and the cure; else the first claim's app, and ''."""
    cured = ((claim.plays[0], cure) for claim in claims if (cure := _cure(claim)))
    return next(cured, (claims[0].plays[0], ""))


def _cure(claim: ClaimHead) -> str:
    """Return the cured app of a symptom whose cause this claim is and which shows what it plays; '' where none does."""
    listed = (symptom for _, group in symptoms.groups() for symptom in group if symptom.apps)
    cures = (one.apps[1] for one in listed if one.apps[0] in claim.plays and claim.id in one.claims("Cause"))
    return next(cures, "")


def _taken_back(entry: Retired) -> str:
    """Return what stands at the address of a retired statement."""
    return f'<li id="{entry.id}"><p><code>{entry.id}</code> retired: {escape(entry.why)}</p></li>'


class DisagreementsDirective(SphinxDirective):
    """The claims on which a real app and AppTest disagree for one cause, each with both sides and the reason folded."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        of_it = [item for item in disagreements.load() if item.cause == self.arguments[0]]
        entries = (
            self._entry(claim, [item for item in of_it if item.claim == claim])
            for claim in dict.fromkeys(item.claim for item in of_it)
        )
        return [raw(f'<ul class="sp-list sp-misled">{"".join(entries)}</ul>')]

    def _entry(self, claim: str, items: list[Disagreement]) -> str:
        proven = book(self).claims[claim]
        link = f'<a href="{relative(self, proven.anchor)}">{inline(proven.head.sentence)}</a>'
        return f"<li>{link}{''.join(self._fold(item, proven) for item in items)}</li>"

    def _fold(self, item: Disagreement, proven: Proven) -> str:
        told, settles = WITNESSES[item.witness], WITNESSES[proven.record.witness]
        sides = _sides(book(self).evidence.get((item.claim, item.witness)), told, settles)
        return (
            f'<details id="{item.claim}-{item.witness}"><summary>What {told} shows, and what {settles} shows</summary>'
            f"{sides}<p>{inline(item.why)}</p></details>"
        )


def _sides(seen: Finding | None, told: str, settles: str) -> str:
    """Return what each of two witnesses alone shows in the first run that differs; chance may have hidden it."""
    if seen is None or seen.outcome != DIFFERS:
        return "<p>No recorded replay of the claim as it is now shows it.</p>"
    first = first_difference(seen.runs)
    assert first is not None, "what differs differs in some run"
    columns = ((told, first.witness), (settles, first.settled))
    sides = "".join(f"<div><p>Only {name} shows</p>{_lines(lines)}</div>" for name, lines in columns)
    return (
        f"<p>In run {first.run}, on Streamlit {seen.versions['streamlit']}, {seen.date}:</p>"
        f'<div class="sp-sides">{sides}</div>'
    )


def _lines(lines: list[str]) -> str:
    return (
        f"<ul>{''.join(f'<li><code>{escape(line)}</code></li>' for line in lines)}</ul>" if lines else "<p>nothing</p>"
    )


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
            (version("streamlit"), "Streamlit release"),
        ]
        cells = "".join(f"<div><dt>{escape(name)}</dt><dd>{value}</dd></div>" for value, name in figures)
        return [raw(f'<dl class="sp-counts">{cells}</dl>')]


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
        rows = "".join(f'<tr><th scope="row">{name}</th><td>{value}</td></tr>' for name, value in versions)
        return [
            _section("Versions", "versions", raw(f'<table class="sp-table"><tbody>{rows}</tbody></table>')),
            _section("Notebooks", "notebooks", raw(self._notebooks())),
            _section("Statements", "statements", raw(self._statements())),
        ]

    def _notebooks(self) -> str:
        found = book(self)
        rows = "".join(
            f'<tr><th scope="row"><a href="{relative(self, chapter.docname)}.html">{escape(chapter.title)}</a></th>'
            f"<td>{sum(proven.chapter is chapter for proven in found.claims.values())}</td>"
            f"<td>{chapter.seconds:.1f} s</td><td>{chapter.executed.replace('T', ' ').replace('+00:00', '')}</td></tr>"
            for chapter in found.chapters
        )
        names = ("Notebook", "Claims", "Took", "Executed (UTC)")
        cells = "".join(f'<th scope="col">{name}</th>' for name in names)
        head = f"<tr>{cells}</tr>"
        return (
            f'<div class="sp-scroll"><table class="sp-table"><thead>{head}</thead><tbody>{rows}</tbody></table></div>'
        )

    def _statements(self) -> str:
        verdicts = [found.verdict for found in book(self).judged()]
        rows = "".join(
            f'<tr><th scope="row">{WORDS[word]}</th><td>{verdicts.count(word)}</td></tr>'
            for word in statements.VERDICTS
        )
        return f'<table class="sp-table"><tbody>{rows}</tbody></table>'
