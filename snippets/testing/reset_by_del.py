"""Resets an input by deleting its key."""
import streamlit as st

if st.button("Reset", key="reset"):
    del st.session_state["name"]
st.text_input("Name", "anonymous", key="name")
st.button("Next", key="next")
st.text(f"Name: {st.session_state.name}")
