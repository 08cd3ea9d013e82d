"""Changes the arguments of sliders with steps, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

ENGLISH = {"tea": "Tea", "coffee": "Coffee", "milk": "Milk", "juice": "Juice"}
GERMAN = {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"}

draw_pairs(
    st.select_slider,
    {
        "label": "Drink",
        "options": ["tea", "coffee", "milk"],
        "format_func": lambda drink: ENGLISH[drink],
        "value": "tea",
    },
    {
        "label": {"label": "Beverage"},
        "help": {"help": "Hot or cold"},
        "value": {"value": "coffee"},
        "one more option": {"options": ["tea", "coffee", "milk", "juice"]},
        "chosen option gone": {"options": ["tea", "coffee"]},
        "format_func": {"format_func": lambda drink: GERMAN[drink]},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
