"""`make tidy` leaves notebooks and snippets as they are committed, and a tidy project as it is."""

from __future__ import annotations

import json

from conftest import SNIPPET, SmallProject

from proof.build import hygiene, tidy

OUTPUT = {"output_type": "stream", "name": "stdout", "text": ["ran\n"]}


def ids(small: SmallProject) -> list[str]:
    return [cell["id"] for cell in json.loads((small.folder / "notebooks/learn/01-small.ipynb").read_text())["cells"]]


def test_a_notebook_that_was_run_and_edited_is_in_order_after_it(small):
    cells = [
        ("text-title", "# Small\n\nOne claim."),
        ("3fa8c1d2", "from proof import claim, play"),
        ("0b7c7e2e-8a53-4c56-9d0c-0e6f7a1b2c3d", f"%%writefile ../../snippets/small/count.py\n{SNIPPET}"),
        ("Cell 4", small.cells()[-1][1]),
    ]
    small.notebook("01-small", cells, outputs=[OUTPUT], execution_count=3)
    (small.folder / "snippets/small/count.py").unlink()
    assert hygiene.faults()
    assert tidy.tidy() == [
        "notebooks/learn/01-small.ipynb: outputs cleared, cells named",
        "snippets/small/count.py: written as its cell has it",
    ]
    assert hygiene.faults() == []
    assert ids(small) == [
        "text-title",
        "code-from-proof-import-claim-play",
        "snippet-count",
        "claim-small-button-counts",
    ]


def test_a_claim_with_a_new_name_gives_its_cell_that_name(small):
    cells = small.cells()
    cells[-1] = ("claim-small-old-name", cells[-1][1])
    small.notebook("01-small", cells)
    tidy.tidy()
    assert ids(small)[-1] == "claim-small-button-counts"


def test_two_cells_of_one_name_get_two(small):
    small.notebook("01-small", [*small.cells(), ("text-title", "More.\n"), ("text-Cell", "More.")])
    tidy.tidy()
    assert ids(small)[-2:] == ["text-more", "text-more-2"]


def test_a_tidy_project_is_left_as_it_is(small):
    tidy.tidy()
    before = {path: path.read_bytes() for path in small.folder.rglob("*") if path.is_file()}
    assert tidy.tidy() == []
    assert {path: path.read_bytes() for path in small.folder.rglob("*") if path.is_file()} == before
