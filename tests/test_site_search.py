"""The search of the built site: what people type finds its entry, in every way of typing and reading."""

from __future__ import annotations

import gzip
import re

import pytest
import yaml
from conftest import ROOT, requires_chromium

from proof import npm
from proof.model import chromium_path
from proof.search import engine
from proof.witnesses import chromium

pytestmark = [pytest.mark.site, pytest.mark.browser]

TRACEBACK = """Traceback (most recent call last):
  File "/home/adam/.venv/lib/python3.11/site-packages/streamlit/runtime/scriptrunner/exec_code.py", line 129, in exec_func_with_error_handling
    result = func()
             ^^^^^^
  File "/home/adam/shop/app.py", line 31, in <module>
    st.button("Delete")
streamlit.errors.StreamlitDuplicateElementId: There are multiple `button` elements with the same auto-generated ID. When this element is created, it is assigned an internal ID based on the element type and provided parameters. Multiple elements with the same type and parameters will cause this error."""
IN_THE_PAGE = """streamlit.errors.StreamlitAPIException: `st.session_state['amount_7']` cannot be modified after the widget with that key is instantiated.

Traceback:
File "/mount/src/shop/app.py", line 12, in <module>
    st.session_state.amount_7 = 0
    ~~~~~~~~~~~~~~~~^^^^^^^^^"""


@pytest.fixture(scope="module")
def browser():
    """Return a Chromium for all tests of this file."""
    requires_chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium_path.find(), args=chromium._FLAGS)
        yield started
        started.close()


@pytest.fixture
def page(browser, host):
    """Return the first page in a profile of its own."""
    context = browser.new_context(base_url=host)
    opened = context.new_page()
    opened.goto("/index.html")
    yield opened
    context.close()


def until(page, condition: str) -> None:
    """Wait until a condition holds in the page; Playwright's own way of waiting needs what a strict host forbids."""
    page.evaluate(f"async () => {{ while (!({condition})) await new Promise((done) => setTimeout(done, 20)); }}")


READY = "globalThis.proofDocuments && globalThis.proofSearch"
SAID = "document.querySelector('.sp-search output').textContent"


def entry(url: str) -> str:
    """Return what an address leads to: an anchor, a symptom by the name of its page, or a page."""
    page, _, anchor = url.partition("#")
    own = re.search(r"symptoms/([a-z0-9-]+)\.html$", page)
    return anchor or (own[1] if own else page)


def options(page) -> list[str]:
    """Return the entries below the box, once they are there."""
    page.wait_for_selector(".sp-found [role=option]")
    return [entry(link.get_attribute("href")) for link in page.query_selector_all(".sp-found [role=option]")]


def answers(page, queries: list[str]) -> list[list[str]]:
    """Return the first three entries that each query finds, asked in one go."""
    page.focus(".sp-search input")
    until(page, READY)
    found = page.evaluate(
        """(queries) => {
            const search = proofSearch.over(proofDocuments);
            return queries.map((query) => search(query).slice(0, 3).map((found) => found.url));
        }""",
        queries,
    )
    return [[entry(url) for url in urls] for urls in found]


def missed(page, wanted: list[tuple[str, list[str]]]) -> list[str]:
    """Return the queries that do not find what they want among the first three, with what they find."""
    found = answers(page, [query for query, _ in wanted])
    return [f"{query} -> {got}" for (query, want), got in zip(wanted, found, strict=True) if not set(want) & set(got)]


def symptoms() -> list[tuple[str, str]]:
    """Return each symptom's heading and its text."""
    text = re.sub(r" ?\{claim\}`[^`]*`", "", (ROOT / "book/symptoms.md").read_text(encoding="utf-8"))
    return [tuple(part.split("\n", 1)) for part in re.split(r"^### ", text, flags=re.M)[1:]]


def anchor(heading: str) -> str:
    """Return the anchor that Sphinx makes of a heading."""
    return re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")


def test_what_people_type_finds_its_entry_among_the_first_three(page):
    listed = yaml.safe_load((ROOT / "tests/searches.yml").read_text(encoding="utf-8"))
    assert len(listed) >= 60
    assert missed(page, [(str(entry["asked"]), entry["finds"]) for entry in listed]) == []


