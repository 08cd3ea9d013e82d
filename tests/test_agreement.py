"""Streamlit's own documents: each sentence is judged or set aside, and a change of one is told by its name."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import html5lib
import jsonschema
import pytest
from conftest import ROOT

from proof.model import notebooks
from proof.official import agreement, aside, docstrings, examples, sentences
from proof.official.agreement import DIFFERS, Agreement, Judgement, Page, Quote
from proof.official.docstrings import Docstring
from proof.official.sentences import Place, Sentence
from proof.site import agreement_list

PLACE = Place("st.cupboard", "key", "elements/cupboard.py", 12)
SAID = Sentence("Assigning to the key opens the cupboard in the next rerun of the app.", (PLACE,))
HOLDS = Judgement("holds", (SAID.mark,), claims=("cupboard-opens",))
DOCSTRING = """Display a cupboard.

Its door is kept across reruns, e.g. in ``st.session_state``. See `the manual <https://example.org>`_.

Parameters
----------
key : str or None
    The key of the cupboard. No two
    cupboards may have the same `key.`

    .. note::
        It is for `st.cupboard("a. B")` alone.

Examples
--------
It opens at once.

>>> import streamlit as st
>>>
>>> st.cupboard(
...     "a",
... )

.. output::
   https://example.org/
   height: 300px

"""


@pytest.fixture(scope="module")
def book() -> Agreement:
    return agreement.load()


@pytest.fixture(scope="module")
def claims() -> set[str]:
    return {claim.id for claim in notebooks.claims()}


def faults(said: list[Sentence], *judged: Judgement) -> list[str]:
    pages = {"manual": Page("Manual", "https://example.org/", "June 2026")}
    return Agreement(said, list(judged), pages, []).faults({"cupboard-opens", "cupboard-closes"})


def test_each_sentence_of_the_installed_documents_is_judged_or_set_aside(book, claims):
    assert book.faults(claims) == []


def test_a_sentence_that_a_rule_sets_aside_has_no_second_reason(book):
    listed = [said for said in book.sentences if said.mark in book.by_mark and aside.reason(said)]
    assert [said.mark for said in listed if book.verdict(said) == "set aside"] == []


def test_every_name_of_the_list_is_there_with_a_docstring():
    read = [docstring.name for docstring in docstrings.installed()]
    names = [name for name in docstrings.NAMES if name != "AppTest elements"]
    assert [name for name in names if not any(f"{each}.".startswith(f"{name}.") for each in read)] == []
    assert "Multiselect.unselect" in read


def test_a_docstring_is_cut_into_sentences_with_their_places_and_code_stays_whole():
    found = list(Docstring("st.cupboard", "elements/cupboard.py", 100, DOCSTRING).sentences())
    assert [(said.places[0].part, said.text) for said in found] == [
        ("", "Display a cupboard."),
        ("", "Its door is kept across reruns, e.g. in `st.session_state`."),
        ("", "See the manual."),
        ("key", "The key of the cupboard."),
        ("key", "No two cupboards may have the same `key.`"),
        ("key", 'It is for `st.cupboard("a. B")` alone.'),
        ("Examples", "It opens at once."),
    ]
    assert found[3].places[0].line == 107


def test_an_example_is_taken_as_published_without_its_prompts():
    (code,) = Docstring("st.cupboard", "elements/cupboard.py", 100, DOCSTRING).examples()
    assert code == 'import streamlit as st\n\nst.cupboard(\n    "a",\n)'


def test_a_text_in_two_places_is_one_sentence_with_both():
    again = replace(SAID, places=(replace(PLACE, document="st.drawer"),))
    (said,) = sentences.together([SAID, again])
    assert [place.document for place in said.places] == ["st.cupboard", "st.drawer"]


def test_a_new_sentence_is_named_with_its_place_and_the_way_out():
    assert faults([SAID], HOLDS) == []
    (fault,) = faults([SAID])
    assert "has nothing on 'Assigning to the key opens the cupboard" in fault
    assert "st.cupboard, key, line 12 of elements/cupboard.py" in fault and f"Put {SAID.mark!r} under" in fault


def test_a_sentence_that_changed_its_words_is_named_once_with_the_old_mark_and_the_new():
    changed = replace(SAID, text=SAID.text.replace("next rerun", "same rerun"))
    (fault,) = faults([changed], HOLDS)
    assert "has changed and reads now" in fault and repr(SAID.mark) in fault and repr(changed.mark) in fault
    begun = replace(SAID, text=SAID.text.replace("Assigning to", "Writing to"))
    (fault,) = faults([begun], HOLDS)
    assert "has changed and reads now" in fault and repr(SAID.mark) in fault and repr(begun.mark) in fault


def test_a_sentence_that_is_gone_is_named():
    assert faults([], HOLDS) == [
        f"{agreement.FILE}: no sentence of this Streamlit is {SAID.mark!r} any more. Take the line out."
    ]


def test_a_sentence_that_is_judged_twice_is_named():
    (fault,) = faults([SAID], HOLDS, replace(HOLDS, verdict="not yet played"))
    assert "2 times" in fault and SAID.mark in fault


@pytest.mark.parametrize("verdict", DIFFERS)
def test_what_does_not_hold_as_it_stands_names_the_claim_that_replaces_it_and_says_why(verdict):
    judged = replace(HOLDS, verdict=verdict)
    (fault,) = faults([SAID], judged)
    assert "name under `instead`" in fault and "under `why`" in fault
    assert faults([SAID], replace(judged, instead="cupboard-closes", why="It closes.")) == []


def test_what_holds_names_claims_and_each_claim_is_one_of_the_book():
    (fault,) = faults([SAID], replace(HOLDS, claims=()))
    assert "name the claims that show what holds" in fault
    (fault,) = faults([SAID], replace(HOLDS, claims=("cupboard-sings",)))
    assert "there is no claim 'cupboard-sings'" in fault


def test_a_quotation_is_short_and_of_a_page_that_is_named():
    quoted = replace(HOLDS, marks=(), quotes=(Quote("manual", "It opens."),))
    assert faults([], quoted) == []
    (fault,) = faults([], replace(quoted, quotes=(Quote("manual", "word " * 21),)))
    assert "20 words at most" in fault
    (fault,) = faults([], replace(quoted, quotes=(Quote("leaflet", "It opens."),)))
    assert "stands under `pages`" in fault


def test_every_page_has_a_permanent_link_with_its_commit(book):
    assert [page.url for page in book.pages.values() if not _permanent(page.url)] == []


def _permanent(url: str) -> bool:
    parts = url.split("/")
    return url.startswith("https://github.com/streamlit/") and "blob" in parts and len(parts[6]) == 40


def test_each_example_of_a_docstring_comes_out_as_recorded():
    published = examples.published()
    assert list(examples.recorded()) == list(published), "run `python -m proof.official.examples`"
    assert examples.played(published) == examples.recorded()


def test_each_example_that_does_not_run_has_its_reason(book):
    told = [name for group in book.examples for name in group["of"]]
    fallen = [name for name, outcome in examples.recorded().items() if outcome != examples.RUNS]
    assert sorted(told) == sorted(fallen)


def test_an_example_that_raises_is_told_from_one_that_runs():
    good, bad = "import streamlit as st\nst.text('a')", "import streamlit as st\nst.text(cupboard)"
    outcomes = examples.played({"good": good, "bad": bad, "no Python": "import ("})
    assert outcomes == {"good": "runs", "bad": "raises NameError", "no Python": "raises SyntaxError"}


def test_an_example_reaches_no_network():
    with socket.create_server(("127.0.0.1", 0)) as server:
        asks = f"import socket\nsocket.create_connection({server.getsockname()[:2]!r})"
        assert examples.played({"asks": asks}) == {"asks": "raises OSError"}


@pytest.fixture
def shown(claims: set[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the page's lists as HTML."""
    known: Any = {
        name: SimpleNamespace(anchor=f"page.html#{name}", head=SimpleNamespace(sentence=name)) for name in claims
    }
    monkeypatch.setattr(agreement_list, "book", lambda _: SimpleNamespace(claims=known))
    monkeypatch.setattr(agreement_list, "relative", lambda _, target: target)
    parts = object.__new__(agreement_list.AgreementDirective).run()
    return "".join(part.astext() if part.tagname == "raw" else part.children[1].astext() for part in parts)


