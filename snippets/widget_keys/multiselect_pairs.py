"""Changes the arguments of multiselects, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

ENGLISH = {"tea": "Tea", "coffee": "Coffee", "milk": "Milk", "juice": "Juice"}
GERMAN = {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"}

draw_pairs(
    st.multiselect,
    {"label": "Drinks", "options": ["tea", "coffee", "milk"], "format_func": lambda drink: ENGLISH[drink]},
    {
        "label": {"label": "Beverages"},
        "help": {"help": "Hot or cold"},
        "default": {"default": ["coffee"]},
        "one more option": {"options": ["tea", "coffee", "milk", "juice"]},
        "a chosen option gone": {"options": ["tea", "coffee"]},
        "format_func": {"format_func": lambda drink: GERMAN[drink]},
        "max_selections": {"max_selections": 3},
        "accept_new_options": {"accept_new_options": True},
        "disabled": {"disabled": True},
    },
)
