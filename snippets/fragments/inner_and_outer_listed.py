"""Runs two nested fragments by a list of their keys, and counts the runs of both."""
import streamlit as st


def refresh():
    st.rerun(["stock", "product"])


@st.fragment(key="stock")
def show_stock():
    st.session_state.inner += 1
    st.text(f"Outer: {st.session_state.outer}, inner: {st.session_state.inner}")


@st.fragment(key="product")
def show_product():
    st.session_state.outer += 1
    if st.checkbox("Stock", True, key="shown"):
        show_stock()


st.session_state.setdefault("outer", 0)
st.session_state.setdefault("inner", 0)
st.button("Refresh both", key="refresh", on_click=refresh)
show_product()
