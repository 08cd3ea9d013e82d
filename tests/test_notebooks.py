"""Notebooks and snippets are as they must be, and what is not is named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import nbformat
import pytest
from conftest import CLAIM, ROOT, SNIPPET

from proof.build import book, hygiene
from proof.model import notebooks
from proof.model.errors import NotebookError


def test_the_committed_notebooks_and_snippets_are_in_order():
    assert hygiene.faults() == []


@pytest.mark.parametrize("path", notebooks.paths(), ids=lambda path: path.stem)
def test_notebooks_are_valid_and_open_with_a_title(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert notebook.cells[0].source.startswith("# ")
    headings = [line for cell in notebook.cells if cell.cell_type == "markdown" for line in cell.source.splitlines()]
    assert "## See also" in headings
    assert ("## Recap" in headings) == (path.parent.name == "learn")


@pytest.mark.parametrize("path", notebooks.paths(), ids=lambda path: path.stem)
def test_a_recap_has_five_lines_and_each_names_its_proof(path):
    notebook = nbformat.read(path, as_version=4)
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    recap = text.partition("## Recap\n")[2].partition("\n## ")[0]
    lines = [line for line in recap.splitlines() if line.startswith("- ")]
    assert len(lines) == (5 if path.parent.name == "learn" else 0)
    assert [line for line in lines if "{claim}`" not in line] == []


@pytest.mark.parametrize(
    "path", [path for path in notebooks.paths() if path.parent.name == "learn"], ids=lambda p: p.stem
)
def test_a_chapter_of_the_guide_is_short_enough_to_be_read_to_its_end(path):
    cells = nbformat.read(path, as_version=4).cells
    prose = " ".join(cell.source for cell in cells if cell.cell_type == "markdown")
    assert len(prose.partition("## Exercises")[0].split()) <= 1300
    claims = [cell.claim for cell in notebooks.cells(path) if cell.claim]
    assert len([head for head in claims if not head.id.startswith(notebooks.EXERCISE)]) <= 15


def test_notebooks_import_no_more_of_the_engine_than_they_need():
    for path in notebooks.paths():
        cells = notebooks.cells(path)
        imports = [line for cell in cells for line in cell.source.splitlines() if "proof" in line.split()]
        proofs = [cell.source for cell in cells if cell.claim]
        used = [name for name in ("claim", "play", "visit") if any(f"{name}(" in proof for proof in proofs)]
        assert imports == [f"from proof import {', '.join(used)}"], path.name


def test_a_notebook_with_outputs_is_named_with_its_cell(small):
    small.notebook("01-small", small.cells(), execution_count=1)
    assert any(
        "notebooks/learn/01-small.ipynb, cell 'claim-small': it has outputs" in fault for fault in hygiene.faults()
    )


def test_a_notebook_that_is_missing_from_the_contents_is_named(small):
    small.notebook("02-other", [("text-title", "# Other")])
    with pytest.raises(
        NotebookError, match="02-other.ipynb is missing from _toc.yml. Add `- file: notebooks/learn/02-other`"
    ):
        book.check_listed(book.listed_pages())


def test_a_page_in_the_contents_without_a_file_is_named(small):
    small.write("_toc.yml", "format: jb-book\nroot: index\nparts:\n  - chapters:\n      - file: book/gone\n")
    small_pages = book.listed_pages()
    (small.folder / "notebooks/learn/01-small.ipynb").unlink()
    with pytest.raises(NotebookError, match="lists 'book/gone', but neither"):
        book.check_listed(small_pages)


def test_a_claim_id_used_twice_is_named_with_both_cells(small):
    cells = small.cells()
    small.notebook("01-small", [*cells, ("claim-again", CLAIM)])
    with pytest.raises(NotebookError, match="used twice: in .*'claim-small' and in .*'claim-again'"):
        notebooks.claims()


def test_two_claims_in_one_cell_are_refused(small):
    small.notebook("01-small", small.cells(claim=CLAIM + CLAIM.replace("small-button", "other-button")))
    with pytest.raises(NotebookError, match="cell 'claim-small' holds 2 claims"):
        notebooks.claims()


def test_a_claim_may_name_its_arguments(small):
    named = CLAIM.replace('    "small-b', '    id="small-b').replace('    "A click', '    sentence="A click')
    small.notebook("01-small", small.cells(claim=named.replace('play("', 'play(name="')))
    head = notebooks.claims()[0]
    assert (head.id, head.sentence, head.plays) == (
        "small-button-counts", "A click on the button adds one.", ("small/count",)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        (CLAIM.replace('    "A click', '    f"A click'), "the claim's sentence is `f'A click"),
        (CLAIM.replace('    "small-button-counts"', "    NAME"), "the claim's id is `NAME`"),
        (CLAIM.replace('    counter={"+= 1": "+= 2"},\n', ""), "the claim has no counter. Say how"),
        (CLAIM.replace('    "A click on the button adds one.",\n', ""), "the claim has no sentence. Say what"),
        (CLAIM.replace('play("small/count")', "play(NAME)"), "the snippet that is played is `NAME`"),
        (CLAIM.replace('play("small/count")', "play()"), "the snippet that is played is missing"),
        (CLAIM.replace('    supports=["buttons-1"],', "    supports=FOUND,"), "has to be a list of plain texts"),
        (CLAIM.replace('    supports=["buttons-1"],', "    **MORE,"), "write the arguments of `claim` out"),
        (f"%%time\n{CLAIM}", "a claim under a cell magic is not read"),
        ("if True:\n" + "".join(f"    {line}\n" for line in CLAIM.splitlines()), "at the left margin of its cell"),
    ],
)
def test_a_claim_that_cannot_be_read_without_running_it_is_refused_with_its_cell(small, claim, told):
    small.notebook("01-small", small.cells(claim=claim))
    with pytest.raises(NotebookError) as error:
        notebooks.claims()
    assert str(error.value).startswith("notebooks/learn/01-small.ipynb, cell 'claim-small'") and told in str(
        error.value
    )


def test_a_snippet_that_no_notebook_writes_is_named(small):
    small.snippet("small/orphan", SNIPPET)
    assert "snippets/small/orphan.py: no notebook writes it. Delete it." in hygiene.faults()


def test_a_snippet_that_no_claim_plays_is_named(small):
    cells = [*small.cells(), ("snippet-idle", f"%%writefile ../../snippets/small/idle.py\n{SNIPPET}")]
    small.notebook("01-small", cells)
    small.snippet("small/idle", SNIPPET)
    assert any(fault.startswith("snippets/small/idle.py: no claim plays it") for fault in hygiene.faults())


def test_an_app_that_a_readers_test_opens_needs_no_claim(small):
    test = 'from streamlit.testing.v1 import AppTest\n\nAppTest.from_file("idle.py").run()\n'
    texts = {"idle": SNIPPET, "test_idle_twice": test}
    for name, text in texts.items():
        small.snippet(f"small/{name}", text)
    more = [
        (f"snippet-{len(name)}", f"%%writefile ../../snippets/small/{name}.py\n{text}") for name, text in texts.items()
    ]
    small.notebook("01-small", [*small.cells(), *more])
    assert hygiene.faults() == []


def test_a_snippet_that_was_edited_beside_its_notebook_is_named(small):
    small.snippet("small/count", SNIPPET + "# edited\n")
    assert any("snippets/small/count.py is not what" in fault for fault in hygiene.faults())


def test_a_claim_that_plays_a_snippet_that_does_not_exist_is_named(small):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("small/count", "small/cuont")))
    assert any("plays 'small/cuont', which does not exist" in fault for fault in hygiene.faults())


def test_an_unknown_statement_is_named_with_its_cell(small):
    small.notebook("01-small", small.cells(claim=CLAIM.replace("buttons-1", "buttons-99")))
    assert any("cell 'claim-small': There is no statement 'buttons-99'" in fault for fault in hygiene.faults())


def test_executing_a_notebook_as_a_reader_does_leaves_its_snippets_as_they_are(tmp_path):
    for folder in ("notebooks", "snippets", "book"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    before = {path: path.read_bytes() for path in (tmp_path / "snippets").rglob("*.py")}
    notebook = tmp_path / "notebooks" / "learn" / "04-buttons.ipynb"
    command = [sys.executable, "-m", "jupyter", "execute", "--inplace", notebook.name]
    done = subprocess.run(command, cwd=notebook.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert {path: path.read_bytes() for path in (tmp_path / "snippets").rglob("*.py")} == before
    outputs = [output for cell in json.loads(notebook.read_text())["cells"] for output in cell.get("outputs", [])]
    assert not [output for output in outputs if output.get("name") == "stderr"]
    assert any("sp-film" in "".join(output.get("data", {}).get("text/html", "")) for output in outputs)


@pytest.mark.parametrize("path", notebooks.paths(), ids=lambda path: path.stem)
def test_a_notebook_has_one_title_and_no_listing_cut_in_two(path):
    cells = [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]
    assert [source for source in cells if source.startswith("# ")] == cells[:1]
    assert [source for source in cells if source.count("```") % 2] == []


@pytest.mark.parametrize("text", ["{", "[]", '{"cells": [{"cell_type": "code"}]}'])
def test_a_file_that_is_no_notebook_is_named(small, text):
    small.write("notebooks/learn/01-small.ipynb", text)
    with pytest.raises(NotebookError, match="notebooks/learn/01-small.ipynb cannot be read as a notebook"):
        notebooks.claims()
