"""Find a snippet on disk, read it, and refuse what cannot run before Streamlit hides the reason."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from proof.model import project
from proof.model.errors import SnippetError

_NAMES = re.compile(r"""^\s*(?:from|import)\s+(\w+)|["']([\w/]+)\.py["']""", re.MULTILINE)
"""A module that a text imports, or a page that it names."""


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


def files_of(path: Path, *replacements: str) -> list[Path]:
    """Return the files of an app: its own, its `pages/`, and what these import or name as a page, and so on.

    replacements
        Further texts that count as the app's, such as those of a counter-example.
    """
    found = [path, *sorted(path.parent.glob("pages/*.py"))]
    sources = [*(file.read_text(encoding="utf-8") for file in found), *replacements]
    while sources:
        for module, page in _NAMES.findall(sources.pop()):
            file = path.parent / f"{module or page}.py"
            if file not in found and file.is_file():
                found.append(file)
                sources.append(file.read_text(encoding="utf-8"))
    return found


def _not_found(name: str, folder: Path) -> str:
    known = sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.py"))
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(repr(other) for other in near)}?" if near else ""
    return (
        f"There is no snippet {name!r}: snippets/{name}.py does not exist.{hint} "
        "A snippet is written by its notebook: run the %%writefile cell first."
    )
