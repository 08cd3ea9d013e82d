"""Changes the arguments of sliders, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.slider,
    {"label": "Level", "min_value": 0, "max_value": 100, "value": 50, "step": 1},
    {
        "label": {"label": "Volume"},
        "help": {"help": "From silent to loud"},
        "value": {"value": 20},
        "min_value": {"min_value": 10},
        "max_value": {"max_value": 200},
        "step": {"step": 5},
        "format": {"format": "%d dB"},
        "width": {"width": 300},
        "disabled": {"disabled": True},
        "label_visibility": {"label_visibility": "hidden"},
    },
)
