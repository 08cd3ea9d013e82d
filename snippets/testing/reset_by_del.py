"""A name, and a button that resets it."""
import streamlit as st

if st.button("Reset", key="reset"):
    del st.session_state["name"]
st.text_input("Name", "anonymous", key="name")
st.button("Next", key="next")
st.text(f"Name: {st.session_state.name}")
