"""Changes the arguments of data editors with keys, one argument for each."""
import pandas as pd
import streamlit as st
from keyed import draw_keyed

SOLD = pd.DataFrame({"price": [2, 3], "sold": [4, 1]})


def edit(**arguments):
    st.data_editor(**arguments)
    return st.session_state[arguments["key"]]["edited_rows"]


draw_keyed(
    edit,
    {"data": SOLD, "num_rows": "fixed"},
    {
        "data": {"data": SOLD * 10},
        "data of another type": {"data": SOLD.astype(float)},
        "one more row": {"data": pd.concat([SOLD, SOLD[:1]], ignore_index=True)},
        "one more column": {"data": SOLD.assign(total=8)},
        "hide_index": {"hide_index": True},
        "column_config": {"column_config": {"sold": "Boxes"}},
        "num_rows": {"num_rows": "dynamic"},
        "disabled": {"disabled": ["price"]},
        "row_height": {"row_height": 50},
        "width": {"width": 300},
    },
)
