"""Changes the arguments of feedback buttons with keys, one argument for each."""
import streamlit as st
from keyed import draw_keyed

draw_keyed(
    st.feedback,
    {"options": "stars"},
    {
        "options": {"options": "faces"},
        "default": {"default": 1},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
