"""The map of Streamlit's code: what no claim runs, and whether a claim falls when a line of it is altered."""

from __future__ import annotations

import os
import sys
import time
from types import ModuleType

import pytest
from streamlit.runtime.state import common

from proof.cover import alter, command, functions, measure, noticing, pieces, places, ran, swap, trial
from proof.cover.trial import Verdict
from proof.evidence import altered, cover_reasons, covered
from proof.evidence.altered import Altered
from proof.evidence.cover_reasons import Reason, Reasons
from proof.evidence.covered import Covered, File, Piece

SHOP = """\
RATE = 2

def price(weight, member):
    if weight > 5 and not member:
        raise ValueError("too heavy")
    total = {}
    total["sum"] = weight * RATE
    return total["sum"]

class Cart:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)
        return True

    def heavy(self):
        return [item for item in self.items if item >= 5]
"""


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A module that is at work, with the alterations of it."""
    path = tmp_path / "shop.py"
    path.write_text(SHOP, encoding="utf-8")
    module = ModuleType("shop")
    exec(compile(SHOP, str(path), "exec"), vars(module))
    monkeypatch.setitem(sys.modules, "shop", module)
    return module


def made(function: str, what: str, source: str = SHOP) -> alter.Alteration:
    found = [one for one in alter.alterations("shop.py", source) if one.function == function and what in one.what]
    assert len(found) == 1, [one.name for one in alter.alterations("shop.py", source)]
    return found[0]


def code_of(shop: ModuleType, function: str, what: str):
    return alter.compiled(made(function, what), SHOP, shop.price.__code__.co_filename)


def test_each_kind_of_alteration_is_told_in_words_with_its_function():
    assert [one.name for one in alter.alterations("shop.py", SHOP)] == [
        "price+1 `>` becomes `>=` in `weight > 5`",
        "price+1 `and` becomes `or` in `weight > 5 and (not member)`",
        "price+1 turns round `weight > 5 and (not member)`",
        "price+2 leaves out `raise ValueError('too heavy')`",
        "price+4 leaves out `total['sum'] = weight * RATE`",
        "Cart.__init__+1 leaves out `self.items = []`",
        "Cart.add+1 leaves out `self.items.append(item)`",
        "Cart.add+2 returns `False` for `True`",
        "Cart.heavy+1 `>=` becomes `>` in `item >= 5`",
        "Cart.heavy+1 turns round `item >= 5`",
    ]


def test_what_runs_at_import_and_what_only_developers_are_told_is_left_alone():
    quiet = "LIMIT = 3\nif LIMIT > 2:\n    LIMIT = 4\ndef f(n=LIMIT > 1):\n    log.debug(n)\n    return n\n"
    assert alter.alterations("quiet.py", quiet) == []


def test_an_altered_function_is_at_work_for_whoever_has_it_already(shop):
    kept, cart = shop.price, shop.Cart()
    swap.put(code_of(shop, "price", "leaves out `raise"))
    assert kept(9, False) == 18
    swap.put(code_of(shop, "Cart.add", "append"))
    cart.add(7)
    assert cart.items == []


def test_to_leave_out_the_only_use_of_a_variable_from_outside_leaves_the_function_as_it_was_otherwise(tmp_path):
    source = "def outer():\n    seen = []\n    def inner():\n        seen.append(1)\n    inner()\n    return seen\n"
    names: dict = {}
    exec(compile(source, str(tmp_path / "m.py"), "exec"), names)
    alteration = made("outer.inner", "append", source)
    assert swap.put(alter.compiled(alteration, source, str(tmp_path / "m.py"))) == 1
    assert names["outer"]() == []


def on(shop, function, what, falls, *, within=20.0):
    """Try an alteration on made-up claims."""
    return trial.on(lambda: swap.altered(code_of(shop, function, what)), ["first", "second"], falls, within=within)


def test_the_claim_that_falls_is_the_one_that_noticed(shop):
    assert on(shop, "price", "leaves out `total", lambda claim: claim == "second") == Verdict("noticed", "second")


def test_an_alteration_that_no_claim_tells_from_the_original_survives(shop):
    assert on(shop, "price", "`>` becomes", lambda claim: shop.price(3, False) != 6) == Verdict("survived")


def test_a_claim_that_falls_by_chance_has_not_noticed_anything(shop, tmp_path):
    def falls_once(claim: str) -> bool:
        mark = tmp_path / claim
        first = not mark.exists()
        mark.touch()
        return first

    assert on(shop, "price", "`>` becomes", falls_once) == Verdict("survived")


def test_an_alteration_that_hangs_is_ended_and_told(shop):
    def hangs(claim: str) -> bool:
        return claim == "second" and bool(time.sleep(600))

    assert on(shop, "price", "`>` becomes", hangs, within=4.0) == Verdict("hangs", "second")


def test_an_alteration_that_kills_the_interpreter_is_told_with_its_claim(shop):
    assert on(shop, "price", "`>` becomes", lambda claim: os._exit(9)) == Verdict("dies", "first")


@pytest.mark.parametrize(
    "error", [ImportError("no such name"), ValueError("price() requires a code object with 0 free vars, not 1")]
)
def test_an_alteration_that_breaks_the_import_or_fits_nowhere_is_told_with_the_error(error):
    def broken():
        raise error

    told = f"{type(error).__name__}: {error}"
    assert trial.on(broken, ["first"], lambda claim: False) == Verdict("impossible", told)


def test_what_was_tried_leaves_this_process_as_it_was(shop):
    on(shop, "price", "leaves out `raise", lambda claim: shop.price(9, False) == 18)
    with pytest.raises(ValueError, match="too heavy"):
        shop.price(9, False)


def test_the_claim_that_noticed_the_last_time_is_played_first_then_what_noticed_near_then_what_is_special(monkeypatch):
    monkeypatch.setattr(
        ran, "how_special", lambda file: dict.fromkeys(["common", "near", "same", "last"], 0.1) | {"special": 2.0}
    )
    order, alteration = (
        noticing._Order([Altered("price+3 leaves out `total`", "noticed", "same")]),
        made("price", "turns round"),
    )
    order.noted("Cart.add", "near")
    claims = ["common", "special", "near", "same", "last"]
    assert order.of(alteration, claims, "last") == ["last", "same", "near", "special", "common"]


def test_lines_count_where_they_stand_in_functions_and_gaps_from_the_def():
    seen = {
        "executed_lines": [1, 3, 4, 6, 7, 8, 10, 11, 12],
        "missing_lines": [5, 15, 16, 19],
        "executed_branches": [[4, 6]],
        "missing_branches": [[4, 5]],
    }
    file = pieces.summed("shop.py", seen, SHOP)
    assert file == File("shop.py", 9, 5, 2, 1)
    assert file.pieces == [
        Piece("shop.py", "price", 5, 4, "2"),
        Piece("shop.py", "Cart.add", 2, 0, "1-2"),
        Piece("shop.py", "Cart.heavy", 1, 0, "1"),
    ]


def test_what_was_measured_is_found_also_where_streamlit_lies_below_the_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(measure, "data", lambda kind: tmp_path / f"{kind}.coverage")
    monkeypatch.chdir(places.path("runtime").parent.parent)
    measured = measure.coverage(tmp_path / "apptest.coverage")
    measured.start()
    common.is_element_id("seats")
    measured.stop()
    measured.save()
    assert [file.run for file in pieces.files() if file.file == "runtime/state/common.py"] == [1]


def test_two_functions_of_one_name_are_one_piece():
    source = "class A:\n    @property\n    def x(self):\n        return 1\n    @x.setter\n    def x(self, v):\n        self.v = v\n"
    seen = {"executed_lines": [4], "missing_lines": [7], "executed_branches": [], "missing_branches": []}
    assert pieces.summed("a.py", seen, source).pieces == [Piece("a.py", "A.x", 2, 1, "4")]


def test_a_line_inside_a_function_inside_another_belongs_to_the_inner():
    source = "def outer():\n    def inner():\n        return 1\n    return inner\n"
    inside = functions.of(source)
    assert [functions.at(inside, line).name for line in (2, 3, 4)] == ["outer", "outer.inner", "outer"]


FILES = (File("shop.py", 8, 5, 2, 1, [Piece("shop.py", "Cart.add", 2, 0, "1-2")]),)


def test_what_was_measured_is_read_as_it_was_written(tmp_path):
    covered.write(FILES, tmp_path)
    assert covered.read(tmp_path).files == FILES
    assert covered.read(tmp_path).files[0].pieces == FILES[0].pieces
    assert covered.read(tmp_path).files[0].pieces[0].ranges == [(1, 2)]


def test_a_measurement_with_the_same_outcome_keeps_its_date(tmp_path):
    covered.write(FILES, tmp_path)
    text = covered.path(tmp_path).read_text(encoding="utf-8")
    covered.path(tmp_path).write_text(text.replace('"date": "20', '"date": "19'), encoding="utf-8")
    covered.write(FILES, tmp_path)
    assert covered.read(tmp_path).date.startswith("19")


def test_what_became_of_alterations_of_another_streamlit_says_nothing_of_this_one(tmp_path, monkeypatch):
    found = [Altered("price+1 turns round `x`", "noticed", "a-claim", "123")]
    altered.write("shop.py", found, tmp_path)
    assert altered.read("shop.py", tmp_path) == found
    monkeypatch.setattr(altered, "version", lambda name: "9.9.9")
    assert altered.read("shop.py", tmp_path) == []


def told(not_run=(), survived=()):
    tried = {"shop.py": [Altered("price+1 turns round `x`", "survived"), Altered("price+2 leaves out `y`", "noticed")]}
    reasons = Reasons(
        tuple(Reason("why", {"shop.py": (name,)}) for name in not_run),
        tuple(Reason("why", {"shop.py": (name,)}) for name in survived),
    )
    return reasons, reasons.faults(Covered("1", "", FILES), tried), tried["shop.py"]


@pytest.mark.parametrize("name", ["Cart.add", "Cart", "all"])
def test_a_reason_is_about_a_function_a_class_or_a_file(name):
    reasons, faults, _ = told(not_run=[name])
    assert faults == []
    assert reasons.of_piece(FILES[0].pieces[0]) == "why"


@pytest.mark.parametrize("name", ["price", "Ca", "Cart.a"])
def test_a_reason_that_applies_to_nothing_is_told(name):
    reasons, faults, _ = told(not_run=[name])
    assert faults == [f"evidence/cover/reasons.yml: of {name!r} in shop.py every line is run, or it is not there."]
    assert reasons.of_piece(FILES[0].pieces[0]) == ""


def test_a_survivor_has_the_reason_that_names_it_wherever_it_stands():
    reasons, faults, (survivor, _) = told(survived=["price turns round `x`"])
    assert faults == []
    assert reasons.of_survivor("shop.py", survivor) == "why"
    assert reasons.of_survivor("other.py", survivor) == ""


@pytest.mark.parametrize("name", ["price leaves out `y`", "price turns round `z`"])
def test_a_reason_for_a_survivor_that_there_is_none_of_is_told(name):
    assert told(survived=[name])[1] == [
        f"evidence/cover/reasons.yml: no alteration {name!r} of shop.py is recorded that survived."
    ]


def test_a_sample_is_the_same_for_the_same_seed_and_in_the_order_of_the_files():
    first, again, other = (command._chosen("form.py", 5, seed) for seed in ("a", "a", "b"))
    assert first == again != other
    assert first == [one for one in command._chosen("form.py", 0, "") if one in first]


def test_the_reasons_of_the_book_are_about_something_and_the_map_is_of_this_streamlit():
    found = covered.read()
    assert found.is_of_installed
    tried = {file.file: altered.read(file.file) for file in found.files}
    assert cover_reasons.read().faults(found, tried) == []
