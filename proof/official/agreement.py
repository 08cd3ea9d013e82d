"""What the book says to each sentence of Streamlit's own documents: `book/agreement.yml`, held against them."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import yaml

from proof.model import project
from proof.official import aside, docstrings, sentences, skills
from proof.official.sentences import Sentence

FILE = "book/agreement.yml"
DIFFERS = ("does not hold", "holds in part", "does not say when")
"""The verdicts on a sentence that another one is to replace, worst first."""
PLAYED = (*DIFFERS, "holds")
"""The verdicts that claims give."""
VERDICTS = (*PLAYED, "not yet played", "set aside")
WORDS = 20
"""So many words of a page are quoted at most."""


@dataclass(frozen=True)
class Page:
    """A page that is not in the package: read by a person, and quoted."""

    title: str
    url: str
    """A permanent link, with the commit."""
    as_of: str
    """The date of what was read."""


@dataclass(frozen=True)
class Quote:
    """A sentence of such a page, or a part of it, word for word."""

    page: str
    says: str


@dataclass(frozen=True)
class Judgement:
    """A verdict on sentences that say the same."""

    verdict: str
    marks: tuple[str, ...] = ()
    """The sentences in the package, each by its mark."""
    quotes: tuple[Quote, ...] = ()
    """The sentences on pages outside of it."""
    claims: tuple[str, ...] = ()
    """The claims that show what holds of them."""
    instead: str = ""
    """The claim whose sentence is to replace them."""
    why: str = ""
    """In a line, what is wrong with them; or why they are set aside."""

    @property
    def named(self) -> tuple[str, ...]:
        """All claims that it names."""
        return tuple(dict.fromkeys((*self.claims, *([self.instead] if self.instead else []))))


@dataclass(frozen=True)
class Agreement:
    """The sentences of the installed Streamlit, and the judgements of the book."""

    sentences: list[Sentence]
    judgements: list[Judgement]
    pages: dict[str, Page]
    examples: list[dict[str, Any]]
    """The examples that do not run as published: groups of their names under `of`, each with its reason under `why`."""

    @cached_property
    def by_mark(self) -> dict[str, Judgement]:
        """The judgement of each mark."""
        return {mark: judged for judged in self.judgements for mark in judged.marks}

    @cached_property
    def known(self) -> dict[str, Sentence]:
        """The sentences by their marks."""
        return {said.mark: said for said in self.sentences}

    def verdict(self, said: Sentence) -> str:
        """Return the verdict on a sentence; `set aside` where a rule does that, empty where nobody has judged it."""
        judged = self.by_mark.get(said.mark)
        return judged.verdict if judged else "set aside" if aside.reason(said) else ""

    def counts(self) -> dict[str, int]:
        """Return how many sentences have which verdict, quoted ones too."""
        found = Counter(self.verdict(said) for said in self.sentences)
        found.update(judged.verdict for judged in self.judgements for _ in judged.quotes)
        return {verdict: found[verdict] for verdict in VERDICTS}

    def reasons(self) -> dict[str, int]:
        """Return the reasons for which sentences are set aside, each with how many, the most frequent first."""
        told = (
            self.by_mark[said.mark].why if said.mark in self.by_mark else aside.reason(said)
            for said in self.sentences
            if self.verdict(said) == "set aside"
        )
        return dict(Counter(told).most_common())

    def faults(self, claims: set[str]) -> list[str]:
        """Return what is amiss, in sentences: `claims` are the ids that the book has."""
        return [*self._unjudged(), *self._gone(), *self._twice(), *self._ill_formed(claims)]

    def _unjudged(self) -> Iterator[str]:
        gone = [mark for mark in self.by_mark if mark not in self.known]
        for said in self.sentences:
            if not self.verdict(said):
                was = _like(said, gone)
                place = said.places[0]
                told = f"{said.quoted!r} ({place.document}, {place.part or 'text'}, line {place.line} of {place.file})"
                yield (
                    f"{FILE}: a sentence has changed and reads now {told}. Judge it again, and put {said.mark!r} in "
                    f"the place of {was!r}."
                    if was
                    else f"{FILE} has nothing on {told}. Put {said.mark!r} under its verdict."
                )

    def _gone(self) -> Iterator[str]:
        changed = {_like(said, list(self.by_mark)) for said in self.sentences if not self.verdict(said)}
        for mark in self.by_mark:
            if mark not in self.known and mark not in changed:
                yield f"{FILE}: no sentence of this Streamlit is {mark!r} any more. Take the line out."

    def _twice(self) -> Iterator[str]:
        marks = Counter(mark for judged in self.judgements for mark in judged.marks)
        yield from (f"{FILE} judges {mark!r} {count} times." for mark, count in marks.items() if count > 1)

    def _ill_formed(self, claims: set[str]) -> Iterator[str]:
        for judged in self.judgements:
            about = f"{FILE}, {judged.verdict!r}, {(*judged.marks, *(quote.says for quote in judged.quotes))[:1]}"
            yield from (f"{about}: there is no claim {name!r}." for name in judged.named if name not in claims)
            if judged.verdict in DIFFERS and not (judged.instead and judged.why):
                yield f"{about}: name under `instead` the claim that replaces it, and under `why` what is wrong."
            if judged.verdict in ("holds", "holds in part", "does not say when") and not judged.claims:
                yield f"{about}: name the claims that show what holds."
            if judged.verdict == "set aside" and not judged.why:
                yield f"{about}: say why."
            for quote in judged.quotes:
                if len(quote.says.split()) > WORDS or quote.page not in self.pages:
                    yield f"{about}: a quotation has {WORDS} words at most, and a page that stands under `pages`."


def load() -> Agreement:
    """Return the sentences of the Streamlit that is installed here, and what the book says of them."""
    said = [sentence for docstring in docstrings.installed() for sentence in docstring.sentences()]
    return Agreement(sentences.together([*said, *skills.installed()]), *read())


def read() -> tuple[list[Judgement], dict[str, Page], list[dict[str, Any]]]:
    """Return the judgements in the order of the file, the pages that it quotes, and the examples that do not run."""
    told = yaml.safe_load((project.root() / FILE).read_text(encoding="utf-8"))
    judged = [_judgement(verdict, group) for verdict in VERDICTS for group in told.get(verdict, [])]
    return judged, {name: Page(**page) for name, page in told["pages"].items()}, told["examples"]


def _judgement(verdict: str, group: dict[str, Any]) -> Judgement:
    return Judgement(
        verdict,
        tuple(group.get("sentences", [])),
        tuple(Quote(page, says) for page, said in group.get("quoted", {}).items() for says in said),
        tuple(group.get("claims", [])),
        group.get("instead", ""),
        group.get("why", ""),
    )


def _like(said: Sentence, marks: list[str]) -> str:
    """Return the mark whose beginning is nearest to that of a sentence; empty where none is near."""
    begins = {mark.partition(" ")[2]: mark for mark in marks}
    found = difflib.get_close_matches(said.begins, begins, 1, 0.75)
    return begins[found[0]] if found else ""
