"""Changes the arguments of text inputs, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.text_input,
    {"label": "City", "value": "Rome"},
    {
        "label": {"label": "Town"},
        "help": {"help": "Where you live"},
        "value": {"value": "Paris"},
        "placeholder": {"placeholder": "A city"},
        "type": {"type": "password"},
        "max_chars": {"max_chars": 30},
        "validate": {"validate": "[A-Za-z]*"},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
