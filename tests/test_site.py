"""The built site: whole, valid, reachable, light."""

from __future__ import annotations

import gzip
import json
import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
import jsonschema
import pytest

from proof.build import book
from proof.drawing import filmstrip
from proof.evidence import disagreements, testimony
from proof.model import notebooks, project, statements
from proof.site import hosting

pytestmark = pytest.mark.site
HTML = "{http://www.w3.org/1999/xhtml}"


@cache
def parsed(path: Path):
    """Return a page's tree and its parse errors. All are kept, since each test goes through all pages."""
    parser = html5lib.HTMLParser()
    tree = parser.parse(path.read_text(encoding="utf-8"))
    return tree, [f"{position}: {code}" for position, code, _ in parser.errors]


def pages(site: Path) -> list[Path]:
    """Return all pages; of those that show one claim or one symptom each, the first."""
    moved = {site / f"{old}.html" for old in hosting.MOVED}
    every = [path for path in sorted(site.rglob("*.html")) if "_static" not in path.parts and path not in moved]
    more = {path for folder in ("claims", "symptoms") for path in sorted((site / folder).glob("*.html"))[1:]}
    return [path for path in every if path not in more]


@cache
def ids(path: Path) -> set[str]:
    """Return the anchors of a page."""
    return {unescape(name) for name in re.findall(r'\sid="([^"]+)"', path.read_text(encoding="utf-8"))}


@cache
def linked(folder: Path, link: str) -> Path | None:
    """Return the file that a link on a page of a folder leads to, if it is there. Pages share most of their links."""
    file = (folder / unquote(link)).resolve()
    return file if file.exists() else None


@cache
def weight(path: Path) -> int:
    """Return the bytes of a file as it is sent."""
    return len(gzip.compress(path.read_bytes()))


def test_every_listed_page_is_there(site):
    for page in book.listed_pages():
        assert (site / f"{page}.html").is_file(), page


def test_every_internal_link_and_anchor_resolves(site):
    broken = []
    for path in pages(site):
        # A `<base>` (404.html has one) says where links start, and is none.
        for element in (element for element in parsed(path)[0].iter() if element.tag != f"{HTML}base"):
            for name in ("href", "src"):
                target = urlsplit(element.get(name) or "")
                if target.scheme or target.netloc or not (target.path or target.fragment):
                    continue
                file = linked(path.parent, target.path) if target.path else path
                if file is None:
                    broken.append(f"{path.name}: {element.get(name)}")
                elif target.fragment and file.suffix == ".html" and unquote(target.fragment) not in ids(file):
                    broken.append(f"{path.name}: {element.get(name)} has no such anchor")
    assert broken == []


def test_the_html_is_valid(site):
    assert {path.name: parsed(path)[1] for path in pages(site) if parsed(path)[1]} == {}


def test_no_anchor_stands_twice_on_a_page(site):
    for path in pages(site):
        found = [element.get("id") for element in parsed(path)[0].iter() if element.get("id")]
        assert sorted({name for name in found if found.count(name) > 1}) == [], path.name


def test_every_page_has_a_title_and_a_description(site):
    for path in pages(site):
        tree = parsed(path)[0]
        title = tree.find(f".//{HTML}title")
        described = [meta for meta in tree.iter(f"{HTML}meta") if meta.get("name") == "description"]
        assert title is not None and title.text.strip(), path.name
        assert len(described) == 1 and len(described[0].get("content")) > 40, path.name


def test_every_picture_has_words(site):
    for path in pages(site):
        for image in parsed(path)[0].iter(f"{HTML}img"):
            assert image.get("alt") is not None, path.name


def test_claims_json_keeps_to_its_schema(site):
    data = json.loads((site / "claims.json").read_text())
    jsonschema.validate(data, json.loads((site / "claims.schema.json").read_text()))
    assert [claim["id"] for claim in data["claims"]] == [head.id for head in notebooks.claims()]
    assert [said["id"] for said in data["statements"]] == list(statements.load())


def test_claims_json_leads_to_the_claims_and_their_snippets(site):
    for claim in json.loads((site / "claims.json").read_text())["claims"]:
        page, anchor = claim["url"].split("#")
        assert anchor in ids(site / page), claim["id"]
        for snippet in claim["snippets"]:
            assert (site / snippet).read_bytes() == (project.root() / snippet).read_bytes()


