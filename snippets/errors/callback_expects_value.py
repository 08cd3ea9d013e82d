"""Shows the error of a callback that expects the new value as an argument."""
import streamlit as st


def save(name):
    st.session_state.saved = name


st.text_input("Name", key="name", on_change=save)
st.text(f"Saved: {st.session_state.get('saved')}")
