"""Changes the arguments of time inputs, one argument for each pair."""
import datetime as dt

import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.time_input,
    {"label": "From", "value": dt.time(9, 0)},
    {
        "label": {"label": "Starts at"},
        "help": {"help": "Local time"},
        "value": {"value": dt.time(10, 0)},
        "step": {"step": 1800},
        "format": {"format": "12h"},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
