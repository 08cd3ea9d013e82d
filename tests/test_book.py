"""Building the site: what fails is named, what did not change is not done again."""

from __future__ import annotations

import functools
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import psutil
import pytest
from conftest import CLAIM, ROOT, SNIPPET

from proof import cli
from proof.build import book, execute, serve
from proof.model import notebooks, provenance
from proof.model.errors import BuildError


def test_a_build_prints_where_the_page_is_and_a_second_one_does_nothing(small, capfd):
    page = book.build()
    assert f"Open {page}" in capfd.readouterr().out
    assert page.is_file() and (book.site_folder() / "notebooks/learn/01-small.html").is_file()
    before = page.stat().st_mtime_ns
    book.build()
    assert "Nothing changed" in capfd.readouterr().out
    assert page.stat().st_mtime_ns == before


def test_only_the_notebook_that_changed_is_executed_again(small, capfd):
    other = [(name, source.replace("small", "other")) for name, source in small.cells()]
    small.notebook("02-other", other)
    small.snippet("other/count", (small.folder / "snippets/small/count.py").read_text())
    execute.execute(notebooks.paths())
    assert "[2/2]" in capfd.readouterr().out
    small.notebook("02-other", [*other, ("text-more", "More.")])
    execute.execute(notebooks.paths())
    assert "01-small" not in capfd.readouterr().out
    small.notebook("02-other", [*other, ("setup-more", "more = 1")])
    execute.execute(notebooks.paths())
    told = capfd.readouterr().out
    assert "[1/1] 02-other" in told and "01-small" not in told


def test_a_claim_that_falls_fails_the_build_and_is_named(small, capfd):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("Clicks: 1", "Clicks: 7")))
    assert cli.main(["book"]) == 1
    told = capfd.readouterr()
    assert "claim 'small-button-counts' does not hold" in told.out
    reason = "notebooks/learn/01-small.ipynb: ClaimFalls: claim 'small-button-counts' does not hold"
    assert reason in told.err.splitlines()[-1], "the report may be many screens above"
    assert not book.site_folder().exists()


def test_a_warning_of_sphinx_fails_the_build_and_the_last_good_site_stays(executed, capfd):
    page = book.build()
    good = page.read_text()
    executed.write("index.md", "# Small\n\nA small book. [Lost](nowhere.md)\n")
    assert cli.main(["book"]) == 1
    assert "nowhere.md" in capfd.readouterr().err
    assert page.read_text() == good


def test_a_reference_to_a_claim_that_does_not_exist_fails_the_build(executed, capfd):
    executed.write("index.md", "# Small\n\nA small book. {claim}`no-such-claim`\n")
    assert cli.main(["book"]) == 1
    assert "No claim has the id 'no-such-claim'" in capfd.readouterr().err


def test_a_warning_in_a_notebook_is_told_by_its_cell_its_line_and_that_lines_text(small, capfd):
    title, *code = small.cells()
    asked = ("text-ask", "> **Predict.** What does a click do?")  # the page has cells around the answer
    end = ("text-end", "Done.\n\nSee [the rest](lost.md).\n\n- {claim}`no-such-claim`")
    small.notebook("01-small", [(title[0], "# Small\n[First](gone.md)"), *code[:2], asked, code[2], end])
    assert cli.main(["book"]) == 1
    told = capfd.readouterr().err
    assert "\nnotebooks/learn/01-small.ipynb, cell 'text-title', line 2: WARNING: " in told
    assert "'gone.md' [myst.xref_missing]\n    [First](gone.md)\n" in told
    assert "cell 'text-end', line 3: WARNING: " in told and "\n    See [the rest](lost.md).\n" in told
    assert "cell 'text-end', line 5: WARNING: No claim has the id 'no-such-claim'.\n    - {claim}`no-such" in told


def prose(small, text):
    """Give the small notebook's first text cell another text."""
    small.notebook("01-small", [("text-title", f"# Small\n\n{text}"), *small.cells()[1:]])


def test_a_change_of_prose_reaches_the_page_without_an_execution(executed, capfd):
    book.build()
    capfd.readouterr()
    prose(executed, "A sentence that is new.")
    book.build()
    told = capfd.readouterr().out
    assert "[1/1]" not in told and "Built" in told
    page = (book.site_folder() / "notebooks/learn/01-small.html").read_text()
    assert "A sentence that is new." in page and "One claim." not in page and "sp-film" in page


def test_a_claim_that_new_prose_names_wrongly_fails_the_build(executed, capfd):
    prose(executed, "{claim}`small-button-count`")
    assert cli.main(["book"]) == 1
    assert "No claim has the id 'small-button-count'" in capfd.readouterr().err


def test_the_site_is_built_again_where_only_outputs_changed(executed, capfd):
    book.build()
    kept = execute.kept(notebooks.paths()[0])
    kept.write_text(kept.read_text().replace("<b>Add</b>", "<b>Sum</b>").replace('"Add"', '"Sum"'))
    capfd.readouterr()
    book.build()
    told = capfd.readouterr().out
    assert "[1/1]" not in told and "Nothing changed" not in told
    assert "Sum" in (book.site_folder() / "notebooks/learn/01-small.html").read_text()


