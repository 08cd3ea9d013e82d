"""Evidence: what is kept, when it is too old, and which disagreements may stand."""

from __future__ import annotations

import dataclasses
import subprocess
from importlib.metadata import version

import pytest
from conftest import ROOT, SNIPPET

from proof.evidence import disagreements, testimony
from proof.evidence.comparison import AGREES, DIFFERS, Comparison
from proof.evidence.disagreements import Disagreement, Undeclared
from proof.evidence.testimony import Finding
from proof.model import notebooks, provenance
from proof.model.errors import EvidenceError, ServerDied
from proof.model.record import WITNESSES
from proof.model.trace import Event, Node, Run, Trace
from proof.witnesses import command, replay


def hashes(head):
    return provenance.of_claims([head])[head.id]


RELEASE = {"streamlit": "1.67.0", "python": "3.11.7"}


def item(outcome: str = AGREES, **more) -> Finding:
    runs = [Comparison(2, DIFFERS, "", ["text 'a'"], ["text 'b'"])] if outcome == DIFFERS else []
    return Finding("small-button-counts", "server", outcome, runs, 2, RELEASE, "2026-11-21", **more)


def test_evidence_comes_back_as_it_was_written(small):
    written = {"small-button-counts": item(DIFFERS)}
    testimony.write("server", "01-small", written)
    assert testimony.read("server", "01-small") == written


def test_a_text_of_a_megabyte_is_not_kept_whole(small):
    written = {"small-button-counts": item(record={"traces": [{"value": "x" * 1_000_000, "label": "Notes"}]})}
    testimony.write("server", "01-small", written)
    (kept,) = testimony.read("server", "01-small")["small-button-counts"].record["traces"]
    assert kept["label"] == "Notes" and kept["value"].startswith("xxx") and len(kept["value"]) <= 2000


def test_evidence_is_written_the_same_whatever_the_order_of_its_claims(small):
    one, two = item(), dataclasses.replace(item(), claim="another-claim")
    texts = []
    for found in ({one.claim: one, two.claim: two}, {two.claim: two, one.claim: one}):
        testimony.write("server", "01-small", found)
        texts.append(testimony.path("server", "01-small").read_text())
    assert texts[0] == texts[1]


def test_a_move_of_the_pin_changes_one_line_of_a_file_where_nothing_else_changed(small):
    claims = {name: dataclasses.replace(item(), claim=name) for name in ("a-one", "a-two", "a-three")}
    testimony.write("server", "01-small", claims)
    before = testimony.path("server", "01-small").read_text().splitlines()
    newer = {"versions": {**RELEASE, "streamlit": "1.68.0"}, "date": "2026-12-24"}
    moved = {name: dataclasses.replace(one, **newer) for name, one in claims.items()}
    testimony.write("server", "01-small", moved | {"a-two": claims["a-two"]})
    assert testimony.read("server", "01-small")["a-two"] == claims["a-two"], "asked before the others, and says so"
    testimony.write("server", "01-small", moved)
    after = testimony.path("server", "01-small").read_text().splitlines()
    assert [old == new for old, new in zip(before, after, strict=True)] == [False, True, True, True]


def test_two_branches_that_add_claims_at_one_place_merge_into_evidence_of_both(small):
    def git(*words):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *words], cwd=small.folder, check=True)

    def add(name):
        known = testimony.read("server", "01-small")
        testimony.write("server", "01-small", {**known, name: dataclasses.replace(item(), claim=name)})
        git("add", "."), git("commit", "-qm", name)

    small.write(".gitattributes", (ROOT / ".gitattributes").read_text())
    git("init", "-qb", "main")
    add("small-button-counts")
    git("checkout", "-qb", "mine")
    add("small-mine")
    git("checkout", "-q", "main")
    add("small-theirs")
    git("merge", "-q", "--no-edit", "mine")
    assert sorted(testimony.read("server", "01-small")) == ["small-button-counts", "small-mine", "small-theirs"]


def test_evidence_that_a_merge_has_left_twice_is_refused_with_file_and_claim(small):
    testimony.write("server", "01-small", {"small-button-counts": item()})
    file = testimony.path("server", "01-small")
    file.write_text(file.read_text() + file.read_text().splitlines()[-1] + "\n")
    with pytest.raises(EvidenceError, match="server/01-small.jsonl holds the claim 'small-button-counts' 2 times"):
        testimony.read("server", "01-small")


