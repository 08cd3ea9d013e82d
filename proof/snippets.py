"""Find a snippet on disk, read it, and refuse what cannot run before Streamlit hides the reason."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from proof import project
from proof.errors import SnippetError


@dataclass(frozen=True)
class Snippet:
    """A self-contained app under `snippets/`."""

    name: str
    """Path below `snippets/` without `.py`, such as `buttons/true_for_one_run`."""
    path: Path

    @property
    def source(self) -> str:
        """The text of the file."""
        return self.path.read_text(encoding="utf-8")


def find(name: str) -> Snippet:
    """Return the snippet called `name` (`chapter/name`, without `.py`).

    Raises `SnippetError` with the nearest names where there is none, and with file and line where its text is not
    Python: AppTest shows a syntax error nowhere.
    """
    folder = project.root() / "snippets"
    path = folder / f"{name}.py"
    if not path.is_file():
        raise SnippetError(_not_found(name, folder))
    snippet = Snippet(name, path)
    try:
        compile(snippet.source, str(path), "exec")
    except SyntaxError as error:
        where = f"snippets/{name}.py, line {error.lineno}"
        line = (error.text or "").strip()
        raise SnippetError(f"{where}: not valid Python ({error.msg}): {line!r}. Mend that line.") from None
    return snippet


def _not_found(name: str, folder: Path) -> str:
    known = sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.py"))
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(repr(other) for other in near)}?" if near else ""
    return (
        f"There is no snippet {name!r}: snippets/{name}.py does not exist.{hint} "
        "A snippet is written by its notebook: run the %%writefile cell first."
    )
