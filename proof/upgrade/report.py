"""The report of an upgrade: sections in the order in which they matter, printed and kept as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from proof.evidence import store
from proof.upgrade import task as tasks
from proof.upgrade.task import Task


@dataclass(frozen=True)
class Section:
    """What there is to look at of one kind; nothing where it has no lines."""

    title: str
    lines: list[str]
    is_fault: bool = False
    """Whether the book is wrong until that is mended; the rest need only be looked at."""


def is_clean(sections: list[Section]) -> bool:
    """Tell whether nothing has to be mended."""
    return not any(section.lines for section in sections if section.is_fault)


def markdown(task: Task, sections: list[Section], left_out: list[str]) -> str:
    """Return the report; `left_out` are sentences on what was not looked at."""
    parts = [f"# From Streamlit {task.old} to {task.new}"]
    if left_out:
        parts.append(_section("Left out", left_out))
    parts += [_section(section.title, section.lines) for section in sections]
    return "\n\n".join(parts) + "\n"


def write(task: Task, text: str) -> Path:
    """Keep a report and return where."""
    path = tasks.folder() / f"{task.new}.md"
    store.replace(path, text)
    return path


def _section(title: str, lines: list[str]) -> str:
    return f"## {title}\n\n" + ("\n".join(f"- {line}" for line in lines) or "none")
