"""The skill for assistants that Streamlit ships in its package: the sentences of its pages that speak of state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from markdown_it import MarkdownIt

from proof.model import raised
from proof.official.sentences import Place, Sentence, cut

FOLDER = ".agents/skills/developing-with-streamlit"
PAGES = (
    "SKILL.md",
    *(f"references/{name}.md" for name in ("session-state", "performance", "multipage-apps", "best-practices")),
    *(f"references/{name}.md" for name in ("testing", "chat-ui", "selection-widgets", "authentication", "dashboards")),
)
"""The pages of the skill on which state has a part; the others are about looks, charts, components and servers."""


def installed() -> list[Sentence]:
    """Return the sentences of the skill in the Streamlit that is installed here."""
    return list(of(raised.source()))


@lru_cache(maxsize=2)
def of(folder: Path) -> tuple[Sentence, ...]:
    """Return the sentences of the skill in the Streamlit in a folder, in the order of the pages."""
    paths = (folder / FOLDER / page for page in PAGES)
    return tuple(said for path in paths if path.exists() for said in _read(path, folder))


def _read(path: Path, folder: Path) -> Iterator[Sentence]:
    text = re.sub(r"\A---\n.*?\n---\n", lambda found: "\n" * found[0].count("\n"), path.read_text("utf-8"), flags=re.S)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    name = f"skill: {path.relative_to(folder / FOLDER).as_posix()}"
    heading = ""
    for before, token in zip(tokens, tokens[1:], strict=False):
        if token.type != "inline":
            continue
        if before.type == "heading_open":
            heading = token.content
            continue
        line = token.map[0] + 1 if token.map else 1
        for said in cut(_plain(token.content)):
            yield Sentence(said, (Place(name, heading, path.relative_to(folder).as_posix(), line),))


def _plain(text: str) -> str:
    """Return a text without links and bold, with its code between backticks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace("**", "")