@pytest.fixture
def page(shown: str) -> Any:
    """Return the page as a tree; it is valid HTML."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parseFragment(shown)
    assert parser.errors == []
    return tree


def test_the_page_has_each_judged_sentence_under_an_address_of_its_own(page, book):
    items = [item for item in page.iter("li") if item.get("id")]
    counts = book.counts()
    assert len({item.get("id") for item in items}) == len(items) == sum(counts.values()) - counts["set aside"]


def test_the_page_counts_what_is_set_aside(page, book):
    rows = [int(cell.text) for table in page.iter("table") for cell in table.iter("td")]
    assert sum(rows) == book.counts()["set aside"]


def test_what_does_not_hold_stands_first_with_what_holds_instead(page):
    items = [item for item in page.iter("li") if item.get("id")]
    assert list(dict.fromkeys(item.get("data-verdict") for item in items)) == list(agreement_list.VERDICTS.values())
    assert "What holds instead" in "".join(items[0].itertext())


def test_a_sentence_leads_to_its_line_in_the_source_at_the_tag(page):
    links = [link.get("href") for link in page.iter("a") if "/streamlit/streamlit/blob/" in (link.get("href") or "")]
    assert all("#L" in link for link in links)
    place = docstrings.installed()[0]
    assert any(f"lib/streamlit/{place.file}" in link for link in links)


def test_the_data_has_the_form_that_its_schema_describes(claims):
    known: Any = {name: SimpleNamespace(head=SimpleNamespace(sentence=name)) for name in claims}
    schema = json.loads((ROOT / "proof/site/agreement.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(agreement_list.as_data(SimpleNamespace(claims=known)), schema)  # type: ignore[arg-type]
