"""Greets by name, and deletes the name's key below its input."""
import streamlit as st

name = st.text_input("Name", key="name")
st.text(f"Hello {name!r}")
if st.button("Forget me", key="forget"):
    del st.session_state["name"]
st.button("Next", key="next")
