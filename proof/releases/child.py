"""Play claims on the Streamlit release of this environment: a script, started by `sweep` in a process of its own.

    python proof/releases/child.py <ids.json> <output.json>

Works in the current folder, a staged copy of the project. Plays the claims whose ids the first file lists, and writes
to the second what was seen, as raw facts; `outcomes` says later what they mean.
"""

from __future__ import annotations

import gc
import importlib
import importlib.util
import json
import platform
import sys
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
# A script's own folder comes first on the path, and holds `evidence.py` and more: the package is to be found instead.
sys.path[0] = str(FOLDER.parent.parent)


def main(ids: str, output: str) -> None:
    """Play the claims that the file `ids` lists, and write what was seen to the file `output`."""
    wanted = set(json.loads(Path(ids).read_text(encoding="utf-8")))
    _load("compat").install()
    # Else the first app that needs one pays for the import, and may run out of its time; while an app runs, no bytecode
    # is kept either.
    for name in ("pandas", "sqlalchemy.orm", "sqlalchemy.dialects.sqlite"):
        importlib.import_module(name)
    from proof.model import notebooks

    heads = [head for head in notebooks.claims() if head.id in wanted]
    gc.freeze()  # a garbage collection need not look through all that was imported
    about = {head.id for head in heads if head.about == "apptest"}
    seen = _play(about)
    _load("instrument").mend(_release())
    seen |= _play({head.id for head in heads} - about)
    data = {"environment": _environment(), "names": _load("inspected").names(), "claims": seen}
    Path(output).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def _play(ids: set[str]) -> dict[str, Any]:
    """Play the claims and return what was seen of each."""
    from proof.claims import counter, prove
    from proof.releases import facts

    with counter.left_out():
        return facts.gathered(prove.prove(ids=ids))


def _load(name: str) -> Any:
    """Import a module of this folder without the package around it: `proof` itself imports what `compat` provides."""
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec is not None and spec.loader is not None, f"{name}.py lies beside this file"
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _release() -> tuple[int, ...]:
    import streamlit
    from packaging.version import Version

    return Version(streamlit.__version__).release[:2]


def _environment() -> dict[str, Any]:
    packages = {found.metadata["Name"].lower(): found.version for found in distributions()}
    return {"python": platform.python_version(), "packages": dict(sorted(packages.items()))}


if __name__ == "__main__":
    main(*sys.argv[1:])
