"""Filters a list, and resets the filters by assigning to the widgets' keys."""
import streamlit as st

ITEMS = [("mug", "red", 12), ("lamp", "green", 60), ("chair", "red", 90)]
DEFAULTS = {"price": 100, "colours": []}


def reset():
    for key, value in DEFAULTS.items():
        st.session_state[key] = value


for key, value in DEFAULTS.items():
    st.session_state.setdefault(key, value)
price = st.slider("Up to", 0, 100, key="price")
colours = st.multiselect("Colours", ["red", "green"], key="colours")
st.checkbox("Show pictures", key="pictures")
changed = [key for key, value in DEFAULTS.items() if st.session_state[key] != value]
st.button("Reset", key="reset", on_click=reset, disabled=not changed)
found = [
    name for name, colour, cost in ITEMS if cost <= price and (not colours or colour in colours)
]
st.text(f"Up to {price}, colours: {colours}")
st.text(f"Found: {', '.join(found)}")