def test_the_page_shows_and_publishes_the_snippet_that_was_proved_not_an_older_file(small):
    new = SNIPPET.replace("Add", "Increase")
    small.notebook("01-small", small.cells(snippet=new))
    assert "Increase" not in (small.folder / "snippets/small/count.py").read_text()
    book.build()
    assert "Increase" in (book.site_folder() / "notebooks/learn/01-small.html").read_text().partition("sp-film")[0]
    assert (book.site_folder() / "snippets/small/count.py").read_text() == new


def test_a_long_snippet_can_be_folded_and_a_module_tells_how_to_run_its_app(small):
    module = "PRICES = {\n" + "".join(f"    {number}: {number},\n" for number in range(40)) + "}\n"
    app = SNIPPET.replace("import streamlit as st\n", "import streamlit as st\nimport shop_prices\n")
    cells = small.cells(snippet=app)
    small.notebook(
        "01-small",
        [*cells[:2], ("snippet-prices", f"%%writefile ../../snippets/small/shop_prices.py\n{module}"), *cells[2:]],
    )
    book.build()
    page = (book.site_folder() / "notebooks/learn/01-small.html").read_text()
    assert "<summary>42 lines</summary>" in page
    assert "streamlit run snippets/small/shop_prices.py" not in " ".join(page.split())
    assert page.count("A part of this app. Run it") == 1


def test_a_claim_of_another_name_cannot_vanish_from_the_page(small, capfd):
    small.notebook(
        "01-small",
        [
            *small.cells(),
            (
                "claim-hidden",
                f"again = claim\n{CLAIM.replace('with claim', 'with again').replace('small-b', 'other-b')}",
            ),
        ],
    )
    assert cli.main(["book"]) == 1
    assert "Cell 'claim-hidden': the claim 'other-button-counts' is shown, " in capfd.readouterr().err


def test_a_change_of_streamlit_itself_makes_outputs_stale(executed, monkeypatch):
    execute.execute(notebooks.paths())
    path = notebooks.paths()[0]
    assert execute.executed(path)
    monkeypatch.setattr(provenance, "_streamlit", lambda: "another Streamlit")
    assert execute.executed(path) is None


def test_the_fingerprint_covers_every_module_that_a_notebook_runs():
    code = (
        "import sys; from proof import bare, claim, play; from proof.drawing import filmstrip; "
        "named = {n: m for n, m in sys.modules.items() if n == 'proof' or n.startswith('proof.')}; "
        "print(*(m.__file__ for m in named.values()))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT).stdout.split()
    assert sorted(provenance.ENGINE) == sorted(
        Path(file).relative_to(ROOT / "proof").with_suffix("").as_posix() for file in loaded
    )


def test_jupyter_book_by_hand_builds_the_same_page(small):
    shutil.rmtree(small.folder / "_build", ignore_errors=True)
    command = [sys.executable, "-c", "from jupyter_book.cli.main import main; main()", "build", "."]
    done = subprocess.run(command, cwd=small.folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (small.folder / "_build/html/notebooks/learn/01-small.html").read_text()
    assert 'id="small-button-counts"' in page and "sp-film" in page


def test_a_port_in_use_is_named_before_anything_is_built(small):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(BuildError, match=f"Port {port}: .* Name another: make serve ARGS='--port {port + 1}'"):
            serve.serve(port)
    assert not book.site_folder().exists()


def test_the_served_pages_carry_the_script_that_reloads_them(executed):
    book.build()
    server = serve._server(0, [3])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        base = f"http://127.0.0.1:{server.server_address[1]}"
        page = urllib.request.urlopen(f"{base}/index.html").read().decode()
        assert "location.reload()" in page and "A small book." in page
        assert urllib.request.urlopen(f"{base}/~builds").read() == b"3"
        assert b"location.reload" not in urllib.request.urlopen(f"{base}/claims.json").read()
    finally:
        server.shutdown()
        server.server_close()


def called(small, *command):
    """Start a command in a small project, which keeps its temporary files there and can be stopped by Ctrl+C."""
    return subprocess.Popen(
        [sys.executable, "-m", "proof", *command],
        cwd=small.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=os.environ | {"TMPDIR": str(small.folder)},
        # A shell that starts the tests in the background has them ignore Ctrl+C, and they hand that on.
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip


def test_serving_builds_again_when_a_page_changes_and_ends_with_a_line(executed):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = called(executed, "serve", "--port", str(port))
    try:
        for line in process.stdout:
            if line.startswith("Serving"):
                break
        executed.write("index.md", "# Small\n\nA changed book.\n")
        deadline = time.monotonic() + 60
        page = ""
        while "A changed book." not in page and time.monotonic() < deadline:
            time.sleep(0.3)
            page = urllib.request.urlopen(f"http://127.0.0.1:{port}/index.html").read().decode()
        assert "A changed book." in page
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=60)[0].endswith("\n\nStopped. What was done is kept.\n")
        assert process.returncode == 130
    finally:
        process.terminate()
        process.wait(10)


def test_an_unknown_option_is_refused():
    with pytest.raises(SystemExit):
        cli.main(["book", "--fast"])


def test_a_chapter_that_has_no_claim_of_that_name_says_so(small, capfd):
    assert cli.main(["prove", "nothing-like-it"]) == 1
    assert "No claim has that name" in capfd.readouterr().out


def test_prove_takes_the_snippet_from_its_cell_not_from_an_older_file(small, capfd):
    small.notebook("01-small", small.cells(snippet=SNIPPET.replace("+= 1", "+= 3")))
    assert cli.main(["prove"]) == 1
    assert "falls" in capfd.readouterr().out
    assert (small.folder / "snippets/small/count.py").read_text() == SNIPPET


def test_witnesses_are_not_asked_about_a_snippet_that_is_older_than_its_cell(small, capfd):
    small.notebook("01-small", small.cells(snippet=SNIPPET + "# new"))
    assert cli.main(["witness"]) == 1
    assert (
        "snippets/small/count.py is not what notebooks/learn/01-small.ipynb, cell 'snippet-count' writes"
        in capfd.readouterr().err
    )


def test_prove_writes_a_report_of_what_fell(small, capfd):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("Clicks: 1", "Clicks: 7")))
    report = small.folder / "report.md"
    assert cli.main(["prove", "--report", str(report)]) == 1
    assert "**small-button-counts** (01-small) falls" in report.read_text()


