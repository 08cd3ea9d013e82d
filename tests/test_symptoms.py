"""The symptoms: what stands there as code is what their claims play."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT

from proof.model import notebooks
from proof.site import symptoms

LISTED = list(symptoms.by_anchor().values())


@pytest.fixture(scope="module")
def plays() -> dict[str, tuple[str, ...]]:
    """Return the snippets that a claim plays, by its id."""
    return {head.id: head.plays for head in notebooks.claims()}


def test_the_app_before_is_one_of_the_cause_and_the_app_after_is_one_of_the_fix(plays):
    for symptom in (symptom for symptom in LISTED if symptom.apps):
        for label, app in zip(("Cause", "Fix"), symptom.apps, strict=True):
            assert app in [name for claim in symptom.claims(label) for name in plays[claim]], (symptom.title, label)


def test_the_page_counts_its_symptoms_and_those_with_code_as_they_are():
    text = (ROOT / f"{symptoms.PAGE}.md").read_text()
    assert f"There are {len(LISTED)} symptoms" in text
    assert f"{sum(bool(symptom.apps) for symptom in LISTED)} of these have two apps" in text


@pytest.mark.site
def test_each_symptom_has_a_page_with_what_the_list_says_of_it_and_with_its_code(site):
    listed = (site / f"{symptoms.PAGE}.html").read_text(encoding="utf-8")
    for symptom in LISTED:
        page = (site / f"{symptom.page}.html").read_text(encoding="utf-8")
        assert f'href="../{symptom.page}.html"' in listed
        assert f'href="../{symptoms.PAGE}.html#{symptom.anchor}"' in page
        assert [page.count(f"<h2>{word}</h2>") for word in ("Before", "After")] == [bool(symptom.apps)] * 2
        for claim in (*symptom.claims("Cause"), *symptom.claims("Fix")):
            assert f"#{claim}" in page, (symptom.title, claim)


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
