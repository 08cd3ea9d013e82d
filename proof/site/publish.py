"""What the site holds besides its pages: `claims.json`, the feed, the snippets, what assistants and what hosts read."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from proof.model import notebooks, project
from proof.site import address, agreement_list, cards, feed, hosting, plain_pages, releases, share, skill
from proof.site.data import Book, Judged, Proven, book_of, pinned

FORMAT = 1
"""The number of the format of `claims.json`; it changes when a reader of the file would have to."""


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the files beside the pages, once these are built."""
    if error is not None:
        return
    out = Path(app.outdir)
    (out / "claims.json").write_text(json.dumps(as_data(book_of(app)), indent=1, ensure_ascii=False))
    (out / feed.NAME).write_text(feed.atom(book_of(app), address.base(app)), encoding="utf-8")
    if agreement_list.PAGE in app.env.all_docs:
        (out / agreement_list.JSON).write_text(
            json.dumps(agreement_list.as_data(book_of(app)), indent=1, ensure_ascii=False), encoding="utf-8"
        )
    for schema in sorted((project.PACKAGE / "site").glob("*.schema.json")):
        shutil.copy(schema, out / schema.name)
    notebooks.write_snippets(out / "snippets")
    book: Book = book_of(app)
    pages = plain_pages.pages(book)
    for name, text in {**pages, "llms.txt": plain_pages.llms_txt(book, pages), **skill.files(book)}.items():
        file = out / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    share.write(app)
    cards.write(app)
    hosting.write(app)


def as_data(book: Book) -> dict[str, Any]:
    """Return what `claims.json` holds; `claims.schema.json` describes it."""
    return {
        "format": FORMAT,
        "streamlit": pinned(),
        "releases": book.releases.releases,
        "claims": [_claim(proven, book) for proven in book.claims.values()],
        "statements": [_statement(judged) for judged in book.judged()],
    }


def _claim(proven: Proven, book: Book) -> dict[str, Any]:
    record = proven.record
    return {
        "id": record.id,
        "sentence": record.sentence,
        "chapter": proven.chapter.name,
        "url": proven.anchor,
        "snippets": [f"snippets/{name}.py" for name in proven.head.plays],
        "witness": record.witness,
        "replays": {witness: item.outcome for (claim, witness), item in book.evidence.items() if claim == record.id},
        "supports": record.supports,
        "refutes": record.refutes,
        "releases": releases.as_data(book, record.id),
    }


def _statement(judged: Judged) -> dict[str, Any]:
    return {
        "id": judged.statement.id,
        "section": judged.statement.section,
        "statement": judged.statement.text,
        "verdict": judged.verdict,
        "since": judged.since or None,
        "instead": [proven.head.sentence for proven in judged.refuted_by],
        "claims": [proven.head.id for proven in [*judged.supported_by, *judged.refuted_by]],
        "sources": [dataclasses.asdict(source) for source in judged.sources],
    }
