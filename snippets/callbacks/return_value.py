"""Shows what the script gets to see of a value that a callback returns."""
import streamlit as st


def save():
    st.session_state.saved = True
    return "receipt 17"


answer = st.button("Save", key="save", on_click=save)
st.text(f"Button: {answer!r}, saved: {'saved' in st.session_state}")
