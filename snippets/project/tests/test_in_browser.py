"""Tests in a browser what AppTest shows otherwise: needs pytest-playwright."""
import pytest
from playwright.sync_api import expect

SOON = 15_000  # milliseconds, for a machine that is busy


@pytest.fixture
def opened(page, server):
    """Return the app's page once it has a title; an exception in its place fails at once."""
    page.goto(server)
    first = page.locator("h1, [data-testid=stException], [role=dialog]").first
    expect(first).to_be_visible(timeout=SOON)
    assert page.locator("h1").count() == 1, first.inner_text()
    return page


def test_the_form_is_empty_for_the_next_report(opened):
    opened.get_by_label("Room").fill("12")
    opened.get_by_label("What is broken?").fill("No water")
    opened.get_by_role("button", name="Report").click()
    expect(opened.get_by_text("Thank you.")).to_be_visible(timeout=SOON)
    expect(opened.get_by_label("Room")).to_have_value("")
