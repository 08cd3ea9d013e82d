"""Play the claims that a browser settles on an older release: a script that `browser_sweep` starts.

    python -m proof.releases.browser_child <python> <counted | alone> <ids.json> <output.json>

Runs in the book's own environment, and in a staged copy of the project. The servers, and with them the front end that
Chromium shows, are those of the environment of `<python>`. Writes raw facts, as `child` does. Where it is `counted`,
each proof is also run on its counter-example: a page that could not be read would prove what says that something is not
there.
"""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Any

from proof.claims import counter, exceptions, prove
from proof.evidence import store
from proof.releases import facts
from proof.witnesses import workbench


def main(python: str, how: str, ids: str, output: str) -> None:
    """Play the claims that the file `ids` lists, and write what was seen to the file `output`."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # at once: servers and Chromium end with this process
    wanted = set(json.loads(Path(ids).read_text(encoding="utf-8")))

    def keep(seen: dict[str, Any]) -> None:
        # After each claim, and at one stroke: where the time runs out, what was seen until then counts.
        store.replace(Path(output), json.dumps({"claims": seen}, ensure_ascii=False))

    with workbench.on(python), exceptions.of_any_type() if how == "counted" else counter.left_out():
        facts.gathered(prove.prove(ids=wanted), keep)


if __name__ == "__main__":
    main(*sys.argv[1:])
