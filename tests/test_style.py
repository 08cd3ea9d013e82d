"""What `make lint` checks holds."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT

from proof.cli import LINTERS


@pytest.mark.parametrize("tool", LINTERS, ids=" ".join)
def test_style_and_spelling_are_clean(tool):
    done = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
