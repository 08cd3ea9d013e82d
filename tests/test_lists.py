"""The pages that are made from data: what stands on them, without a build."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import html5lib
import pytest
from docutils import nodes

from proof.evidence import disagreements, testimony
from proof.model import notebooks, sources, statements
from proof.model.record import WITNESSES
from proof.site import documents, lists
from proof.site.data import Book, Judged


@pytest.fixture(scope="module")
def book() -> Any:
    """Return what the lists ask of the book, read without executing it."""
    claims: dict[str, Any] = {
        head.id: SimpleNamespace(head=head, record=SimpleNamespace(witness=head.witness), anchor=f"page.html#{head.id}")
        for head in notebooks.claims()
    }
    evidence = {
        (item.claim, witness): item
        for witness in WITNESSES
        for chapter in testimony.by_chapter()
        for item in testimony.read(witness, chapter).values()
    }
    snippets = {name: cell.file_text for name, cell in notebooks.written().items()}
    return Book([], claims, evidence, disagreements=disagreements.load(), snippets=snippets)


@pytest.fixture
def shown(book, monkeypatch):
    """Return a function that gives what a directive shows as HTML, code without its colours."""
    monkeypatch.setattr(lists, "book", lambda _: book)
    monkeypatch.setattr(lists, "relative", lambda _, target: target)

    def html(kind: Any, *arguments: str) -> str:
        directive = object.__new__(kind)
        directive.arguments = list(arguments)
        return "".join(text(node) for node in directive.run())

    return html


def text(node: Any) -> str:
    """Return a node as HTML, as far as the lists need it."""
    if isinstance(node, nodes.section):
        return "".join(text(part) for part in node.children[1:])
    return f"<pre>{len(node.astext())}</pre>" if isinstance(node, nodes.literal_block) else node.astext()


def entries(html: str) -> list[Any]:
    """Return the entries of the lists in some HTML, which is valid."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parseFragment(html)
    assert parser.errors == []
    return [entry for listed in tree.iter("ul") if "sp-list" in listed.get("class", "") for entry in listed]


def ids(html: str) -> list[str]:
    return [entry.get("id") for entry in entries(html)]


def test_each_disagreement_has_its_anchor_and_its_claim_once_under_its_cause(shown):
    listed = {cause: entries(shown(lists.DisagreementsDirective, cause)) for cause in disagreements.causes()}
    declared = disagreements.load()
    for cause, items in listed.items():
        folds = [fold.get("id") for item in items for fold in item.iter("details")]
        assert sorted(folds) == sorted(f"{one.claim}-{one.witness}" for one in declared if one.cause == cause)
        assert len(items) == len({one.claim for one in declared if one.cause == cause})


def test_a_disagreement_shows_both_sides_or_says_that_no_replay_shows_it(shown, book):
    for one in disagreements.load():
        html = shown(lists.DisagreementsDirective, one.cause).partition(f'id="{one.claim}-{one.witness}"')[2]
        differs = book.evidence[one.claim, one.witness].outcome == "differs"
        assert ("sp-sides" in html.partition("</details>")[0]) == differs, one
        assert differs or one.sometimes


def test_false_statements_stand_first_and_each_has_its_code(shown, book):
    html = shown(lists.StatementsDirective)
    judged = {found.statement.id: found for found in book.judged()}
    listed = [judged[name] for name in ids(html) if name in judged]
    ranks = [
        (list(lists.SECTIONS).index(found.statement.section), lists.WORST_FIRST.index(found.verdict))
        for found in listed
    ]
    assert ranks == sorted(ranks)
    for entry in entries(html):
        found = judged.get(entry.get("id"))
        assert entry.get("data-verdict") == (found.verdict if found else None)
        assert (entry.find("details") is not None) == (found is not None and found.verdict == "false")


def test_every_statement_and_every_retired_one_is_listed(shown):
    assert sorted(ids(shown(lists.StatementsDirective))) == sorted([*statements.load(), *statements.retired()])


