"""What is played on which release, and what an interrupted or impossible sweep leaves."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from conftest import CLAIM, SNIPPET, requires_chromium
from release_plays import BROKEN, CANNOT_FAIL, HELD, WITHOUT, sweep_small

from proof import cli
from proof.claims.prove import Outcome
from proof.evidence import history, sweeps, testimony
from proof.evidence.outcomes import DIFFERS, HOLDS, MISSING, UNKNOWN, Judgement
from proof.evidence.sweeps import Sweeps
from proof.evidence.testimony import Finding
from proof.model import notebooks, project
from proof.model.errors import ReleaseError
from proof.model.record import Record
from proof.releases import browser_sweep, environments, facts, show, sweep


def test_of_each_minor_release_the_last_patch_is_played():
    listed = ["1.30.0", " 1.28.0", "1.28.2", "1.28.10", "1.27.2", "1.31.0rc1", "2.0.0"]
    assert environments.last_patches(listed) == ["1.28.10", "1.30.0", "2.0.0"]


def test_shards_take_every_release_once_and_each_has_the_pinned_one(monkeypatch):
    known = [f"1.{number}.0" for number in range(28, 68)]
    monkeypatch.setattr(environments, "on_index", lambda: known)
    monkeypatch.setattr(sweep, "version", lambda _: known[-1])
    shards = [sweep.wanted_releases([], f"{part}/6") for part in range(1, 7)]
    assert sorted(release for shard in shards for release in shard if release != known[-1]) == known[:-1]
    assert all(known[-1] in shard for shard in shards)
    for wrong in ("7/6", "0/6", "x"):
        with pytest.raises(ReleaseError, match="no shard"):
            sweep.wanted_releases([], wrong)


def test_a_release_that_does_not_exist_is_named_with_those_that_do(monkeypatch):
    monkeypatch.setattr(environments, "on_index", lambda: ["1.28.2", "1.29.0"])
    with pytest.raises(ReleaseError, match="no release '1.99'. .* 1.28.2, 1.29.0"):
        sweep.wanted_releases(["1.99"])


def test_a_release_that_cannot_be_installed_is_reported_and_skipped(playing, capsys):
    said, _ = playing
    said["1.29.0"] = ReleaseError("uv pip install failed: no such wheel")
    assert show.sweep_and_tell("", [], "1/1", 1, False) == 1
    assert "1.29.0   not played: uv pip install failed: no such wheel" in capsys.readouterr().out
    found = sweeps.read()
    assert found.failed == {"1.29.0": "uv pip install failed: no such wheel"}
    assert found.releases == ["1.28.2", "1.30.0", "1.31.0"]
    assert history.words(found, "small-button-counts") == "holds until 1.28 and 1.30 and later; not known 1.29"
    del said["1.29.0"]
    assert sweep_small().failed == {}


def test_the_index_is_asked_once_when_a_release_was_published(playing, monkeypatch):
    swept = sweep_small().swept
    assert swept["1.28.2"]["published"] == "2026-01-28T09:00:00Z"
    monkeypatch.setattr(environments, "published", None)
    monkeypatch.setattr(environments, "on_index", lambda: ["1.28.3", "1.29.0", "1.30.0", "1.31.0"])
    again = sweep_small().swept
    assert "1.28.2" not in again and again["1.28.3"]["published"] == "2026-01-28T09:00:00Z"


def test_a_lock_tells_when_the_first_file_of_a_release_was_uploaded(monkeypatch):
    asked = []

    def uv(*arguments: str) -> str:
        asked.append(Path(arguments[2]).read_text())
        files = "wheels = [{ upload-time = 2023-10-26T17:18:26Z }]\nsdist = { upload-time = 2023-10-26T17:18:30Z }"
        Path(arguments[-1]).write_text(f"[[packages]]\n{files}")
        return ""

    monkeypatch.setattr(environments, "_uv", uv)
    assert environments.published("1.28.2") == "2023-10-26T17:18:26Z"
    assert asked == ["streamlit~=1.28.0\n"]


def test_what_was_played_is_not_played_again(playing, small):
    _, asked = playing
    sweep_small()
    sweep_small()
    assert asked == [(release, ["small-button-counts"]) for release in ("1.31.0", "1.28.2", "1.29.0", "1.30.0")]
    small.notebook("01-small", small.cells(claim=CLAIM.replace('"Clicks: 1"', '"Clicks: 2"')))
    sweep_small()
    assert len(asked) == 8


def test_only_what_has_changed_since_it_was_recorded_is_played_where_that_is_asked_for(playing, small, capsys):
    _, asked = playing
    sweep_small()
    del asked[:]
    shutil.rmtree(project.build_folder() / "releases")  # as on another machine
    assert show.sweep_and_tell("", [], "1/1", 1, False, stale=True) == 0
    assert asked == [] and "Nothing to play" in capsys.readouterr().out
    small.notebook("01-small", small.cells(claim=CLAIM.replace('"Clicks: 1"', '"Clicks: 2"')))
    assert show.sweep_and_tell("", [], "1/1", 1, False, stale=True) == 0
    assert len(asked) == 4


def test_what_was_played_is_played_again_where_that_is_asked_for_and_a_history_that_goes_back_is_told(playing, capsys):
    said, asked = playing
    said["1.29.0"] = BROKEN
    assert show.sweep_and_tell("", [], "1/1", 1, False) == 0
    assert "look at them, or play them --again: small-button-counts." in capsys.readouterr().out
    del said["1.29.0"], asked[:]
    assert show.sweep_and_tell("small-button", ["1.29"], "1/1", 1, True) == 0
    assert [release for release, _ in asked] == ["1.31.0", "1.29.0"]
    assert history.words(sweeps.read(), "small-button-counts") == "holds since 1.28"


def test_the_time_of_a_whole_sweep_is_kept_and_that_of_a_part_is_not(playing):
    assert show.last_whole_sweep() is None
    show.sweep_and_tell("", [], "1/1", 1, False)
    releases, seconds = show.last_whole_sweep()
    assert releases == 4 and seconds >= 0
    show.sweep_and_tell("", ["1.29"], "1/1", 1, False)
    assert show.last_whole_sweep() == (releases, seconds)


def test_a_claim_that_is_edited_while_it_is_played_is_not_recorded(playing, small):
    played, heads = list(sweep.play(sweep.wanted_releases([]), notebooks.claims(), 1)), notebooks.claims()
    small.write("snippets/small/count.py", SNIPPET.replace("+= 1", "+= 3"))
    with pytest.raises(ReleaseError, match="Edited while they were played: small-button-counts. Call it again"):
        sweep.record(played, heads)
    assert sweeps.read().claims == {}


@pytest.mark.parametrize("told", ["0", "-1", "all"])
def test_a_number_of_jobs_below_one_is_refused(told, capsys):
    with pytest.raises(SystemExit):
        cli.main(["releases", f"--jobs={told}"])
    assert f"argument --jobs: '{told}' is not a number from 1 on" in capsys.readouterr().err


def test_an_interruption_keeps_what_was_played_and_records_nothing_half(playing):
    said, asked = playing
    said["1.29.0"] = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        sweep_small()
    assert sweeps.read() == Sweeps()
    del said["1.29.0"], asked[:]
    sweep_small()
    assert "1.31.0" not in [release for release, _ in asked] and "1.28.2" not in [release for release, _ in asked]


def test_a_claim_that_is_wrong_for_a_range_of_releases_shows_as_that_range(playing):
    said, _ = playing
    said["1.29.0"] = said["1.30.0"] = BROKEN
    found = sweep_small()
    assert history.words(found, "small-button-counts") == "holds until 1.28 and 1.31 and later; differs 1.29 to 1.30"
    assert history.differing(found, "small-button-counts") == [["1.29", "1.30"]]
    assert [change.release for change in history.changes(found)] == ["1.31.0", "1.29.0"]


def test_a_release_without_a_name_that_the_app_uses_is_told_from_one_that_differs(playing):
    said, _ = playing
    said["1.28.2"], said["1.29.0"] = WITHOUT, BROKEN
    by_release = sweep_small().claims["small-button-counts"].by_release
    assert by_release["1.28.2"] == Judgement(MISSING, "st.a")
    assert by_release["1.29.0"] == Judgement(DIFFERS, "`x == 1`, where `x` is `2`")


def test_nothing_is_recorded_where_a_claim_does_not_hold_on_the_pinned_release(playing):
    said, _ = playing
    said["1.31.0"] = BROKEN
    with pytest.raises(ReleaseError, match="do not hold on the pinned release: small-button-counts"):
        sweep_small()
    assert sweeps.read() == Sweeps()


def test_a_claim_that_a_browser_settles_is_not_played_and_not_known_on_other_releases(playing, small):
    _, asked = playing
    small.notebook("01-small", small.cells(claim=CLAIM.replace("supports=", 'witness="browser",\n    supports=')))
    by_release = sweep_small().claims["small-button-counts"].by_release
    assert all(ids == [] for _, ids in asked)
    assert by_release.pop("1.31.0") == Judgement(HOLDS)
    assert set(by_release.values()) == {Judgement(UNKNOWN, "only a browser shows it, and it was not played there")}


def test_a_notebook_that_imports_visit_is_played_without_what_visit_needs(small, monkeypatch):
    monkeypatch.setattr(environments, "python_of", lambda release: sys.executable)
    cells = small.cells(claim=CLAIM.replace("    app = play", "    assert visit is None\n    app = play"))
    cells[1] = ("setup", "from proof import claim, play, visit")
    small.notebook("01-small", cells)
    assert sweep._run("1.31.0", ["small-button-counts"])["claims"]["small-button-counts"]["word"] == "holds"


VISIT = (
    CLAIM.replace("supports=", 'witness="browser",\n    supports=')
    .replace("app = play", "page = visit")
    .replace('app.button(key="add").click().run()', 'page.click("add")')
    .replace('app.text[0].value == "Clicks: 1"', 'page.texts == ["Clicks: 1"]')
)


@pytest.fixture
def visiting(small):
    """Let a browser settle the claim of the small project, and return how to write its proof."""

    def write(proof=VISIT):
        cells = small.cells(claim=proof)
        cells[1] = ("setup", "from proof import claim\nfrom proof.witnesses.visit import visit")
        small.notebook("01-small", cells)
        return notebooks.claims()

    write()
    record = Record("small-button-counts", "", [], [], "browser", "", "", "").to_json()
    item = Finding(record["id"], "browser", "holds", record=record)
    testimony.write("browser", "01-small", {item.claim: item})
    return write


@pytest.mark.browser
def test_what_a_browser_settles_is_played_on_the_server_of_the_older_release(visiting, monkeypatch):
    requires_chromium()
    monkeypatch.setattr(environments, "python_of", lambda release: sys.executable)
    without_end = VISIT.replace("+= 2", "+= 1 ")
    (same,) = browser_sweep.play(["1.63.0"], visiting(), 1)
    (other,) = browser_sweep.play(["1.63.0"], visiting(VISIT.replace('["Clicks: 1"]', '["Clicks: 7"]')), 1)
    (mute,) = browser_sweep.play(["1.63.0"], visiting(without_end), 1)
    (alone,) = browser_sweep.play(["1.64.0"], visiting(without_end), 1)
    said = [
        browser_sweep.judgement(name, done.release, facts, HELD)
        for done in (same, other, mute, alone)
        for name, facts in done.facts["claims"].items()
    ]
    assert [judgement.outcome for judgement in said] == [HOLDS, DIFFERS, UNKNOWN, HOLDS]
    assert said[2].why == "the counter-example cannot be played there"


def test_a_proof_alone_says_nothing_between_front_ends_on_which_its_counter_example_cannot_be_played(visiting, playing):
    heads, name = visiting(), "small-button-counts"
    sweep_small()
    found = sweeps.read()
    found.swept |= {release: found.swept["1.31.0"] for release in ("1.55.0", "1.60.0", "1.63.0")}
    sweeps.write(found)
    for last, outcome in ((HELD, HOLDS), (CANNOT_FAIL, UNKNOWN)):
        for release, told in (("1.55.0", HELD), ("1.63.0", last), ("1.60.0", HELD)):
            found = browser_sweep.record([sweep.Played(release, {"claims": {name: told}})], heads)
        assert found.claims[name].by_release["1.60.0"].outcome == outcome


def test_a_sweep_keeps_what_a_browser_said_until_the_claim_changes(visiting, playing):
    heads, name = visiting(), "small-button-counts"
    sweep_small()
    browser_sweep.record([sweep.Played("1.30.0", {"claims": {name: HELD}})], heads)
    unknown = Judgement(UNKNOWN, "only a browser shows it, and it was not played there")
    assert sweep_small().claims[name].by_release == {
        **dict.fromkeys(("1.28.2", "1.29.0"), unknown), "1.30.0": Judgement(HOLDS), "1.31.0": Judgement(HOLDS)
    }  # fmt: skip
    visiting(VISIT.replace('["Clicks: 1"]', '["Clicks: 7"]'))
    assert sweep_small().claims[name].by_release["1.30.0"] == unknown


def test_releases_whose_front_end_cannot_be_used_are_not_visited(monkeypatch):
    monkeypatch.setattr(browser_sweep, "version", lambda _: "1.67.0")
    assert browser_sweep.wanted(["1.28.2", "1.38.0", "1.39.1", "1.66.1", "1.67.0"]) == ["1.39.1", "1.66.1"]


def test_what_was_seen_before_the_time_ran_out_is_kept_and_the_rest_is_played_next(small, monkeypatch):
    monkeypatch.setattr(sweep, "SECONDS", 5)
    script = "import json, sys, time; json.dump({'claims': {'a-a': 1}}, open(sys.argv[2], 'w')); time.sleep(60)"
    asked = []

    def run(release, ids):
        asked.append(ids)
        return sweep.facts_of([sys.executable, "-c", script], ids, {})

    marks = {"a-a": ["x"], "b-b": ["x"]}
    (done,) = sweep.each(["1.64.0"], marks, run, 1)
    assert done.error == "1 of its claims had not ended after 5 s" and done.facts["claims"] == {"a-a": 1}
    list(sweep.each(["1.64.0"], marks, run, 1))
    assert asked == [["a-a", "b-b"], ["b-b"]]


def test_a_visitor_hands_over_what_was_seen_after_each_claim():
    kept = []
    outcomes = [Outcome(name, "01-small", "It holds.", 0.1) for name in ("a-a", "b-b")]
    facts.gathered(outcomes, lambda seen: kept.append(list(seen)))
    assert kept == [["a-a"], ["a-a", "b-b"]]
