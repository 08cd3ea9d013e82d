"""Tests of the rules: no Streamlit, no database."""
from datetime import date

import pytest
import rules

FRIDAY = date(2027, 3, 5)


@pytest.mark.parametrize(
    ("day", "urgency", "expected"),
    [
        (FRIDAY, "urgent", FRIDAY),
        (FRIDAY, "normal", date(2027, 3, 8)),
        (date(2027, 3, 6), "normal", date(2027, 3, 8)),
        (date(2027, 3, 8), "normal", date(2027, 3, 9)),
    ],
    ids=["urgent", "friday", "saturday", "monday"],
)
def test_a_repair_is_done_at_once_or_on_the_next_working_day(day, urgency, expected):
    assert rules.due(day, urgency) == expected


def test_a_list_has_a_room_and_a_fault_in_each_row():
    assert rules.read("12, tap drips\n\n7,no light\n") == [["12", "tap drips"], ["7", "no light"]]


@pytest.mark.parametrize("wrong", ["7", "7,", ",no light", "7,no light,today"])
def test_a_row_that_is_something_else_is_named(wrong):
    with pytest.raises(ValueError, match="Row 2 "):
        rules.read(f"12,tap drips\n{wrong}\n")
