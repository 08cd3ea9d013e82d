"""Whether a claim's sentence speaks of the name that a release lacks: else an incidental name dates the claim.

A sentence speaks of a name whose own word stands in its code: the function of `st.fragment`, the parameter of
`st.cache_data(scope=)`; of a parameter that most functions have, both words. It also does so by a phrase that
`evidence/releases/spoken.yml` gives for the name. The same file holds the exceptions, each with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from proof.evidence import sweeps
from proof.evidence.outcomes import MISSING
from proof.evidence.sweeps import Sweeps
from proof.model.errors import ReleaseError
from proof.model.versions import number

_EVERYWHERE = {"key"}
"""Parameters that most functions have, so that their word alone says little."""
_CODE = re.compile(r"`+([^`]+)`+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Excuse:
    """Claims that a name may date although their sentences do not speak of it, and why."""

    claims: tuple[str, ...]
    name: str
    reason: str


@dataclass(frozen=True)
class Spoken:
    """What a person wrote down about names and sentences."""

    phrases: dict[str, tuple[str, ...]]
    """By name the phrases, beside its own word in code, by which a sentence speaks of it."""
    excuses: tuple[Excuse, ...]


def path() -> Path:
    """Return the file of the phrases and exceptions."""
    return sweeps.folder() / "spoken.yml"


def read() -> Spoken:
    """Return the phrases and exceptions. Raises `ReleaseError` for an exception that is not complete."""
    told = yaml.safe_load(path().read_text(encoding="utf-8")) if path().is_file() else {}
    phrases = {name: tuple(words) for name, words in (told.get("phrases") or {}).items()}
    return Spoken(phrases, tuple(_excuse(entry) for entry in told.get("exceptions") or []))


def speaks(sentence: str, name: str, phrases: tuple[str, ...] = ()) -> bool:
    """Tell whether a sentence speaks of a name such as `st.fragment` or `st.cache_data(scope=)`."""
    code = {word for span in _CODE.findall(sentence) for word in _WORD.findall(span)}
    plain = sentence.replace("`", "")
    return _words(name) <= code or any(re.search(rf"\b{re.escape(each)}\b", plain, re.IGNORECASE) for each in phrases)


def incidental(found: Sweeps, sentences: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the claims that are dated by a name of which their sentence does not speak, and that name."""
    phrases = read().phrases
    for claim, sentence in sentences.items():
        for name in lacking(found, claim):
            if speaks(sentence, name, phrases.get(name, ())):
                break  # older releases lack this one too: it dates the claim, whatever else they lack
            yield claim, name


def lacking(found: Sweeps, claim: str) -> Iterable[str]:
    """Return the names for whose lack a claim is not available, that of the newest release first."""
    said = found.claims[claim].by_release if claim in found.claims else {}
    newest = sorted(said, key=number, reverse=True)
    return dict.fromkeys(said[release].why for release in newest if said[release].outcome == MISSING)


def _words(name: str) -> set[str]:
    """Return the words of a name that must stand in code."""
    function, _, argument = name.partition("(")
    own = function.rpartition(".")[2]
    parameter = argument.partition("=")[0].strip(".)")
    return {own, parameter} if parameter in _EVERYWHERE else {parameter or own}


def _excuse(entry: dict[str, Any]) -> Excuse:
    try:
        made = Excuse(tuple(entry["claims"]), entry["name"], entry["reason"])
    except KeyError as error:
        raise ReleaseError(f"evidence/releases/spoken.yml: {entry}: {error}.") from None
    if not made.reason:
        raise ReleaseError(f"evidence/releases/spoken.yml: {entry}: give a reason.")
    return made
