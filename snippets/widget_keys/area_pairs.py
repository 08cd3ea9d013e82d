"""Changes the arguments of text areas, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

draw_pairs(
    st.text_area,
    {"label": "Note", "value": "None"},
    {
        "label": {"label": "Remark"},
        "help": {"help": "What we should know"},
        "value": {"value": "Nothing"},
        "placeholder": {"placeholder": "A note"},
        "height": {"height": 200},
        "max_chars": {"max_chars": 30},
        "required": {"required": True},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
