"""Runs the inner of two nested fragments alone by its key, and counts the runs of both."""
import streamlit as st


def refresh_stock():
    st.rerun("stock")


@st.fragment(key="stock")
def show_stock():
    st.session_state.inner += 1
    st.text(f"Outer: {st.session_state.outer}, inner: {st.session_state.inner}")


@st.fragment(key="product")
def show_product():
    st.session_state.outer += 1
    show_stock()


st.session_state.setdefault("outer", 0)
st.session_state.setdefault("inner", 0)
st.button("Refresh the stock", key="refresh", on_click=refresh_stock)
show_product()
