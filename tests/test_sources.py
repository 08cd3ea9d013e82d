"""Who says the statements: what `book/sources.yml` may hold, and what a reader sees of it."""

from __future__ import annotations

import json

import pytest

from proof.build import hygiene
from proof.model import sources, statements
from proof.model.errors import StatementError

PLACES = {"docs": '{title: "Docs: Buttons", url: "https://docs.test/buttons", as_of: "May 2026"}'}


def yml(said: str, places: dict[str, str] = PLACES) -> str:
    """Return a file of sources."""
    return "\n".join(["places:", *(f"  {name}: {place}" for name, place in places.items()), "said:", said, ""])


@pytest.fixture
def told(small):
    """Return a function that gives the sources of a file with this text."""

    def load(text: str) -> dict[str, tuple[sources.Source, ...]]:
        sources._load.cache_clear()
        small.write("book/sources.yml", text)
        return sources.load()

    return load


def test_a_statement_has_its_sources_with_their_date_and_words(told):
    found = told(yml('  buttons-1: [{in: docs, says: "true for one run"}]\n  buttons-2: [{in: docs}]'))
    page = ("Docs: Buttons", "https://docs.test/buttons", "May 2026")
    assert found == {
        "buttons-1": (sources.Source(*page, "true for one run"),),
        "buttons-2": (sources.Source(*page),),
    }


def test_a_project_without_sources_has_none(small):
    assert sources.load() == {}


@pytest.mark.parametrize(
    ("said", "places", "fault"),
    [
        ("buttons-1: [{in: docs}]", {"docs": '{title: "Docs"}'}, "the place 'docs' has no url. .* add `url:`"),
        (
            "buttons-1: [{in: docs}]",
            {"docs": '{title: "Docs", url: "http://docs.test"}'},
            "'docs' has the address 'http://docs.test'. Give one that begins with https",
        ),
        (
            "buttons-1: [{in: docs}]",
            {"docs": '{title: "Docs", url: "https://docs.test", seen: 1}'},
            "'docs' has the unknown field 'seen'. There are title, url, as_of",
        ),
        (
            "buttons-1: [{in: docs}]",
            PLACES | {"again": PLACES["docs"]},
            "'docs' and 'again' have one address. Keep one",
        ),
        (
            "buttons-1: [{in: docs}]",
            PLACES | {"blog": '{title: "A blog", url: "https://blog.test"}'},
            "no statement names the place 'blog'. Name it under one, or delete it",
        ),
        ("buttons-1: [{says: so}]", PLACES, "'buttons-1' has a source without a place. Add `in:`"),
        ("buttons-1: [{in: doc}]", PLACES, "'buttons-1': there is no place 'doc'. Did you mean docs"),
        ("buttons-1: [{in: docs, quote: so}]", PLACES, "'buttons-1' has the unknown field 'quote'. There are in, says"),
        ("buttons-1: [{in: docs}, {in: docs}]", PLACES, "'buttons-1' has the source 'docs' twice. Keep the words"),
        (
            f"buttons-1: [{{in: docs, says: {'so ' * 21}}}]",
            PLACES,
            "'buttons-1': the quotation of 'docs' has more than 20 words. Shorten it",
        ),
        ("buttons-1: []", PLACES, "'buttons-1': give a list of one to 3 sources, or leave the statement out"),
        ("buttons-1: [docs]", PLACES, "'buttons-1': 'docs' is no entry. Write the fields in, says in braces"),
        ("button-1: [{in: docs}]", PLACES, "There is no statement 'button-1' .* Did you mean buttons-1"),
        ("buttons-9: [{in: docs}]", PLACES, "The statement 'buttons-9' is retired"),
        ("buttons-1: [{in: docs}]\n  buttons-1: [{in: docs}]", PLACES, "'buttons-1' stands there twice. Put its lines"),
    ],
)
def test_what_is_wrong_with_a_source_is_told_with_its_place_and_the_way_out(told, said, places, fault):
    with pytest.raises(StatementError, match=f"^book/sources.yml.*{fault}"):
        told(yml(f"  {said}", places))


def test_a_quotation_of_twenty_words_is_no_fault(told):
    assert told(yml(f"  buttons-1: [{{in: docs, says: {'so ' * 20}}}]"))["buttons-1"][0].says.split() == ["so"] * 20


def test_a_wrong_source_cannot_be_committed(told, small):
    with pytest.raises(StatementError):
        told(yml("  buttons-1: [{in: doc}]"))
    assert any("there is no place 'doc'" in fault for fault in hygiene.faults())


def test_every_source_of_the_book_is_well_formed_and_most_statements_have_one():
    found = sources.load()
    assert set(found) <= set(statements.load())
    assert len(found) > len(statements.load()) / 2


@pytest.mark.site
def test_the_data_has_the_sources_that_the_file_has(site):
    said = {entry["id"]: entry for entry in json.loads((site / "claims.json").read_text())["statements"]}
    for name, entry in said.items():
        assert [source["url"] for source in entry["sources"]] == [source.url for source in sources.load().get(name, ())]
