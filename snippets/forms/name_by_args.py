"""Saves the name that stood in the field when the submit button was drawn."""
import streamlit as st


def save(name):
    st.session_state.saved = name


with st.form("order"):
    name = st.text_input("Name", key="name")
    st.form_submit_button("Order", on_click=save, args=(name,))
st.text(f"Saved: {st.session_state.get('saved')!r}")
