"""Changes the arguments of page numbers with keys, one argument for each."""
import streamlit as st
from keyed import draw_keyed

draw_keyed(
    st.pagination,
    {"num_pages": 5},
    {
        "num_pages": {"num_pages": 9},
        "num_pages below the page": {"num_pages": 2},
        "default": {"default": 2},
        "max_visible_pages": {"max_visible_pages": 5},
        "width": {"width": 400},
        "disabled": {"disabled": True},
    },
)
