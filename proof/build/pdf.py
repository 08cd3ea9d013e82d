"""The whole book as one PDF: the built pages in one document, printed by Chromium, with contents and page numbers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pypdf
from markupsafe import Markup
from pypdf.generic import NameObject

from proof.build import book
from proof.model import project
from proof.witnesses.chromium import Chromium

_SHEETS = ("_static/pygments.css", "_static/styles/furo.css", "_static/filmstrip.css", "_static/style.css")
_BEGINNING = Markup(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{sheets}</head>'
    '<body data-theme="light"><header><p>{title}</p></header><nav><h2>Contents</h2><ol>{contents}</ol></nav>'
)
_SHEET = Markup('<link rel="stylesheet" href="{}">')
_ENTRY = Markup('<li><a href="#{anchor}">{title}</a> <span>{number}</span></li>')
_ARTICLE = Markup('<article role="main" id="{}">{}</article>')


def build() -> Path:
    """Build the site where something changed, print it and return the PDF.

    Raises what `book.build` raises, and `WitnessMissing` where there is no Chromium.
    """
    book.build()
    pages, target = book.listed_pages(), project.build_folder() / "book.pdf"
    articles = {page: _article(page, frozenset(pages)) for page in pages}
    with Chromium() as chromium:
        # Chromium cannot write the number of the page of a link (`target-counter`). So the book is printed to learn
        # them, and then its contents once more, alone: they take the place of those that had none.
        chromium.run(lambda: _print(chromium, _document(articles, {}) + _body(articles), target))
        numbers, contents = _numbers(target, pages), target.with_name("contents.pdf")
        chromium.run(lambda: _print(chromium, _document(articles, numbers), contents))
    _put_in_front(contents, target)
    print(f"Open {target}")
    return target


def _put_in_front(contents: Path, target: Path) -> None:
    """Draw the first sheets of a PDF as those of another one; their links and their tags stay.

    Both have the same elements on them, and differ in the numbers alone.
    """
    writer = pypdf.PdfWriter(clone_from=target)
    with pypdf.PdfReader(contents) as fresh:
        for old, new in zip(writer.pages, fresh.pages, strict=False):
            for part in ("/Contents", "/Resources"):
                old[NameObject(part)] = new.raw_get(part).clone(writer)
        writer.write(target)


def _print(chromium: Chromium, html: str, target: Path) -> None:
    document = target.with_suffix(".html")
    document.write_text(html, encoding="utf-8")
    tab = chromium.tab(java_script_enabled=False)
    tab.set_default_timeout(0)
    tab.goto(document.as_uri())
    tab.pdf(path=target, prefer_css_page_size=True, print_background=True, outline=True, tagged=True)
    chromium.leave(tab)


def _numbers(printed: Path, pages: list[str]) -> dict[str, int]:
    """Return the number of the sheet on which each page of the book begins."""
    with pypdf.PdfReader(printed) as reader:
        places = reader.named_destinations
        return {page: _sheet(reader, places[f"/{_anchor(page)}"]) for page in pages}


def _sheet(reader: pypdf.PdfReader, place: Any) -> int:
    sheet = reader.get_destination_page_number(place)
    assert sheet is not None, f"{place} is on no sheet of its own book"
    return sheet + 1


def _document(articles: dict[str, Markup], numbers: dict[str, int]) -> Markup:
    """Return the beginning of the document: title, and contents with these numbers of sheets."""
    site = book.site_folder()
    sheets = [*(site / name for name in _SHEETS), project.PACKAGE / "build" / "pdf.css"]
    listed = Markup().join(
        _ENTRY.format(anchor=_anchor(page), title=_title(text), number=numbers.get(page, 0))
        for page, text in articles.items()
    )
    links = Markup().join(_SHEET.format(sheet.as_uri()) for sheet in sheets)
    return _BEGINNING.format(title=_title(next(iter(articles.values()))), sheets=links, contents=listed)


def _body(articles: dict[str, Markup]) -> Markup:
    return Markup().join(_ARTICLE.format(_anchor(page), text) for page, text in articles.items())


def _article(page: str, pages: frozenset[str]) -> Markup:
    """Return the text of one of the built pages, with all it refers to named as it is in the one document."""
    text = (book.site_folder() / f"{page}.html").read_text(encoding="utf-8")
    inner = text.partition('<article role="main" id="furo-main-content">')[2].partition("</article>")[0]
    inner = re.sub(r'<a class="headerlink".*?</a>', "", inner)
    named = re.sub(r"<[a-z][^>]*>", lambda tag: _renamed(tag[0], page, pages), inner)
    return Markup(named)  # noqa: S704, since it is HTML that we made


def _renamed(tag: str, page: str, pages: frozenset[str]) -> str:
    tag = re.sub(r' id="([^"]*)"', lambda found: f' id="{_anchor(page)}--{found[1]}"', tag)
    return re.sub(r' (href|src)="([^"]*)"', lambda found: _led(found[1], _target(found[2], page, pages)), tag)


def _led(attribute: str, target: str) -> str:
    """Return an attribute; none for a link to a file of the site, which leads nowhere on another machine."""
    return "" if attribute == "href" and target.startswith("file:") else f' {attribute}="{target}"'


def _target(link: str, page: str, pages: frozenset[str]) -> str:
    """Return where a link of a page leads: inside the document, into the folder of the site, or away."""
    if urlsplit(link).scheme:
        return link
    path, _, anchor = urljoin(f"{page}.html", link).partition("#")
    name = path.removesuffix(".html")
    if name in pages:
        return f"#{_anchor(name)}--{anchor}" if anchor else f"#{_anchor(name)}"
    return (book.site_folder() / path).as_uri() + (f"#{anchor}" if anchor else "")


def _anchor(page: str) -> str:
    return page.replace("/", "-")


def _title(article: Markup) -> str:
    """Return the title of a page as plain text."""
    return article.partition("<h1>")[2].partition("</h1>")[0].striptags()
