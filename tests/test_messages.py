"""Streamlit's messages: the list is whole, each is answered for, and the page has every one."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import html5lib
import pytest
import streamlit
from docutils import nodes

from proof.evidence import sweeps
from proof.model import notebooks, raised
from proof.model.raised import GAP, Message
from proof.model.trace import Run, Trace
from proof.site import documents, message_list, messages, plain_pages
from proof.site.data import Book
from proof.site.messages import Account, Entry

SOURCE = Path(streamlit.__file__).parent
MESSAGE = Message("No key in the cupboard, look for … again.", "elements/cupboard.py", "open_it", 12)
TODAY = (
    "The default value 'Oslo' is not part of the options. Please make sure that every default value also exists in the "
    "options."
)
CLAIM = 'with claim("cupboard-key", "A sentence.", counter="a/b"):\n    assert said == {!r}\n'


@pytest.fixture(scope="module")
def heads() -> list[notebooks.ClaimHead]:
    return notebooks.claims()


@pytest.fixture(scope="module")
def account(heads) -> Account:
    return messages.account(heads)


def texts(source: str, **others: str) -> list[str]:
    return [message.text for message in raised.read({"one.py": source, **others})]


def answered(message: Message, *entries: Entry, proof: str = "") -> list[str]:
    """Return what is amiss where Streamlit has one message, and the book these entries and one claim."""
    claim: Any = SimpleNamespace(cell=SimpleNamespace(source=CLAIM.format(proof)))
    return Account([message], list(entries), {"cupboard-key": claim}).faults()


def test_each_message_of_the_installed_streamlit_is_shown_or_left_out_for_a_reason(account):
    assert account.faults() == []


def test_no_text_of_an_error_or_a_warning_is_missing_from_the_list(account):
    listed = "\n".join(message.text for message in account.messages)
    missing = {
        f"{path.relative_to(SOURCE)}, line {part.lineno}: {part.value}"
        for place in raised.PLACES
        for path in ([SOURCE / place] if place.endswith(".py") else (SOURCE / place).rglob("*.py"))
        for part in said_in(ast.parse(path.read_text(encoding="utf-8")))
        if spaced(part.value) not in listed
    }
    assert sorted(missing) == []


def said_in(tree: ast.Module) -> list[Any]:
    """Return the texts of several words in what raises or logs, without those that are only listed in a message."""
    says = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        or (
            isinstance(node, ast.Call)
            and re.search(r"(_LOGGER\.warning|show_deprecation_warning)$", ast.unparse(node.func))
        )
    ]
    lists = {
        id(part) for node in says for some in ast.walk(node) if isinstance(some, ast.List) for part in ast.walk(some)
    }
    parts = [
        part for node in says for part in ast.walk(node) if isinstance(part, ast.Constant) and id(part) not in lists
    ]
    return [part for part in parts if isinstance(part.value, str) and len(part.value.split()) > 2]


def spaced(text: str) -> str:
    """Return a text as the list has it: on one line, with gaps."""
    return " ".join(re.sub(r"\{\w+\}|%[sdr]", GAP, text).split())


def test_what_is_filled_in_is_a_gap_and_a_text_of_the_module_is_not():
    source = """
HINT = "See the manual."
def find(key):
    raise KeyError(f"There is no {key!r} here. {HINT}")
def warn(name):
    _LOGGER.warning("The name %s is taken, " "take another.", name)
"""
    assert texts(source) == [f"There is no {GAP} here. See the manual.", f"The name {GAP} is taken, take another."]


def test_a_text_that_another_function_makes_is_a_message_wherever_that_stands():
    source = "def find(key):\n    raise KeyError(no_key(key))\n"
    other = 'def no_key(key):\n    """Return a text of it."""\n    text = f"There is no {key}."\n    return text\n'
    assert texts(source, **{"two.py": other}) == [f"There is no {GAP}."]


def test_a_detail_stands_behind_what_the_class_of_its_error_says():
    source = """
class NeedError(Exception):
    def __init__(self, parameter, *, detail=None):
        message = "The `{parameter}` parameter is needed."
        if detail:
            message += " {detail}"
        super().__init__(message)
def make():
    raise NeedError("title", detail="It has a default.")
