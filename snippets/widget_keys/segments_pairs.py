"""Changes the arguments of segmented controls, one argument for each pair."""
import streamlit as st
from pairs import draw_pairs

ENGLISH = {"tea": "Tea", "coffee": "Coffee", "milk": "Milk", "juice": "Juice"}
GERMAN = {"tea": "Tee", "coffee": "Kaffee", "milk": "Milch"}

draw_pairs(
    st.segmented_control,
    {
        "label": "Drink",
        "options": ["tea", "coffee", "milk"],
        "format_func": lambda drink: ENGLISH[drink],
    },
    {
        "label": {"label": "Beverage"},
        "help": {"help": "Hot or cold"},
        "default": {"default": "coffee"},
        "one more option": {"options": ["tea", "coffee", "milk", "juice"]},
        "chosen option gone": {"options": ["tea", "coffee"]},
        "format_func": {"format_func": lambda drink: GERMAN[drink]},
        "selection_mode": {"selection_mode": "multi"},
        "required": {"required": True, "default": "tea"},
        "width": {"width": 300},
        "disabled": {"disabled": True},
    },
)