def test_what_is_true_instead_comes_from_the_claims_that_refute(site):
    data = json.loads((site / "claims.json").read_text())
    sentences = {claim["id"]: claim["sentence"] for claim in data["claims"]}
    for said in data["statements"]:
        refuting = [claim["id"] for claim in data["claims"] if said["id"] in claim["refutes"]]
        assert said["instead"] == [sentences[name] for name in refuting]
        assert (said["verdict"] in ("false", "partly")) == bool(refuting), said["id"]


def test_the_lists_show_every_claim_and_every_statement(site):
    claims, said = (site / "book/claims.html").read_text(), ids(site / "book/statements.html")
    assert [head.id for head in notebooks.claims() if f">{head.id}</code>" not in claims] == []
    assert [name for name in statements.load() if name not in said] == []


def test_a_retired_statement_has_its_address_still_and_the_reason_there(site):
    page = (site / "book/statements.html").read_text()
    assert statements.retired()
    for name, entry in statements.retired().items():
        assert f'<li id="{name}"><p><code>{name}</code> retired: {entry.why}</p></li>' in page


def test_a_verdict_that_a_release_turned_says_which_on_the_page_and_in_the_data(site):
    page, data = (site / "book/statements.html").read_text(), json.loads((site / "claims.json").read_text())
    turned = {said["id"]: said for said in data["statements"] if said["since"]}
    assert turned["testing-1"]["since"] == "1.56"
    for said in turned.values():
        words = {"true": "True", "false": "False", "partly": "Partly true"}[said["verdict"]]
        assert (
            f'sp-v-{said["verdict"]}">{words} since {said["since"]}</span>' in page.split(f'id="{said["id"]}"')[1][:200]
        )


def test_what_was_executed_is_what_is_shown(site):
    for head in notebooks.claims():
        page = (site / "notebooks" / head.cell.part / f"{head.cell.notebook}.html").read_text()
        assert f'id="{head.id}"' in page


def test_only_custom_components_show_as_labelled_boxes(site):
    boxes = re.compile(r'sp-unknown"><span class="sp-cap">(\w+)')
    kinds = {kind for path in pages(site) for kind in boxes.findall(path.read_text())}
    assert kinds <= {"bidi_component"}


def test_a_page_is_under_300_kilobytes_with_all_it_loads(site):
    for path in pages(site):
        loaded = {path}
        for element in parsed(path)[0].iter():
            link = element.get("src") or (element.get("href") if element.tag == f"{HTML}link" else "")
            file = linked(path.parent, urlsplit(link or "").path)
            if link and file and file.suffix in (".js", ".css", ".svg", ".png", ".webp"):
                loaded.add(file)
        assert sum(map(weight, loaded)) < 300_000, path.name


def test_pages_load_nothing_from_elsewhere(site):
    for path in pages(site):
        for element in parsed(path)[0].iter():
            link = element.get("src") or (element.get("href") if element.tag == f"{HTML}link" else "")
            assert not re.match(r"(https?:)?//", link or ""), f"{path.name}: {link}"


def test_where_a_real_page_shows_something_else_than_apptest_its_filmstrip_is_the_real_pages(site):
    by_chance = {item.claim for item in disagreements.load() if item.sometimes}
    shown = []
    for chapter, heads in testimony.by_chapter().items():
        page, seen = (
            (site / "notebooks" / heads[0].cell.part / f"{chapter}.html").read_text(),
            testimony.read("browser", chapter),
        )
        for head in heads:
            item = seen.get(head.id)
            if item is None or not testimony.is_shown(item, head) or head.id in by_chance:
                continue
            shown.append(head.id)
            box = page.partition(f'id="{head.id}"')[2]
            films = re.findall(r'<ol class="sp-film".*?</ol>', box)
            assert films[0] in filmstrip.draw(item.seen), head.id
            assert "sp-real" in box.partition("<summary>Proof")[0], head.id
    assert shown


def test_a_picture_keeps_its_place_before_it_has_arrived(site):
    shown = [
        image
        for page in (site / "notebooks").glob("*/*.html")
        for image in re.findall(r"<img [^>]*sp-picture[^>]*>", page.read_text())
    ]
    assert shown
    assert [image for image in shown if not re.search(r' width="\d+" height="\d+" ', image)] == []
