"""Play a snippet under AppTest as a fresh process would, and record each run."""

from proof.playing import hooks

hooks.check()
