"""The symptoms, read from the text of their page, and the code that shows them, an app or a test, and what is cured."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.lab import content
from proof.model import project
from proof.model.readers_tests import is_test
from proof.site import lab
from proof.site.directives import book, code, file_name
from proof.site.rendering import raw

PAGE = "book/symptoms"
"""The list of all."""
CODE = "sp-fixes"
"""The class of what holds the code of a symptom."""
CLAIM = re.compile(r"\s*\{claim\}`([a-z0-9-]+)`")
_GROUP = re.compile(r"^## (.+?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_SYMPTOM = re.compile(r"^### (.+?)\n(.*?)(?=^### |\Z)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"^```\{proof-before-after\} (\S+) (\S+)\n```$", re.MULTILINE)
_SAID = re.compile(r"^(?:- )?\*{1,2}(.+?:|[^*]+)\*{1,2} ?(.*)$", re.MULTILINE)
"""A line that begins with its label, such as *Also:* or **Cause:**."""
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_SPAN = re.compile(r"(`+)(.+?)\1(?!`)")
_ALIKE = 0.5
"""How like one another two pieces of code must be (0 to 1) for the lines that differ to tell something."""


@dataclass(frozen=True)
class Symptom:
    """What somebody sees or reads, and what the book knows of it."""

    title: str
    body: str
    """Its text below the title, as the page has it."""

    @property
    def anchor(self) -> str:
        """Where it stands in the list."""
        return nodes.make_id(self.title)

    @property
    def page(self) -> str:
        """The page of its own, as Sphinx names it."""
        return f"symptoms/{self.anchor}"

    def said(self, *labels: str) -> str:
        """Return what stands behind these labels, such as `Cause`, as plain text with code between backticks."""
        return " ".join(plain(text) for label, text in _SAID.findall(self.body) if label.rstrip(":") in labels)

    def lines(self) -> list[str]:
        """Return the items of its list, each with its label."""
        return re.findall(r"^- (.*)$", self.body, re.MULTILINE)

    @property
    def pair(self) -> tuple[str, ...]:
        """The names of an app or a test that shows it and of one that is cured; empty where the page names none."""
        named = _CODE.search(self.body)
        return named.groups() if named else ()

    @property
    def told(self) -> str:
        """What the page says of it in words."""
        return _CODE.sub("", self.body).strip()

    def claims(self, label: str) -> list[str]:
        """Return the claims on the line with this label, such as `Cause` or `Fix`."""
        line = re.search(rf"^- \*\*{label}:\*\*(.*)$", self.body, re.MULTILINE)
        return CLAIM.findall(line[1]) if line else []


def groups() -> list[tuple[str, list[Symptom]]]:
    """Return the groups of symptoms, each with its title, in the order of the page; none where there is no page."""
    page = project.root() / f"{PAGE}.md"
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    return [(title, [Symptom(*found) for found in _SYMPTOM.findall(body)]) for title, body in _GROUP.findall(text)]


def by_anchor() -> dict[str, Symptom]:
    """Return all symptoms by their anchors, in the order of the page."""
    return {symptom.anchor: symptom for _, listed in groups() for symptom in listed}


def plain(markdown: str, tick: str = "`") -> str:
    """Return a line of the page as plain text without links to proofs, code between ticks of this kind."""
    outside_and_code = enumerate(_SPAN.split(_LINK.sub(r"\1", CLAIM.sub("", markdown))))
    # Of each three parts, the second is the ticks of the third.
    parts = [
        part.replace("*", "") if n % 3 == 0 else f"{tick}{part.strip()}{tick}"
        for n, part in outside_and_code
        if n % 3 != 1
    ]
    return "".join(parts).strip()


def opened(pair: Iterable[str]) -> list[str]:
    """Return the files that two tests need beside them: their app with its modules and pages. Two apps need none."""
    tests = [name for name in pair if is_test(f"{name}.py")]
    files = dict.fromkeys(file for test in tests for file in content.files_of(test) if file != f"{test}.py")
    return sorted(files, key=lambda file: file.count("/"))  # an app stands above its pages


def shown(source: str) -> str:
    """Return the code of an app or a test without the sentence at its top, which says what it is in this book."""
    first, *rest = ast.parse(source).body
    return "\n".join(source.splitlines()[rest[0].lineno - 1 :]) if isinstance(first, ast.Expr) else source.rstrip()


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-before-after", BeforeAfterDirective)


class BeforeAfterDirective(SphinxDirective):
    """An app or a test that shows a symptom and one that is cured, with the lines marked in which they differ."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        """Return the two, and below two tests what they open."""
        before, after = (shown(book(self).snippets[f"{name}.py"]) for name in self.arguments)
        pair = (("Before", before, after), ("After", after, before))
        parts = [
            part
            for name, (title, text, other) in zip(self.arguments, pair, strict=True)
            for part in (
                raw(Markup("<h2>{}</h2>").format(title)),
                _marked(text, set(_differing(text, other))),
                nodes.container("", raw(lab.play_here(name)), classes=["sp-foot"]),
            )
        ]
        if files := opened(self.arguments):
            parts += [raw(Markup("<h2>What they test</h2>")), *(self._file(name) for name in files)]
        return [nodes.container("", *parts, classes=[CODE])]

    def _file(self, name: str) -> nodes.container:
        text = code(shown(book(self).snippets[name]))
        return nodes.container("", raw(file_name(self, name)), text, classes=["sp-snippet"])


def _marked(text: str, lines: set[int]) -> nodes.literal_block:
    block = code(text)
    block["highlight_args"] = {"hl_lines": sorted(lines)}
    return block


def _differing(text: str, other: str) -> Iterator[int]:
    """Yield the numbers of the lines of a text, from 1, that the other has not; none where the two are too unlike."""
    if _likeness(text, other) < _ALIKE:
        return
    matcher = SequenceMatcher(None, text.splitlines(), other.splitlines(), autojunk=False)
    for kind, start, end, *_ in matcher.get_opcodes():
        if kind != "equal":
            yield from range(start + 1, end + 1)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.splitlines(), other.splitlines(), autojunk=False).ratio()
