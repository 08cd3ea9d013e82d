"""The page of all messages: each word for word, with what tells its cause and its fix, or why nothing does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.drawing.filmstrip import inline
from proof.model.raised import Message
from proof.site import messages, releases, wordings
from proof.site.data import Book, pinned
from proof.site.directives import book, relative
from proof.site.messages import Account, Entry
from proof.site.rendering import drawn, raw, render

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
        count = Markup("<p>{}</p>").format(counted(account))
        return [
            raw(count + releases.finder("has no key, form, st.query_params …")),
            _section("Shown", "messages-shown", self._shown(account)),
            _section("Not shown, and why", "messages-left-out", _left_out(account)),
        ]

    def _shown(self, account: Account) -> Markup:
        shown = [
            (
                message,
                entry,
                book(self).claims.get(entry.by),
                account.causes(entry),
                wordings.of(message, entry, book(self)),
            )
            for message, entry in account.pairs()
            if entry.by
        ]
        return render("messages.html", messages=shown, words=words, up=relative(self, ""))


def of(book: Book) -> Account:
    """Return what the book says of the messages."""
    return messages.account([proven.head for proven in book.claims.values()])


def counted(account: Account) -> str:
    """Return how many messages there are and how many the book shows, in a sentence."""
    shown = [entry for _, entry in account.pairs() if entry.by]
    told = sum(bool(entry.symptom) for entry in shown)
    return (
        f"Streamlit {pinned()} has {len(account.messages)} messages in this part of its code. "
        f"{len(shown)} of them are shown, {len(shown) - told} in a proof and {told} in a symptom; "
        f"{len(account.messages) - len(shown)} are not."
    )


def by_reason(account: Account) -> Iterator[tuple[str, list[tuple[Message, Entry]]]]:
    """Yield the reasons for which messages are left out, in the order of the file, each with its messages."""
    order = {entry.why: place for place, entry in enumerate(account.entries)}
    left_out = [pair for pair in account.pairs() if not pair[1].by]
    for why, found in groupby(sorted(left_out, key=lambda pair: order[pair[1].why]), key=lambda pair: pair[1].why):
        yield why, list(found)


def words(message: Message) -> Markup:
    """Return a message as HTML, word for word."""
    return drawn(inline(message.text.replace("```", "`")))


def _left_out(account: Account) -> Markup:
    return render("messages-left-out.html", reasons=by_reason(account), words=words)


def _section(title: str, anchor: str, html: Markup) -> nodes.section:
    return nodes.section("", nodes.title(title, title), raw(html), ids=[anchor])
