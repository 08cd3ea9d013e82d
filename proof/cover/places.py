"""The part of Streamlit's code that the map shows: state, caches, forms, fragments, widgets, pages, connections."""

from __future__ import annotations

from pathlib import Path

from proof.model import raised
from proof.model.errors import ProofError

PLACES = (
    *("runtime/state", "runtime/caching", "runtime/fragment.py", "runtime/app_session.py"),
    *("runtime/scriptrunner", "runtime/scriptrunner_utils", "runtime/connection_factory.py", "connections"),
    *("elements/form.py", "elements/lib/policies.py", "elements/lib/utils.py", "elements/widgets"),
    *("commands/execution_control.py", "commands/navigation.py", "navigation"),
)


class CoverError(ProofError):
    """Something that the map has not got was asked for, or it could not be drawn."""


def files(part: str = "") -> list[str]:
    """Return the files, such as `runtime/fragment.py`, that have `part` in their names.

    Raises `CoverError` where there is none.
    """
    paths = [path for place in PLACES for path in _python(raised.source() / place)]
    found = [name for path in paths if part in (name := path.relative_to(raised.source()).as_posix())]
    if not found:
        raise CoverError(f"No file of the map has {part!r} in its name. It shows: {', '.join(PLACES)}.")
    return found


def path(file: str) -> Path:
    """Return where a file of the map lies."""
    return raised.source() / file


def _python(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place] * place.exists()
