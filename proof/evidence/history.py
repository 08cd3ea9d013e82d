"""Since when and until when a claim holds, in words and in figures, from the recorded evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, groupby

from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN, Judgement
from proof.evidence.sweeps import Sweeps
from proof.model import statements
from proof.model.versions import minor, number


@dataclass(frozen=True)
class Span:
    """Neighbouring releases of which one thing is known."""

    first: str
    last: str
    judgement: Judgement


@dataclass(frozen=True)
class Change:
    """A release on which a claim began, or ceased, to hold, seen from the release before it."""

    claim: str
    release: str
    """The first release that behaves in the new way."""
    before: str
    """The release before it."""
    old: Judgement
    new: Judgement

    @property
    def is_of_behaviour(self) -> bool:
        """Tell whether what a claim says came or went; else a name did, or nothing is known of one side."""
        return {self.old.outcome, self.new.outcome} == {HOLDS, DIFFERS}


def spans(evidence: Sweeps, claim: str) -> list[Span]:
    """Return what is known of a claim, oldest release first; empty where nothing is."""
    said = evidence.claims.get(claim)
    if said is None:
        return []
    groups = [(judgement, list(group)) for judgement, group in groupby(_all(evidence), key=said.by_release.get)]
    return [Span(group[0], group[-1], judgement) for judgement, group in groups if judgement is not None]


@dataclass(frozen=True)
class Need:
    """A name that a claim's app uses, and the releases that lack it."""

    name: str
    lacking: list[str]
    """First and last minor release that lack it."""
    since: str
    """The minor release after them."""


def words(evidence: Sweeps, claim: str) -> str:
    """Return all that is known of a claim, such as `holds since 1.28; not known 1.36`; '' where nothing is recorded."""
    if not spans(evidence, claim):
        return ""
    needs = [f"needs `{need.name}`, {need.since}" for need in needed(evidence, claim)]
    parts = [
        ("holds", held(evidence, claim)),
        ("differs", differing(evidence, claim)),
        ("not known", _stretches(evidence, claim, UNKNOWN)),
    ]
    told = [f"{word} {listed(evidence, there)}" for word, there in parts if there]
    return "; ".join([*told[:1], *needs, *told[1:]])


def differs(evidence: Sweeps, claim: str) -> str:
    """Return where a claim differs, in words: `since 1.53` where it never held before, else `differs 1.29 to 1.38`."""
    otherwise, holding = differing(evidence, claim), held(evidence, claim)
    if otherwise and holding and number(holding[0][0]) > number(otherwise[-1][1]):
        return f"since {holding[0][0]}"
    return f"differs {listed(evidence, otherwise)}" if otherwise else ""


def held(evidence: Sweeps, claim: str) -> list[list[str]]:
    """Return the stretches of releases on which a claim holds, each by its first and last minor release."""
    return _stretches(evidence, claim, HOLDS)


def differing(evidence: Sweeps, claim: str) -> list[list[str]]:
    """Return the stretches of releases on which what a claim says is otherwise."""
    return _stretches(evidence, claim, DIFFERS)


def needed(evidence: Sweeps, claim: str) -> list[Need]:
    """Return the names for whose lack a claim is not available on some releases, that of the newest release first."""
    order = [minor(release) for release in _all(evidence)]
    lacking = [span for span in reversed(spans(evidence, claim)) if span.judgement.outcome == MISSING]
    return [
        Need(span.judgement.why, [minor(span.first), minor(span.last)], order[order.index(minor(span.last)) + 1])
        for span in lacking
    ]


def stretches(evidence: Sweeps, claim: str) -> list[tuple[str, list[str]]]:
    """Return every stretch of a claim on which it does not hold: the outcome, and its first and last minor release."""
    outcomes = (DIFFERS, MISSING, UNKNOWN)
    return [(outcome, stretch) for outcome in outcomes for stretch in _stretches(evidence, claim, outcome)]


def unknown(evidence: Sweeps, claim: str) -> dict[str, list[list[str]]]:
    """Return why a claim is not known on some releases, newest reason first, each with its stretches."""
    found: dict[str, list[list[str]]] = {}
    for span in reversed(spans(evidence, claim)):
        if span.judgement.outcome == UNKNOWN:
            found.setdefault(span.judgement.why, []).insert(0, [minor(span.first), minor(span.last)])
    return found


def changes(evidence: Sweeps) -> list[Change]:
    """Return every change of behaviour, newest release first: where what differs turned into what holds, or back."""
    found = [change for claim in evidence.claims for change in changes_of(evidence, claim)]
    return sorted(found, key=lambda change: (*(-part for part in number(change.release)), change.claim))


def changes_of(evidence: Sweeps, claim: str) -> Iterator[Change]:
    """Yield the changes of one claim, oldest release first."""
    for change in _neighbours(evidence, claim):
        if change.is_of_behaviour:
            yield change


