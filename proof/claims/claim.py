"""Claims: a sentence, its proof and its picture, from one place."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from types import TracebackType
from typing import Any

from proof.claims import counter as counters
from proof.claims import exceptions
from proof.claims.block import Block
from proof.claims.counter import Counter
from proof.model import statements
from proof.model.errors import ClaimError, WitnessError, WitnessMissing
from proof.model.record import MIME, Record, finished
from proof.playing import recorder


class ClaimFalls(AssertionError):
    """A claim's proof failed: the sentence is not true on this release of Streamlit."""


class claim:  # noqa: N801 - read as a word: `with claim(...)`
    """Prove a sentence by the block under it.

    id
        Names the claim for ever, such as `"button-true-for-one-run"`.
    sentence
        One testable fact, in Markdown.
    counter
        How the proof is seen to fail: `{text in the snippet: replacement}`, or the name of another snippet. The
        block is run on it too and must fail there by an assertion.
    supports, refutes
        Ids of the statements (`book/statements.yml`) that the claim speaks for or against.
    witness
        What settles the claim: `apptest`, or `server` or `browser` where the proof uses `visit`. Where that witness
        cannot be called, what it said last is shown with its date.
    about
        `apptest` where the sentence is about AppTest itself: no other witness, and no mended AppTest, can say more.
    prepares
        What the proof does to the server that no visitor does, such as `["st.user"]`: a replay has not got it, so
        that what differs there says nothing.
    raises
        The types of the exceptions that pages of the proof show, without their modules, such as `["KeyError"]`.

    Leaving the block shows sentence, verdict and filmstrip in a notebook. Raises `ClaimFalls` where an assertion
    fails, `ClaimError` for a claim that plays nothing, asserts nothing, cannot fail or whose apps show other
    exceptions than it names, and `StatementError` for an unknown statement.
    """  # noqa: D405, D411, D416 - `raises` is an argument here, no section

    def __init__(
        self,
        id: str,
        sentence: str,
        *,
        counter: Counter | None = None,
        supports: Iterable[str] = (),
        refutes: Iterable[str] = (),
        witness: str = "apptest",
        about: str = "",
        prepares: Iterable[str] = (),
        raises: Iterable[str] = (),
    ) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", id):
            raise ClaimError(f"Claim id {id!r}: use lower-case words joined by hyphens, such as 'button-true-once'.")
        if counter is None:
            raise ClaimError(
                f"Claim {id!r} has no counter-example. Say how its proof is seen to fail: "
                "`counter={'text in the snippet': 'another text'}`."
            )
        if about not in ("", "apptest"):
            raise ClaimError(
                f"Claim {id!r}: about={about!r} means nothing. A claim about AppTest says about='apptest'."
            )
        self.id, self.sentence, self.counter, self.witness = id, sentence, counter, witness
        self.supports, self.refutes, self.raises = list(supports), list(refutes), list(raises)
        statements.check_known([*self.supports, *self.refutes])
        self._block = Block.of(sys._getframe(1))
        self._recording = recorder.recording()

    def __enter__(self) -> claim:
        if not self._block.asserts():
            raise ClaimError(f"Claim {self.id!r} asserts nothing. End its proof with an assertion.")
        self._traces = self._recording.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        self._recording.__exit__(None, None, None)
        if isinstance(error, (AssertionError, WitnessError)) and not isinstance(error, WitnessMissing):
            error = self._once_more(error)
        if isinstance(error, AssertionError):
            _show_failure(self, error)
            where = self._block.failed_assertion(error)
            raise ClaimFalls(
                f"claim {self.id!r} does not hold: {self.sentence} The proof failed at {where}."
            ) from error
        if isinstance(error, WitnessMissing) and os.environ.get("CI") != "true":
            _finish(self._recalled(error))
            return True
        if error is not None:
            return False
        self._check_plays()
        _finish(self._record(self._fall()))
        return True

    def _once_more(self, error: BaseException) -> BaseException | None:
        """Run a proof that visits real apps again after it failed, and return what is wrong then.

        On a busy machine a real click may come too late; what is false is false the second time too.
        """
        if self.witness == "apptest":
            return error
        try:
            with recorder.recording() as self._traces:
                self._block.run()
        except (AssertionError, WitnessError) as again:
            return again
        return None

    def _fall(self) -> str:
        """Return the assertion that fails on the counter-example; a visit gets a second try, as in the proof."""
        try:
            return counters.check(self.id, self._block, self.counter)
        except ClaimError:
            if self.witness == "apptest":
                raise
        return counters.check(self.id, self._block, self.counter)

    def _recalled(self, missing: WitnessMissing) -> Record:
        """Return the record that the witness left when it was last called, for a reader who cannot call it."""
        from proof.evidence import testimony  # a proof that plays under AppTest alone has no use for it

        item = testimony.recorded(self.id, self.witness)
        if item is None or item.record is None or item.record["proof"] != self._block.source:
            raise ClaimError(
                f"Claim {self.id!r} is settled by {self.witness}, and there is no evidence of its proof as it is now. "
                f"{missing} Then: make witness ARGS={self.id}"
            ) from None
        return replace(Record.from_json(item.record), recorded=item.date)

    def _check_plays(self) -> None:
        if not any(trace.runs for trace in self._traces):
            raise ClaimError(f"Claim {self.id!r} plays nothing. Play its snippet inside the block.")
        exceptions.check(self.id, self.raises, self._traces)

    def _record(self, fell: str) -> Record:
        return Record(
            self.id, self.sentence, self.supports, self.refutes, self.witness,
            self._block.source, counters.describe(self.counter), fell, self._traces,
        )  # fmt: skip


def _finish(record: Record) -> None:
    finished.append(record)
    if shell := _notebook():
        from proof.drawing import filmstrip

        html = filmstrip.claim_standalone(record)
        shell.display_pub.publish({"text/plain": f"{record.id}: holds", "text/html": html, MIME: record.to_json()})


def _show_failure(failed: claim, error: AssertionError) -> None:
    """Show a reader of the notebook what happened up to the assertion that failed."""
    if shell := _notebook():
        from proof.drawing import filmstrip

        shell.display_pub.publish(
            {"text/plain": f"{failed.id}: does not hold", "text/html": filmstrip.standalone(failed._traces)}
        )


def _notebook() -> Any:
    """Return the running IPython shell, or `None` outside a notebook."""
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None
