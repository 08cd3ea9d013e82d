"""Changes the arguments of radio buttons, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

ENGLISH = {"tea": "Tea", "coffee": "Coffee", "milk": "Milk", "juice": "Juice"}
GERMAN = {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"}

draw_pairs(
    st.radio,
    {"label": "Drink", "options": ["tea", "coffee", "milk"], "format_func": lambda drink: ENGLISH[drink], "index": 0},
    {
        "label": {"label": "Beverage"},
        "help": {"help": "Hot or cold"},
        "index": {"index": 1},
        "one more option": {"options": ["tea", "coffee", "milk", "juice"]},
        "chosen option gone": {"options": ["tea", "coffee"]},
        "format_func": {"format_func": lambda drink: GERMAN[drink]},
        "captions": {"captions": ["black", "strong", "cold"]},
        "horizontal": {"horizontal": True},
        "disabled": {"disabled": True},
    },
)
