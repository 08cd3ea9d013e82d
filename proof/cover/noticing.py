"""Try alterations: which claims to play for each, in which order, and what became of it.

What AppTest settles is played for every alteration. What a server or Chromium settles takes some seconds a claim, and
is played where nothing else noticed, as far as so few claims run the altered lines.
"""

from __future__ import annotations

import ast
import importlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import CodeType

from proof.claims import counter, exceptions, prove
from proof.claims.prove import Outcome
from proof.cover import alter, places, ran, servers, swap, trial
from proof.cover.alter import Alteration
from proof.cover.trial import Verdict
from proof.evidence.altered import NOT_PLAYED, NOT_RUN, SURVIVED, Altered
from proof.model import notebooks, provenance
from proof.model.notebooks import ClaimHead

AT_MOST = 200
"""So many claims that AppTest settles are played for one alteration, of the hundreds that run some lines."""
AT_MOST_SERVED = 8
"""So many that a server or Chromium settles."""
_SERVED_WITHIN = 60.0
"""Seconds that one of these may take, with the start of its server and its browser."""
_IMPORTED = ("pandas", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite")
"""What apps import, so that no process has to do it again."""


def tried(
    alterations: Iterable[Alteration], before: Sequence[Altered], *, first: Sequence[str] = (), on_servers: bool
) -> Iterator[Altered]:
    """Try alterations of a file one after another.

    before
        What became of the alterations of that file the last time: the claim that noticed is played first. Where a
        server or Chromium settles that claim, and they are not to be asked, the alteration is left out.
    first
        Claims to play before all others, whether or not they were measured: new ones.
    on_servers
        Where what AppTest settles does not notice, also play what a server or Chromium settles.
    """
    heads = {head.id: head for head in notebooks.claims()}
    served = {head.id for head in heads.values() if head.witness != "apptest"}
    proofs = {claim: made["proof"] for claim, made in provenance.of_claims([*heads.values()]).items()}
    last, order = {item.alteration: item.by for item in before}, _Order(before)
    with counter.left_out(), prove.staged() as stage:
        player = _Player(heads, stage)
        player.warm_up()
        for alteration in alterations:
            noticed = last.get(alteration.name, "")
            if noticed in served and not on_servers:
                continue
            running = order.of(alteration, _running(alteration) & {*heads}, noticed)
            claims = list(dict.fromkeys([*first, *running]))
            simulated = [claim for claim in claims if claim not in served][:AT_MOST]
            visited = [claim for claim in claims if claim in served][: AT_MOST_SERVED * on_servers]
            verdict = player.verdict(alteration, simulated, visited) if claims else Verdict(NOT_RUN)
            order.noted(alteration.function, verdict.by)
            left = len(claims) - len(simulated) - len(visited) if verdict.outcome in (SURVIVED, NOT_PLAYED) else 0
            yield Altered(alteration.name, verdict.outcome, verdict.by, proofs.get(verdict.by, ""), left)


def _running(alteration: Alteration) -> set[str]:
    """Return the claims that run one of the altered lines."""
    lines, (first, last) = ran.claims_by_line(alteration.file), alteration.lines
    return set().union(*(lines.get(line, set()) for line in range(first, last + 1)))


class _Order:
    """In which order claims are played: first what noticed something near, then what runs much that few others run."""

    def __init__(self, before: Iterable[Altered]) -> None:
        self._noticed: Counter[tuple[str, str]] = Counter()
        for item in before:
            self.noted(item.function, item.by)

    def of(self, alteration: Alteration, claims: Iterable[str], noticed: str) -> list[str]:
        """Return claims in the order in which they are to be played; `noticed` is the one that did the last time."""
        special = ran.how_special(alteration.file)

        def place(claim: str) -> tuple[bool, int, int, float, str]:
            here, near = self._noticed[alteration.function, claim], self._noticed["", claim]
            return claim != noticed, -here, -near, -special[claim], claim

        return sorted(claims, key=place)

    def noted(self, function: str, claim: str) -> None:
        """Remember that a claim noticed an alteration of a function."""
        for within in (function, ""):
            self._noticed[within, claim] += 1


class _Player:
    """Plays claims on an altered Streamlit."""

    def __init__(self, heads: dict[str, ClaimHead], stage: Path) -> None:
        self._heads, self._stage = heads, stage

    def warm_up(self) -> None:
        """Do once in this process what the first claim of each forked one would do."""
        for name in _IMPORTED:
            importlib.import_module(name)
        self._falls(next(iter(self._heads)))

    def verdict(self, alteration: Alteration, simulated: list[str], visited: list[str]) -> Verdict:
        """Play what AppTest settles and, where that does not notice, what a server or Chromium settles."""
        verdict = Verdict(NOT_PLAYED)
        if simulated:
            verdict = trial.on(lambda: swap.altered(_code(alteration)), simulated, self._falls)
        if visited and verdict.outcome in (SURVIVED, NOT_PLAYED):
            altered = servers.altered(_code(alteration))
            verdict = trial.on(lambda: altered, visited, self._falls, within=_SERVED_WITHIN)
        return verdict

    def _falls(self, claim: str) -> bool:
        """Play a claim, and tell whether it does not hold."""
        outcome = prove.prove_one(self._stage, self._heads[claim])
        return outcome.word != "holds" or not self._raises_what_it_names(outcome)

    def _raises_what_it_names(self, outcome: Outcome) -> bool:
        """Tell whether the apps show the exceptions that the claim names: without counter-examples, nobody asks."""
        return set(exceptions.shown_in(outcome.traces)) == set(_raises(self._heads[outcome.claim]))


def _raises(head: ClaimHead) -> list[str]:
    """Return the exceptions that a claim names."""
    calls = (node for node in ast.walk(ast.parse(head.cell.source)) if isinstance(node, ast.Call))
    named = (word.value for call in calls for word in call.keywords if word.arg == "raises")
    return ast.literal_eval(next(named, ast.List([])))


def _code(alteration: Alteration) -> CodeType:
    path = places.path(alteration.file)
    return alter.compiled(alteration, path.read_text(encoding="utf-8"), str(path))
