"""A snippet is shown at work in a notebook, and ends with it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import urllib.request

import pytest
from conftest import SNIPPET, requires_chromium

from proof import live
from proof.model.errors import SnippetError
from proof.witnesses.chromium import Chromium

pytestmark = pytest.mark.server


def answers(url: str) -> bool:
    """Tell whether an app's server is there."""
    try:
        return urllib.request.urlopen(f"{url}_stcore/health", timeout=10).read() == b"ok"
    except OSError:
        return False


def test_a_snippet_is_shown_in_a_frame_until_it_is_stopped(small):
    app = live("small/count", height=300)
    assert (
        f'<iframe src="{app.url}?embed=true" title="The app small/count" width="100%" height="300"' in app._repr_html_()
    )
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", app.url) and answers(app.url)
    app.stop()
    app.stop()
    assert not answers(app.url)


def test_the_same_snippet_shown_anew_ends_the_one_before_and_another_runs_beside_it(small):
    small.snippet("small/other", SNIPPET)
    first, other = live("small/count"), live("small/other")
    again = live("small/count")
    assert [answers(app.url) for app in (first, other, again)] == [False, True, True]
    other.stop()
    again.stop()


def test_a_snippet_that_does_not_exist_is_refused_by_name(small):
    with pytest.raises(SnippetError, match="no snippet 'small/cuont'.* Did you mean 'small/count'"):
        live("small/cuont")


def test_on_a_hub_the_app_is_led_to_through_the_notebooks_own_address(small, monkeypatch):
    monkeypatch.setenv("JUPYTERHUB_SERVICE_PREFIX", "/user/ada/")
    app = live("small/count")
    assert re.search(r'src="/user/ada/proxy/\d+/\?embed=true"', app._repr_html_())
    app.stop()


def test_the_app_ends_with_its_kernel_even_where_that_is_killed(small):
    code = "import time; from proof import live; print(live('small/count').url, flush=True); time.sleep(600)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as kernel:
        url = kernel.stdout.readline().strip()
        assert answers(url)
        os.kill(kernel.pid, signal.SIGKILL)
    ends = time.monotonic() + 30
    while answers(url) and time.monotonic() < ends:
        time.sleep(0.1)
    assert not answers(url)


@pytest.mark.browser
def test_the_app_runs_again_when_its_file_is_written_anew(small):
    requires_chromium()
    app = live("small/count")

    def visit(tab) -> str:
        tab.goto(app.url)
        tab.get_by_text("Clicks: 0").wait_for()
        small.snippet("small/count", SNIPPET.replace("Clicks:", "Presses:"))
        tab.get_by_text("Presses: 0").wait_for()
        return tab.locator("button", has_text="Add").inner_text()

    with Chromium() as browser:
        assert browser.run(lambda: visit(browser.tab())) == "Add"
    app.stop()
