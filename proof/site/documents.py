"""What can be found: one document a symptom, error message, section, claim and statement, and where it leads."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from docutils import nodes
from sphinx.environment import BuildEnvironment

from proof.model import project
from proof.model.notebooks import EXERCISE
from proof.site import message_list, messages, symptoms, wordings
from proof.site.data import Book
from proof.site.lists import SECTIONS, verdict
from proof.site.symptoms import Symptom

_MESSAGES = "notebooks/detail/error-messages"
_STATEMENTS = "book/statements"
_REPEATING = ("book/claims", _STATEMENTS, "book/cheat-sheet", "book/messages")
"""Pages whose sections only repeat what is found at its own place."""
_RECIPES, _OF_AN_APP = "notebooks/build/", "recipe-"
_NEED = re.compile(
    r"^\| (?P<need>[^|]+) \| \[[^\]]+\]\(\.\./(?P<page>notebooks/build/[\w-]+)\.ipynb\) \|$", re.MULTILINE
)
"""A line of the page of recipes: what somebody wants, and the recipe for it."""
_OF_A_CHAPTER = ("Recap", "Exercises", "See also")
"""Sections that every chapter has, and that say again what its other sections say."""
_TOLD, _TOLD_OF_A_SECTION = 160, 100
"""Characters of the sentence that tells what an entry is about."""
_TEXT = 60
"""Characters of a section's text beyond that sentence in which words are looked for: all would be most of the book."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Document:
    """Something that can be found."""

    kind: str
    page: str
    """The page that it stands on, as Sphinx names it."""
    anchor: str
    chapter: str
    """The title of the page, or on a page of many things, of the part that it stands in."""
    title: str
    told: str = ""
    """The sentence shown below the title."""
    also: str = ""
    """Other words that people use for it."""
    message: str = ""
    """What Streamlit says when it happens."""
    text: str = ""
    """More text to look for words in; it is not shown."""

    def further(self, ignored: frozenset[str]) -> str:
        """Return the words of the text that stand nowhere else in the document, each once: a fifth less to load.

        ignored
            Words that the search skips.
        """
        seen = ignored.union(_WORD.findall(f"{self.title} {self.told} {self.also} {self.message}".lower()))
        return " ".join(word for word in dict.fromkeys(_WORD.findall(self.text.lower())) if word not in seen)


def collect(env: BuildEnvironment, book: Book) -> list[Document]:
    """Return everything that can be found, once all pages are read."""
    listed = {symptom.anchor: (group, symptom) for group, of_it in symptoms.groups() for symptom in of_it}
    needs, older = _needs(), _older(book)
    sections = [
        found
        for page in sorted(env.found_docs)
        for found in _sections(page, env.get_doctree(page), listed, needs.get(page, ""))
    ]
    found = [*sections, *_claims(book), *_statements(book)]
    return [replace(each, message=f"{each.message} {older.get(_name(each), '')}".strip()) for each in found]


def _name(document: Document) -> str:
    """Return the anchor of a document, or of a symptom the name of its page."""
    return document.anchor or document.page.rpartition("/")[2]


def _older(book: Book) -> dict[str, str]:
    """Return, by the claims that show messages and the symptoms that tell their causes, what older releases said."""
    if not (project.root() / messages.FILE).is_file():
        return {}
    account = message_list.of(book)
    found: defaultdict[str, str] = defaultdict(str)
    for message, entry in account.pairs():
        said = " ".join(wording.text for wording in wordings.of(message, entry, book))
        for anchor in [entry.by, *(symptom.anchor for symptom in account.causes(entry))] if said else []:
            found[anchor] += f" {said}"
    return found


def _sections(
    page: str, doctree: nodes.document, listed: dict[str, tuple[str, Symptom]], need: str
) -> Iterator[Document]:
    """Yield what can be found on a page; `need` is what a recipe is for."""
    chapter = _text(doctree.next_node(nodes.title))
    for section in doctree.findall(nodes.section):
        top = isinstance(section.parent, nodes.document)
        title = _text(section[0])
        # A recipe is found as a whole, by what it is for.
        repeating = page in _REPEATING or page.startswith(_RECIPES)
        if title in _OF_A_CHAPTER or (repeating and not top) or _is_exercise(section):
            continue
        if page == symptoms.PAGE and section["ids"][0] in listed:
            yield _symptom(*listed[section["ids"][0]])
            continue
        told, rest = _shortened(" ".join(filter(None, map(_text, _own(section)))), _TOLD if top else _TOLD_OF_A_SECTION)
        anchor = "" if top else section["ids"][0]
        yield Document(_kind(page, top), page, anchor, chapter, title, told, need, text=rest[:_TEXT])


def _needs() -> dict[str, str]:
    """Return, by the page of a recipe, what it is for."""
    path = project.root() / "book" / "recipes.md"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return {found["page"]: found["need"] for found in _NEED.finditer(text)}


def _kind(page: str, top: bool) -> str:
    if top:
        return "Recipe" if page.startswith(_RECIPES) else "Page"
    return "Error message" if page == _MESSAGES else "Section"


def _is_exercise(section: nodes.section) -> bool:
    return isinstance(section.parent, nodes.section) and _text(section.parent[0]) == "Exercises"


def _symptom(group: str, symptom: Symptom) -> Document:
    told, rest = _shortened(symptom.said("Cause"), _TOLD)
    message, text = symptom.said("Message", "Older releases"), f"{rest} {symptom.said('Fix')}"
    title = symptoms.plain(symptom.title)
    return Document("Symptom", symptom.page, "", group, title, told, symptom.said("Also"), message, text)


def _claims(book: Book) -> Iterator[Document]:
    # An exercise, or what a recipe's app does, is not what somebody looks for who asks what Streamlit does.
    for proven in (proven for name, proven in book.claims.items() if not name.startswith((EXERCISE, _OF_AN_APP))):
        page = proven.chapter.docname
        kind = "Error message" if page == _MESSAGES else "Claim"
        yield Document(kind, page, proven.head.id, proven.chapter.title, proven.head.sentence)


def _statements(book: Book) -> Iterator[Document]:
    for judged in book.judged():
        said = judged.statement
        yield Document("What people say", _STATEMENTS, said.id, SECTIONS[said.section], said.text, verdict(judged))


def _own(section: nodes.section) -> Iterator[nodes.Element]:
    """Return the paragraphs of a section, without its title, the sections in it and the questions to the reader."""
    for part in section.children[1:]:
        if isinstance(part, nodes.section) or "sp-predict" in part.get("classes", []):
            continue
        yield from part.findall(nodes.paragraph)


def _text(node: nodes.Node) -> str:
    """Return a text on one line, code between backticks; what is no text, such as a filmstrip, is left out."""
    return " ".join(_words(node).split())


def _words(node: nodes.Node) -> str:
    if isinstance(node, (nodes.raw, nodes.literal_block, nodes.image)):
        return ""
    if isinstance(node, nodes.literal):
        return f"`{node.astext()}`"
    return node.astext() if isinstance(node, nodes.Text) else "".join(map(_words, node.children))


def _shortened(text: str, longest: int) -> tuple[str, str]:
    """Return the beginning of a text, cut after a sentence or at least after a word, and the rest."""
    if len(text) <= longest:
        return text, ""
    end = text.rfind(". ", 0, longest) + 1 or text.rfind(" ", 0, longest)
    return text[:end] if text[end - 1] == "." else f"{text[:end]} …", text[end + 1 :]
