"""Changes the arguments of selectboxes, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

ENGLISH = {"tea": "Tea", "coffee": "Coffee", "milk": "Milk", "juice": "Juice"}
GERMAN = {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"}

draw_pairs(
    st.selectbox,
    {"label": "Drink", "options": ["tea", "coffee", "milk"], "format_func": lambda drink: ENGLISH[drink], "index": 0},
    {
        "label": {"label": "Beverage"},
        "help": {"help": "Hot or cold"},
        "index": {"index": 1},
        "one more option": {"options": ["tea", "coffee", "milk", "juice"]},
        "chosen option gone": {"options": ["tea", "coffee"]},
        "format_func": {"format_func": lambda drink: GERMAN[drink]},
        "placeholder": {"placeholder": "Choose"},
        "accept_new_options": {"accept_new_options": True},
        "disabled": {"disabled": True},
    },
)
