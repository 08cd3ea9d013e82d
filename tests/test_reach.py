"""The built site in a real browser: for every way of reading, and as a host would serve it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import NARROW

from proof.build import book
from proof.model import notebooks
from proof.site import hosting, symptoms

pytestmark = [pytest.mark.site, pytest.mark.browser]

WIDE = {"width": 1280, "height": 900}
SETTINGS = {
    f"{width} {scheme}": {"viewport": viewport, "color_scheme": scheme}
    for width, viewport in (("narrow", NARROW), ("wide", WIDE))
    for scheme in ("light", "dark")
}
NIGHTLY = [pytest.param(name, marks=pytest.mark.nightly) for name in SETTINGS if name != "narrow light"]
SYMPTOMS = list(symptoms.by_anchor().values())
OF_ONE = [
    *SYMPTOMS[::60],
    next(symptom for symptom in SYMPTOMS if not symptom.pair),
    next(symptom for symptom in SYMPTOMS if symptoms.opened(symptom.pair)),
]
PAGES = [
    *book.listed_pages(),
    *("search", "404", f"claims/{notebooks.claims()[0].id}"),
    *(symptom.page for symptom in OF_ONE),
]
CHAPTER = "notebooks/learn/03-widget-keys"
STANDARDS = [*(f"wcag{version}{level}" for version in ("2", "21", "22") for level in ("a", "aa")), "best-practice"]
RULES = {"runOnly": STANDARDS, "rules": {"color-contrast": {"enabled": False}}, "resultTypes": ["violations"]}
# 7:1 for text, which is AAA, and so 4.5:1 too. It takes ten times as long as all other rules: one text of each kind is
# asked, those being of one kind that have the same elements and classes above them.
CONTRAST = {"runOnly": ["color-contrast-enhanced"], "resultTypes": ["violations"]}
OPEN_AND_MARK = """async () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const kinds = new Map([[document.body, ""]]), seen = new Set();
    for (const part of document.body.querySelectorAll("*")) {
        const kind = `${kinds.get(part.parentElement)} ${part.tagName}.${part.className.baseVal ?? part.className}`;
        kinds.set(part, kind);
        const says = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        if (!says || seen.has(kind) || !part.checkVisibility()) continue;
        seen.add(kind);
        part.dataset.kind = "";
    }
}"""


def violations(tab: Any) -> list[str]:
    """Return what axe finds with all folds open, a line for each element."""
    tab.evaluate(OPEN_AND_MARK)
    found = Axe().run(tab, options=RULES).response["violations"]
    found += Axe().run(tab, context={"include": [["[data-kind]"]]}, options=CONTRAST).response["violations"]
    return [f"{rule['id']}: {node['target']} {node['html'][:150]}" for rule in found for node in rule["nodes"]]


def sideways(tab: Any) -> list[str]:
    """Return what stands out to the right at the widths of phones, and makes the page scroll there."""
    found = []
    for width in (390, 320):
        tab.set_viewport_size({"width": width, "height": 800})
        found += tab.evaluate(
            """() => [document.documentElement, document.querySelector(".content")]
                .filter((box) => box && box.scrollWidth > box.clientWidth)
                .flatMap((box) => [...box.querySelectorAll("article *")]
                    .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
                    .slice(0, 3).map((part) => `${innerWidth}: ${part.outerHTML.slice(0, 150)}`))"""
        )
    return found


@pytest.mark.parametrize("setting", ["narrow light", *NIGHTLY])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_nobody_out_fits_a_phone_and_keeps_to_the_policy(look, page, setting):
    def all_of(tab: Any) -> dict[str, list[str]]:
        axe = violations(tab)
        refused = tab.evaluate("window.refused ?? []")
        return {"axe": axe, "refused": refused, "sideways": sideways(tab)}

    assert look(f"{page}.html", all_of, **SETTINGS[setting]) == {"axe": [], "refused": [], "sideways": []}


def claims_of(site: Path, page: str) -> list[str]:
    """Return the claims that stand on a page, in order."""
    return re.findall(r'class="sp-claim[^>]*id="([^"]+)"', (site / f"{page}.html").read_text())


@pytest.mark.parametrize("width", ["wide light", "narrow light"])
def test_a_link_to_a_claim_arrives_at_it_and_back_returns_to_where_you_were(look, site, width):
    claims = claims_of(site, CHAPTER)
    names = [claims[len(claims) // 2], claims[-2]]

    def arrive(tab: Any) -> tuple[list[float], list[float]]:
        tops, moved = [], []
        for name in names:
            tab.evaluate("scrollTo(0, 3000)")
            before = tab.evaluate("scrollY")
            tab.evaluate(f"location.hash = {name!r}")
            tops.append(tab.evaluate(f"document.getElementById({name!r}).getBoundingClientRect().top"))
            tab.go_back()
            tab.wait_for_function("scrollY < 4000")
            moved.append(tab.evaluate("scrollY") - before)
        tab.goto(f"{tab.url.partition('#')[0]}?#{names[0]}")
        tops.append(tab.evaluate(f"document.getElementById({names[0]!r}).getBoundingClientRect().top"))
        return tops, moved

    tops, moved = look(f"{CHAPTER}.html", arrive, **SETTINGS[width])
    header = 48 if width.startswith("narrow") else 0
    assert all(header <= top <= header + 40 for top in tops), tops
    assert moved == [0, 0]


LAID_OUT = """() => !document.documentElement.classList.contains("sp-in-parts")
    && [...document.querySelectorAll("section > section")].every((part) => part.checkVisibility({ contentVisibilityAuto: true }))"""


@pytest.mark.parametrize("width", ["wide light", "narrow light"])
def test_a_long_list_is_laid_out_to_its_end_and_back_returns_to_where_you_were(look, width):
    link = ".sp-own a >> nth=200"

    def go_and_return(tab: Any) -> tuple[bool, list[float]]:
        tab.wait_for_function(LAID_OUT)
        in_parts = tab.evaluate(
            "document.querySelector('section > section > p').parentElement.style.contentVisibility === 'visible'"
        )
        tab.locator(link).scroll_into_view_if_needed()
        tops = [tab.locator(link).bounding_box()["y"]]
        tab.locator(link).click()
        tab.wait_for_url("**/symptoms/**")
        tab.go_back()
        tab.wait_for_function("scrollY > 4000")
        return in_parts, [*tops, tab.locator(link).bounding_box()["y"]]

    in_parts, (before, after) = look("book/symptoms.html", go_and_return, **SETTINGS[width])
    assert in_parts
    assert after == pytest.approx(before, abs=1)


def test_a_link_followed_before_a_long_list_is_laid_out_arrives_exactly(look):
    anchor = SYMPTOMS[-20].page.removeprefix("symptoms/")

    def arrive(tab: Any) -> float:
        tab.evaluate("document.documentElement.classList.add('sp-in-parts')")
        tab.evaluate("document.querySelectorAll('section > section').forEach((part) => part.removeAttribute('style'))")
        tab.evaluate(f"document.querySelector('.toc-drawer a[href=\"#{anchor}\"]').click()")
        tab.wait_for_function("scrollY > 4000")
        return tab.evaluate(f"document.getElementById({anchor!r}).getBoundingClientRect().top")

    assert 0 <= look("book/symptoms.html", arrive, **SETTINGS["wide light"]) <= 40


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(look):
    def by_keyboard(tab: Any) -> list[Any]:
        told = []
        tab.keyboard.press("Tab")
        tab.keyboard.press("Space")
        told.append(tab.evaluate("document.activeElement.closest('.sidebar-drawer') !== null"))
        tab.keyboard.press("Escape")
        told.append(tab.evaluate("document.activeElement.id"))
        told.append(tab.evaluate("getComputedStyle(document.querySelector('.sidebar-drawer')).visibility"))
        return told

    assert look(f"{CHAPTER}.html", by_keyboard) == [True, "__navigation", "hidden"]


def test_whatever_the_keyboard_reaches_is_in_sight(look):
    def walk(tab: Any) -> list[str]:
        unseen = []
        for _ in range(60):
            tab.keyboard.press("Tab")
            unseen += tab.evaluate(
                """() => {
                    const at = document.activeElement;
                    const shown = [at, ...(at.labels ?? [])].filter((part) => part.offsetWidth && !part.matches(".sidebar-toggle, .overlay"));
                    const seen = shown.some((part) => {
                        const box = part.getBoundingClientRect(), style = getComputedStyle(part);
                        const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
                        return inside && style.outlineStyle !== "none" && style.opacity === "1";
                    });
                    return seen ? [] : [at.outerHTML.slice(0, 200)];
                }"""
            )
        return unseen

    assert look(f"{CHAPTER}.html", walk, reduced_motion="reduce") == []


def test_a_copy_is_announced_and_its_button_is_seen_when_it_has_the_focus(look):
    def copy(tab: Any) -> tuple[str, str]:
        button = tab.locator(".copybtn").first
        button.focus()
        tab.keyboard.press("Shift+Tab")
        tab.keyboard.press("Tab")
        tab.wait_for_function("getComputedStyle(document.activeElement).opacity === '1'")
        tab.keyboard.press("Enter")
        tab.wait_for_function("document.querySelector('article [role=status]').textContent")
        return tab.evaluate("document.activeElement.className"), tab.locator("article > [role=status]").text_content()

    focused, said = look(f"{CHAPTER}.html", copy, permissions=["clipboard-write"], reduced_motion="reduce")
    assert "copybtn" in focused and said == "Copied!"


def test_an_anchor_that_no_page_has_leads_to_the_search_and_a_claim_that_moved_to_its_page(look, site):
    def said(tab: Any) -> str:
        tab.wait_for_selector(".sp-lost")
        return tab.locator(".sp-lost a").get_attribute("href")

    assert look(f"{CHAPTER}.html#no-such-thing", said) == "../../search.html?q=no%20such%20thing"
    assert look(f"{CHAPTER}.html#%E0%A4%A", said) == "../../search.html?q=%25E0%25A4%25A"
    moved = claims_of(site, "notebooks/learn/04-buttons")[0]

    def led(tab: Any) -> str:
        tab.wait_for_url("**/claims/*")
        return tab.url

    assert look(f"{CHAPTER}.html#{moved}", led).endswith(f"/claims/{moved}.html")


def test_an_anchor_that_moved_to_a_new_page_with_its_part_leads_there(look, site):
    for old, new in hosting.SPLIT.items():
        anchors = set(re.findall(r'<section id="([^"]+)"', (site / f"{new}.html").read_text()))
        kept = set(re.findall(r' id="([^"]+)"', (site / f"{old}.html").read_text()))
        for anchor in (min(anchors - kept), claims_of(site, new)[0]):

            def led(tab: Any, wanted: str = f"/{new}.html?release=1.40#{anchor}") -> bool:
                tab.wait_for_url(f"**{wanted}")
                return not tab.evaluate("window.refused") and not tab.locator(".sp-lost").count()

            assert look(f"{old}.html?release=1.40#{anchor}", led), anchor


@pytest.mark.parametrize("script", [True, False])
def test_an_old_address_leads_on_to_the_anchor_and_without_script_to_the_page(look, site, script):
    for old, new in hosting.MOVED.items():
        home = new[0]
        anchor = re.search(r'<section id="([^"]+)"', (site / f"{home}.html").read_text())[1]

        wanted = f"/{home}.html?release=1.40#{anchor}" if script else f"/{home}.html"

        def led(tab: Any, wanted: str = wanted) -> bool:
            tab.wait_for_url(f"**{wanted}")
            return not tab.evaluate("window.refused") and len(tab.locator("article").all()) == 1

        assert look(f"{old}.html?release=1.40#{anchor}", led, java_script_enabled=script)


def test_an_old_address_of_a_claim_leads_to_its_new_page_and_opens_it(look, site):
    def led(tab: Any) -> bool:
        tab.wait_for_url("**/notebooks/detail/buttons-in-detail.html#button-flag-toggles")
        return tab.locator("#button-flag-toggles .sp-film").first.is_visible()

    assert look("notebooks/04-buttons.html#button-flag-toggles", led)


def test_an_old_address_with_a_broken_anchor_leads_on_to_the_page(look):
    def led(tab: Any) -> bool:
        tab.wait_for_url("**/notebooks/learn/04-buttons.html#*")
        return tab.locator("h1").first.is_visible()

    assert look("notebooks/04-buttons.html#%E0%A4%A", led)


def test_a_release_on_which_nothing_was_played_is_said_to_be_none(look):
    def said(tab: Any) -> str:
        return tab.locator(".sp-filter output").first.text_content()

    assert look("book/claims.html?release=9.9&outcome=d", said).startswith(
        "The claims were not played on Streamlit 9.9."
    )
    assert re.fullmatch(r"\d+ of \d+ shown", look("book/claims.html?release=1.40.1&outcome=d", said))


def test_an_address_that_leads_nowhere_gets_a_page_with_the_search_in_any_folder(look):
    def found(tab: Any) -> tuple[str, str, list[str]]:
        heading = tab.locator("h1").text_content()
        tab.locator("#sp-lost").fill("rerun")
        tab.locator("#sp-lost").press("Enter")
        tab.wait_for_url("**/search.html?q=rerun*")
        return heading, tab.locator("body").evaluate("(body) => getComputedStyle(body).fontFamily"), tab.url

    heading, font, url = look("notebooks/deep/99-no-such-chapter", found)
    assert heading == "No such page" and "system-ui" in font and url.count("/") == 3


def test_without_script_nothing_is_shown_that_does_nothing(look):
    def dead(tab: Any) -> list[str]:
        shown = [
            part for part in tab.locator("article :is(input, select, button), .theme-toggle").all() if part.is_visible()
        ]
        return [part.evaluate("(part) => part.outerHTML") for part in shown]

    for page in ("book/claims", "book/statements", "book/releases", CHAPTER):
        assert look(f"{page}.html", dead, java_script_enabled=False) == [], page


def test_on_paper_folds_are_open_and_nothing_lies_over_the_text(look):
    def printed(tab: Any) -> tuple[list[bool], bool]:
        tab.emulate_media(media="print")
        open_ = [
            part.evaluate("(part) => part.getClientRects().length > 0")
            for part in tab.locator(".sp-claim details pre").all()[:3]
        ]
        heights = [
            part.evaluate("(part) => part.checkVisibility({contentVisibilityAuto: true})")
            for part in tab.locator(".sp-claim details pre").all()[:3]
        ]
        return open_ + heights, tab.locator(".skip-to-content").is_visible()

    folds, skip = look(f"{CHAPTER}.html", printed, viewport=WIDE)
    assert all(folds) and len(folds) == 6 and not skip