def test_every_symptom_is_found_by_its_own_words_among_the_first_three(page):
    wanted = []
    for heading, text in symptoms():
        also = re.search(r"^\*Also:\* (.*)$", text, re.M)
        words = [
            heading,
            *(also[1].split("; ") if also else []),
            *re.findall(r"^- \*\*Message:\*\* `+(.*?)`+$", text, re.M),
        ]
        wanted += [(query, [anchor(heading)]) for query in words]
    assert len(wanted) > 400
    assert missed(page, wanted) == []


def test_a_pasted_traceback_finds_its_error(page):
    asked = [(" ".join(TRACEBACK.split("\n")), "streamlitduplicateelementid-formerly-duplicatewidgetid")]
    asked += [(IN_THE_PAGE, "cannot-be-modified-after-the-widget-is-instantiated")]
    assert missed(page, [(query, [want]) for query, want in asked]) == []


def test_every_entry_leads_to_a_place_that_exists(site, page):
    answers(page, [])
    leads = page.evaluate(
        """() => {
            const { places, documents } = proofDocuments;
            const address = (title, n) => proofSearch.addressOf(places[documents.place[n]][0], documents.anchor[n], title);
            return documents.title.map((title, n) => address(title, n).split("#"));
        }"""
    )
    leads = [(name, "".join(anchor)) for name, *anchor in leads]
    assert len(leads) > 1000
    texts = {name: (site / name).read_text(encoding="utf-8") for name in {name for name, _ in leads}}
    assert [(name, anchor) for name, anchor in leads if anchor and f'id="{anchor}"' not in texts[name]] == []


def test_a_result_tells_its_kind_and_chapter_and_leads_to_its_place_by_keyboard_alone(page):
    page.keyboard.press("/")
    page.keyboard.type("nested buttons")
    assert "the-button-inside-a-button-does-nothing" in options(page)
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    assert page.get_attribute(".sp-search input", "aria-activedescendant") == chosen.get_attribute("id")
    chosen_text = chosen.inner_text()
    assert "Symptom · Clicking buttons" in chosen_text
    page.keyboard.press("Enter")
    page.wait_for_url("**/symptoms/*.html")
    assert page.inner_text("h1") in chosen_text


def test_arrows_go_round_and_escape_closes_what_was_found_and_keeps_what_was_typed(page):
    page.keyboard.press("/")
    page.keyboard.type("fragment")
    options(page)
    page.keyboard.press("ArrowUp")
    assert page.locator("[role=option]").last.get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowDown")
    assert page.locator("[role=option]").first.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert not page.is_visible(".sp-found")
    assert page.get_attribute(".sp-search input", "aria-expanded") == "false"
    assert page.input_value(".sp-search input") == "fragment"


def test_enter_in_the_box_leads_to_all_results_and_the_address_of_a_search_gives_them(page):
    page.fill(".sp-search input", "session state lost")
    page.press(".sp-search input", "Enter")
    page.wait_for_url("**/search.html?q=session+state+lost")
    page.wait_for_selector(".sp-results a")
    assert page.locator(".sp-results a").count() > 8
    assert re.fullmatch(r"\d+ results", page.inner_text(".sp-search output"))
    page.fill(".sp-search input", "dialog")
    page.wait_for_url("**/search.html?q=dialog")
    page.locator(".sp-results a", has_text="Section").first.click()
    page.wait_for_url("**/*.html#*")


def test_what_was_found_is_announced(page):
    page.fill(".sp-search input", "callback")
    options(page)
    assert re.fullmatch(r"All \d+ results", page.inner_text(".sp-search output"))
    page.fill(".sp-search input", "qqqqzzzz")
    until(page, f"{SAID}.startsWith('Nothing found')")
    assert page.get_attribute(".sp-found a", "href").endswith("book/symptoms.html")


def test_a_slash_that_is_typed_into_a_field_stays_there(page):
    page.goto("/book/claims.html")
    page.fill("#sp-filter", "a")
    page.press("#sp-filter", "/")
    assert page.input_value("#sp-filter") == "a/"


def test_nothing_of_the_search_is_loaded_before_the_box_is_used_and_it_weighs_at_most_120_kilobytes(page, site, host):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert [url for url in asked if "/search/" in url] == []
    page.focus(".sp-search input")
    until(page, READY)
    loaded = [site / url.removeprefix(f"{host}/") for url in asked if "/search/" in url]
    assert len(loaded) == 2
    assert sum(len(gzip.compress(path.read_bytes())) for path in loaded) <= 120_000


