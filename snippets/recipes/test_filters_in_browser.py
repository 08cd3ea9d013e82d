"""Tests the list of flats in a browser: needs pytest-playwright."""
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

APP = Path(__file__).parent / "filters.py"
SOON = 15_000  # milliseconds, for a machine that is busy


@pytest.fixture(scope="module")
def address():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.address", "127.0.0.1", "--server.port", str(port)]
    options += ["--server.headless", "true", "--browser.gatherUsageStats", "false"]
    server = subprocess.Popen([sys.executable, "-m", "streamlit", "run", APP, *options], cwd=APP.parent)
    try:
        wait_for(server, f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_for(server, url, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if server.poll() is not None:
            pytest.fail(f"The server ended with exit code {server.returncode}.")
        try:
            with urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"The server did not answer within {seconds} seconds.")


def choose(page, label, option):
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option).click()


def test_a_choice_goes_into_the_address(page, address):
    page.goto(address)
    choose(page, "Country", "France")
    expect(page).to_have_url(re.compile(r"/\?country=France$"), timeout=SOON)
    expect(page.get_by_text("3 of 5 flats")).to_be_visible(timeout=SOON)
    choose(page, "City", "Nice")
    expect(page).to_have_url(re.compile("city=Nice"), timeout=SOON)
    page.reload()
    expect(page.get_by_text("1 of 5 flats")).to_be_visible(timeout=SOON)
