"""Stores a lambda at a click, and takes it out again at another."""
import streamlit as st


def remove():
    st.session_state.pop("discount", None)


if st.button("Give discount", key="give"):
    st.session_state.discount = lambda price: price * 0.9
st.button("Remove it", key="remove", on_click=remove)
st.text("Last line")