def test_it_works_in_a_page_that_was_opened_as_a_file(browser, site):
    page, errors = browser.new_page(), []
    page.on("pageerror", lambda error: errors.append(error))
    page.goto((site / "notebooks/learn/04-buttons.html").as_uri())
    page.fill(".sp-search input", "lambda in a loop")
    assert options(page)[0] == "every-button-acts-on-the-last-row"
    page.goto(f"{(site / 'search.html').as_uri()}?q=lambda+in+a+loop")
    assert entry(page.get_attribute(".sp-results a", "href")) == "every-button-acts-on-the-last-row"
    page.fill(".sp-search input", "dialog")
    until(page, "document.querySelector('.sp-results a').href.includes('dialog')")
    assert errors == []
    page.close()


def test_the_box_and_what_it_finds_are_in_sight_on_a_phone(browser, host):
    page = browser.new_page(viewport={"width": 390, "height": 844}, base_url=host)
    page.goto("/notebooks/learn/04-buttons.html#button-true-for-one-run")
    box = page.locator(".sp-search input")
    box.wait_for()
    place = box.bounding_box()
    assert place["y"] >= 0 and place["y"] + place["height"] < 100 and place["width"] > 150
    box.fill("nested buttons")
    options(page)
    place = page.locator(".sp-found").bounding_box()
    assert place["x"] >= 0 and place["x"] + place["width"] <= 390 and place["y"] < 100
    page.close()


def test_one_letter_finds_nothing_and_says_why(page):
    page.fill(".sp-search input", "s")
    until(page, SAID)
    assert page.text_content(".sp-search output") == "Type at least two letters."
    assert not page.is_visible(".sp-found")


def test_ten_thousand_letters_are_answered(page):
    page.fill(".sp-search input", "session state " + "lost in the rerun " * 555)
    assert options(page)
    page.fill(".sp-search input", "x" * 10_000)
    until(page, f"{SAID}.startsWith('Nothing found')")


def test_markup_in_a_search_stays_text(page):
    page.goto("/search.html?q=%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E%20button")
    page.wait_for_selector(".sp-results a")
    assert page.evaluate("window.hit") is None and page.locator("article img").count() == 0
    assert page.input_value(".sp-search input").startswith("<img src=x")


@pytest.mark.parametrize("damage", ["missing", "cut off"])
def test_an_index_that_cannot_be_read_says_so_and_offers_symptoms(page, damage):
    half = "globalThis.proofDocuments = {pages: [["
    answer = {"status": 404} if damage == "missing" else {"body": half, "content_type": "text/javascript"}
    page.route("**/documents-*.js", lambda route: route.fulfill(**answer))
    page.reload()
    page.fill(".sp-search input", "button")
    page.wait_for_selector(".sp-found a")
    assert "could not be loaded" in page.inner_text(".sp-found")
    assert page.get_attribute(".sp-found a", "href").endswith("book/symptoms.html")


def test_without_scripts_no_box_is_shown_and_the_page_of_results_leads_on(browser, host):
    context = browser.new_context(java_script_enabled=False, base_url=host)
    page = context.new_page()
    for path in ("/index.html", "/search.html?q=button"):
        page.goto(path)
        assert not page.is_visible(".sp-search input")
    assert page.is_visible("article a[href='book/symptoms.html']")
    context.close()


@pytest.mark.parametrize("ci", [False, True])
def test_where_npm_is_out_of_reach_the_book_says_that_it_has_no_search_and_ci_fails(monkeypatch, tmp_path, capsys, ci):
    monkeypatch.setattr(npm, "_HOME", tmp_path)
    nowhere = {"registry": "http://127.0.0.1:9", "cache": str(tmp_path / "cache"), "fetch_retry_mintimeout": "1"}
    for name, value in {f"npm_config_{name}": value for name, value in nowhere.items()}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CI", str(ci).lower())
    if ci:
        with pytest.raises(npm.NoPackages):
            engine.or_none()
        return
    assert engine.or_none() is None
    said = capsys.readouterr().out
    assert "The book is built without the search: npm-cli failed: npm error" in said and "ECONNREFUSED" in said