def test_a_statement_says_where_it_was_read_or_that_no_page_was_found(shown):
    html = shown(lists.StatementsDirective)
    known = sources.load()
    for entry in entries(html):
        lines = [part for part in entry.iter("p") if part.get("class") == "sp-said"]
        if entry.get("id") in statements.retired():
            assert lines == []
            continue
        (line,) = lines
        links = [(link.text, link.get("href")) for link in line.iter("a")]
        assert links == [(source.title, source.url) for source in known.get(entry.get("id"), ())]
        words = ["".join(quoted.itertext()) for quoted in line.iter("q")]
        assert len(words) == sum(bool(source.says) for source in known.get(entry.get("id"), ()))
        assert ("We have not found it on a page that we can link." in line.itertext()) == (links == [])


def test_the_head_of_the_page_counts_the_statements_that_have_a_source(shown):
    html = shown(lists.StatementsDirective)
    linked = [entry for entry in entries(html) if any(p.get("class") == "sp-said" and len(p) for p in entry.iter("p"))]
    assert f"{len(linked)} of {len(statements.load())} have a source" in html


def test_the_words_of_a_source_are_shown_as_they_are_written_and_not_as_html():
    source = sources.Source("A & B", "https://a.test/?b=1&c=2", "May 2026", "`x` < y")
    assert lists._said_in((source,)) == (
        '<p class="sp-said">Said in <a href="https://a.test/?b=1&amp;c=2">A &amp; B</a> (May 2026): '
        "<q><code>x</code> &lt; y</q></p>"
    )


def test_the_search_finds_a_statement_by_its_own_words_and_not_by_those_of_its_sources(book):
    found = {document.anchor: document for document in documents._statements(book)}
    assert found.keys() == statements.load().keys()
    for name, document in found.items():
        assert document.title == statements.load()[name].text
        assert (document.also, document.message, document.text) == ("", "", "")


def test_the_choice_offers_the_verdicts_that_there_are():
    said = next(iter(statements.load().values()))
    only_true = [Judged(said, [SimpleNamespace()], [])]
    assert '<option value="">all</option><option value="true">true</option></select>' in lists._by_verdict(only_true)


def test_a_cure_is_that_of_the_symptom_whose_cause_the_claim_is(book):
    heads = {name: proven.head for name, proven in book.claims.items()}
    assert lists._cure(heads["button-message-lost-by-rerun"]) == "buttons/message_stored"
    assert lists._cure(heads["test-file-uploaded"]) == ""


def test_a_cure_is_looked_for_under_each_claim_that_refutes_a_statement(book):
    refuting = [book.claims[name].head for name in ("callback-global-has-no-effect", "callback-local-raises")]
    assert lists._with_cure(refuting) == ("callbacks/bump_local", "callbacks/bump_slider")
    assert lists._with_cure(refuting[:1]) == ("callbacks/bump_global", "")


@pytest.mark.site
def test_a_verdict_in_the_address_narrows_the_statements_and_a_choice_is_in_the_address(look):
    def narrowed(tab: Any) -> tuple[set[str], str, int]:
        found = {item.get_attribute("data-verdict") for item in tab.locator(".sp-judged > li:visible").all()}
        tab.locator("#sp-verdict").select_option("")
        return found, tab.url, tab.locator(".sp-judged > li:visible").count()

    found, address, whole = look("book/statements.html?verdict=false", narrowed)
    assert found == {"false"} and address.endswith("statements.html")
    assert whole == len(statements.load()) + len(statements.retired())


@pytest.mark.site
def test_a_word_of_the_code_in_a_fold_finds_no_statement(look):
    def count(tab: Any) -> int:
        tab.locator("#sp-filter").fill('key="sell"')
        return tab.locator(".sp-judged > li:visible").count()

    assert look("book/statements.html", count) == 0


@pytest.mark.site
def test_a_link_to_a_disagreement_opens_its_fold(look):
    one = disagreements.load()[0]
    place = f"{one.claim}-{one.witness}"
    assert look(f"book/witnesses.html#{place}", lambda tab: tab.locator(f"#{place}").evaluate("(fold) => fold.open"))
