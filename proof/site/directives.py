"""What a chapter's page is made of: snippets, claims, and references to claims."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives as flags
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole

from proof.drawing import filmstrip
from proof.evidence.testimony import Finding
from proof.model import readers_tests
from proof.model.record import Record
from proof.site import address, lab, releases
from proof.site.data import Book, Proven, book_of

LONG = 30
"""Lines from which on a snippet can be folded."""


WITNESSES = {"apptest": "AppTest", "server": "a real server", "browser": "Chromium"}
"""The witnesses, and what they are called on the page."""
SAID = {"agrees": "the same", "not comparable": "not comparable to the end"}
"""The outcomes of a replay, as a reader sees them."""


def register(app: Sphinx) -> None:
    """Register the directives and the role with Sphinx."""
    app.add_directive("proof-snippet", SnippetDirective)
    app.add_directive("proof-claim", ClaimDirective)
    app.add_directive("proof-show", ShowDirective)
    app.add_role("claim", ClaimRole())


def raw(html: str) -> nodes.raw:
    """Return HTML as a node."""
    return nodes.raw("", html, format="html")


def code(text: str, language: str = "python") -> nodes.literal_block:
    """Return a highlighted block of code, which gets a copy button."""
    block = nodes.literal_block(text, text)
    block["language"] = language
    return block


class SnippetDirective(SphinxDirective):
    """A snippet: its file name, its code and how to run it, or the app that it is a module of."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the snippet's box."""
        name = self.arguments[0]
        url = relative(self, f"snippets/{name}")
        head = f'<p class="sp-file"><a href="{url}" download>snippets/{escape(name)}</a></p>'
        source = _folding(book(self).snippets[name].rstrip("\n"))
        app = name.removesuffix(".py")
        exercise = book(self).exercises.get(app)
        here = raw(lab.check_here(exercise) if exercise else lab.play_here(app))
        foot = nodes.container("", *self._run_lines(name), here, classes=["sp-foot"])
        return [nodes.container("", raw(head), *source, foot, classes=["sp-snippet"])]

    def _run_lines(self, name: str) -> list[nodes.Node]:
        """Return how to run an app, or for a module or a page how to run an app that it is a part of."""
        if project := readers_tests.project_of(name):
            inside = name.removeprefix(f"{project}/")
            if not inside.startswith(f"{readers_tests.TESTS}/test_"):
                return []
            label, command = "Run the test, in the folder of the project", f"pytest {inside}"
        elif readers_tests.tested(name):
            label, command = "Run the test", f"pytest snippets/{name}"
        elif apps := book(self).apps_of(name):
            label = "Run it" if apps == [name] else "A part of this app. Run it"
            command = f"streamlit run snippets/{apps[0]}"
        else:
            return []
        line = code(command, "console")
        return [nodes.container("", raw(f'<p class="sp-run-label">{label}</p>'), line, classes=["sp-run"])]


