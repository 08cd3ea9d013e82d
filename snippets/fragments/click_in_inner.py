"""Counts the runs of the script, an outer and an inner fragment, with a button in each fragment."""
import streamlit as st

for name in ["script", "outer", "inner"]:
    st.session_state.setdefault(name, 0)
st.session_state.script += 1


@st.fragment
def show_stock():
    st.session_state.inner += 1
    st.button("Refresh the stock", key="refresh_stock")
    st.text(f"Script: {st.session_state.script}, outer: {st.session_state.outer}, inner: {st.session_state.inner}")


@st.fragment
def show_product():
    st.session_state.outer += 1
    st.button("Refresh the product", key="refresh_product")
    show_stock()


show_product()