SLOW = ("setup", "import time\nfrom proof import claim, play\nopen('../../begun', 'w').close()\ntime.sleep(60)")


def started(small, *command):
    """Start a command in the small project and wait until its notebook is at work."""
    small.notebook("01-small", [small.cells()[0], SLOW, *small.cells()[2:]])
    done = called(small, *command)
    ends = time.monotonic() + 240
    while not list(small.folder.glob("proof-stage-*/begun")):
        assert time.monotonic() < ends and done.poll() is None, done.communicate()[0]
        time.sleep(0.05)
    return done


def test_a_notebook_that_is_edited_while_it_is_executed_is_executed_once_more(small, capsys):
    path = notebooks.paths()[0]
    small.write("edited", path.read_text(encoding="utf-8").replace("adds one", "adds 1"))
    edits = f"import shutil; shutil.copy({str(small.folder / 'edited')!r}, {str(path)!r})"
    small.notebook("01-small", [*small.cells(), ("edit", edits)])
    execute.execute(notebooks.paths())
    assert "Executing once more what was edited meanwhile (notebooks/learn/01-small.ipynb)" in capsys.readouterr().out
    assert [record.sentence for record in execute.records(path).values()] == ["A click on the button adds 1."]


def test_a_notebook_that_goes_on_being_edited_is_not_taken_for_executed(small):
    path = notebooks.paths()[0]
    lengthens = f"from pathlib import Path\nown = Path({str(path)!r})\nown.write_text(own.read_text().replace('adds', 'adds, adds'))"
    small.notebook("01-small", [*small.cells(), ("edit", lengthens)])
    with pytest.raises(BuildError, match=r"notebooks/learn/01-small\.ipynb: edited while it was executed, twice"):
        execute.execute(notebooks.paths())
    assert execute.executed(path) is None


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_build_that_is_stopped_says_so_in_a_line_and_leaves_no_process_behind(small, sign):
    build = started(small, "book")
    at_work = psutil.Process(build.pid).children(recursive=True)
    assert any("ipykernel" in " ".join(process.cmdline()) for process in at_work)
    build.send_signal(sign)
    said = build.communicate(timeout=180)[0]
    assert said.splitlines()[1:] == ["", "Stopped. What was done is kept."]
    assert build.returncode == 130
    assert alive(at_work) == []


def test_a_build_that_is_killed_leaves_no_process_behind(small):
    build = started(small, "book")
    at_work = psutil.Process(build.pid).children(recursive=True)
    assert any("ipykernel" in " ".join(process.cmdline()) for process in at_work)
    build.kill()
    build.wait(timeout=10)
    ends = time.monotonic() + 30  # the notebook itself takes twice as long
    while alive(at_work) and time.monotonic() < ends:
        time.sleep(0.1)
    assert alive(at_work) == []
    build.stdout.close()


def alive(processes):
    """Return those that are at work; an orphan that nobody has taken note of yet is a zombie: it is at an end."""
    return [each for each in processes if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]


def test_a_second_build_in_one_folder_says_that_another_is_at_work(small):
    build = started(small, "book")
    with pytest.raises(BuildError, match="Another build is at work in this folder"):
        book.build()
    build.send_signal(signal.SIGINT)
    build.communicate(timeout=180)
