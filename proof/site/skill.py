"""A skill for assistants, made of what was proved: `SKILL.md` with references by topic, in the open format of skills.

Every sentence about behaviour in it is that of a claim, a statement or a symptom, word for word.
"""

from __future__ import annotations

import re

from proof.evidence import headlines, history
from proof.model.versions import minor
from proof.site import symptoms
from proof.site.data import Book, Chapter, Proven, pinned
from proof.site.plain_pages import in_code, told
from proof.site.symptoms import CLAIM, Symptom

FOLDER = "skill/streamlit-state"
_FALSE = "**False:**"
"""Stands behind what people say, in front of the claims that say otherwise."""
_ABOUT = """---
name: streamlit-state
description: >-
  How Streamlit {release} treats state: reruns, session state, widget keys, buttons, callbacks, forms, caches, pages,
  fragments, dialogs, custom classes, and AppTest. Use it to write, review, debug, test or upgrade a Streamlit app that
  has to remember something. Each rule was proved by running it.
---

# Streamlit state

Each line is a sentence that was proved on Streamlit {release}, with the id of its proof. Where an older release does
otherwise, the line says since when it holds. Where a line is not on your question, open the reference of its topic.

References, one for each topic:

{references}

Symptoms, each with its cause, its fix, an app or a test that shows it and one that is cured:

{symptoms}

Across the topics:

- [What people say, and what holds instead](references/statements.md)
- [What changed on which release](references/changes.md)
"""


def files(book: Book) -> dict[str, str]:
    """Return the files of the skill, by their places below the site's root."""
    found = {"SKILL.md": _main(book)}
    for chapter in book.chapters:
        found[f"references/{chapter.name}.md"] = _reference(book, chapter)
    for title, listed in symptoms.groups():
        found[f"references/{_file(title)}"] = _symptoms(book, title, listed)
    found["references/statements.md"] = _statements(book)
    found["references/changes.md"] = _changes(book)
    return {f"{FOLDER}/{name}": text for name, text in found.items()}


def _main(book: Book) -> str:
    references = "\n".join(f"- [{chapter.title}](references/{chapter.name}.md)" for chapter in book.chapters)
    groups = "\n".join(f"- [{title}](references/{_file(title)})" for title, _ in symptoms.groups())
    parts = [_ABOUT.format(release=pinned(), references=references, symptoms=groups)]
    for chapter in book.chapters:
        if rules := [_rule(book, name) for name in _recapped(chapter) if name in book.claims]:
            parts.append("\n".join([f"## {chapter.title}", "", *rules, ""]))
    wrong = (
        f"- {one.statement.text} {_FALSE} {_ids(one.refuted_by)}" for one in book.judged() if one.verdict == "false"
    )
    parts.append("\n".join(["## What people say, and what is not so", "", *wrong, ""]))
    return "\n".join(parts)


def _recapped(chapter: Chapter) -> list[str]:
    """Return the claims that the chapter's recap names: those that it would have a reader keep."""
    text = "\n".join("".join(cell["source"]) for cell in chapter.cells if cell["cell_type"] == "markdown")
    recap = text.partition("## Recap\n")[2].partition("\n## ")[0]
    return list(dict.fromkeys(CLAIM.findall(recap)))


def _ids(proofs: list[Proven]) -> str:
    return " ".join(f"`{proven.head.id}`" for proven in proofs)


def _rule(book: Book, name: str) -> str:
    return f"- {book.claims[name].head.sentence}{told(book, name)} `{name}`"


def _reference(book: Book, chapter: Chapter) -> str:
    rules = [_rule(book, name) for name, proven in book.claims.items() if proven.chapter is chapter]
    return "\n".join([f"# {chapter.title}", "", *rules, ""])


def _file(title: str) -> str:
    return f"symptoms-{'-'.join(re.findall('[a-z]+', title.lower()))}.md"


def _symptoms(book: Book, group: str, listed: list[Symptom]) -> str:
    """Return the symptoms of a group with the ids of claims in the place of links, and the code before and after."""
    parts = [f"# {group}"]
    for symptom in listed:
        parts += [f"## {symptom.title}", CLAIM.sub(_as_code, symptom.told)]
        if symptom.pair:
            parts.append(in_code(book, *symptom.pair))
    return "\n\n".join([*parts, ""])


def _as_code(found: re.Match[str]) -> str:
    return f" `{found[1]}`"


def _statements(book: Book) -> str:
    """Return what people say, the false ones first, each with the claims that decide."""
    order = {"false": "Does not hold", "partly": "Holds in part", "true": "Holds"}
    judged = [(order[one.verdict], one) for one in book.judged() if one.verdict in order]
    lines = ["# What people say"]
    for title in order.values():
        lines += ["", f"## {title}"]
        for one in (one for word, one in judged if word == title):
            lines += ["", f"- People say: {one.statement.text}"]
            lines += [f"  {_rule(book, proven.head.id)}" for proven in [*one.refuted_by, *one.supported_by]]
    return "\n".join([*lines, ""])


def _changes(book: Book) -> str:
    """Return what each release does otherwise than the one before it, newest first."""
    lines, shown = ["# What changed on which release"], ""
    for change in (change for change in history.changes(book.releases) if change.claim in book.claims):
        if minor(change.release) != shown:
            shown = minor(change.release)
            lines += ["", f"## {shown}", ""]
        when, what = headlines.of(change, book.claims[change.claim].head.sentence)
        lines.append(f"- {when}: {what} `{change.claim}`")
    return "\n".join([*lines, ""])
