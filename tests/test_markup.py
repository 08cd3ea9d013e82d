"""No text becomes HTML by accident: what is put into a page is escaped, and there is no way around that."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import html5lib
import pytest
from conftest import ROOT
from docutils import nodes

from proof.evidence import names, upgrades
from proof.evidence.comparison import DIFFERS, Comparison
from proof.evidence.confirmations import Seen
from proof.evidence.disagreements import Disagreement
from proof.evidence.outcomes import HOLDS, MISSING, UNKNOWN, Judgement
from proof.evidence.sweeps import Said, Sweeps
from proof.evidence.testimony import Finding
from proof.evidence.upgrades import Upgrade
from proof.model import statements
from proof.model.notebooks import Cell, ClaimHead
from proof.model.raised import Message
from proof.model.record import Record
from proof.model.sources import Source
from proof.model.statements import Retired, Statement
from proof.model.trace import Event, Node, Run, Trace
from proof.site import directives, feed, head, hosting, lists, matrix, message_list, messages, releases
from proof.site.data import Book, Chapter, Judged, Proven
from proof.site.messages import Account, Entry

ODD = 'Salt <u>&" pepper'
"""A text that is not what it says where it is taken for HTML."""
NAME = "odd-claim"
HOME = "notebooks/learn/01-reruns"
SAYING = Statement("buttons-0", "buttons", ODD, ODD)
ROW = [Node("main", children=[Node("text", value=f"{ODD}: 1, 1")])]
RUNS = [Run(n, [Event("tick", "Change the arguments")], ROW, {}, {}) for n in range(2)]


class _Book(Book):
    def judged(self) -> list[Judged]:
        """Return one statement, which is false."""
        sources = (Source(ODD, "https://a.test/?b=1&c=2", ODD, ODD),)
        return [Judged(SAYING, [], [*self.claims.values()][:1], sources=sources)]


@pytest.fixture
def site(monkeypatch, tmp_path) -> Any:
    """Return a Sphinx application whose book has the odd text wherever a text can stand."""
    chapter = Chapter("01-reruns", "learn", ODD, [], 1.0, "2026-01-01T09:00:00+00:00")
    claims = {}
    for name in (NAME, "key-odd-identity"):
        cell = Cell("01-reruns", "learn", name, "")
        shown = ClaimHead(name, ODD, (), (SAYING.id,), ("odd/app",), "apptest", "app", (), cell)
        record = Record(name, ODD, [], [SAYING.id], "apptest", "assert True", ODD, ODD, [Trace("odd/app", runs=RUNS)])
        claims[name] = Proven(shown, record, chapter)
    said = {
        "1.28.0": Judgement(UNKNOWN, ODD),
        "1.29.0": Judgement(MISSING, ODD),
        "1.30.0": Judgement(DIFFERS, ODD),
        "1.31.0": Judgement(HOLDS),
    }
    swept = {release: {"published": "2026-01-01", "played": ODD, "pandas": ODD} for release in said}
    runs = [Comparison(1, DIFFERS, settled=[ODD], witness=[ODD])]
    book = _Book(
        [chapter],
        claims,
        {(NAME, "browser"): Finding(NAME, "browser", DIFFERS, runs, versions={"streamlit": ODD}, date=ODD)},
        releases=Sweeps(swept, {"1.27.0": ODD}, {NAME: Said({}, said)}),
        confirmed={NAME: {"1.30.0": Seen(DIFFERS, ODD, "", "", "")}},
        snippets={f"{ODD}.py": "x = 1\n", "odd/app.py": "x = 1\n"},
        apps={f"{ODD}.py": set()},
        disagreements=[Disagreement(NAME, "browser", 1, "cause", ODD)],
    )
    config = SimpleNamespace(html_theme_options={"source_repository": "https://a.test/b"}, html_baseurl="")
    app = SimpleNamespace(proof_book=book, config=config, outdir=str(tmp_path))
    app.env = SimpleNamespace(app=app, docname="book/odd", all_docs={HOME})
    (tmp_path / "notebooks").mkdir()
    account = Account([Message(ODD, ODD, "f", 1), Message(f"Not {ODD}", ODD, "f", 2)], [], {})
    account.entries.extend([Entry(ODD, by=NAME), Entry(f"Not {ODD}", why=ODD)])
    monkeypatch.setattr(Account, "faults", lambda _: [])
    monkeypatch.setattr(messages, "account", lambda _: account)
    monkeypatch.setattr(names, "read", lambda _: {ODD: {"": [["1.29", "1.31"]], ODD: [["1.30", "1.31"]]}})
    monkeypatch.setattr(statements, "retired", lambda: {"buttons-9": Retired("buttons-9", "buttons", ODD)})
    monkeypatch.setattr(upgrades, "of", lambda _: Upgrade((NAME,), "1.31", "behaviour", ODD, ODD, ODD))
    return app


def directive(kind: Any, *arguments: str, **options: Any) -> Any:
    """Return what shows a directive, as HTML."""

    def shown(app: Any) -> str:
        made = object.__new__(kind)
        made.state = SimpleNamespace(document=SimpleNamespace(settings=SimpleNamespace(env=app.env)))
        made.arguments, made.options = list(arguments), options
        return "".join(map(html, made.run()))

    return shown


def html(node: nodes.Node) -> str:
    """Return a node as HTML; of what Sphinx writes, nothing."""
    if isinstance(node, (nodes.section, nodes.container)):
        return "".join(map(html, node.children))
    return node.astext() if isinstance(node, nodes.raw) else ""


def reference(app: Any) -> str:
    role = directives.ClaimRole()
    role.text = NAME
    role.inliner = SimpleNamespace(document=SimpleNamespace(settings=SimpleNamespace(env=app.env)))
    return "".join(map(html, role.run()[0]))


def real_film(app: Any) -> str:
    record = app.proof_book.claims[NAME].record
    return directives.film_of(record, Finding(NAME, "browser", DIFFERS, seen=record.traces, stopped=ODD))


def moved(app: Any) -> str:
    hosting.write(app)
    return Path(app.outdir, "notebooks", "01-reruns.html").read_text(encoding="utf-8")


PARTS = {
    "claims": directive(lists.ClaimsDirective),
    "statements": directive(lists.StatementsDirective),
    "disagreements": directive(lists.DisagreementsDirective, "cause"),
    "status": directive(lists.StatusDirective),
    "changes": directive(releases.ChangesDirective),
    "changes of a chapter": directive(releases.ChapterChangesDirective, "01-reruns"),
    "names": directive(releases.NamesDirective),
    "releases": directive(releases.ReleasesDirective),
    "messages": directive(message_list.MessagesDirective),
    "matrix": directive(matrix.MatrixDirective),
    "claim": directive(directives.ClaimDirective, NAME),
    "claim in one line": directive(directives.ClaimDirective, NAME, brief=None),
    "claim elsewhere": directive(directives.ShowDirective, NAME),
    "snippet": directive(directives.SnippetDirective, f"{ODD}.py"),
    "proof": reference,
    "film of a real page": real_film,
    "description": lambda _: head.tags(ODD, ODD, ODD, ODD),
    "old address": moved,
}


@pytest.mark.parametrize("part", PARTS)
def test_a_text_with_signs_of_html_in_it_stands_on_the_page_as_it_is_written(site, part):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    text = PARTS[part](site)
    tree = parser.parse(text) if text.startswith("<!doctype") else parser.parseFragment(text)
    assert parser.errors == []
    assert list(tree.iter("u")) == []
    shown = ["".join(tree.itertext()), *(value for element in tree.iter() for value in element.attrib.values())]
    assert any(ODD in value for value in shown)
    assert [value for value in shown if re.search("&(amp|lt|gt|quot|#)", value)] == []  # nothing is escaped twice


def test_the_feed_has_such_a_text_too(site):
    found = ElementTree.fromstring(feed.atom(site.proof_book, "https://a.test/"))
    texts = [element.text or "" for element in found.iter()]
    assert [text for text in texts if text.endswith(ODD)] == [f"Since 1.31: {ODD}"]
    assert f"On 1.30 the proof fails: {ODD}." in texts


BY_HAND = {"plain_pages.py": "it writes Markdown"}
"""Files in which a text with a tag is put together after all, each with its reason."""
TAG = re.compile(r"</?[a-z][a-z0-9]*[ />]")


def put_together(source: str) -> list[int]:
    """Return the lines on which a text with a tag, that is not `Markup`, takes in values, or values are escaped."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "html":
            found.append(node.lineno)
        if isinstance(node, ast.JoinedStr) and has_tag(*node.values):
            found.append(node.lineno)
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)) and has_tag(node.left, node.right):
            found.append(node.lineno)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and has_tag(node.func.value):
            found.append(node.lineno)
    return found


def has_tag(*parts: ast.expr) -> bool:
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and TAG.search(part.value) for part in parts
    )


def test_no_page_is_put_together_from_texts():
    files = [path for path in sorted((ROOT / "proof" / "site").glob("*.py")) if path.name not in BY_HAND]
    assert {path.name: lines for path in files if (lines := put_together(path.read_text(encoding="utf-8")))} == {}


@pytest.mark.parametrize(
    ("source", "safe"),
    [
        ('f"<b>{name}</b>"', False),
        ('"<b>" + name', False),
        ('"<b>%s</b>" % name', False),
        ('"<b>{}</b>".format(name)', False),
        ('"<br>".join(names)', False),
        ("from html import escape", False),
        ('Markup("<b>{}</b>").format(name)', True),
        ('f"{name} < {other}"', True),
    ],
)
def test_a_text_with_a_tag_that_takes_in_a_value_is_found(source, safe):
    assert (put_together(source) == []) == safe
