"""What several tests share: a small project of their own, and the built site."""

from __future__ import annotations

import fnmatch
import functools
import http.server
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import Any

import pytest
from release_plays import HELD

from proof.build import book, execute
from proof.model import chromium_path, notebooks, project
from proof.model.errors import WitnessMissing
from proof.releases import environments, sweep
from proof.witnesses.chromium import Chromium

NARROW = {"width": 390, "height": 844}
WATCH = "addEventListener('securitypolicyviolation', (v) => (window.refused ??= []).push(v.violatedDirective + ' ' + v.blockedURI))"
ROOT = Path(__file__).resolve().parent.parent

SNIPPET = '''"""Counts clicks."""
import streamlit as st

st.session_state.setdefault("clicks", 0)
if st.button("Add", key="add"):
    st.session_state.clicks += 1
st.text(f"Clicks: {st.session_state.clicks}")
'''
CLAIM = """with claim(
    "small-button-counts",
    "A click on the button adds one.",
    supports=["buttons-1"],
    counter={"+= 1": "+= 2"},
):
    app = play("small/count")
    app.button(key="add").click().run()
    assert app.text[0].value == "Clicks: 1"
"""


class SmallProject:
    """A project with one notebook, one snippet and one claim, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("notebooks/learn", "snippets/small", "book"):
            (folder / name).mkdir(parents=True)
        for name in ("_config.yml", "book/statements.yml"):
            shutil.copy(ROOT / name, folder / name)
        shutil.copytree(ROOT / "book" / "_static", folder / "book" / "_static")
        self.write("index.md", "# Small\n\nA small book.\n")
        self.write(
            "_toc.yml", "format: jb-book\nroot: index\nparts:\n  - chapters:\n      - file: notebooks/learn/01-small\n"
        )
        self.snippet("small/count", SNIPPET)
        self.notebook("01-small", self.cells())

    @staticmethod
    def cells(claim: str = CLAIM, snippet: str = SNIPPET) -> list[tuple[str, str]]:
        """Return the notebook's cells, each as its id and its source."""
        return [
            ("text-title", "# Small\n\nOne claim."),
            ("setup", "from proof import claim, play"),
            ("snippet-count", f"%%writefile ../../snippets/small/count.py\n{snippet}"),
            ("claim-small", claim),
        ]

    def write(self, name: str, text: str) -> Path:
        """Write a file of the project."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def snippet(self, name: str, source: str) -> Path:
        """Write a snippet."""
        return self.write(f"snippets/{name}.py", source)

    def notebook(self, name: str, cells: list[tuple[str, str]], **changes: object) -> Path:
        """Write a notebook; `changes` go into each of its code cells."""
        made = []
        for cell_id, source in cells:
            kind = "markdown" if cell_id.startswith("text") else "code"
            code = {"execution_count": None, "outputs": []} if kind == "code" else {}
            extra = changes if kind == "code" else {}
            made.append({"cell_type": kind, "id": cell_id, "metadata": {}, "source": source, **code, **extra})
        kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
        notebook = {"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
        return self.write(f"notebooks/learn/{name}.ipynb", json.dumps(notebook))


def requires_chromium() -> None:
    """Skip where there is no Chromium; under CI its absence is a failure."""
    try:
        chromium_path.find()
    except WitnessMissing as missing:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(missing))


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """Work in a small project of one's own."""
    made = SmallProject(tmp_path / "small")
    monkeypatch.chdir(made.folder)
    return made


@pytest.fixture(scope="session")
def execution(tmp_path_factory) -> Path:
    """Return the folder of what a build keeps of the small project's notebook when it has executed it."""
    with chdir(SmallProject(tmp_path_factory.mktemp("executed") / "small").folder):
        execute.execute(notebooks.paths())
        return project.build_folder().resolve()


@pytest.fixture
def executed(small, execution) -> SmallProject:
    """Work in a small project whose notebook was executed: it takes a kernel six seconds."""
    shutil.copytree(execution, small.folder / "_build")
    return small


@pytest.fixture
def playing(small, monkeypatch):
    """Play nothing: what each release of 1.28 to 1.31 says is in the dictionary, and each call is in the list."""
    said, asked = {}, []

    def run(release, ids):
        asked.append((release, ids))
        if isinstance(said.get(release), BaseException):
            raise said[release]
        facts = {name: said.get(release, HELD) for name in ids}
        return {"environment": {"python": "3.11", "packages": {}}, "names": {}, "claims": facts}

    monkeypatch.setattr(environments, "on_index", lambda: ["1.28.2", "1.29.0", "1.30.0", "1.31.0"])
    monkeypatch.setattr(environments, "published", lambda release: f"2026-01-{release[2:4]}T09:00:00Z")
    monkeypatch.setattr(sweep, "version", lambda _: "1.31.0")
    monkeypatch.setattr(sweep, "_run", run)
    return said, asked


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site, built first where something changed."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        # `python -m proof test` builds before the workers start; two builds at once would be in each other's way.
        assert (book.site_folder() / "index.html").is_file(), "Build first: python -m proof book"
    else:
        book.build()
    return project.root() / "_build" / "html"


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves the site as hosts do: with the headers that its `_headers` asks for, and its page for lost addresses."""

    def end_headers(self) -> None:
        asked = False
        for line in (Path(self.directory) / "_headers").read_text().splitlines():
            if line.startswith("/"):
                asked = fnmatch.fnmatch(self.path, line)
            elif line.startswith("  ") and asked:
                self.send_header(*line.strip().split(": ", 1))
        super().end_headers()

    def send_error(self, code: int, *_: Any) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="session")
def host(site) -> Iterator[str]:
    """Return the address at which the built site is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Chromium]:
    requires_chromium()
    with Chromium(WATCH) as started:
        yield started


@pytest.fixture
def look(browser, host) -> Callable[..., Any]:
    """Return a function that opens a page and returns what `act(tab)` says of it."""

    @contextmanager
    def tab(options: dict[str, Any]) -> Iterator[Any]:
        opened = browser.tab(**options)
        try:
            yield opened
        finally:
            browser.leave(opened)

    def at(page: str, act: Callable[[Any], Any], **options: Any) -> Any:
        def visit() -> Any:
            with tab({"viewport": NARROW, **options}) as opened:
                opened.goto(f"{host}/{page}")
                return act(opened)

        return browser.run(visit)

    return at
