"""Changes the arguments of date inputs, one argument for each pair."""
import datetime as dt

import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.date_input,
    {
        "label": "Day",
        "value": dt.date(2030, 1, 1),
        "min_value": dt.date(2029, 1, 1),
        "max_value": dt.date(2031, 12, 31),
    },
    {
        "label": {"label": "Arrival"},
        "help": {"help": "Your first night"},
        "value": {"value": dt.date(2030, 2, 2)},
        "min_value": {"min_value": dt.date(2030, 1, 1)},
        "max_value": {"max_value": dt.date(2033, 3, 3)},
        "max_value below the value": {"max_value": dt.date(2030, 5, 5)},
        "format": {"format": "DD/MM/YYYY"},
        "disabled": {"disabled": True},
    },
)
