"""A login at a provider on this machine: what the recipe's page says of it beside its claims."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from conftest import requires_chromium

from proof import visit
from proof.witnesses import visit as visits
from proof.witnesses.visit import Page


@pytest.fixture
def page() -> Iterator[Page]:
    """Return the app of the recipe, before anybody has logged in."""
    requires_chromium()
    yield visit("recipes/login_with_roles", secrets='[roles]\n"ada@example.com" = "manager"\n')
    visits._running.close()


def test_the_browser_keeps_a_login_for_thirty_days_in_cookies_that_no_script_reads(page):
    page.log_in("login", "ada@example.com")
    kept = page._session.with_tab(lambda tab: tab.context.cookies())
    logins = [cookie for cookie in kept if cookie["name"].startswith("_streamlit_user")]
    assert logins
    assert all(cookie["httpOnly"] for cookie in logins)
    assert {round((cookie["expires"] - time.time()) / 86400) for cookie in logins} == {30}


def test_a_provider_that_refuses_the_login_leads_back_to_the_page_with_the_login(page):
    page.log_in("login", account="")
    assert page.widgets == ["Log in"]


def test_a_login_outlasts_a_restart_of_the_server(page):
    page.log_in("login", "ada@example.com")
    assert page.restart().texts[-1] == "ada@example.com"