def test_evidence_gets_stale_with_its_snippet_its_proof_and_streamlit(small):
    assert testimony.stale("server", RELEASE) == {"small-button-counts": "missing"}
    head = notebooks.claims()[0]
    testimony.write("server", "01-small", {head.id: item(hashes=hashes(head))})
    assert testimony.stale("server", RELEASE) == {}
    assert testimony.stale("server", {**RELEASE, "streamlit": "1.68.0"}) == {head.id: "older than its claim"}
    small.snippet("small/count", "import streamlit as st\n")
    assert testimony.stale("server", RELEASE) == {head.id: "older than its claim"}


def real(seen: bool = True) -> Finding:
    """Return what Chromium saw differently of the small project's claim."""
    head = notebooks.claims()[0]
    runs = [Run(1, [Event("first run")], [Node("main", children=[Node("text", value="as it is")])], {}, {})]
    found = dataclasses.replace(item(DIFFERS, hashes=hashes(head)), witness="browser")
    return dataclasses.replace(found, seen=[Trace("small/count", runs=runs)] if seen else [])


def test_what_a_real_page_showed_comes_back_as_it_was_written_without_what_is_at_its_default(small):
    testimony.write("browser", "01-small", {"small-button-counts": real()})
    assert testimony.read("browser", "01-small") == {"small-button-counts": real()}
    (kept,) = (small.folder / "evidence/browser/traces").iterdir()
    assert "as it is" in kept.read_text() and "disabled" not in kept.read_text()
    testimony.write("browser", "01-small", {})
    assert not kept.exists()


def test_evidence_that_has_not_kept_what_a_real_page_showed_is_stale(small):
    head = notebooks.claims()[0]
    assert testimony.is_fresh(real(), head, RELEASE, hashes(head))
    assert not testimony.is_fresh(real(seen=False), head, RELEASE, hashes(head))


def test_a_claim_about_apptest_is_shown_as_apptest_played_it(small):
    (head,) = notebooks.claims()
    assert testimony.is_shown(real(), head)
    assert not testimony.is_shown(real(), dataclasses.replace(head, about="apptest"))
    assert not testimony.is_shown(dataclasses.replace(real(), outcome=AGREES), head)
    assert not testimony.is_shown(dataclasses.replace(real(), witness="server"), head)


def test_no_hand_is_said_to_have_done_what_stood_there_already():
    field = Node("text_input", "Name", "name", "Ada", is_widget=True)
    typed, sent = (
        Event("set", "Name", "name", "text_input", "Ada"),
        Event("submit", "Send", "send", "form_submit_button"),
    )
    runs = [Run(1, [typed], [Node("main", children=[field])], {}, {}), Run(2, [typed, sent], [], {}, {})]
    done = replay.without_what_stood_there(Trace("small/count", runs=runs))
    assert [run.events for run in done.runs] == [[typed], [sent]]


def test_evidence_gets_stale_with_a_module_that_its_snippet_imports(small):
    small.snippet("small/prices", "PRICE = 1\n")
    small.snippet("small/count", "import streamlit as st\nfrom prices import PRICE\n")
    before = hashes(notebooks.claims()[0])
    small.snippet("small/prices", "PRICE = 2\n")
    assert hashes(notebooks.claims()[0]) != before


def test_a_disagreement_that_nobody_declared_is_a_fault_and_says_what_each_shows():
    (fault,) = disagreements.check([], [item(DIFFERS)])
    assert "run 2: an undeclared disagreement" in fault
    assert "text 'a'" in fault and "text 'b'" in fault


def test_a_declared_disagreement_is_no_fault_while_it_lasts():
    declared = [Disagreement("small-button-counts", "server", 2, "forms", "because")]
    assert disagreements.check(declared, [item(DIFFERS)]) == []
    assert "is gone" in disagreements.check(declared, [item(AGREES)])[0]
    assert "begins at run 2" in disagreements.check([dataclasses.replace(declared[0], run=1)], [item(DIFFERS)])[0]


