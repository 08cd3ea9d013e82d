"""Reads the new value by the widget's key, in the callback."""
import streamlit as st


def save():
    st.session_state.saved = st.session_state.name


st.text_input("Name", key="name", on_change=save)
st.text(f"Saved: {st.session_state.get('saved')}")
