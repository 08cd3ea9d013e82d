"""A greeting, and a button that clears session state."""
import streamlit as st

if st.button("Clear all", key="clear_all"):
    for key in list(st.session_state.keys()):
        del st.session_state[key]

name = st.text_input("Name", key="name")
st.button("Refresh", key="refresh")
st.text(f"Hello {name!r}")
