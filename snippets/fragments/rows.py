"""A price list with a refresh button in each row."""
import streamlit as st


@st.fragment
def show_price(fruit):
    st.session_state.runs[fruit] += 1
    st.text(f"{fruit}: run {st.session_state.runs[fruit]}")
    st.button(f"Refresh {fruit}", key=f"refresh_{fruit}")


st.session_state.setdefault("runs", {"apples": 0, "pears": 0})
for fruit in ["apples", "pears"]:
    show_price(fruit)
