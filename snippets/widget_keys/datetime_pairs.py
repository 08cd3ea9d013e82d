"""Changes the arguments of inputs for a day and a time, one argument for each pair."""
import datetime as dt

import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.datetime_input,
    {
        "label": "From",
        "value": dt.datetime(2030, 1, 1, 9, 0),
        "min_value": dt.datetime(2029, 1, 1),
        "max_value": dt.datetime(2031, 12, 31),
    },
    {
        "label": {"label": "Starts at"},
        "help": {"help": "Local time"},
        "value": {"value": dt.datetime(2030, 2, 2, 10, 0)},
        "min_value": {"min_value": dt.datetime(2030, 1, 1)},
        "max_value": {"max_value": dt.datetime(2033, 3, 3)},
        "max_value below the value": {"max_value": dt.datetime(2030, 5, 5)},
        "step": {"step": 1800},
        "format": {"format": "DD/MM/YYYY"},
        "disabled": {"disabled": True},
    },
)
