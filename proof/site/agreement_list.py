"""The page of the official documents: each sentence with its verdict, its claims, and what is to replace it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from proof.official import agreement, examples
from proof.official.agreement import DIFFERS, Agreement, Judgement
from proof.official.sentences import Place, mark
from proof.site import releases
from proof.site.data import Book, pinned
from proof.site.directives import book, relative
from proof.site.rendering import raw, render

PAGE = "book/agreement"
JSON = "agreement.json"
FORMAT = 1
"""The number of the format of `agreement.json`; it changes when a reader of the file would have to."""
VERDICTS = {
    "does not hold": "false",
    "holds in part": "partly",
    "does not say when": "when",
    "holds": "true",
    "not yet played": "unknown",
}
"""The verdicts that are shown, each with its name in the address and in the style sheet."""
_NAMED = 3
"""So many places of a sentence are named; the others are counted."""
_SOURCE = "https://github.com/streamlit/streamlit/blob/{release}/lib/streamlit/{file}#L{line}"


@dataclass(frozen=True)
class Said:
    """A sentence as the page has it."""

    says: str
    """The sentence, or as much of it as is quoted."""
    judged: Judgement
    places: tuple[tuple[str, str], ...]
    """Where it stands, each with its address."""
    as_of: str
    """The release or the date of what was read."""

    @property
    def anchor(self) -> str:
        """Its place on the page: the same for the same words, whatever the verdict."""
        return f"s-{mark(f'{self.says} {self.places[0][0]}')}"

    @property
    def document(self) -> str:
        """The document by which it is sorted."""
        return self.places[0][0].partition(", ")[0]

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """The places that are named."""
        return self.places[:_NAMED]

    @property
    def more(self) -> int:
        """How many places are not named."""
        return len(self.places) - len(self.named)


@dataclass(frozen=True)
class Account:
    """Everything that the page shows."""

    agreement: Agreement
    outcomes: dict[str, str]
    """What became of each example."""

    @cached_property
    def said(self) -> list[Said]:
        """The sentences that have a verdict, those of the package first."""
        return [*self._in_package(), *self._on_pages()]

    def of(self, verdict: str) -> list[Said]:
        """Return the sentences with a verdict, by document."""
        return sorted((said for said in self.said if said.judged.verdict == verdict), key=lambda said: said.document)

    def by_document(self, verdict: str) -> list[tuple[str, list[Said]]]:
        """Return the documents, each with its sentences of that verdict."""
        return [(name, list(found)) for name, found in groupby(self.of(verdict), lambda said: said.document)]

    def fallen(self) -> dict[str, list[str]]:
        """Return the examples that do not run as published, by the reason."""
        return {group["why"]: group["of"] for group in self.agreement.examples}

    def _in_package(self) -> Iterator[Said]:
        for sentence in self.agreement.sentences:
            judged = self.agreement.by_mark.get(sentence.mark)
            if judged and judged.verdict in VERDICTS:
                places = tuple((_title(place), _address(place)) for place in sentence.places)
                yield Said(sentence.quoted, judged, places, f"Streamlit {pinned()}")

    def _on_pages(self) -> Iterator[Said]:
        for judged in self.agreement.judgements:
            for quote in judged.quotes:
                page = self.agreement.pages[quote.page]
                yield Said(quote.says, judged, ((page.title, page.url),), page.as_of)


def register(app: Sphinx) -> None:
    """Register the directive with Sphinx."""
    app.add_directive("proof-agreement", AgreementDirective)


@lru_cache(maxsize=1)
def account() -> Account:
    """Return what the page shows, for the Streamlit that is installed here."""
    return Account(agreement.load(), examples.recorded())


class AgreementDirective(SphinxDirective):
    """Every sentence of the official documents that speaks of state, worst verdict first."""

    def run(self) -> list[nodes.Node]:
        """Return the counts and the lists, or a warning for each sentence that nobody has judged."""
        found = account()
        if faults := found.agreement.faults(set(book(self).claims)):
            return [self.state.document.reporter.warning(fault, line=self.lineno) for fault in faults]
        words = {name: word for word, name in VERDICTS.items()}
        choices = releases.choices(releases.Choice("Verdict", "sp-verdict", {"": "all"} | words))
        finder = releases.finder("callback, st.form, cache …") + choices
        return [
            raw(render("agreement-counts.html", found=found, finder=finder, release=pinned())),
            *(self._verdict(found, verdict, name) for verdict, name in VERDICTS.items()),
            _section("Set aside", "aside", render("agreement-aside.html", reasons=found.agreement.reasons())),
            _section("The examples, run as published", "examples", render("agreement-examples.html", found=found)),
        ]

    def _verdict(self, found: Account, verdict: str, name: str) -> nodes.section:
        documents = found.by_document(verdict)
        told = {"verdict": verdict, "name": name, "documents": documents, "differs": verdict in DIFFERS}
        listed = render("agreement-verdict.html", **told, proven=book(self).claims, up=relative(self, ""))
        return _section(verdict.capitalize(), name, listed)


def as_data(book: Book) -> dict[str, Any]:
    """Return what `agreement.json` holds; `agreement.schema.json` describes it."""
    found = account()
    return {
        "format": FORMAT,
        "streamlit": pinned(),
        "counts": found.agreement.counts(),
        "sentences": [
            {
                "says": said.says,
                "verdict": said.judged.verdict,
                "places": [{"title": title, "url": url} for title, url in said.places],
                "as_of": said.as_of,
                "claims": list(said.judged.claims),
                "instead": book.claims[said.judged.instead].head.sentence if said.judged.instead else None,
                "why": said.judged.why or None,
            }
            for said in found.said
        ],
        "set_aside": found.agreement.reasons(),
        "examples": found.outcomes,
    }


def _title(place: Place) -> str:
    return f"{place.document}, {place.part}" if place.part else place.document


def _address(place: Place) -> str:
    return _SOURCE.format(release=pinned(), file=place.file, line=place.line)


def _section(title: str, name: str, html: Markup) -> nodes.section:
    return nodes.section("", nodes.title(title, title), raw(html), ids=[f"agreement-{name}"])
