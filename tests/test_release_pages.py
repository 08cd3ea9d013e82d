"""What the pages and the feed say of releases, and the reader's own release."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from markupsafe import escape

from proof.drawing.filmstrip import inline
from proof.evidence import history, sweeps
from proof.evidence.outcomes import DIFFERS, MISSING
from proof.model import notebooks, versions
from proof.model.versions import minor

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.site
def test_the_feed_is_atom_and_has_an_entry_for_each_change(site):
    feed = ElementTree.parse(site / "releases.xml").getroot()
    assert feed.tag == f"{ATOM}feed" and all(
        feed.find(f"{ATOM}{name}") is not None for name in ("id", "title", "updated")
    )
    entries = feed.findall(f"{ATOM}entry")
    names = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(names)) == len(names) == len(history.changes(sweeps.current()))
    assert all(entry.findtext(f"{ATOM}summary") for entry in entries)
    # Streamlit's release notes give these days for 1.28.0 and 1.56.0.
    days = {
        name.rpartition(":")[2]: entry.findtext(f"{ATOM}updated")[:10]
        for name, entry in zip(names, entries, strict=True)
    }
    told = {versions.minor(release): about["published"][:10] for release, about in sweeps.read().swept.items()}
    assert told["1.28"] == "2023-10-26" and told["1.56"] == "2026-03-31"
    assert days == {release: told[release] for release in days}
    assert [day for _, day in sorted(days.items())] == sorted(days.values())


@pytest.mark.site
def test_each_change_leads_to_what_the_older_release_did_run_by_run(site):
    page = (site / "book" / "releases.html").read_text()
    found = history.changes(sweeps.current())
    assert all(f'id="changed-{change.claim}"' in page for change in found)
    links = re.findall(r'href="\.\./(claims/[a-z0-9-]+\.html)#(on-1-\d+)"', page)
    assert len(links) == len(found)
    for file, release in links:
        _, _, told = (site / file).read_text().partition(f'<h2 id="{release}">')
        assert "the proof fails" in told and '<ol class="sp-film"' in told, (file, release)


@pytest.mark.site
def test_a_claim_says_where_it_differs_and_which_name_it_needs_and_its_fold_says_all(site):
    found = sweeps.current()
    for head in notebooks.claims():
        page = (site / "notebooks" / head.cell.part / f"{head.cell.notebook}.html").read_text()
        if head.id not in found.claims:
            continue
        box = page[page.index(f'id="{head.id}"') :]
        title, _, below = box.partition('class="sp-film"')
        differs, needs = history.differs(found, head.id), history.needed(found, head.id)
        assert ('class="sp-since"' in title) == bool(differs) and f">{differs}<" in title + "><", head.id
        assert ('class="sp-needs"' in title) == bool(needs), head.id
        assert not needs or f"needs <code>{escape(needs[0].name)}</code>, {needs[0].since}" in title, head.id
        fold = f"On other releases: {inline(history.words(found, head.id))}."
        assert fold in below[: below.index("</details>")] and "not known" not in title, head.id


@pytest.fixture
def reader(browser, host):
    """Return a function that does something in a tab of Chromium, to which the site is served."""
    return lambda act: browser.run(lambda: act(browser.tab(), host))


@pytest.mark.site
@pytest.mark.browser
def test_a_reader_chooses_a_release_by_keyboard_and_finds_it_on_every_page(reader):
    found = sweeps.current()
    older = minor(found.releases[0])

    def choose(tab, url):
        tab.goto(f"{url}/book/releases.html")
        tab.locator("#sp-release").focus()
        tab.keyboard.press("End")
        assert tab.locator("#sp-release").input_value() == older
        tab.goto(f"{url}/notebooks/learn/03-widget-keys.html")
        tab.reload()
        marked = [
            tab.evaluate(f"[...document.querySelectorAll('.sp-claim:has({mark})')].map(box => box.id)")
            for mark in (".sp-not-here", ".sp-lacks-here")
        ]
        line = tab.locator(".sp-not-here-line").inner_text()
        tab.goto(f"{url}/book/releases.html")
        assert tab.locator("#sp-release").input_value() == older
        tab.locator("#sp-release").select_option("")
        tab.goto(f"{url}/notebooks/learn/03-widget-keys.html")
        return marked, line, tab.locator(".sp-not-here, .sp-lacks-here, .sp-not-here-line").count()

    (differing, lacking), line, left = reader(choose)
    heads = [
        head.id for head in notebooks.claims() if head.cell.notebook == "03-widget-keys" and head.id in found.claims
    ]
    oldest = found.releases[0]
    outcomes = {name: found.claims[name].by_release[oldest].outcome for name in heads}
    assert differing == [name for name in heads if outcomes[name] == DIFFERS]
    assert lacking == [name for name in heads if outcomes[name] == MISSING]
    assert f"Streamlit {older}" in line and left == 0


@pytest.mark.site
@pytest.mark.browser
def test_the_list_of_claims_is_narrowed_by_release_and_outcome(reader):
    found = sweeps.current()
    oldest = found.releases[0]

    def narrow(tab, url):
        tab.goto(f"{url}/book/releases.html")
        tab.locator("tr", has_text=oldest).get_by_role("link").nth(1).click()
        tab.wait_for_url("**/claims.html?*")
        return tab.locator(".sp-list > li:not([hidden])").evaluate_all(
            "list => list.map(li => li.querySelector('.sp-id').textContent)"
        )

    differ = [head.id for head in notebooks.claims() if head.id in found.claims]
    differ = [name for name in differ if found.claims[name].by_release[oldest].outcome == DIFFERS]
    assert reader(narrow) == differ
