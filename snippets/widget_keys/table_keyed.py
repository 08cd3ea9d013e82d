"""Changes the arguments of tables with selections with keys, one argument for each."""
import pandas as pd
import streamlit as st
from keyed import draw_keyed

SOLD = pd.DataFrame({"price": [2, 3], "sold": [4, 1]})


def select(**arguments):
    return st.dataframe(**arguments, on_select="rerun").selection.rows


draw_keyed(
    select,
    {"data": SOLD, "selection_mode": "multi-row"},
    {
        "data": {"data": SOLD * 10},
        "hide_index": {"hide_index": True},
        "column_order": {"column_order": ["sold", "price"]},
        "column_config": {"column_config": {"sold": "Boxes"}},
        "selection_mode": {"selection_mode": "single-row"},
        "selection_default": {"selection_default": {"selection": {"rows": [0]}}},
        "row_height": {"row_height": 50},
        "height": {"height": 200},
        "width": {"width": 300},
    },
)
