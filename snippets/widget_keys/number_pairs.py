"""Changes the arguments of number inputs, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.number_input,
    {"label": "Level", "min_value": 0, "max_value": 100, "value": 50, "step": 1},
    {
        "label": {"label": "Volume"},
        "help": {"help": "From silent to loud"},
        "value": {"value": 20},
        "min_value": {"min_value": 10},
        "max_value": {"max_value": 200},
        "max_value below the value": {"max_value": 60},
        "step": {"step": 5},
        "format": {"format": "%i"},
        "placeholder": {"placeholder": "0 to 100"},
        "disabled": {"disabled": True},
    },
)
