"""Changes the arguments of colour pickers, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.color_picker,
    {"label": "Ink", "value": "#000000"},
    {
        "label": {"label": "Paper"},
        "help": {"help": "Any colour"},
        "value": {"value": "#ffffff"},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
