"""What the tests share: a clean start for each, and the app on a real server."""
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
import streamlit as st

APP = Path(__file__).parent.parent / "app.py"
SECRETS = """staff = []
model = {url = "http://127.0.0.1:9/", key = "nobody answers there"}
"""


@pytest.fixture(autouse=True)
def clean_start(monkeypatch, tmp_path):
    """Empty what a test would find of the one before: caches, main module, files."""
    st.cache_data.clear()
    st.cache_resource.clear()
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def server(tmp_path):
    """Start the app in an empty folder, on a free port, and return its address."""
    secrets = tmp_path / "secrets.toml"  # in the place of the real ones beside the app
    secrets.write_text(SECRETS)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.address", "127.0.0.1", "--server.port", str(port)]
    options += ["--server.headless", "true", "--browser.gatherUsageStats", "false", "--secrets.files", str(secrets)]
    process = subprocess.Popen([sys.executable, "-m", "streamlit", "run", APP, *options], cwd=tmp_path)
    try:
        wait_for(process, f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(process, url, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"The server ended with exit code {process.returncode}. What it said is below.")
        try:
            with urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"The server did not answer within {seconds} seconds. What it said is below.")
