"""Refreshes the prices in a browser."""
from playwright.sync_api import expect


def test_refresh_runs_the_fragment_alone(page):  # needs pytest-playwright
    page.goto("http://localhost:8501")  # where `streamlit run refresh_prices.py` serves the app
    page.locator(".st-key-refresh button").click()
    expect(page.get_by_text("Script: 1, fragment: 2")).to_be_visible()
