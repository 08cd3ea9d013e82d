"""What the site tells the web of itself: with the two settings of `_config.yml`, and without them."""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path
from xml.etree import ElementTree

import pypdf
import pytest
from conftest import SmallProject, requires_chromium
from PIL import Image

from proof.build import book, pdf
from proof.model import project
from proof.site import hosting

BASE = "https://book.example/state/"
REPOSITORY = "https://github.com/someone/book"


@pytest.fixture(scope="module")
def settled(tmp_path_factory) -> Path:
    """Return the site of a small project that has an address and a repository."""
    small = SmallProject(tmp_path_factory.mktemp("settled"))
    config = small.folder / "_config.yml"
    for name, value in (("html_baseurl", BASE), ("source_repository", REPOSITORY)):
        text, count = re.subn(rf'{name}: ""', f"{name}: {value}", config.read_text())
        assert count == 1, name
        config.write_text(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(small.folder)
        book.build()
        return book.site_folder()


def metas(page: Path) -> dict[str, str]:
    """Return what the head of a page says, by name."""
    return dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"', page.read_text()))


def test_a_site_with_an_address_says_of_each_page_where_it_belongs_and_what_to_show_for_a_link(settled):
    site = settled
    for name, url in (("index", BASE), ("notebooks/learn/01-small", f"{BASE}notebooks/learn/01-small.html")):
        page = site / f"{name}.html"
        assert f'<link rel="canonical" href="{url}">' in page.read_text()
        said = metas(page)
        assert said["og:url"] == url and said["og:title"] and said["og:description"] == said["description"]
        picture = site / said["og:image"].removeprefix(BASE)
        assert Image.open(picture).size == (1200, 630) and picture.stat().st_size < 30_000
    claim = site / "claims/small-button-counts.html"
    assert metas(claim)["og:title"] == "A click on the button adds one."
    assert metas(claim)["og:url"] == f"{BASE}claims/small-button-counts.html"
    assert f'<link rel="canonical" href="{BASE}notebooks/learn/01-small.html">' in claim.read_text()


def test_a_site_with_an_address_has_a_sitemap_and_absolute_links_in_its_feed(settled):
    site = settled
    places = [url.text for url in ElementTree.parse(site / "sitemap.xml").iter() if url.tag.endswith("}loc")]
    assert places == [BASE, f"{BASE}notebooks/learn/01-small.html"]
    assert f"Sitemap: {BASE}sitemap.xml" in (site / "robots.txt").read_text()
    links = re.findall(r'href="([^"]*)"', (site / "releases.xml").read_text())
    assert links and all(link.startswith(BASE) for link in links)
    assert '<base href="/state/404.html">' in (site / "404.html").read_text()


def test_a_site_without_an_address_or_a_repository_claims_none(site):
    for page in site.rglob("*.html"):
        text = page.read_text()
        assert 'rel="canonical"' not in text and "og:url" not in text and "og:image" not in text, page
        assert "sp-report" not in text and "Edit this page" not in text, page
    assert not (site / "sitemap.xml").exists() and "Sitemap" not in (site / "robots.txt").read_text()


def test_a_repository_gives_links_to_edit_a_page_and_to_report_what_somebody_saw(settled):
    site = settled
    chapter = (site / "notebooks/learn/01-small.html").read_text()
    assert f'<a href="{REPOSITORY}">Source</a>' in chapter
    assert f'<a href="{REPOSITORY}/edit/main/notebooks/learn/01-small.ipynb">Edit this page</a>' in chapter
    assert f'href="{REPOSITORY}/issues/new?title=small-button-counts%3A%20"' in chapter
    assert "Edit this page" not in (site / "search.html").read_text()


def test_a_page_names_its_viewport_once(site):
    for page in site.rglob("*.html"):
        assert page.read_text().count('name="viewport"') == 1, page


def test_an_old_address_leads_on_to_the_page_and_to_each_claim_that_stood_there(site):
    for old, new in hosting.MOVED.items():
        text = (site / f"{old}.html").read_text()
        up = "../" * old.count("/")
        assert f"url={up}{new[0]}.html" in text
        links = re.findall(r'<a (?:id="([^"]+)" )?href="([^"]+)"', text)
        assert all(((site / old).parent / href.partition("#")[0]).is_file() for _, href in links)
        assert {name for name, _ in links if name} == {
            claim
            for page in new
            for claim in re.findall(r'class="sp-claim[^>]*id="([^"]+)"', (site / f"{page}.html").read_text())
        }


def test_every_claim_has_a_page_of_its_own_that_leads_to_its_chapter(site):
    for home in [claim["url"] for claim in json.loads((site / "claims.json").read_text())["claims"]]:
        page = site / "claims" / f"{home.partition('#')[2]}.html"
        assert f'href="../{home}"' in page.read_text()


def test_the_book_is_printed_with_contents_that_name_the_right_pages(small):
    requires_chromium()
    small.write("index.md", "# Small\n\nA small book.\n\n[The chapter](notebooks/learn/01-small.ipynb)\n")
    with pypdf.PdfReader(pdf.build()) as reader:
        pages = [" ".join(page.extract_text().split()) for page in reader.pages]
        number = next(n for n, text in enumerate(pages, 1) if "A click on the button adds one." in text)
        assert re.search(rf"Contents .*Small {number}( |$)", pages[1])
        assert pages[number - 1].startswith(f"{number} ")
        # The proof is folded on the screen, and there on paper.
        assert "app.button(key=" in " ".join(pages)
    assert pdf.build().parent == project.root() / "_build"


def test_no_link_of_the_printed_book_leads_into_a_folder_of_this_machine(small):
    requires_chromium()
    with pypdf.PdfReader(pdf.build()) as reader:
        notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    assert notes != []
    assert [to for note in notes if (to := note.get("/A", {}).get("/URI", "")).startswith("file:")] == []


@pytest.mark.parametrize("name", ["Content-Security-Policy", "X-Content-Type-Options"])
def test_the_headers_are_written_down_for_hosts_that_read_them(site, name):
    assert f"  {name}: " in (site / "_headers").read_text()


def test_a_browser_keeps_what_a_press_loads_and_asks_again_for_pages(site, host):
    def keeps(path: Path) -> str:
        with urllib.request.urlopen(f"{host}/{path.relative_to(site)}") as answer:
            return answer.headers.get("Cache-Control", "")

    loaded = [path for folder in site.glob("_static/lab-*/") for path in folder.iterdir()]
    if not loaded:
        pytest.skip("the laboratory could not be built here")
    assert {keeps(path) for path in loaded} == {"public, max-age=31536000, immutable"}
    assert keeps(site / "index.html") == ""
