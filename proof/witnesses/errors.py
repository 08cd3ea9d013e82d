"""What can go wrong with a witness, each with its way out in the message."""

from __future__ import annotations

from proof.errors import ProofError


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
