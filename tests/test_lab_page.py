"""The laboratory in Chromium, under a strict policy, on a small site of its own: one worker serves nearly all of it."""

from __future__ import annotations

import base64
import functools
import gzip
import http.server
import random
import re
import shutil
import threading
import time
import zlib
from pathlib import Path

import pytest
from conftest import ROOT, WATCH, Host, requires_chromium

from proof.lab import bundle, content
from proof.model import notebooks, project
from proof.witnesses.chromium import Chromium

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("lab")]
CLAIM = "button-true-for-one-run"
EXERCISE = "exercise-lift"
SECONDS = 120_000
"""Milliseconds that a test waits at most: a busy machine must not fail it."""


def page_of(body: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Laboratory</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<link rel="stylesheet" href="../_static/style.css"><link rel="stylesheet" href="../_static/filmstrip.css">'
        f'<script defer src="../_static/press.js" data-key="{bundle.key()}" data-book="book.json" data-size="8"></script>'
        f'</head><body data-theme="light"><article role="main">{body}</article></body></html>'
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """Serve a page with one snippet and one claim, and the laboratory's own page."""
    requires_chromium()
    if bundle.or_none() is None:
        pytest.skip("the laboratory could not be built here")
    folder: Path = tmp_path_factory.mktemp("site")
    static = folder / "_static"
    shutil.copytree(bundle.make(), static / f"lab-{bundle.key()}")
    for file in (
        bundle.ROOM / "static" / "press.js",
        ROOT / "proof/drawing/filmstrip.css",
        ROOT / "book/_static/style.css",
    ):
        shutil.copy(file, static)
    (static / "book.json").write_text(content.written({CLAIM, EXERCISE}), encoding="utf-8")
    (folder / "notebooks").mkdir()
    both = f'<p data-lab="play" data-name="buttons/true_for_one_run"></p><p data-lab="prove" data-name="{CLAIM}"></p>'
    (folder / "notebooks" / "a.html").write_text(page_of(both))
    (folder / "notebooks" / "exercise.html").write_text(page_of(f'<p data-lab="check" data-name="{EXERCISE}"></p>'))
    (folder / "notebooks" / "lab.html").write_text(page_of('<p data-lab="page"></p>'))
    shutil.copy(project.PACKAGE / "site" / "_headers", folder)
    (folder / "404.html").write_text("")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/notebooks"
    server.shutdown()


@pytest.fixture(scope="module")
def chromium():
    requires_chromium()
    with Chromium(WATCH) as running:
        yield running


class Tab:
    """A tab, used through Chromium's thread, with what it asked for and what the policy refused."""

    def __init__(self, chromium: Chromium) -> None:
        self._chromium = chromium
        self.asked: list[str] = []
        self.errors: list[str] = []
        self.page = chromium.run(chromium.tab)
        self.run(lambda: self.page.on("request", lambda request: self.asked.append(request.url)))
        self.run(lambda: self.page.on("console", lambda said: said.type == "error" and self.errors.append(said.text)))
        self.run(lambda: self.page.set_default_timeout(SECONDS))

    def run(self, act):
        return self._chromium.run(act)

    def __getattr__(self, name):
        act = getattr(self.page, name)
        return lambda *arguments, **options: self.run(lambda: act(*arguments, **options))

    def wait_until(self, condition: str) -> None:
        """Wait until a condition of the page holds: asked from outside, since the policy lets no page evaluate text."""
        until = time.monotonic() + SECONDS / 1000
        while not self.evaluate(condition):
            assert time.monotonic() < until, condition
            time.sleep(0.05)

    def frames(self, count: int) -> str:
        """Wait until no run is under way and the filmstrip has so many frames; return the text of the last one.

        Without the first half, a filmstrip of as many frames that an app before this one left would do.
        """
        self.wait_until(
            "!document.querySelector('.lab-busy')"
            f" && document.querySelectorAll('.lab-film .sp-frame').length === {count}"
        )
        return self.inner_text(".lab-film .sp-frame:last-child")

    def type_app(self, source: str) -> None:
        """Put an app into the editor and start it from the keyboard."""
        self.click(".cm-content")
        self.run(lambda: self.page.keyboard.press("Control+a"))
        self.run(lambda: self.page.keyboard.insert_text(source))
        self.run(lambda: self.page.keyboard.press("Control+Enter"))


@pytest.fixture(scope="module")
def lab(base, chromium):
    """Give the laboratory's own page, with Python up."""
    tab = Tab(chromium)
    tab.goto(f"{base}/lab.html")
    tab.click("text=Open the laboratory")
    tab.frames(1)
    return tab


def test_nothing_is_loaded_before_a_press_and_nothing_from_elsewhere_after_it(base, chromium):
    tab = Tab(chromium)
    tab.goto(f"{base}/a.html")
    assert not [url for url in tab.asked if "/lab-" in url or "book.json" in url]
    tab.click("text=Play here")
    assert "Saved: False" in tab.frames(1)
    tab.click(".lab-page >> text=Save")
    assert "Saved: True" in tab.frames(2)
    tab.click("text=Prove it here")
    tab.wait_for_selector(".lab-verdict.lab-holds")
    assert "Fails where" in tab.inner_text(".lab-verdict")
    tab.click(".lab-page >> text=Remind me")
    tab.wait_until("document.querySelectorAll('.lab-film')[0].querySelectorAll('.sp-frame').length === 3")
    assert {url.split("/notebooks")[0].split("/_static")[0] for url in tab.asked} == {base.removesuffix("/notebooks")}
    assert [text for text in tab.errors if "favicon" not in text and "404" not in text] == []
    assert tab.evaluate("window.refused ?? []") == []


def test_a_widget_is_used_with_the_keyboard_alone(lab):
    lab.type_app("import streamlit as st\nst.text(f\"On: {st.checkbox('Remind me', key='r')}\")\n")
    lab.frames(1)
    lab.focus(".lab-page input[type=checkbox]")
    lab.run(lambda: lab.page.keyboard.press("Space"))
    assert "On: True" in lab.frames(2)
    lab.click("text=Undo a step")
    assert "On: False" in lab.frames(1)


def test_a_press_that_leaves_a_field_reaches_its_button(lab):
    lab.type_app(
        "import streamlit as st\nname = st.text_input('Name', key='name')\nst.text(f\"{name} saved: {st.button('Save', key='save')}\")\n"
    )
    lab.frames(1)
    lab.click(".lab-page input")
    lab.run(lambda: lab.page.keyboard.insert_text("Ada"))
    lab.hover(".lab-page button")
    lab.run(lambda: lab.page.mouse.down())
    lab.wait_until("document.querySelector('.lab').getAttribute('aria-busy') === 'false'")
    lab.run(lambda: lab.page.mouse.up())
    assert "Ada saved: True" in lab.frames(3)


def test_a_loop_is_stopped_and_the_laboratory_lives_on(lab):
    lab.type_app("import streamlit as st\nwhile True:\n    pass\n")
    lab.click(".lab-bar button:has-text('Stop'):enabled")  # in one go: after 10 s the limit would have stopped it
    lab.wait_for_selector(".lab-bad >> text=Stopped")
    lab.type_app('import streamlit as st\nst.text("alive")\n')
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('alive')")


def test_bad_input_is_told_in_words(lab):
    lab.type_app("if True\n    pass\n")
    lab.wait_for_selector(".lab-bad >> text=line 1: not valid Python")
    lab.type_app("import streamlit as st\nimport pandas\n")
    lab.wait_for_selector(".lab-raised >> text=No module named 'pandas': the laboratory has neither NumPy nor pandas")
    lab.type_app("import streamlit as st\nimport requests\n")
    lab.wait_for_selector(".lab-raised >> text=An app that needs requests runs on your own machine")
    lab.type_app("import streamlit as st\nimport no_such_module\n")
    lab.wait_for_selector(".lab-raised >> text=No module named 'no_such_module'")


def test_what_most_apps_write_needs_no_pandas(lab):
    lab.type_app(
        "import streamlit as st\n"
        "st.write([1, {'a': 2}], {'b': 3}, st.text)\n"
        "st.write_stream(word for word in ['streamed ', 'words'])\n"
        "load = st.cache_data(ttl='1h')(lambda: 'loaded')\n"
        "@st.fragment(run_every='10s')\n"
        "def clock():\n"
        "    st.text(load())\n"
        "clock()\n"
    )
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('loaded')")
    assert "streamed words" in lab.frames(1)


def test_what_an_app_logs_itself_is_shown_in_the_run_that_logs_it(lab):
    lab.type_app(
        "import logging\nimport sys\nimport streamlit as st\n"
        "logging.basicConfig(level=logging.INFO, force=st.button('Again', key='again'), format='%(levelname)s %(message)s')\n"
        "logging.warning('drawn %s', len(st.session_state))\n"
        "logging.getLogger('shop').info('one more')\n"
        "print('to standard error', file=sys.stderr)\n"
    )
    lab.frames(1)
    said = "printed or logged by the app\nWARNING drawn 1\nINFO one more\nto standard error"
    assert lab.inner_text(".lab-said pre").strip() == said
    lab.click(".lab-bar >> text=Rerun")
    lab.frames(2)
    assert lab.inner_text(".lab-said pre").strip() == said


def test_a_loop_that_draws_ends_in_words_and_what_started_it_is_undone(lab):
    lab.type_app("import streamlit as st\nif st.checkbox('Reload', key='r'):\n    st.rerun()\nst.text('Ready')\n")
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('Ready')")
    lab.check(".lab-page input[type=checkbox]")
    lab.wait_for_selector(".lab-bad >> text=Look for a loop, or for st.rerun() without a guard")
    lab.click(".lab-bar >> text=Rerun")
    assert "Ready" in lab.frames(2)


def test_an_app_has_neither_network_nor_page(lab):
    lab.type_app(
        "import streamlit as st\ntry:\n    import js\n    st.text('open')\nexcept ImportError:\n    st.text('shut')\n"
    )
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('shut')")


def test_a_shared_app_comes_with_the_address_and_waits_for_a_press(lab, base, chromium):
    lab.type_app('import streamlit as st\nst.text("shared app")\n')
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('shared app')")
    lab.click("button:text-is('Share')")
    lab.wait_until("location.hash.startsWith('#app=')")
    tab = Tab(chromium)
    tab.goto(lab.run(lambda: lab.page.url))
    tab.click("text=Open the laboratory")
    tab.wait_for_selector(".lab-state >> text=Read it, then press Run")
    assert "shared app" in tab.inner_text(".cm-content")
    assert not [url for url in tab.asked if "packages" in url and tab.query_selector(".sp-frame")]
    bomb = base64.urlsafe_b64encode(zlib.compress(b"[" + b" " * 10_000_000, wbits=-15)).decode().rstrip("=")
    assert len(bomb) < 16_000
    for broken in ("#app=%%%", "#app=AAAA", "#app=" + "A" * 200_000, f"#app={bomb}"):
        tab.goto("about:blank")
        tab.goto(f"{base}/lab.html{broken}")
        tab.click("text=Open the laboratory")
        tab.wait_for_selector(".lab-state >> text=holds no app that can be read")


def test_an_exercise_says_on_which_step_it_falls_and_is_remembered_when_it_is_solved(base, chromium):
    tab = Tab(chromium)
    tab.goto(f"{base}/exercise.html")
    tab.click("text=Try it here")
    tab.click("button:text-is('Check')")
    tab.wait_for_selector(".lab-verdict.lab-falls >> text=Not yet")
    assert "The lift is at floor 3" in tab.inner_text(".lab-verdict")
    tab.type_app("import streamlit as st\nst.text(\n")
    tab.wait_until("document.querySelector('.lab-verdict').innerText.includes('not valid Python')")
    tab.type_app((ROOT / "snippets/exercises/buttons/lift.py").read_text())
    tab.wait_for_selector(".lab-verdict.lab-holds >> text=Solved")
    tab.reload()
    tab.click("text=Solved ✓ Open it again")
    tab.wait_for_selector(".cm-line:has-text('args=(floor,)')")
    tab.click("text=Forget all my solutions")
    tab.reload()
    tab.wait_for_selector("text=Try it here")


def test_an_app_too_long_for_an_address_is_not_shared(lab):
    letters = random.Random(1).choices("abcdefghijklmnopqrstuvwxyz", k=40_000)
    lab.type_app(f"import streamlit as st\nst.text('long app')\n# {''.join(letters)}\n")
    lab.wait_until("document.querySelector('.lab-film')?.innerText.includes('long app')")
    lab.click("button:text-is('Share')")
    lab.wait_for_selector(".lab-bad >> text=many places cut off what is longer than 16000")


def test_where_the_browser_keeps_nothing_an_exercise_is_checked_all_the_same(base, chromium):
    tab = Tab(chromium)
    tab.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    tab.goto(f"{base}/exercise.html")
    tab.click("text=Try it here")
    tab.type_app((ROOT / "snippets/exercises/buttons/lift.py").read_text())
    tab.wait_for_selector(".lab-verdict.lab-holds >> text=Solved")
    tab.reload()
    tab.wait_for_selector("text=Try it here")


def test_what_does_not_arrive_is_told(base, chromium):
    tab = Tab(chromium)
    tab.run(lambda: tab.page.context.route("**/packages.zip.gz", lambda route: route.fulfill(status=503)))
    try:
        tab.goto(f"{base}/a.html")
        tab.click("text=Play here")
        tab.wait_for_selector(".lab-bad >> text=could not be started: packages.zip.gz: 503")
    finally:
        tab.run(lambda: tab.page.context.unroute("**/packages.zip.gz"))


def test_without_webassembly_the_laboratory_says_so(base, chromium):
    tab = Tab(chromium)
    tab.add_init_script("delete globalThis.WebAssembly")
    tab.goto(f"{base}/a.html")
    tab.click("text=Play here")
    tab.wait_for_selector(".lab-bad >> text=no WebAssembly")


def test_the_laboratory_keeps_to_its_weight():
    if bundle.ready() is None:
        pytest.skip("the laboratory could not be built here")
    written = content.written({head.id for head in notebooks.claims() if head.witness == "apptest"})
    assert sum(bundle.sizes().values()) + len(gzip.compress(written.encode())) < 8_000_000


def test_a_page_weighs_at_most_three_kilobytes_more_before_a_press():
    press = len(gzip.compress((bundle.ROOM / "static" / "press.js").read_bytes()))
    places = "".join(f'<p data-lab="prove" data-name="{head.id}"></p>' for head in notebooks.claims()[:60])
    assert press + len(gzip.compress(re.sub(r"\s+", " ", places).encode())) < 3000