def between(evidence: Sweeps, old: str, new: str) -> list[Change]:
    """Return every change of behaviour from one release to another, whatever releases lie between them, by claim."""
    found = []
    for claim, said in sorted(evidence.claims.items()):
        before, after = said.by_release.get(old, _NOT_PLAYED), said.by_release.get(new, _NOT_PLAYED)
        found.append(Change(claim, new, old, before, after))
    return [change for change in found if change.is_of_behaviour]


def verdict_since(evidence: Sweeps, supported_by: list[str], refuted_by: list[str]) -> str:
    """Return the minor release that turned a statement's verdict into that of today; '' where none is known to have.

    A claim that needs a newer name refutes nothing on a release without that name. Whether it supports anything there
    is not known, and neither is anything on a release where a claim that could decide is not known.
    """
    given = [(release, verdict_on(evidence, release, supported_by, refuted_by)) for release in reversed(_all(evidence))]
    if not given or given[0][1] is None:
        return ""
    older = list(dropwhile(lambda pair: pair[1] == given[0][1], given))
    if not older or older[0][1] is None:
        return ""
    return minor(given[len(given) - len(older) - 1][0])


def verdict_on(evidence: Sweeps, release: str, supported_by: list[str], refuted_by: list[str]) -> str | None:
    """Return the verdict that the claims give on a release, or None where it is not known."""
    supported = _any_holds(evidence, release, supported_by, (DIFFERS,))
    refuted = _any_holds(evidence, release, refuted_by, (DIFFERS, MISSING))
    return None if supported is None or refuted is None else statements.verdict(supported, refuted)


def _any_holds(evidence: Sweeps, release: str, claims: list[str], against: tuple[str, ...]) -> bool | None:
    """Tell whether a claim holds on a release; None where that depends on one whose outcome is not `against` either."""
    said = [_outcome(evidence, release, claim) for claim in claims]
    if HOLDS in said:
        return True
    return False if all(outcome in against for outcome in said) else None


def _outcome(evidence: Sweeps, release: str, claim: str) -> str:
    said = evidence.claims.get(claim)
    return said.by_release.get(release, _NOT_PLAYED).outcome if said else UNKNOWN


def back_and_forth(evidence: Sweeps) -> list[str]:
    """Return the claims that held, differed and held again: a bug that came and went, or a proof that hangs on time."""
    turns = {claim: {change.new.outcome for change in changes_of(evidence, claim)} for claim in evidence.claims}
    return [claim for claim, outcomes in turns.items() if outcomes == {HOLDS, DIFFERS}]


def _neighbours(evidence: Sweeps, claim: str) -> Iterator[Change]:
    """Yield each place where two neighbouring releases say different things."""
    found, order = spans(evidence, claim), _all(evidence)
    for old, new in zip(found, found[1:], strict=False):
        if order.index(new.first) == order.index(old.last) + 1:
            yield Change(claim, new.first, old.last, old.judgement, new.judgement)


_NOT_PLAYED = Judgement(UNKNOWN, "not played")


def _all(evidence: Sweeps) -> list[str]:
    """Return the releases from the oldest to the newest that was played, with the minor releases in between.

    Of those that were not played (they could not be installed, or the sweep is not complete) nothing is known; to
    leave them out would make two releases neighbours that are none.
    """
    return _with_those_between(tuple(evidence.swept))


@lru_cache
def _with_those_between(swept: tuple[str, ...]) -> list[str]:
    releases = sorted(swept, key=number)
    played = {minor(release): release for release in releases}
    ends = [number(release) for release in (releases[:1] + releases[-1:])]
    if not ends or ends[0][0] != ends[-1][0]:
        return releases
    between = [f"{ends[0][0]}.{middle}" for middle in range(ends[0][1], ends[-1][1] + 1)]
    return [played.get(name, name) for name in between]


def _stretches(evidence: Sweeps, claim: str, outcome: str) -> list[list[str]]:
    """Return the stretches of one outcome, whatever the reasons for it were, by first and last minor release."""
    said = evidence.claims[claim].by_release if claim in evidence.claims else {}
    here = {release: said.get(release, _NOT_PLAYED).outcome == outcome for release in _all(evidence)}
    groups = groupby(((same, release) for release, same in here.items()), key=lambda pair: pair[0])
    stretches = [[minor(release) for _, release in group] for same, group in groups if same]
    return [[stretch[0], stretch[-1]] for stretch in stretches]


def _range(evidence: Sweeps, first: str, last: str) -> str:
    oldest, newest = minor(evidence.releases[0]), minor(evidence.releases[-1])
    if last == newest:
        return f"since {first}" if first == oldest else f"{first} and later"
    if first == oldest:
        return f"until {last}"
    return first if first == last else f"{first} to {last}"


def listed(evidence: Sweeps, stretches: list[list[str]]) -> str:
    """Return stretches of releases in words, such as `until 1.38 and 1.41 and later`."""
    parts = [_range(evidence, first, last) for first, last in stretches]
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
