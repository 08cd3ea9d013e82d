"""The symptoms: what stands there as code is what their claims play, and its tests fail and pass as their page says."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import ROOT
from test_recipes import give_browser, run

from proof.model import notebooks, snippets
from proof.model.readers_tests import is_test
from proof.site import symptoms
from proof.witnesses.hosting import Host
from proof.witnesses.server import ServerWitness

LISTED = list(symptoms.by_anchor().values())
APPS = [symptom for symptom in LISTED if symptom.pair and not is_test(f"{symptom.pair[0]}.py")]
TESTS = dict(symptom.pair for symptom in LISTED if symptom.pair and symptom not in APPS)
"""The tests that show a symptom, each with the one that is cured."""
SAYS = {
    "testing/test_basket_set": "assert 'Total: 4.50 €' == 'Total: 13.50 €'",
    "testing/test_cart_updated": "AttributeError: update",
    "testing/test_jars_left_with_secrets": "Missing SQL DB connection configuration",
    "testing/test_price_list": "assert '4.50 €, loaded here: False' == '4.50 €, loaded here: True'",
    "testing/test_refresh_prices": "assert 'Script: 2, fragment: 2' == 'Script: 1, fragment: 2'",
    "testing/test_shift_with_header": "AppTestError: AppTest.context does not support 'headers'",
    "testing/test_slow_report": "RuntimeError: AppTest script run timed out after 3(s)",
    "testing/test_tickets_in_two_runs": "assert '3 for' == '3 for Ada'",
    "testing/stall/test_app_switched": "KeyError: 'theme'",
}
"""What pytest prints of a test that shows a symptom."""
BREAKS = {"testing/test_opening_hours": ("testing/opening_hours.py", '5")', '5"')}
"""A test that shows a symptom by passing, and the change that breaks its app."""
MENDS = {"testing/test_double": ("testing/double.py", "float(amount)", "float(amount.replace('ten', '10'))")}
"""A test that shows a symptom by passing on its app as it stands, and the change that mends the app."""
PASSES = [*BREAKS, *MENDS]
IN_BROWSER = "testing/test_refresh_prices_in_browser"


@pytest.fixture(scope="module")
def plays() -> dict[str, tuple[str, ...]]:
    """Return the snippets that a claim plays, by its id."""
    return {head.id: head.plays for head in notebooks.claims()}


def test_the_app_before_is_one_of_the_cause_and_the_app_after_is_one_of_the_fix(plays):
    for symptom in APPS:
        for label, app in zip(("Cause", "Fix"), symptom.pair, strict=True):
            assert app in [name for claim in symptom.claims(label) for name in plays[claim]], (symptom.title, label)


def laid_out(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """Copy the tests and what they open into a folder, with changes of some files, and return it."""
    shutil.copytree(ROOT / "snippets" / "testing", folder / "testing")
    for name, old, new in changes:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")
    return folder


def outcomes(folder: Path, tests: list[str]) -> dict[str, str]:
    """Run files of tests in one process, and return what pytest prints of each that fails: nothing of one that passes."""
    done = run(folder, "--junit-xml", "outcomes.xml", *(f"{test}.py" for test in tests))
    printed = dict.fromkeys(tests, "")
    for case in ElementTree.parse(folder / "outcomes.xml").iter("testcase"):
        printed[case.attrib["classname"].replace(".", "/")] += "".join(case.itertext())
    assert printed.keys() == set(tests), done.stdout
    return printed


def test_each_test_among_the_snippets_of_the_chapter_is_that_of_a_symptom():
    written = {
        name.removesuffix(".py") for name in notebooks.written() if name.startswith("testing/") and is_test(name)
    }
    assert written == {*TESTS, *TESTS.values()}
    assert TESTS.keys() == {*SAYS, *PASSES}


def test_a_test_before_fails_with_its_symptom_or_passes_on_a_broken_app_where_the_one_after_fails(tmp_path):
    cured = [TESTS[test] for test in PASSES]
    printed = outcomes(laid_out(tmp_path, *BREAKS.values()), [*SAYS, *PASSES, *cured])
    assert {test: text for test, text in printed.items() if test in SAYS and SAYS[test] not in text} == {}
    assert [test for test in PASSES if printed[test]] == []
    assert [test for test in cured if not printed[test]] == []


def test_a_test_after_passes(tmp_path):
    printed = outcomes(laid_out(tmp_path, *MENDS.values()), [test for test in TESTS.values() if test != IN_BROWSER])
    assert {test: text for test, text in printed.items() if text} == {}


@pytest.mark.browser
def test_a_test_after_in_a_browser_passes_where_its_app_is_served(tmp_path):
    app = snippets.find("testing/refresh_prices")
    with Host() as host, ServerWitness(host).serve(app, {}) as server:
        folder = laid_out(tmp_path, (f"{IN_BROWSER}.py", "http://localhost:8501", server.url))
        give_browser(folder)
        assert outcomes(folder, [IN_BROWSER]) == {IN_BROWSER: ""}


def test_the_page_counts_its_symptoms_and_those_with_code_as_they_are():
    text = (ROOT / f"{symptoms.PAGE}.md").read_text()
    assert f"There are {len(LISTED)} symptoms" in text
    assert f"{sum(bool(symptom.pair) for symptom in LISTED)} of these have two apps or two tests" in text


@pytest.mark.site
def test_each_symptom_has_a_page_with_what_the_list_says_of_it_and_with_its_code(site):
    listed = (site / f"{symptoms.PAGE}.html").read_text(encoding="utf-8")
    for symptom in LISTED:
        page = (site / f"{symptom.page}.html").read_text(encoding="utf-8")
        assert f'href="../{symptom.page}.html"' in listed
        assert f'href="../{symptoms.PAGE}.html#{symptom.anchor}"' in page
        assert [page.count(f"<h2>{word}</h2>") for word in ("Before", "After")] == [bool(symptom.pair)] * 2
        for file in symptoms.opened(symptom.pair):
            assert f'<a href="../snippets/{file}" download' in page
        for claim in (*symptom.claims("Cause"), *symptom.claims("Fix")):
            assert f"#{claim}" in page, (symptom.title, claim)


@pytest.mark.site
def test_the_tests_of_the_chapter_are_folded_away_on_its_page(site):
    page = (site / "notebooks/detail/testing-in-detail.html").read_text(encoding="utf-8")
    folded = re.findall(r"<summary>Code of (\S+)[.]py</summary>", page)
    assert sorted(folded) == sorted([*TESTS, *TESTS.values()])


@pytest.mark.site
def test_the_links_of_each_symptoms_page_lead_to_what_is_there(site):
    for symptom in LISTED:
        file = site / f"{symptom.page}.html"
        links = re.findall(r'<a [^>]*href="([^":#]+)[#"]', file.read_text(encoding="utf-8"))
        assert [link for link in set(links) if not (file.parent / link).resolve().exists()] == [], symptom.title


def test_the_code_of_an_app_begins_below_the_sentence_that_says_what_it_is():
    assert symptoms.shown('"""Counts clicks."""\nimport streamlit as st\n\nst.text("1")\n') == (
        'import streamlit as st\n\nst.text("1")'
    )
    assert symptoms.shown('import streamlit as st\nst.text("1")\n') == 'import streamlit as st\nst.text("1")'


def test_a_symptom_is_read_as_plain_text_by_its_labels():
    body = (
        "\n*Also:* two clicks; it [lags](https://a.b/c)\n\n- **Message:** ``Use `run` here``\n"
        "- **Cause:** `st.button` is *one* behind. {claim}`a-b`\n- **Fix:** Use `on_click`. {claim}`c-d` {claim}`e-f`\n"
    )
    symptom = symptoms.Symptom("Why `x` isn't new", body)
    assert symptom.anchor == "why-x-isn-t-new"
    assert symptom.said("Also") == "two clicks; it lags" and symptom.said("Message") == "`Use `run` here`"
    assert symptom.said("Cause", "Fix") == "`st.button` is one behind. Use `on_click`."
    assert symptoms.plain(symptom.lines()[1], tick="") == "Cause: st.button is one behind."
    assert symptom.claims("Fix") == ["c-d", "e-f"]