def test_a_declared_disagreement_of_an_unknown_claim_is_a_fault(small):
    assert (
        "no claim 'gone-claim'" in disagreements.check_names([Disagreement("gone-claim", "server", 1, "forms", "x")])[0]
    )


def test_a_disagreement_without_its_reason_is_refused(small):
    small.write("evidence/disagreements.yml", "- claim: a-b\n  witness: server\n  run: 1\n")
    with pytest.raises(Undeclared, match="needs claim, witness, run, cause and why"):
        disagreements.load()


@pytest.mark.parametrize(
    ("cause", "told"), [("", "missing .* 'cause'"), (", cause: dialogues", "no cause 'dialogues'")]
)
def test_a_disagreement_without_a_cause_that_the_page_explains_is_refused_with_those_there_are(small, cause, told):
    small.write(
        "book/witnesses.md",
        "## Forms\n\n```{proof-disagreements} forms\n```\n\n```{proof-disagreements} dialogs\n```\n",
    )
    small.write("evidence/disagreements.yml", f"- {{claim: a-b, witness: server, run: 1, why: because{cause}}}\n")
    with pytest.raises(Undeclared, match=f"a-b.*{told}.*: forms, dialogs"):
        disagreements.load()


def test_every_disagreement_has_a_cause_and_every_cause_a_disagreement():
    causes = disagreements.causes()
    assert len(causes) == len(set(causes))
    assert {item.cause for item in disagreements.load()} == set(causes)


@pytest.mark.server
def test_replaying_a_book_keeps_evidence_and_goes_on_where_it_stopped(small):
    said: list[str] = []
    assert command.run("", ["server"], say=said.append) == 0
    assert testimony.stale("server", testimony.read("server", "01-small")["small-button-counts"].versions) == {}
    assert "1 agree" in said[-1] and "agreement 100.0 %" in said[-1]
    said.clear()
    assert command.run("", ["server"], say=said.append) == 0
    assert len(said) == 1 and "1 kept" in said[0]


@pytest.mark.server
def test_a_claim_that_is_edited_after_its_proof_was_played_leaves_no_evidence(small, monkeypatch):
    proofs = command._proofs

    def edited_meanwhile(ids):
        played = proofs(ids)
        small.write("snippets/small/count.py", SNIPPET.replace("+= 1", "+= 3"))
        return played

    monkeypatch.setattr(command, "_proofs", edited_meanwhile)
    said: list[str] = []
    assert command.run("", ["server"], say=said.append) == 1
    assert "FAILED: it was edited after its proof had been played" in said[0]
    assert testimony.read("server", "01-small") == {}


@pytest.mark.server
def test_a_claim_whose_server_dies_is_named_and_the_others_go_on(small, monkeypatch):
    examine = command.examine
    second = small.cells()[3][1].replace("small-button-counts", "small-button-counts-too")
    small.notebook("01-small", [*small.cells(), ("claim-too", second)])

    def dies_once(record, *rest):
        if record.id == "small-button-counts":
            raise ServerDied("small/count: the server ended")
        return examine(record, *rest)

    monkeypatch.setattr(command, "examine", dies_once)
    said: list[str] = []
    assert command.run("", ["server"], say=said.append) == 1
    assert ["FAILED: small/count" in line for line in said[:2]] == [True, False]
    assert list(testimony.read("server", "01-small")) == ["small-button-counts-too"]


def test_what_a_claim_says_that_its_proof_prepares_excuses_a_replay_of_it():
    excused = {
        item.claim
        for witness in WITNESSES
        for chapter in testimony.by_chapter()
        for item in testimony.read(witness, chapter).values()
        if any("the proof itself prepares" in run.why for run in item.runs)
    }
    assert excused == {head.id for head in notebooks.claims() if head.prepares}


@pytest.mark.parametrize("witness", WITNESSES)
def test_no_evidence_is_older_than_its_claim(witness):
    assert testimony.stale(witness, {"streamlit": version("streamlit")}) == {}


@pytest.mark.parametrize("witness", WITNESSES)
def test_what_differs_in_the_evidence_is_declared_and_what_is_declared_differs(witness):
    recorded = [item for chapter in testimony.by_chapter() for item in testimony.read(witness, chapter).values()]
    assert disagreements.check(disagreements.load(), recorded) == []
    assert disagreements.check_names(disagreements.load()) == []
