"""Shows when a fragment's body runs in a run of the whole script."""
import streamlit as st

steps = ["above"]


@st.fragment
def show_prices():
    steps.append("fragment")


show_prices()
steps.append("below")
st.text(" > ".join(steps))
