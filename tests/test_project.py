"""The project with tests: its files pass as its page lays them out, and each of its tests can fail."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import nbformat
import pytest
import yaml
from conftest import ROOT
from test_recipes import give_browser, run

from proof.model import notebooks

PAGE = ROOT / "notebooks/build/project-with-tests.ipynb"
PROSE = "\n".join(cell.source for cell in nbformat.read(PAGE, as_version=4).cells if cell.cell_type == "markdown")
FILES = {cell.writes.removeprefix("project/"): cell.file_text for cell in notebooks.cells(PAGE) if cell.writes}
SHOWN = dict(re.findall(r"^```(?:toml|yaml)\n# (\S+)\n(.*?)^```", PROSE, re.MULTILINE | re.DOTALL))
"""The files that are no snippets: the page shows them with their name in the first line."""
BROWSER = "tests/test_in_browser.py"

FALLS = [
    ("test_a_repair_is_done_at_once_or_on_the_next_working_day", "rules.py", "5: 2", "5: 1"),
    ("test_a_list_has_a_room_and_a_fault_in_each_row", "rules.py", "cell.strip()", "cell"),
    ("test_a_row_that_is_something_else_is_named", "rules.py", " or not all(row)", ""),
    ("test_the_day_follows_the_models_answer", "views/report.py", "model.urgency(fault)", '"normal"'),
    ("test_the_day_follows_the_models_answer", "tests/conftest.py", "st.cache_data.clear()", "pass"),
    ("test_without_the_models_answer_a_report_is_taken", "model.py", "(URLError, TimeoutError)", "URLError"),
    ("test_a_report_without_room_or_fault_is_not_stored", "views/report.py", 'key="fault").strip()', 'key="fault")'),
    ("test_the_staff_ticks_off_what_a_guest_has_reported", "store.py", "WHERE NOT done ", ""),
    ("test_the_day_follows or test_a_report_without", "tests/conftest.py", "monkeypatch.chdir(tmp_path)", "pass"),
    ("test_the_list_is_for_the_staff_alone", "app.py", 'user in st.secrets["staff"]', "True"),
    ("test_an_old_list_is_taken_over", "views/repairs.py", "add(room, fault", "add(fault, room"),
    ("test_of_a_wrong_list_nothing_is_stored", "rules.py", "len(row) != 2 or ", ""),
]
"""A reader's test, a file of the project, and a change of it on which the test must fall."""
SERVER = "def test_the_app_is_served(server):\n    pass\n"


def laid_out(folder: Path, change: tuple[str, str, str] = ("", "", ""), *, browser: bool = False) -> Path:
    """Lay the project out as its page shows it, with one change of a file, and return its folder."""
    name, old, new = change
    for file, text in {**FILES, **SHOWN}.items():
        assert file != name or old in text
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(old, new) if file == name else text, encoding="utf-8")
    if browser:
        give_browser(folder)
    else:
        (folder / BROWSER).unlink()
    return folder


def test_the_tree_on_the_page_names_the_files_of_the_project():
    tree = re.search(r"^```none\nhostel/\n(.*?)^```", PROSE, re.MULTILINE | re.DOTALL)
    folder, named = "", set()
    for line in tree[1].splitlines():
        name = line.lstrip("│├└─ ").split()[0]
        if name.endswith("/"):
            folder = name
        else:
            named.add(f"{folder}{name}" if line.startswith(("│", " ")) else name)
    assert named == {*FILES, *SHOWN}


def test_the_projects_tests_pass_in_a_folder_of_their_own(tmp_path):
    done = run(laid_out(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("test", "file", "old", "new"), FALLS)
def test_a_test_of_the_project_falls_where_what_it_holds_is_changed(test, file, old, new, tmp_path):
    done = run(laid_out(tmp_path, (file, old, new)), "-k", test)
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search("AssertionError|^E +assert |DID NOT RAISE", done.stdout, re.MULTILINE), done.stdout


def test_each_test_of_the_project_is_seen_to_fall():
    apart = [
        name for file in FILES if file != BROWSER for name in re.findall(r"^def (test_\w+)", FILES[file], re.MULTILINE)
    ]
    assert [
        name for name in apart if not any(name.startswith(word) for test, *_ in FALLS for word in test.split(" or "))
    ] == []


def test_a_server_that_ends_fails_the_test_with_what_it_said(tmp_path):
    folder = laid_out(tmp_path, ("tests/conftest.py", '"app.py"', '"gone.py"'))
    (folder / "tests" / "test_server.py").write_text(SERVER, encoding="utf-8")
    done = run(folder, "tests/test_server.py")
    assert done.returncode == 1
    assert "The server ended with exit code" in done.stdout and "gone.py" in done.stdout.split("Captured stderr")[1]


def test_a_server_that_is_up_is_served_and_stopped(tmp_path):
    folder = laid_out(
        tmp_path, ("tests/conftest.py", "process.wait(timeout=10)", 'print("ended", process.wait(timeout=10))')
    )
    (folder / "tests" / "test_server.py").write_text(SERVER, encoding="utf-8")
    done = run(folder, "-s", "tests/test_server.py")
    assert done.returncode == 0 and "ended" in done.stdout, done.stdout + done.stderr


@pytest.mark.browser
def test_the_projects_test_in_a_browser_passes(tmp_path):
    done = run(laid_out(tmp_path, browser=True), BROWSER)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.browser
@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("views/report.py", ", clear_on_submit=True", "", "Actual value: 12"),
        ("app.py", "page = st.navigation(pages)", "page = st.navigation(page)", "name 'page' is not defined"),
        ("app.py", "page.run()", "page.run(", "AssertionError"),
    ],
    ids=["form keeps its text", "app raises", "app does not compile"],
)
def test_the_projects_test_in_a_browser_falls_and_says_why(file, old, new, told, tmp_path):
    done = run(laid_out(tmp_path, (file, old, new), browser=True), BROWSER)
    assert done.returncode == 1 and told in done.stdout, done.stdout + done.stderr


def test_the_workflow_runs_the_commands_of_the_page_with_actions_of_a_release():
    workflow = yaml.safe_load(SHOWN[".github/workflows/tests.yml"])
    steps = workflow["jobs"]["test"]["steps"]
    commands = re.search(r"^```console\n(.*?)^```", PROSE, re.MULTILINE | re.DOTALL)[1].splitlines()
    assert [step["run"].replace(" --with-deps", "") for step in steps if "run" in step] == commands
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]) for step in steps if "uses" in step)
    assert workflow[True] == ["push", "pull_request"] and workflow["permissions"] == {"contents": "read"}
    assert f"streamlit=={version('streamlit')} " in commands[0]
