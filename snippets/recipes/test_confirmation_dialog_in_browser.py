"""Tests of what happens after the dialog is open. Needs pytest-playwright."""
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

APP = Path(__file__).parent / "confirmation_dialog.py"


@pytest.fixture
def url(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={port}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(APP), *options, "--browser.gatherUsageStats=false"],
        env={**os.environ, "CUSTOMERS_FOLDER": str(tmp_path)},
    )
    try:
        wait_for_answer(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_for_answer(address, server):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            return urlopen(address, timeout=1).close()
        except OSError:
            time.sleep(0.1)
    pytest.fail("Streamlit's server has not come up.")


def add(page, *names):
    for name in names:
        page.get_by_label("New customer").fill(name)
        page.locator(".st-key-add button").click()
        page.get_by_text(f": {name}").wait_for()
        expect(page.get_by_label("New customer")).to_have_count(1)  # the field of this name is gone


def press(page, key):
    page.locator(f".st-key-{key} button").click()


def test_keep_escape_and_the_cross_delete_nothing(page, url):
    page.goto(url)
    add(page, "Ada", "Ben")
    dialog = page.get_by_role("dialog")
    for close in [
        lambda: press(page, "keep"),
        lambda: page.keyboard.press("Escape"),
        lambda: dialog.get_by_role("button", name="Close").click(),
    ]:
        press(page, "delete_1")
        dialog.wait_for()
        close()
        dialog.wait_for(state="hidden")
    add(page, "Cleo")
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("No. ")).to_have_text(["No. 1: Ada", "No. 2: Ben", "No. 3: Cleo"])


def test_delete_deletes_the_customer_asked_about_after_another_tab_has_deleted_one(page, url):
    page.goto(url)
    add(page, "Ada", "Ben", "Cleo")
    press(page, "delete_2")
    other = page.context.new_page()
    other.goto(url)
    press(other, "delete_1")
    press(other, "confirm")
    other.get_by_text("No. 1, Ada, is deleted.").wait_for()
    press(page, "confirm")
    expect(page.get_by_text("No. ")).to_have_text(["No. 2, Ben, is deleted.", "No. 3: Cleo"])
