"""The pages that are made from data: all claims, the statements with their verdicts, the status."""

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
from proof.model.statements import Retired
from proof.site import releases
from proof.site.data import Judged, Proven
from proof.site.directives import WITNESSES, book, raw, relative

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


def register(app: Sphinx) -> None:
    """Register the directives with Sphinx."""
    app.add_directive("proof-claims", ClaimsDirective)
    app.add_directive("proof-statements", StatementsDirective)
    app.add_directive("proof-status", StatusDirective)
    app.add_directive("proof-disagreements", DisagreementsDirective)
    app.add_directive("proof-counts", CountsDirective)


def _section(title: str, anchor: str, html: str) -> nodes.section:
    return nodes.section("", nodes.title(title, title), raw(html), ids=[anchor])


class ClaimsDirective(SphinxDirective):
    """Every claim, by chapter, with a field to search in."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        found = book(self)
        parts: list[nodes.Node] = [raw(releases.finder("button, rerun, st.cache_data …") + releases.by_release(found))]
        for chapter in found.chapters:
            entries = [self._entry(proven) for proven in found.claims.values() if proven.chapter is chapter]
            parts.append(
                _section(chapter.title, f"claims-{chapter.name}", f'<ul class="sp-list">{"".join(entries)}</ul>')
            )
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
    """Every statement with its verdict and, where it is not true, what is."""

    def run(self) -> list[nodes.Node]:
        """Return the list."""
        judged = book(self).judged()
        parts: list[nodes.Node] = [raw(releases.finder("false, partly, callback …"))]
        for section in dict.fromkeys(found.statement.section for found in judged):
            entries = [self._entry(found) for found in judged if found.statement.section == section]
            entries += [_taken_back(entry) for entry in statements.retired().values() if entry.section == section]
            html = f'<ul class="sp-list sp-judged">{"".join(entries)}</ul>'
            parts.append(_section(SECTIONS[section], f"statements-{section}", html))
        return parts

    def _entry(self, found: Judged) -> str:
        said = found.statement
        pattern = f'<p class="sp-pattern">The code meant: {inline(said.pattern)}</p>' if said.pattern else ""
        return (
            f'<li id="{said.id}"><p><span class="sp-verdict sp-v-{found.verdict}">{verdict(found)}</span> '
            f"<q>{inline(said.text)}</q> "
            f'<a class="sp-anchor" href="#{said.id}" aria-label="Link to the statement {said.id}">#</a></p>{pattern}'
            f"{self._because('What holds instead' if found.refuted_by else '', found.refuted_by)}"
            f"{self._because('What holds' if found.verdict == 'partly' else 'Shown by', found.supported_by)}</li>"
        )

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


def _taken_back(entry: Retired) -> str:
    """Return what stands at the address of a retired statement."""
    return f'<li id="{entry.id}"><p><code>{entry.id}</code> retired: {escape(entry.why)}</p></li>'


class DisagreementsDirective(SphinxDirective):
    """Where a real app shows something else than AppTest, each side's lines beside the reason."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each declared disagreement that the evidence shows."""
        found = book(self)
        shown = [(item, found.evidence.get((item.claim, item.witness))) for item in disagreements.load()]
        return [self._section(item, seen) for item, seen in shown if seen is not None and seen.outcome == DIFFERS]

    def _section(self, item: Disagreement, seen: Finding) -> nodes.section:
        proven = book(self).claims[item.claim]
        first = first_difference(seen.runs)
        assert first is not None, "what differs differs in some run"
        columns = ((WITNESSES[item.witness], first.witness), (WITNESSES[proven.record.witness], first.settled))
        sides = "".join(f"<div><p>Only {name} shows</p>{_lines(lines)}</div>" for name, lines in columns)
        html = (
            f'<p><a href="{relative(self, proven.anchor)}">{inline(proven.head.sentence)}</a></p>'
            f"<p>In run {first.run}, on Streamlit {seen.versions['streamlit']}, {seen.date}:</p>"
            f'<div class="sp-sides">{sides}</div><p>{inline(item.why)}</p>'
        )
        return _section(f"{item.claim}, {WITNESSES[item.witness]}", f"{item.claim}-{item.witness}", html)


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
            _section("Versions", "versions", f'<table class="sp-table"><tbody>{rows}</tbody></table>'),
            _section("Notebooks", "notebooks", self._notebooks()),
            _section("Statements", "statements", self._statements()),
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
