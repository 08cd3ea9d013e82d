"""What is committed is clean: what `make lint` checks holds, and nothing tells of the machine that it was made on."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from conftest import ROOT

from proof.cli import LINTERS

MACHINE = re.compile(
    r"(?<![\w.~-])/(home|root|Users|tmp|private|var|mnt)/"  # as it stands in a traceback, and not within an address
    r"|\b[A-Za-z]:\\+Users\b"
    r"|\b(site|dist)-packages\b"
    r"|\bproof-(apptest|counter|lab|published|release|servers|snippets|stage)-\w"  # folders that the engine makes
)


@pytest.mark.parametrize("tool", LINTERS, ids=" ".join)
def test_style_and_spelling_are_clean(tool):
    done = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("folder", ["book", "evidence", "notebooks", "snippets"])
def test_no_path_of_a_machine_is_in_what_is_committed(folder):
    listed = subprocess.run(["git", "ls-files", "-z", folder], cwd=ROOT, capture_output=True, text=True, check=True)
    names = [name for name in listed.stdout.split("\0") if name and not name.endswith(".webp")]
    texts = {name: (ROOT / name).read_text(encoding="utf-8") for name in names}
    assert texts
    assert {name: found[0] for name, text in texts.items() if (found := MACHINE.search(text))} == {}


@pytest.mark.parametrize(
    ("text", "is_path"),
    [
        ('File \\"/home/ada/shop/app.py\\", line 3', True),
        ("in /tmp/proof-counter-x1/app.py", True),
        (r"C:\\Users\\ada\\app.py", True),
        ("…/site-packages/streamlit/runtime/state.py", True),
        ("(proof-stage-a1b2)", True),
        ("https://example.org/home/start", False),
        ('st.Page("pages/home/start.py")', False),
        ("```{proof-releases}", False),
    ],
)
def test_a_path_of_a_machine_is_told_from_an_address(text, is_path):
    assert bool(MACHINE.search(text)) == is_path