"""
    assert texts(source) == [
        f"The `{GAP}` parameter is needed.", "The `title` parameter is needed. It has a default."
    ]  # fmt: skip


def test_a_docstring_an_id_and_a_line_for_developers_are_no_messages():
    source = '''
class LostError(Exception):
    """Raised when something is lost."""
def find():
    """Find a thing that is lost."""
    _LOGGER.debug("We look for it now")
    raise LostError("It is not here.", error_id="lost-and-not-found")
'''
    assert texts(source) == ["It is not here."]


def test_a_new_message_is_named_with_its_words_and_its_line():
    assert answered(MESSAGE) == [
        "book/messages.yml has nothing on 'No key in the cupboard, look for … again.' "
        "(streamlit/elements/cupboard.py, line 12, open_it)."
    ]


def test_an_entry_that_no_message_has_any_more_is_named():
    left_out = Entry("No key in", why="It is about cupboards.")
    assert answered(MESSAGE, left_out) == []
    faults = answered(MESSAGE, left_out, Entry("No lock in", why="It is about cupboards."))
    assert faults == [
        "book/messages.yml: no message of this Streamlit begins with 'No lock in', or another entry has it."
    ]


def test_two_messages_of_one_beginning_need_an_entry_each():
    again = replace(MESSAGE, text="No key in the drawer.", line=13)
    begun, whole = Entry("No key in the", why="It is so."), Entry("No key in the drawer.", why="It is so.")
    (fault,) = Account([MESSAGE, again], [begun], {}).faults()
    assert "2 messages begin with 'No key in the'" in fault and "line 12" in fault and "line 13" in fault
    assert Account([MESSAGE, again], [begun, whole], {}).faults() == []


def test_a_claim_shows_a_message_by_the_words_in_its_proof_and_not_by_its_sentence():
    entry = Entry("No key in", by="cupboard-key")
    assert answered(MESSAGE, entry, proof="key in the cupboard") == []
    (fault,) = answered(MESSAGE, entry, proof="key in the car")
    assert (
        fault.startswith("book/messages.yml: cupboard-key does not show 'No key in the cupboard") and "line 12" in fault
    )
    (unknown,) = answered(MESSAGE, Entry("No key in", by="no-such-claim"), proof="key in the cupboard")
    assert unknown.startswith("book/messages.yml: no-such-claim does not show")
    (sentence,) = answered(replace(MESSAGE, text="A sentence."), Entry("A sen", by="cupboard-key"))
    assert "does not show 'A sentence.'" in sentence


@pytest.fixture(scope="module")
def book(heads) -> Book:
    claims: dict[str, Any] = {
        head.id: SimpleNamespace(
            head=head, record=record(head.id), anchor=f"page.html#{head.id}", chapter=SimpleNamespace(docname="page")
        )
        for head in heads
    }
    return Book([], claims, {}, sweeps.read())


def record(claim: str) -> Any:
    """Return what a proof left behind, as far as one test asks for it: the others need none."""
    runs = [Run(order, [], [], {}, {}) for order in (1, 2)]
    runs[1].exceptions = [{"type": "Error", "message": TODAY}] if claim == "error-default-not-in-options" else []
    return SimpleNamespace(traces=[Trace("errors/kept_default", runs=runs)])


@pytest.fixture
def page(book, monkeypatch) -> Any:
    """Return the page of all messages as a tree; it is valid HTML."""
    monkeypatch.setattr(message_list, "book", lambda _: book)
    monkeypatch.setattr(message_list, "relative", lambda _, target: target)
    parts = object.__new__(message_list.MessagesDirective).run()
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parseFragment("".join(part.astext() for part in parts))
    assert parser.errors == []
    return tree


def test_the_page_has_each_message_once_under_an_address_of_its_own(page, account):
    items = [item for item in page.iter("li") if item.get("id")]
    assert len({item.get("id") for item in items}) == len(items) == len(account.messages)


def test_the_page_counts_what_it_shows_and_what_it_does_not(page, account):
    told = "".join(page.find("p").itertext())
    folded = [len(fold.findall(".//li")) for fold in page.iter("details")]
    shown = len(account.messages) - sum(folded)
    assert f"has {len(account.messages)} messages" in told
    assert f"{shown} of them are shown" in told and f"{sum(folded)} are not" in told
    assert [
        int(re.search(r"\((\d+)\)$", "".join(fold.find("summary").itertext()))[1]) for fold in page.iter("details")
    ] == folded


def test_a_shown_message_leads_to_its_proof_and_to_the_symptom_that_tells_its_cause(page):
    links = {
        item.get("id"): [link.get("href") for link in item.findall("./ul/li/a")]
        for item in page.iter("li")
        if item.get("id")
    }
    assert links[Entry("There are multiple `…` elements with the").anchor][0] == "page.html#error-duplicate-id-text"
    symptom = "symptoms/streamlitduplicateelementid-formerly-duplicatewidgetid.html"
    assert symptom in links[Entry("There are multiple `…` elements with the").anchor]


def test_below_a_message_stands_what_older_releases_said_and_until_when(page):
    told = {item.get("id"): "".join(item.itertext()) for item in page.iter("li") if item.get("id")}
    options = told[Entry("The default value '…' is not part of the").anchor]
    assert "Until 1.36: The default value 'Oslo' is part of the options." in options
    assert "Until 1.33: Every Multiselect default value must exist in options" in options


def test_the_search_has_what_older_releases_said_at_the_claim_and_at_the_symptom(book):
    older = documents._older(book)
    for anchor in ("error-default-not-in-options", "the-default-value-is-not-part-of-the-options"):
        assert "Every Multiselect default value must exist in options" in older[anchor]


def test_assistants_get_each_message_too(book, account):
    text = plain_pages._messages(book, "../")
    assert [message.text for message in account.messages if f"- {message.text}" not in text] == []


def test_the_search_has_no_second_entry_for_what_a_claim_or_a_symptom_has():
    section = nodes.section("", nodes.title("", "Shown"), ids=["messages-shown"])
    whole = nodes.section(
        "", nodes.title("", "All messages"), nodes.paragraph("", "Every error."), section, ids=["all"]
    )
    page = nodes.document(None, None)
    page += whole
    assert [found.title for found in documents._sections(message_list.PAGE, page, {}, "")] == ["All messages"]
    assert [found.title for found in documents._sections("book/status", page, {}, "")] == ["All messages", "Shown"]
