"""Ask Chromium on the releases where a claim differs: the server and the front end of that release, no AppTest.

A difference on an older release was seen through an AppTest that `instrument` has mended. Where that release can be
asked without it, it is.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import groupby

from proof.evidence import confirmations, front_ends, release_traces, sweeps
from proof.evidence.comparison import first_difference, outcome
from proof.evidence.confirmations import Seen
from proof.model import provenance
from proof.model.errors import ProofError
from proof.model.trace import Trace
from proof.releases import environments
from proof.witnesses import workbench
from proof.witnesses.compare import compare
from proof.witnesses.replay import replay
from proof.witnesses.session import Witness


def confirm(
    claims: set[str], releases: list[str], *, again: bool = False
) -> Iterator[tuple[str, str, Seen | ProofError]]:
    """Ask Chromium about claims on releases, record each answer at once, and yield it, or what went wrong.

    again
        Also ask what is recorded already. Without it, an interrupted call goes on where it stopped.
    """
    found = sweeps.current()
    known = confirmations.current(found)
    wanted = [
        (claim, release)
        for claim, release in confirmations.asked(found)
        if claim in claims and release in releases and (again or release not in known.get(claim, {}))
    ]
    for release, pairs in groupby(wanted, key=lambda pair: pair[1]):
        for claim, answer in on(release, [claim for claim, _ in pairs]):
            if isinstance(answer, Seen):
                known.setdefault(claim, {})[release] = answer
                confirmations.write(known)
            yield claim, release, answer


def on(release: str, claims: list[str]) -> Iterator[tuple[str, Seen | ProofError]]:
    """Ask Chromium about claims on one release, and yield what it shows of each, or what went wrong.

    Raises `ReleaseError` where the release cannot be installed.
    """
    with workbench.on(str(environments.python_of(release))):
        for claim in claims:
            try:
                yield claim, _ask(release_traces.read(claim)[release], release, workbench.current().witness("browser"))
            except ProofError as error:
                workbench.current().discard()  # what broke is left behind: the next claim gets a browser anew
                yield claim, error


def _ask(kept: list[Trace], release: str, browser: Witness) -> Seen:
    """Do in a browser, on a server of that release, what AppTest did there, and return what came of it."""
    found = compare(kept, replay(kept, browser), browser.name, unread=front_ends.unread(release))
    told = outcome(found)
    why = next((each.why for each in found if each.outcome == told), "")
    if other := first_difference(found):
        why = f"run {other.run}: {'; '.join(other.witness) or 'nothing'} instead of {'; '.join(other.settled)}"
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return Seen(told, why, provenance.of_trace(kept), browser.versions()["chromium"], today)
