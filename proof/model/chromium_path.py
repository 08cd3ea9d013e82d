"""Where Chromium is on this machine, if it is."""

from __future__ import annotations

import contextlib
import os
import shutil

from proof.model.errors import WitnessMissing

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str:
    """Return the path of Chromium: the one that `CHROMIUM` names, else the first on the path.

    Raises `WitnessMissing` where there is none.
    """
    named = os.environ.get("CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        where = (
            f"CHROMIUM names {named!r}, which is no program" if named else f"none of {', '.join(_NAMES)} is on the path"
        )
        raise WitnessMissing(
            f"No Chromium here: {where}. Install it (Debian: apt-get install chromium), or set CHROMIUM."
        )
    return found


def is_here() -> bool:
    """Tell whether there is a Chromium."""
    with contextlib.suppress(WitnessMissing):
        return bool(find())
    return False
