"""Counter-examples: show that a proof fails on an app that behaves otherwise.

A proof that cannot fail proves nothing. Each claim names a counter-example: the snippet with its decisive text
changed, or another snippet. The proof is run on it as well, and must fail there by its own assertion.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from proof import recorder, snippets
from proof.block import Block
from proof.errors import ClaimError, SnippetLoops
from proof.snippets import Snippet

Counter = dict[str, str] | str

_left_out: list[bool] = []


@contextlib.contextmanager
def left_out() -> Iterator[None]:
    """Run the proofs inside this block without their counter-examples.

    For other releases of Streamlit: that a proof can fail is shown on the pinned one.
    """
    _left_out.append(True)
    try:
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

    Raises `ClaimError` where the proof passes all the same, or breaks for another reason. Returns an empty text
    where counter-examples are left out.
    """
    if _left_out:
        return ""
    with tempfile.TemporaryDirectory(prefix="proof-counter-") as folder:
        change = _Replacement(claim_id, counter) if isinstance(counter, str) else _Edit(Path(folder), counter)
        try:
            with recorder.substituting(change):
                block.run()
        except AssertionError as error:
            return block.failed_assertion(error)
        except SnippetLoops as error:
            return str(error)
        except ClaimError:
            raise
        except Exception as error:
            raise ClaimError(
                f"Claim {claim_id!r}: where {describe(counter)}, the proof breaks with "
                f"{type(error).__name__}: {error}. "
                "It must fail by an assertion: assert first what the next line relies on."
            ) from error
        change.check_used(claim_id)
    raise ClaimError(
        f"Claim {claim_id!r} cannot fail: its proof also passes where {describe(counter)}. "
        "Sharpen the proof, or name the line that decides."
    )


class _Replacement:
    """Plays one other snippet instead of each."""

    def __init__(self, claim_id: str, name: str) -> None:
        self._snippet = snippets.find(name)

    def __call__(self, snippet: Snippet) -> Snippet:
        return self._snippet

    def check_used(self, claim_id: str) -> None:
        """Nothing to check: each play was replaced."""


class _Edit:
    """Plays a copy of each snippet in which the decisive text is changed, in it or in a module it imports."""

    def __init__(self, folder: Path, changes: dict[str, str]) -> None:
        self._folder, self._changes, self._unused = folder, changes, set(changes)

    def __call__(self, snippet: Snippet) -> Snippet:
        target = self._folder / snippet.name
        target.mkdir(parents=True, exist_ok=True)
        for file in with_neighbours(snippet.path, *self._changes.values()):
            text = file.read_text(encoding="utf-8")
            for old, new in self._changes.items():
                if old in text:
                    text, _ = text.replace(old, new), self._unused.discard(old)
            copy = target / file.relative_to(snippet.path.parent)
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(text, encoding="utf-8")
        changed = Snippet(snippet.name, target / snippet.path.name)
        compile(changed.source, str(changed.path), "exec")
        return changed

    def check_used(self, claim_id: str) -> None:
        """Raise `ClaimError` for a text that no played snippet holds."""
        for text in self._unused:
            raise ClaimError(f"Claim {claim_id!r}: no snippet that it plays holds the counter-example's text {text!r}.")


def with_neighbours(path: Path, *replacements: str) -> list[Path]:
    """Return a snippet's file, its `pages/`, and the files beside it that these or a replacement name, and so on."""
    found = [path, *sorted(path.parent.glob("pages/*.py"))]
    sources = [*(file.read_text(encoding="utf-8") for file in found), *replacements]
    while sources:
        source = sources.pop()
        for other in path.parent.glob("*.py"):
            if other not in found and re.search(rf"\b{re.escape(other.stem)}\b", source):
                found.append(other)
                sources.append(other.read_text(encoding="utf-8"))
    return found
