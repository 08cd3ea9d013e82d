"""Building the site: what fails is named, what did not change is not done again."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request

import pytest
from conftest import CLAIM, ROOT

from proof import book, cli, execute, fingerprint, notebooks, serve
from proof.errors import BuildError


def test_a_build_prints_where_the_page_is_and_a_second_one_does_nothing(small, capsys):
    page = book.build()
    assert f"Open {page}" in capsys.readouterr().out
    assert page.is_file() and (book.site_folder() / "notebooks/01-small.html").is_file()
    before = page.stat().st_mtime_ns
    book.build()
    assert "Nothing changed" in capsys.readouterr().out
    assert page.stat().st_mtime_ns == before


def test_only_the_notebook_that_changed_is_executed_again(small, capsys):
    other = [(name, source.replace("small", "other")) for name, source in small.cells()]
    small.notebook("02-other", other)
    small.snippet("other/count", (small.folder / "snippets/small/count.py").read_text())
    execute.execute(notebooks.paths())
    assert "[2/2]" in capsys.readouterr().out
    small.notebook("02-other", [*other, ("text-more", "More.")])
    execute.execute(notebooks.paths())
    assert "01-small" not in capsys.readouterr().out
    small.notebook("02-other", [*other, ("setup-more", "more = 1")])
    execute.execute(notebooks.paths())
    told = capsys.readouterr().out
    assert "[1/1] 02-other" in told and "01-small" not in told


def test_a_claim_that_falls_fails_the_build_and_is_named(small, capsys):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("Clicks: 1", "Clicks: 7")))
    assert cli.main(["book"]) == 1
    told = capsys.readouterr()
    assert "claim 'small-button-counts' does not hold" in told.out
    assert "01-small.ipynb" in told.err
    assert not book.site_folder().exists()


def test_a_warning_of_sphinx_fails_the_build_and_the_last_good_site_stays(small, capsys):
    page = book.build()
    good = page.read_text()
    small.write("book/index.md", "# Small\n\nA small book. [Lost](nowhere.md)\n")
    assert cli.main(["book"]) == 1
    assert "nowhere.md" in capsys.readouterr().err
    assert page.read_text() == good


def test_a_reference_to_a_claim_that_does_not_exist_fails_the_build(small, capsys):
    small.write("book/index.md", "# Small\n\nA small book. {claim}`no-such-claim`\n")
    assert cli.main(["book"]) == 1
    assert "No claim has the id 'no-such-claim'" in capsys.readouterr().err


def test_a_change_of_streamlit_itself_makes_outputs_stale(small, monkeypatch):
    execute.execute(notebooks.paths())
    path = notebooks.paths()[0]
    assert execute.executed(path)
    monkeypatch.setattr(fingerprint, "_streamlit", lambda: "another Streamlit")
    assert execute.executed(path) is None


def test_the_fingerprint_covers_every_module_that_a_notebook_runs():
    code = (
        "import sys; from proof import claim, play; from proof import filmstrip; "
        "print(*sorted(n.removeprefix('proof.').replace('.', '/') for n in sys.modules if n.startswith('proof.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT).stdout.split()
    assert sorted({*loaded, "__init__", "witnesses/__init__"} - {"witnesses"}) == sorted(fingerprint.ENGINE)


def test_jupyter_book_by_hand_builds_the_same_page(small):
    shutil.rmtree(small.folder / "_build", ignore_errors=True)
    command = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()", "build", "."]
    done = subprocess.run(command, cwd=small.folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (small.folder / "_build/html/notebooks/01-small.html").read_text()
    assert 'id="small-button-counts"' in page and "sp-film" in page


def test_a_port_in_use_is_named_before_anything_is_built(small):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BuildError, match=f"Port {port}: .* Name another: make serve ARGS='--port {port + 1}'"):
            serve.serve(port)
    assert not book.site_folder().exists()


def test_the_served_pages_carry_the_script_that_reloads_them(small):
    book.build()
    server = serve._server(0, [3])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        base = f"http://127.0.0.1:{server.server_address[1]}"
        page = urllib.request.urlopen(f"{base}/book/index.html").read().decode()
        assert "location.reload()" in page and "A small book." in page
        assert urllib.request.urlopen(f"{base}/~builds").read() == b"3"
        assert b"location.reload" not in urllib.request.urlopen(f"{base}/claims.json").read()
    finally:
        server.shutdown()
        server.server_close()


def test_serving_builds_again_when_a_page_changes(small):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "proof", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=small.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for line in process.stdout:
            if line.startswith("Serving"):
                break
        small.write("book/index.md", "# Small\n\nA changed book.\n")
        deadline = time.monotonic() + 60
        page = ""
        while "A changed book." not in page and time.monotonic() < deadline:
            time.sleep(0.3)
            page = urllib.request.urlopen(f"http://127.0.0.1:{port}/book/index.html").read().decode()
        assert "A changed book." in page
    finally:
        process.terminate()
        process.wait(10)


def test_an_unknown_option_is_refused():
    with pytest.raises(SystemExit):
        cli.main(["book", "--fast"])


def test_a_chapter_that_has_no_claim_of_that_name_says_so(small, capsys):
    assert cli.main(["prove", "nothing-like-it"]) == 1
    assert "No claim has that name" in capsys.readouterr().out


def test_prove_writes_a_report_of_what_fell(small, capsys):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("Clicks: 1", "Clicks: 7")))
    report = small.folder / "report.md"
    assert cli.main(["prove", "--report", str(report)]) == 1
    assert "**small-button-counts** (01-small) falls" in report.read_text()