class ClaimDirective(SphinxDirective):
    """A claim: its verdict and sentence, its filmstrip, its proof; `brief`, it is one line that opens to them."""

    required_arguments = 1
    option_spec: ClassVar = {"brief": flags.flag}

    def run(self) -> list[nodes.Node]:
        """Return the claim's box."""
        proven = book(self).claims[self.arguments[0]]
        name = proven.head.id
        parts = self._in_one_line(proven) if "brief" in self.options else self._in_full(proven)
        return [nodes.container("", *parts, classes=["sp-claim"], ids=[name])]

    def _in_full(self, proven: Proven) -> list[nodes.Node]:
        """Return a claim on which the guide's argument rests."""
        since = releases.since(book(self), proven.head.id, relative(self, releases.PAGE))
        return [raw(filmstrip.head(proven.record, f"{since} {self._anchor(proven)}")), *self._shown(proven)]

    def _in_one_line(self, proven: Proven) -> list[nodes.Node]:
        """Return a claim that completes what the guide says: its sentence, which opens to all the rest."""
        since = releases.since(book(self), proven.head.id)
        line = f'<details class="sp-brief"><summary>{filmstrip.said(proven.record)} {since}</summary>'
        return [raw(line), *self._shown(proven), raw(f"<p>{self._anchor(proven)}</p></details>")]

    def _anchor(self, proven: Proven) -> str:
        name = proven.head.id
        return f'<a class="sp-anchor" href="#{name}" aria-label="Link to the claim {name}">#</a>'

    def _shown(self, proven: Proven) -> list[nodes.Node]:
        """Return a claim's filmstrip, its proof in a fold with all that was found out about it, and the laboratory."""
        record, real = proven.record, book(self).real(proven.head.id)
        film = raw(film_of(record, real) + filmstrip.recalled(record))
        proof = [raw("<details><summary>Proof</summary>"), code(record.proof), raw(self._beneath(proven, real))]
        here = raw(lab.prove_here(proven.head.id, record.witness))
        return [film, nodes.container("", *proof, here, classes=["sp-foot"])]

    def _beneath(self, proven: Proven, real: Finding | None) -> str:
        record = proven.record
        played = f'<p class="sp-cap">As AppTest plays it</p>{filmstrip.draw(record.traces)}' if real else ""
        counter = f"<p>Seen to fail where {filmstrip.inline(record.counter)}: {filmstrip.inline(record.fell)}.</p>"
        settled = [("Supports", record.supports), ("Refutes", record.refutes)]
        links = [f"{word} {', '.join(self._statement(name) for name in names)}." for word, names in settled if names]
        settles = f"<p>{' '.join(links)}</p>" if links else ""
        name = (
            f"<p>Claim <code>{proven.head.id}</code>, settled by {WITNESSES[record.witness]}.{self._send(proven)}</p>"
        )
        elsewhere = releases.played(book(self), proven.head.id) + lab.not_here(proven.head.id, record.witness)
        return f"{played}{self._witnesses(proven)}{counter}{settles}{name}{elsewhere}</details>"

    def _send(self, proven: Proven) -> str:
        """Return the links to send the claim to somebody, and to report on it."""
        report = address.report(self.env.app, proven.head.id)
        reported = (
            f' <a class="sp-report" href="{escape(report, quote=True)}">Report what you saw</a>.' if report else ""
        )
        return f' <a href="{relative(self, proven.own_page)}">Its own page</a>, to send to others.{reported}'

    def _witnesses(self, proven: Proven) -> str:
        """Say which witness settles the claim, and what the others showed of the same runs, where they were asked."""
        settles = proven.record.witness
        others = {name: book(self).evidence.get((proven.head.id, name)) for name in WITNESSES if name != settles}
        said = {settles: "<strong>holds</strong>", **{n: self._badge(item) for n, item in others.items() if item}}
        badges = [f"<li>{word}: {said[name]}</li>" for name, word in WITNESSES.items() if name in said]
        return f'<ul class="sp-witnesses">{"".join(badges)}</ul>'

    def _badge(self, item: Finding) -> str:
        title = escape(f"{', '.join(f'{name} {number}' for name, number in item.versions.items())}; {item.date}")
        if item.outcome == "differs":
            url = relative(self, "book/witnesses.html")
            return f'<a href="{url}#{item.claim}-{item.witness}" title="{title}">differs</a>'
        return f'<span title="{title}">{SAID[item.outcome]}</span>'

    def _statement(self, name: str) -> str:
        return f'<a href="{relative(self, "book/statements.html")}#{name}">{name}</a>'


def _folding(source: str) -> list[nodes.Node]:
    """Return a snippet's code; a long one, open at first, can be folded away."""
    lines = source.count("\n") + 1
    if lines <= LONG:
        return [code(source)]
    return [raw(f'<details class="sp-long" open><summary>{lines} lines</summary>'), code(source), raw("</details>")]


class ShowDirective(SphinxDirective):
    """A claim of some chapter, shown on another page without its proof."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the claim's sentence and filmstrip, or nothing where the book has no such claim."""
        proven = book(self).claims.get(self.arguments[0])
        if proven is None:
            return [
                self.state.document.reporter.warning(f"No claim has the id {self.arguments[0]!r}.", line=self.lineno)
            ]
        link = f'<p><a href="{relative(self, proven.anchor)}">The claim with its snippet and proof</a></p>'
        since = releases.since(book(self), proven.head.id, relative(self, releases.PAGE))
        film = film_of(proven.record, book(self).real(proven.head.id))
        html = filmstrip.head(proven.record, since) + film + link
        return [nodes.container("", raw(html), classes=["sp-claim"])]


class ClaimRole(SphinxRole):
    """A link to a claim: the proof of the line it stands on."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the link, or a warning for an id that no claim has."""
        proven = book(self).claims.get(self.text)
        if proven is None:
            message = self.inliner.reporter.warning(f"No claim has the id {self.text!r}.", line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        url = relative(self, proven.anchor)
        said = escape(proven.head.sentence.replace("`", ""), quote=True)
        fails = releases.fails(book(self), self.text)
        # A list of the page's links reads out names: "proof" alone would stand there hundreds of times.
        name = f'title="{said}" aria-label="proof: {said}"'
        return [raw(f'<a class="sp-ref" href="{url}" {name}{fails}><span>proof</span></a>')], []


def film_of(record: Record, real: Finding | None) -> str:
    """Return a claim's filmstrip as HTML: of its proof, or of a real page where that shows something else."""
    if real is None:
        return filmstrip.draw(record.traces)
    ends = f" The replay ends early: {escape(real.stopped)}." if real.stopped else ""
    return (
        '<p class="sp-real"><b>As a real page shows it, in Chromium.</b> AppTest, in which the proof was played, shows '
        f"something else: its runs are under <i>Proof</i>.{ends}</p>{filmstrip.draw(real.seen)}"
    )


def book(part: SphinxDirective | SphinxRole) -> Book:
    """Return the book's data."""
    return book_of(part.env.app)


def relative(part: SphinxDirective | SphinxRole, target: str) -> str:
    """Return the URL of a file of the site, seen from the page that is being built."""
    depth = part.env.docname.count("/")
    return escape("../" * depth + target, quote=True)
