"""The errors that a reader or an author can meet, each with its way out in the message."""

from __future__ import annotations


class ProofError(Exception):
    """Base of every error that this package raises on purpose."""


class SnippetError(ProofError):
    """A snippet cannot be found or cannot be compiled."""


class SnippetLoops(ProofError, RuntimeError):
    """A snippet did not come to an end within its time-out."""


class ClaimError(ProofError):
    """A claim is not a claim: it plays nothing, asserts nothing, cannot fail, or its id is taken."""


class StatementError(ProofError):
    """A statement id is unknown, or the file of statements is not well formed."""


class NotebookError(ProofError):
    """A notebook is not as the book needs it: outputs, ids, kernel, table of contents."""


class BuildError(ProofError):
    """The site could not be built, or what was built is not whole."""


class EvidenceError(ProofError):
    """What is recorded under `evidence/` cannot be read as it is."""


class ReleaseError(ProofError):
    """A release of Streamlit cannot be installed, or cannot be played."""


class WitnessError(ProofError):
    """Base of every error of a witness."""


class WitnessMissing(WitnessError):
    """A witness cannot be called here: no Chromium, or a Streamlit without the interface for programs."""


class ServerDied(WitnessError):
    """A server ended before it was stopped, or never came up."""


class BrowserDied(WitnessError):
    """The browser, or the tab that a snippet was played in, ended before it was closed."""


class NeverSettles(WitnessError):
    """A run did not come to an end in time."""


class Unproved(WitnessError):
    """A claim has no trace to replay, because its proof does not hold under AppTest."""


class Impossible(WitnessError):
    """A witness cannot do what is asked of it; the message says why. In a replay that is no failure, and is counted."""


class NoRun(Impossible):
    """What was done set off no run, as setting a widget to the value that it has does in a browser."""
