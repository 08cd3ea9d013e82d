"""Counter-examples: show that a proof fails on an app that behaves otherwise.

A proof that cannot fail proves nothing. Each claim names a counter-example: the snippet with its decisive text
changed, or another snippet. The proof is run on it as well, and must fail there by its own assertion.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from proof.claims import exceptions
from proof.claims.block import Block
from proof.model import snippets
from proof.model.errors import ClaimError
from proof.model.snippets import Snippet
from proof.playing import recorder

Counter = dict[str, str] | str

_left_out: list[bool] = []


@contextlib.contextmanager
def left_out() -> Iterator[None]:
    """Run the proofs inside this block without their counter-examples.

    For other releases of Streamlit: that a proof can fail is shown on the pinned one, and so is what exactly it raises.
    """
    _left_out.append(True)
    try:
        with exceptions.of_any_type():
            yield
    finally:
        _left_out.pop()


def describe(counter: Counter) -> str:
    """Return the counter-example in words (Markdown), for the page."""
    if isinstance(counter, str):
        return f"`{counter}.py` is played instead"
    return " and ".join(f"`{old}` becomes `{new}`" if new else f"`{old}` is taken out" for old, new in counter.items())


def check(claim_id: str, block: Block, counter: Counter) -> str:
    """Run the proof on its counter-example and return the assertion that failed there.

    Raises `ClaimError` where the proof passes all the same or breaks for another reason, a time-out included, and where
    a part of the counter-example was never played. Returns an empty text where counter-examples are left out.
    """
    if _left_out:
        return ""
    with tempfile.TemporaryDirectory(prefix="proof-counter-") as folder:
        change = _Replacement(counter) if isinstance(counter, str) else _Edit(Path(folder), counter)
        failed = _failure(block, change)
    change.check_used(claim_id)
    if isinstance(failed, AssertionError):
        return block.failed_assertion(failed)
    if failed is not None:
        raise ClaimError(
            f"Claim {claim_id!r}: where {describe(counter)}, the proof breaks with {type(failed).__name__}: {failed}. "
            "It must fail by an assertion: assert first what the next line relies on."
        ) from failed
    raise ClaimError(
        f"Claim {claim_id!r} cannot fail: its proof also passes where {describe(counter)}. "
        "Sharpen the proof, or name the line that decides."
    )


def _failure(block: Block, change: Callable[[Snippet], Snippet]) -> Exception | None:
    """Run the proof on what `change` makes of its snippets, and return what it raised."""
    try:
        with recorder.substituting(change):
            block.run()
    except ClaimError:
        raise
    except Exception as error:
        return error
    return None


class _Replacement:
    """Plays one other snippet instead of each."""

    def __init__(self, name: str) -> None:
        self._snippet, self._used = snippets.find(name), False

    def __call__(self, snippet: Snippet) -> Snippet:
        self._used = True
        return self._snippet

    def check_used(self, claim_id: str) -> None:
        """Raise `ClaimError` where nothing was played, so that nothing was replaced."""
        if not self._used:
            raise ClaimError(f"Claim {claim_id!r}: its proof fails before it plays the counter-example.")


class _Edit:
    """Plays a copy of each snippet in which the decisive text is changed, in it or in a module it imports."""

    def __init__(self, folder: Path, changes: dict[str, str]) -> None:
        self._folder, self._changes, self._unused = folder, changes, set(changes)

    def __call__(self, snippet: Snippet) -> Snippet:
        target = self._folder / snippet.name
        target.mkdir(parents=True, exist_ok=True)
        for file in snippets.files_of(snippet.path, *self._changes.values()):
            text = file.read_text(encoding="utf-8")
            for old, new in self._changes.items():
                if old in text:
                    text = text.replace(old, new)
                    self._unused.discard(old)
            copy = target / file.relative_to(snippet.path.parent)
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(text, encoding="utf-8")
        changed = Snippet(snippet.name, target / snippet.path.name)
        compile(changed.source, str(changed.path), "exec")
        return changed

    def check_used(self, claim_id: str) -> None:
        """Raise `ClaimError` for a text that stood in nothing that was played before the proof failed."""
        for text in sorted(self._unused):
            raise ClaimError(
                f"Claim {claim_id!r}: no snippet that it plays holds the counter-example's text {text!r}, or the proof "
                "fails before it plays that one. Take the text out, or take it from the snippet as it is now."
            )
