"""What a release changed is told to who upgrades: before, now, what to do."""

from __future__ import annotations

import re
from typing import Any

import pytest

from proof.evidence import history, sweeps, upgrades
from proof.model import notebooks
from proof.model.errors import ReleaseError
from proof.model.versions import minor, number


def changes() -> list[history.Change]:
    """Return the changes of claims that the book has."""
    known = {head.id for head in notebooks.claims()}
    return [change for change in history.changes(sweeps.current()) if change.claim in known]


def test_every_change_says_what_was_what_is_and_what_to_do():
    assert [(change.claim, change.release) for change in changes() if upgrades.of(change) is None] == []


def test_what_is_said_of_an_upgrade_is_about_a_change():
    found = {(change.claim, minor(change.release)) for change in changes()}
    said = [(claim, entry.release) for entry in upgrades.load(upgrades.path()) for claim in entry.claims]
    assert [one for one in said if one not in found] == []
    assert len(said) == len(set(said))


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("- {claim: a-b, release: 1.5, kind: message, before: A, now: B, do: C}", "name a claim, a quoted release"),
        ("- {claim: a-b, release: '1.5', kind: message, before: A, now: B}", "before, now and do"),
        ("- {claim: a-b, release: '1.5', kind: rumour, before: A, now: B, do: C}", "'rumour' is no kind of change"),
    ],
)
def test_an_entry_that_is_not_complete_is_refused_with_its_place(tmp_path, entry, told):
    file = tmp_path / "upgrades.yml"
    file.write_text(entry)
    with pytest.raises(ReleaseError, match=re.escape(told)):
        upgrades.load(file)


@pytest.mark.site
def test_between_two_releases_stands_what_lies_between_them_and_the_address_says_so(look):
    def between(tab: Any) -> tuple[list[str], str]:
        shown = [item.get_attribute("data-release") for item in tab.locator(".sp-changes > li:visible").all()]
        tab.locator("#sp-kind").select_option("message")
        return shown, tab.url

    shown, address = look("book/releases.html?from=1.50.1&to=1.60", between)
    assert shown and all((1, 50) < number(release) <= (1, 60) for release in shown)
    assert set(shown) == {minor(c.release) for c in changes() if (1, 50) < number(c.release)[:2] <= (1, 60)}
    assert address.endswith("?from=1.50.1&to=1.60&kind=message")


@pytest.mark.site
def test_a_release_that_the_book_does_not_know_is_named_in_the_upgrade_view(look):
    def said(tab: Any) -> str:
        return tab.locator('output[for="sp-filter"]').text_content()

    assert look("book/releases.html?from=0.9", said) == "The book does not know “0.9”. Choose from the lists."


@pytest.mark.site
def test_without_script_all_changes_stand_there(look):
    def count(tab: Any) -> int:
        return tab.locator(".sp-changes > li:visible").count()

    assert look("book/releases.html", count, java_script_enabled=False) == len(changes())
