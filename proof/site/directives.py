"""What a chapter's page is made of: snippets, claims, and references to claims."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives as flags
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole

from proof.drawing import filmstrip
from proof.evidence.testimony import Finding
from proof.model import readers_tests
from proof.model.record import Record
from proof.site import address, lab, releases
from proof.site.data import Book, Proven, book_of
from proof.site.rendering import SLOT, drawn, filled, raw, render

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
        source = _folding(book(self).snippets[name].rstrip("\n"))
        app = name.removesuffix(".py")
        exercise = book(self).exercises.get(app)
        here = raw(lab.check_here(exercise) if exercise else lab.play_here(app))
        foot = nodes.container("", *self._run_lines(name), here, classes=["sp-foot"])
        return [nodes.container("", raw(file_name(self, name)), *source, foot, classes=["sp-snippet"])]

    def _run_lines(self, name: str) -> list[nodes.Node]:
        """Return how to run an app, or for a module or a page how to run an app that it is a part of."""
        if project := readers_tests.project_of(name):
            inside = name.removeprefix(f"{project}/")
            if not inside.startswith(f"{readers_tests.TESTS}/test_"):
                return []
            label, command = "Run the test, in the folder of the project", f"pytest {inside}"
        elif readers_tests.is_test(name):
            label, command = "Run the test", f"pytest snippets/{name}"
        elif apps := book(self).apps_of(name):
            label = "Run it" if apps == [name] else "A part of this app. Run it"
            command = f"streamlit run snippets/{apps[0]}"
        else:
            return []
        line = code(command, "console")
        head = Markup('<p class="sp-run-label">{}</p>').format(label)
        return [nodes.container("", raw(head), line, classes=["sp-run"])]


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
        marks = render("claim-marks.html", name=proven.head.id, badges=since)
        return [raw(drawn(filmstrip.head(proven.record, marks))), *self._shown(proven)]

    def _in_one_line(self, proven: Proven) -> list[nodes.Node]:
        """Return a claim that completes what the guide says: its sentence, which opens to all the rest."""
        since = releases.since(book(self), proven.head.id)
        said = drawn(filmstrip.said(proven.record))
        html = render("one-line-claim.html", name=proven.head.id, said=said, badges=since)
        return filled(html, self._shown(proven))

    def _shown(self, proven: Proven) -> list[nodes.Node]:
        """Return a claim's filmstrip, its proof in a fold with all that was found out about it, and the laboratory."""
        record, real = proven.record, book(self).real(proven.head.id)
        film = raw(film_of(record, real) + drawn(filmstrip.recalled(record)))
        proof = filled(self._proof(proven, real), [code(record.proof)])
        here = raw(lab.prove_here(proven.head.id, record.witness))
        return [film, nodes.container("", *proof, here, classes=["sp-foot"])]

    def _proof(self, proven: Proven, real: Finding | None) -> Markup:
        name, record = proven.head.id, proven.record
        others = {witness: book(self).evidence.get((name, witness)) for witness in WITNESSES}
        return render(
            "proof.html",
            proven=proven,
            real=real,
            witnesses=WITNESSES,
            found={witness: item for witness, item in others.items() if item},
            outcomes=SAID,
            report=address.report(self.env.app, name),
            elsewhere=releases.played(book(self), name) + lab.not_here(name, record.witness),
            up=relative(self, ""),
        )


def _folding(source: str) -> list[nodes.Node]:
    """Return a snippet's code; a long one, open at first, can be folded away."""
    lines = source.count("\n") + 1
    if lines <= LONG:
        return [code(source)]
    fold = Markup('<details class="sp-long" open><summary>{} lines</summary>{}</details>').format(lines, SLOT)
    return filled(fold, [code(source)])


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
        link = Markup('<p><a href="{}">The claim with its snippet and proof</a></p>')
        since = releases.since(book(self), proven.head.id, relative(self, releases.PAGE))
        film = film_of(proven.record, book(self).real(proven.head.id))
        html = drawn(filmstrip.head(proven.record, since)) + film + link.format(relative(self, proven.anchor))
        return [nodes.container("", raw(html), classes=["sp-claim"])]


class ClaimRole(SphinxRole):
    """A link to a claim: the proof of the line it stands on."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the link, or a warning for an id that no claim has."""
        proven = book(self).claims.get(self.text)
        if proven is None:
            message = self.inliner.reporter.warning(f"No claim has the id {self.text!r}.", line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        url, said = relative(self, proven.anchor), proven.head.sentence.replace("`", "")
        fails = releases.fails(book(self), self.text)
        return [raw(render("proof-reference.html", url=url, said=said, fails=fails))], []


def film_of(record: Record, real: Finding | None) -> Markup:
    """Return a claim's filmstrip: of its proof, or of a real page where that shows something else."""
    return render("film.html", traces=record.traces, real=real)


def book(part: SphinxDirective | SphinxRole) -> Book:
    """Return the book's data."""
    return book_of(part.env.app)


def file_name(part: SphinxDirective, name: str) -> Markup:
    """Return the name of a snippet's file, from which it can be downloaded."""
    url = relative(part, f"snippets/{name}")
    return Markup('<p class="sp-file"><a href="{}" download>snippets/{}</a></p>').format(url, name)


def relative(part: SphinxDirective | SphinxRole, target: str) -> str:
    """Return the URL of a file of the site, seen from the page that is being built."""
    depth = part.env.docname.count("/")
    return "../" * depth + target
