"""Changes the arguments of toggles, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.toggle,
    {"label": "Breakfast", "value": False},
    {
        "label": {"label": "Early breakfast"},
        "help": {"help": "From six o'clock"},
        "value": {"value": True},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
