"""The page of all messages: each word for word, with what tells its cause and its fix, or why nothing does."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.metadata import version
from itertools import groupby

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.drawing.filmstrip import inline
from proof.model.raised import Message
from proof.site import messages, releases, symptoms
from proof.site.data import Book
from proof.site.directives import book, raw, relative
from proof.site.messages import Account, Entry

PAGE = "book/messages"


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-messages", MessagesDirective)


class MessagesDirective(SphinxDirective):
    """Every message: those that the book shows, and folded by their reasons those that it does not."""

    def run(self) -> list[nodes.Node]:
        """Return the two lists, or a warning for each message that has no entry or is not shown where it says so."""
        account = of(book(self))
        if faults := account.faults():
            return [self.state.document.reporter.warning(fault, line=self.lineno) for fault in faults]
        shown = "".join(self._shown(account, *pair) for pair in account.pairs() if pair[1].by)
        left_out = "".join(_folded(why, found) for why, found in by_reason(account))
        return [
            raw(f"<p>{counted(account)}</p>{releases.finder('has no key, form, st.query_params …')}"),
            _section("Shown", "messages-shown", f'<ul class="sp-list sp-judged">{shown}</ul>'),
            _section("Not shown, and why", "messages-left-out", left_out),
        ]

    def _shown(self, account: Account, message: Message, entry: Entry) -> str:
        proven = book(self).claims.get(entry.by)
        proof = (
            f'<li><a href="{relative(self, proven.anchor)}">{inline(proven.head.sentence)}</a></li>' if proven else ""
        )
        page = relative(self, f"{symptoms.PAGE}.html")
        told = "".join(
            f'<li>Cause and fix: <a href="{page}#{symptom.anchor}">{inline(symptom.title)}</a></li>'
            for symptom in account.causes(entry)
        )
        return f'<li id="{entry.anchor}"><p>{words(message)} {_link(entry)}</p><ul>{proof}{told}</ul></li>'


def of(book: Book) -> Account:
    """Return what the book says of the messages."""
    return messages.account([proven.head for proven in book.claims.values()])


def counted(account: Account) -> str:
    """Return how many messages there are and how many the book shows, in a sentence."""
    shown = [entry for _, entry in account.pairs() if entry.by]
    told = sum(bool(entry.symptom) for entry in shown)
    return (
        f"Streamlit {version('streamlit')} has {len(account.messages)} messages in this part of its code. "
        f"{len(shown)} of them are shown, {len(shown) - told} in a proof and {told} in a symptom; "
        f"{len(account.messages) - len(shown)} are not."
    )


def by_reason(account: Account) -> Iterator[tuple[str, list[tuple[Message, Entry]]]]:
    """Yield the reasons for which messages are left out, in the order of the file, each with its messages."""
    order = {entry.why: place for place, entry in enumerate(account.entries)}
    left_out = [pair for pair in account.pairs() if not pair[1].by]
    for why, found in groupby(sorted(left_out, key=lambda pair: order[pair[1].why]), key=lambda pair: pair[1].why):
        yield why, list(found)


def words(message: Message) -> str:
    """Return a message as HTML, word for word."""
    return inline(message.text.replace("```", "`"))


def _folded(why: str, found: list[tuple[Message, Entry]]) -> str:
    entries = "".join(
        f'<li id="{entry.anchor}"><p>{words(message)} {_link(entry)}</p>'
        f'<p class="sp-pattern">In <code>{escape(message.file)}</code></p></li>'
        for message, entry in found
    )
    return (
        f'<details class="sp-fixes"><summary>{inline(why)} ({len(found)})</summary>'
        f'<ul class="sp-list sp-judged">{entries}</ul></details>'
    )


def _link(entry: Entry) -> str:
    begins = escape(entry.begins, quote=True)
    return f'<a class="sp-anchor" href="#{entry.anchor}" aria-label="Link to the message {begins}">#</a>'


def _section(title: str, anchor: str, html: str) -> nodes.section:
    return nodes.section("", nodes.title(title, title), raw(html), ids=[anchor])
